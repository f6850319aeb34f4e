// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/home.h"
#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/screenshots.h"
#include "app/shell/startup.h"
#include "app/sync/loadedonline.h"
#include "app/words/errortext.h"
#include "core/library/library.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace fvd;

namespace {

/// Texts are translated in the context "Main".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// The value of the option \a name, for what must be known before the application is made.
QByteArray valueOf(const char *name, int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], name) == 0)
            return argv[i + 1];
    }
    return {};
}

/// Begins to open the store while Qt finds its screen and its letters, if the program is started as
/// it is from day to day: with another option, something may have to be said or done first.
OpenedLibrary openMeanwhile(int argc, char **argv)
{
    const QByteArray store = valueOf("--store", argc, argv);
    if (argc != (store.isEmpty() ? 1 : 3))
        return {};
    return openAside(store.isEmpty() ? defaultStorePath() : QFile::decodeName(store));
}

/// "1024x640" as a size.
QSize sizeOf(const QString &text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt()};
}

} // namespace

/// The composition root: the few objects there are, built here and handed down.
int main(int argc, char **argv)
{
    if (const QByteArray scale = valueOf("--scale", argc, argv); !scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", scale);
    QApplication::setApplicationName(u"folkevalgtdag"_s);
    OpenedLibrary meanwhile = openMeanwhile(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Folkevalgtdag"_s);
    QApplication::setApplicationVersion(QStringLiteral(FVD_VERSION));

    Language language;
    language.set(Language::ofSystem());
    const QCommandLineOption storeOption(u"store"_s, Words::tr("Use the store FILE."), u"FILE"_s);
    const QCommandLineOption exampleOption(
        u"example"_s, Words::tr("Put example sessions in the store."));
    const QCommandLineOption screenshotsOption(
        u"screenshots"_s, Words::tr("Write pictures of all pages to DIR and end."), u"DIR"_s);
    const QCommandLineOption languageOption(
        u"language"_s, Words::tr("Speak nb, nn or en for this time."), u"CODE"_s);
    const QCommandLineOption darkOption(u"dark"_s, Words::tr("Be dark for this time."));
    const QCommandLineOption scaleOption(
        u"scale"_s, Words::tr("Draw everything larger."), u"FACTOR"_s);
    const QCommandLineOption sizeOption(
        u"size"_s, Words::tr("Size of the window in the pictures."), u"WxH"_s, u"1366x768"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Prepare, run and write up the tailored days of KS Folkevalgtprogram."));
    parser.addPositionalArgument(
        u"FILE"_s, Words::tr("Bring in the session that a colleague sent as FILE."), u"[FILE]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({storeOption, exampleOption, screenshotsOption, languageOption, darkOption,
        scaleOption, sizeOption});
    parser.process(application);

    Appearance appearance(application);
    if (parser.isSet(darkOption))
        appearance.setScheme(Scheme::Dark);
    if (parser.isSet(languageOption))
        language.set(parser.value(languageOption));

    if (parser.isSet(screenshotsOption))
        return takeScreenshots(parser.value(screenshotsOption), sizeOf(parser.value(sizeOption)),
            appearance, language);

    const QString path = parser.isSet(storeOption) ? parser.value(storeOption) : defaultStorePath();
    const std::unique_ptr<Library> library = openOrSay(path, std::move(meanwhile));
    if (!library)
        return 1;
    if (!parser.isSet(languageOption) && !library->setting(u"language"_s).isEmpty())
        language.set(library->setting(u"language"_s));
    if (!parser.isSet(darkOption))
        appearance.setScheme(schemeNamed(library->setting(u"scheme"_s)));

    MainWindow window(*library, appearance, language, &QDateTime::currentDateTime, &loadedOnline);
    restoreGeometry(window, *library);
    if (parser.isSet(exampleOption)) {
        if (const auto done = addExample(*library, QDate::currentDate()); !done)
            window.warn(u"example"_s, savingFailed(done.error()).all());
    }
    window.start(firstPlace(*library, window.now()));
    bringContentLater(window);
    syncLater(window);
    backUpLater(window);
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        QTimer::singleShot(0, &window, [&window, file = files.first()] { window.openFile(file); });
    return QApplication::exec();
}
