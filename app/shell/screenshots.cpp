// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screenshots.h"

#include "app/home/home.h"
#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startup.h"
#include "core/library/example.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// The day that pictures are taken on: eleven days before the example's first session.
const QDate pictureDay(2026, 11, 22);

/// A picture: the name of its file and what it shows: a page, or the dialog that a command opens on
/// it. A new page or dialog is one row.
struct Picture
{
    QString name{};
    Place place{};
    std::optional<QTime> during{}; ///< the example's first day, at this time; else the picture day
    std::optional<Command> dialog{};
    QString typed{}; ///< into the field that has the focus in the dialog
    std::optional<Command> done{}; ///< in the dialog, before the picture is taken
};

QList<Picture> pictures()
{
    const QList<Session> sessions = exampleSessions(pictureDay);
    const QString first = sessions.first().id.text();
    const QString council = sessions.first().councils.first().text();
    const Place programme{Place::Kind::Session, first, u"programme"_s};
    return {
        {u"sessions"_s, {Place::Kind::Sessions}},
        {u"premeeting"_s, {Place::Kind::Session, first, u"premeeting"_s}},
        {u"programme"_s, programme},
        {u"run"_s, {Place::Kind::Session, first, u"run"_s}, QTime(11, 24)},
        {u"summary"_s, {Place::Kind::Session, first, u"summary"_s}, QTime(11, 24)},
        {u"themes"_s, {Place::Kind::Themes}},
        {u"theme"_s, {Place::Kind::Themes, u"habilitet"_s}},
        {u"material"_s, {Place::Kind::Themes, u"habilitet/ny-forvaltningslov"_s}},
        {u"councils"_s, {Place::Kind::Councils}},
        {u"council"_s, {Place::Kind::Council, council}},
        {u"settings"_s, {Place::Kind::Settings}},
        {u"sync"_s, {Place::Kind::Sync}},
        {u"dialog-new"_s, {Place::Kind::Sessions}, {}, Command::NewSession, u"sau"_s},
        {u"dialog-paste"_s, {Place::Kind::Sessions}, {}, Command::PasteProgramme},
        {u"dialog-find"_s, {Place::Kind::Sessions}, {}, Command::FindAnything, u"hab"_s},
        {u"dialog-council"_s, {Place::Kind::Councils}, {}, Command::AddCouncil, u"Ungdomsråd"_s},
        {u"dialog-export"_s, programme, {}, Command::Export},
        {u"dialog-summary"_s, {Place::Kind::Session, first, u"summary"_s}, {}, Command::Export},
        {u"dialog-groups"_s, programme, {}, Command::Groups, {}, Command::DrawGroups},
    };
}

/// A programme as it stands in a mail, to be pasted.
const QString mail = u"Torsdag 3. desember\n"
                     "09.00\tVelkomen v/ ordføraren\n"
                     "09.20\tRolla som folkevald\n"
                     "10.30\tPause\n"
                     "10.45\tGruppearbeid: Kva vil vi med økonomien?\n"
                     "12.00–12.45\tLunsj på rådhuset\n"
                     "13.00\tHabilitet v/ kommuneadvokaten\n"
                     "15.30\tVel heim"_s;

/// What \a command of the page that is shown, or else of the window, is triggered by.
QAction *actionOf(const QWidget &window, Command command)
{
    for (QAction *each : window.findChildren<QAction *>()) {
        const auto *owner = qobject_cast<QWidget *>(each->parent());
        if (commandOf(each) == command && owner && owner->isVisible())
            return each;
    }
    return nullptr;
}

/// The picture of the dialog that \a picture asks for; null if it does not open.
QPixmap pictureOfDialog(const MainWindow &window, const Picture &picture)
{
    QAction *action = actionOf(window, *picture.dialog);
    if (!action)
        return {};
    QPixmap taken;
    QTimer timer;
    timer.setSingleShot(true);
    timer.callOnTimeout(&window, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (auto *field = qobject_cast<QLineEdit *>(dialog->focusWidget()))
            field->setText(picture.typed);
        if (QAction *done = picture.done ? actionOf(*dialog, *picture.done) : nullptr)
            done->trigger();
        QCoreApplication::processEvents();
        taken = dialog->grab();
        dialog->reject();
    });
    timer.start(0);
    action->trigger();
    return taken;
}

} // namespace

int takeScreenshots(
    const QString &folder, const QSize &size, Appearance &appearance, Language &language)
{
    const QTemporaryDir store;
    if (!QDir().mkpath(folder) || !store.isValid())
        return 1;
    const std::unique_ptr<Library> library = openOrSay(store.filePath(u"example.store"_s));
    if (!library || !bringContent(*library) || !addExample(*library, pictureDay))
        return 1;
    const Session first = exampleSessions(pictureDay).first();
    QDateTime clock = pictureDay.startOfDay().addSecs(9 * 3600);
    if (!library->put(exampleRun(first, clock), {}))
        return 1;
    MainWindow window(*library, appearance, language, [&clock] { return clock; });
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(size);
    window.show();
    QApplication::clipboard()->setText(mail);

    for (const Picture &picture : pictures()) {
        clock = picture.during ? first.days.first().date.startOfDay()
                               : pictureDay.startOfDay().addSecs(9 * 3600);
        if (picture.during)
            clock.setTime(*picture.during);
        window.go(picture.place);
        QCoreApplication::processEvents();
        const QPixmap taken = picture.dialog ? pictureOfDialog(window, picture) : window.grab();
        if (taken.isNull() || !taken.save(QDir(folder).filePath(picture.name + u".png"_s))) {
            qWarning("No picture could be made of %s.", qPrintable(picture.name));
            return 1;
        }
    }
    return 0;
}

} // namespace fvd
