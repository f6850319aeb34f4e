// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the files of a folder may include, and the words that are none of their business.
struct Layer
{
    QString folder{};
    QString layers{}; ///< of ours, besides itself
    QString modules{}; ///< of Qt, besides Core
    QString headers{}; ///< of other libraries; a pattern
    QString neverSays{}; ///< outside comments; a pattern
};

const QString clockWords = u"currentDateTime|currentDate\\b|currentTime\\b|system_clock"_s;
const QString valueWords = u"\\b(Session|Theme|Exercise|Council)\\b"_s;

// A file belongs to the longest folder that holds it.
const QList<Layer> layers{
    {u"core/base/"_s},
    {u"core/doc/"_s, u"base"_s, {}, {}, u"sqlite3_|QNetwork|"_s + valueWords},
    {u"core/model/"_s, u"base"_s, {}, {}, clockWords},
    {u"core/schedule/"_s, u"base model"_s, {}, {}, u"QJson|"_s + clockWords},
    {u"core/content/"_s, u"base model"_s, {}, u"yaml-cpp/.*"_s},
    {u"core/store/"_s, u"base doc"_s, {}, u"sqlite3\\.h|libstemmer\\.h"_s, valueWords},
    {u"core/library/"_s, u"base doc model schedule store"_s, {}, {}, u"sqlite3_"_s},
    {u"core/sync/"_s, u"base doc store"_s, u"Network"_s, u"zlib\\.h"_s, valueWords},
    {u"core/exchange/"_s, u"base model schedule"_s, {}, u"(quazip|libical/|md4c).*"_s},
    {u"core/pdf/"_s, u"base exchange"_s, {}, u"qpdf/.*"_s},
    {u"core/paper/"_s, u"base model schedule exchange pdf"_s, u"Gui"_s},
    {u"app/"_s,
        u"base model schedule content library sync exchange paper words home media online"_s,
        u"Gui Widgets PrintSupport Svg SvgWidgets DBus"_s, u"windows\\.h|IOKit/.*"_s,
        u"sqlite3_|QJson|QNetwork"_s},
    // Modules that are loaded when they are needed; nothing else may need them to be there.
    {u"app/media/"_s, {}, u"Gui Multimedia Pdf"_s, {}, u"sqlite3_|QJson|QNetwork"_s},
    {u"app/online/"_s, u"sync"_s, u"Network"_s, u"qt6keychain/.*"_s, u"sqlite3_|QJson"_s},
    {u"app/pdf/"_s, u"base exchange pdf"_s},
    // What the windows and the command line share has no widgets.
    {u"app/words/"_s, u"base model schedule content library exchange"_s, {}, {},
        u"sqlite3_|QJson|QNetwork"_s},
    {u"app/home/"_s, u"base model schedule content library paper"_s, {}, {},
        u"sqlite3_|QJson|QNetwork"_s},
    // JSON is one of the languages it speaks.
    {u"app/cli/"_s, u"base model schedule content library sync exchange paper words home"_s,
        u"Gui"_s, {}, u"sqlite3_|QNetwork"_s},
};

Layer layerOf(const QString &path)
{
    Layer found;
    for (const Layer &layer : layers) {
        if (path.startsWith(layer.folder) && layer.folder.size() > found.folder.size())
            found = layer;
    }
    return found;
}

bool namedIn(const QString &list, const QString &name)
{
    return !name.isEmpty() && list.split(u' ').contains(name);
}

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The Qt module, such as Widgets, that \a header (QWidget or QtWidgets/QWidget) is of.
QString moduleOf(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    const QDir all(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &folder : all.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (QFileInfo::exists(all.filePath(folder + u'/' + header)))
            return folder.mid(2);
    }
    return {};
}

bool mayInclude(const Layer &layer, const QString &header, bool quoted)
{
    if (quoted) {
        const QString other = layerOf(header).folder;
        return header.endsWith(".moc"_L1) || other == layer.folder
            || namedIn(layer.layers, other.section(u'/', 1, 1));
    }
    const QString module = moduleOf(header);
    const bool standard = matches(u"[a-z_0-9]+"_s, header);
    return standard || module == "Core"_L1 || namedIn(layer.modules, module)
        || (!layer.headers.isEmpty() && matches(layer.headers, header));
}

/// What the file \a path with \a text includes or says that its layer may not.
QStringList violations(const QString &path, const QString &text)
{
    const Layer layer = layerOf(path);
    if (layer.folder.isEmpty())
        return {u"no layer"_s};
    QStringList found;
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s, QRegularExpression::MultilineOption);
    for (const auto &match : include.globalMatch(text)) {
        if (!mayInclude(layer, match.captured(2), match.captured(1) == u'"'))
            found << match.captured(2);
    }
    static const QRegularExpression comment(
        u"//[^\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList words{layer.neverSays};
    if (layer.folder != "core/store/"_L1)
        words << u"\\b(SELECT|INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA)\\b"_s;
    words.removeAll(QString());
    const QRegularExpression never(words.join(u'|'));
    const auto said = never.match(QString(text).remove(comment));
    if (!words.isEmpty() && said.hasMatch())
        found << said.captured();
    return found;
}

} // namespace

/// The layers, by what the files include and say. Linking does not enforce them: where all of Qt
/// lies in one folder, a widget compiles in a library that links only Qt6::Core.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsToItsLayer()
    {
        const QDir root(QStringLiteral(FVD_SOURCE_DIR));
        QStringList wrong;
        for (const QString &top : {u"core"_s, u"app"_s}) {
            QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString path = root.relativeFilePath(file.fileName());
                for (const QString &what : violations(path, QString::fromUtf8(file.readAll())))
                    wrong << path + u": "_s + what;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void plantedSins_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *path, const char *text, const char *found) {
            QTest::addRow("%s: %s", path, text)
                << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("core/model/a.h", "#include <QWidget>", "QWidget");
        row("core/paper/a.h", "#include <QtWidgets/QLabel>", "QtWidgets/QLabel");
        row("core/paper/a.h", "#include <QPainter>", "");
        row("core/model/a.h", "#include \"core/schedule/timeline.h\"", "core/schedule/timeline.h");
        row("core/schedule/a.h", "#include \"core/model/session.h\"", "");
        row("core/model/a.h", "#include \"app/page.h\"", "app/page.h");
        row("core/model/a.h", "#include \"session.h\"", "session.h");
        row("app/page.cpp", "#include \"core/store/store.h\"", "core/store/store.h");
        row("app/page.cpp", "#include \"page.moc\"", "");
        row("app/page.cpp", "#include <QMediaPlayer>", "QMediaPlayer");
        row("app/media/film.cpp", "#include \"app/room/roomview.h\"", "app/room/roomview.h");
        row("app/online/module.cpp", "#include \"app/sync/syncdesk.h\"", "app/sync/syncdesk.h");
        row("app/online/module.cpp", "#include <QNetworkInformation>", "");
        row("core/paper/a.cpp", "#include <qpdf/QPDF.hh>", "qpdf/QPDF.hh");
        row("app/cli/main.cpp", "#include \"app/page.h\"", "app/page.h");
        row("app/cli/main.cpp", "#include \"app/words/names.h\"", "");
        row("app/words/names.h", "#include <QLabel>", "QLabel");
        row("core/store/a.cpp", "#include <unistd.h>", "unistd.h");
        row("core/base/a.h", "#include <string_view>", "");
        row("core/model/a.h", "#include <yaml-cpp/yaml.h>", "yaml-cpp/yaml.h");
        row("core/content/a.h", "#include <yaml-cpp/yaml.h>", "");
        row("app/page.cpp", "QJsonObject o;", "QJson");
        row("app/cli/main.cpp", "QJsonObject o;", "");
        row("core/schedule/a.cpp", "QDateTime::currentDateTime()", "currentDateTime");
        row("core/schedule/a.cpp", "// never currentDateTime()", "");
        row("core/store/a.h", "struct Session;", "Session");
        row("core/library/a.cpp", "u\"SELECT 1\"_s", "SELECT");
        row("core/store/a.cpp", "u\"SELECT 1\"_s", "");
        row("core/misc/a.h", "", "no layer");
    }
    void plantedSins()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(violations(path, text).join(u' '), found);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
