// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screenshots.h"

#include "app/home/home.h"
#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startup.h"
#include "core/library/example.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// The day that pictures are taken on: eleven days before the example's first session.
const QDate pictureDay(2026, 11, 22);

/// A picture: the name of its file and what it shows. A new page is one row.
struct Picture
{
    QString name{};
    Place place{};
    std::optional<QTime> during{}; ///< the example's first day, at this time; else the picture day
};

QList<Picture> pictures()
{
    const QList<Session> sessions = exampleSessions(pictureDay);
    const QString first = sessions.first().id.text();
    const QString council = sessions.first().councils.first().text();
    return {
        {u"sessions"_s, {Place::Kind::Sessions}},
        {u"premeeting"_s, {Place::Kind::Session, first, u"premeeting"_s}},
        {u"programme"_s, {Place::Kind::Session, first, u"programme"_s}},
        {u"run"_s, {Place::Kind::Session, first, u"run"_s}, QTime(11, 24)},
        {u"themes"_s, {Place::Kind::Themes}},
        {u"theme"_s, {Place::Kind::Themes, u"habilitet"_s}},
        {u"material"_s, {Place::Kind::Themes, u"habilitet/ny-forvaltningslov"_s}},
        {u"councils"_s, {Place::Kind::Councils}},
        {u"council"_s, {Place::Kind::Council, council}},
        {u"settings"_s, {Place::Kind::Settings}},
    };
}

} // namespace

int takeScreenshots(const QString &folder, Appearance &appearance, Language &language)
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
    window.resize(1366, 768);
    window.show();

    for (const Picture &picture : pictures()) {
        clock = picture.during ? first.days.first().date.startOfDay()
                               : pictureDay.startOfDay().addSecs(9 * 3600);
        if (picture.during)
            clock.setTime(*picture.during);
        window.go(picture.place);
        QCoreApplication::processEvents();
        if (!window.grab().save(QDir(folder).filePath(picture.name + u".png"_s)))
            return 1;
    }
    return 0;
}

} // namespace fvd
