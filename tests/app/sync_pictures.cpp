// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startup.h"
#include "app/sync/syncdesk.h"
#include "core/store/store.h"
#include "core/sync/spaces.h"
#include "tests/support/appwindow.h"
#include "tests/support/fakeonline.h"

#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;
using Phase = SyncState::Phase;

// Pictures of the page of sync and of the account in the settings, as they stand well and badly, to
// look at: sync_pictures DIR [nb|nn|en] [WxH] [dark]. Larger by QT_SCALE_FACTOR.

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 0));

SyncState stateOf(Phase phase, const std::optional<Error> &trouble = {})
{
    SyncState state{phase, trouble};
    for (const char *name : {"materials", "region-vest", "private-kari"}) {
        const QString database = QString::fromLatin1(name);
        const QString kept = database.startsWith("region"_L1) ? space::region
            : database == "materials"_L1                      ? space::materials
                                                              : space::personal;
        state.spaces.append(
            {.link = {kept, database, kept == space::materials}, .done = now.addSecs(-3600 * 12)});
    }
    return state;
}

/// A document with a film that is not here.
void addFilm(Library &library, const QString &material, const QString &name, qint64 bytes)
{
    Store &store = library.store();
    const DocKey key{space::materials, material};
    const auto document = store.get(key);
    const auto parcel =
        document ? store.parcel(key, document->revision) : Result<Parcel>(Fault::NotFound);
    if (!parcel)
        qFatal("no material");
    Parcel next = *parcel;
    next.history.prepend({document->revision.generation + 1, u"a"_s});
    next.attachments.insert(name, {digestOf(name.toUtf8()), u"video/mp4"_s, bytes});
    if (!store.accept({next}))
        qFatal("no film");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    const QTemporaryDir home;
    auto opened = openLibrary(home.filePath(u"a.store"_s), now);
    if (!opened || !bringContent(**opened) || !addExample(**opened, now.date()))
        return 1;
    testing::FakeOnline online;
    testing::AppWindow app(
        *std::move(opened), [] { return now; }, [&online] { return &online; });
    app.language.set(arguments.value(2, u"nb"_s));
    const QString size = arguments.value(3, u"1366x768"_s);
    app.window.resize(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt());
    if (arguments.contains(u"dark"_s))
        app.appearance.setScheme(Scheme::Dark);
    SyncDesk &desk = app.window.sync();
    const auto take = [&](const QString &name, const Place &place = {Place::Kind::Sync}) {
        app.window.go(place);
        QTest::qWait(400);
        app.window.grab().save(folder.filePath(name + u".png"_s));
    };
    const Place settings{Place::Kind::Settings, {}, u"sync"_s};
    take(u"sync-none"_s);
    take(u"settings-none"_s, settings);

    const QList<SessionBrief> sessions = app.library->sessions();
    online.state = stateOf(Phase::Resting);
    desk.connectTo(
        {.server = u"https://synk.ks.example.no"_s, .user = u"kari"_s, .region = u"Vest"_s},
        u"x"_s);
    take(u"sync-quiet"_s);
    take(u"settings-well"_s, settings);

    // Two come in, one film and some slides are missing, three things wait without a net.
    const QList<MaterialBrief> materials = app.library->materials();
    addFilm(*app.library, materials[0].id.text(), u"tillit-og-samarbeid.mp4"_s, 310'000'000);
    addFilm(*app.library, materials[1].id.text(), u"lysark.pdf"_s, 2'300'000);
    online.arrive();
    SyncState state = stateOf(Phase::Waiting, Error{Fault::Offline});
    state.spaces[1].waiting = {{u"session"_s, 1}, {u"run"_s, 1}};
    state.spaces[1].unsent = {
        {1, {space::region, sessions.first().id.text()}, u"session"_s, {2, u"a"_s}},
        {2, {space::region, sessions.last().id.text() + u"/1"_s}, u"run"_s, {1, u"a"_s}}};
    state.spaces[2].waiting = {{u"notes"_s, 1}};
    state.spaces[2].unsent = {
        {3, {space::personal, sessions.first().id.text()}, u"notes"_s, {2, u"a"_s}}};
    online.stand(state);
    take(u"sync-waiting"_s);

    state.trouble = {};
    state.phase = Phase::Working;
    state.spaces[0].files = {
        0, 2, 124'000'000, 310'000'000, u"tillit-og-samarbeid.mp4"_s, 124'000'000, 312'300'000};
    online.stand(state);
    take(u"sync-working"_s);

    state = stateOf(Phase::Resting, Error{Fault::Refused});
    state.spaces[2].trouble = Error{Fault::NotFound};
    state.spaces[1].refused = {
        {sessions.first().id.text(), u"2-a"_s, u"document is too large for this server"_s}};
    online.metered = true;
    if (!app.library->setDifferences(sessions.first().id,
            {{u"title"_s, u"a"_s, u"b"_s, now}, {u"x"_s, u"a"_s, u"b"_s, now}}))
        return 1;
    online.stand(state);
    take(u"sync-trouble"_s);
    take(u"settings-trouble"_s, settings);

    online.stand(stateOf(Phase::Stopped, Error{Fault::Unauthorized}));
    take(u"sync-password"_s);
    take(u"settings-password"_s, settings);

    // A keychain that cannot be used, once the password was typed and accepted.
    online.hasKeychain = false;
    online.state = stateOf(Phase::Resting);
    for (SpaceState &space : online.state.spaces)
        space.done = now;
    app.window.go(settings);
    app.window.currentPage()->findChild<QLineEdit *>(u"password"_s)->setText(u"y"_s);
    app.window.currentPage()->findChild<QPushButton *>(u"connect"_s)->click();
    take(u"settings-keychain"_s, settings);
    return 0;
}
