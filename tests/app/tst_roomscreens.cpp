// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomscreens.h"
#include "app/shared/appearance.h"
#include "tests/support/fakescreens.h"

#include <QApplication>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace fvd;
using fvd::testing::FakeScreen;
using fvd::testing::setScreens;

namespace {

const QRect laptopArea(0, 0, 1366, 768);
const FakeScreen laptop{u"eDP-1"_s, laptopArea};
const FakeScreen projector{u"HDMI-1"_s, {1366, 0, 1920, 1080}};
const FakeScreen monitor{u"DP-1"_s, {-2560, 0, 2560, 1440}};
const FakeScreen mirror{u"HDMI-1"_s, laptopArea};

ScreenInfo info(const FakeScreen &screen, const QString &model = {}, const QString &serial = {})
{
    return {{screen.name, model, serial}, screen.geometry};
}

/// The facilitator's window, and the room's.
struct Hall
{
    Hall()
    {
        facilitator.setGeometry(100, 100, 800, 500);
        facilitator.show();
        facilitator.windowHandle()->setScreen(named(laptop.name));
        facilitator.setGeometry(100, 100, 800, 500);
    }

    static QScreen *named(const QString &name)
    {
        for (QScreen *screen : QGuiApplication::screens()) {
            if (screen->name() == name)
                return screen;
        }
        return nullptr;
    }

    /// The screen that the room's window is seen on; "" if it is not seen.
    QString room() const
    {
        const RoomWindow *window = screens.window();
        if (!window || !window->isVisible())
            return {};
        // Of a screen that it is on, it has all.
        if (window->geometry() != window->screen()->geometry())
            return u"not all of "_s + window->screen()->name();
        return window->screen()->name();
    }

    QWidget facilitator{};
    RoomShow show{[] { return nullptr; }};
    RoomScreens screens{facilitator, show};
};

} // namespace

Q_DECLARE_METATYPE(fvd::ScreenChoice)

/// Which widget is on which screen, while screens come and go.
class TestRoomScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setScreens({laptop, projector}); }
    void cleanup() { setScreens({laptop}); }

    void choices_data()
    {
        QTest::addColumn<QList<ScreenInfo>>("screens");
        QTest::addColumn<ScreenId>("remembered");
        QTest::addColumn<qsizetype>("facilitator");
        QTest::addColumn<ScreenChoice>("wanted");
        const ScreenInfo own = info(laptop);
        const ScreenInfo epson = info(projector, u"EB-2250"_s, u"X1"_s);
        const ScreenInfo dell = info(monitor, u"Dell"_s, u"D9"_s);
        const auto row = [](const char *name, const QList<ScreenInfo> &screens,
                             const ScreenId &remembered, qsizetype facilitator,
                             const ScreenChoice &wanted) {
            QTest::newRow(name) << screens << remembered << facilitator << wanted;
        };
        using T = ScreenTrouble;
        row("one", {own}, {}, 0, {{}, T::OneScreen});
        row("mirrored", {own, info(mirror)}, {}, 0, {{}, T::Mirrored});
        row("mirrored, one smaller", {own, {{u"HDMI-1"_s}, {0, 0, 1024, 768}}}, {}, 0,
            {{}, T::Mirrored});
        row("the other", {own, epson}, {}, 0, {1, T::None});
        row("the other, from there", {own, epson}, {}, 1, {0, T::None});
        row("two others", {own, dell, epson}, {}, 0, {1, T::Several});
        row("known by serial, whatever its name", {own, dell, epson},
            {u"HDMI-9"_s, u"EB-2250"_s, u"X1"_s}, 0, {2, T::None});
        row("another of the same name", {own, epson}, {u"HDMI-1"_s, u"EB-2250"_s, u"X2"_s}, 0,
            {1, T::None});
        row("known by name", {own, dell, info(projector)}, {u"HDMI-1"_s}, 0, {2, T::None});
        row("facilitator there", {own, epson}, epson.id, 1, {{}, T::FacilitatorThere});
        row("mirrored beside a free one", {own, info(mirror), dell}, {}, 0, {2, T::None});
    }
    void choices()
    {
        QFETCH(QList<ScreenInfo>, screens);
        QFETCH(ScreenId, remembered);
        QFETCH(qsizetype, facilitator);
        QTEST(chosenScreen(screens, remembered, facilitator), "wanted");
    }

    void notToTheFacilitatorsSecondScreen()
    {
        const QList<ScreenInfo> left{info(laptop), info(monitor)};
        QCOMPARE(
            chosenScreen(left, info(projector).id, 0, {info(monitor).id}).screen, std::nullopt);
        // A screen that was not there then may be the projector by another cable.
        const FakeScreen other{u"DP-3"_s, projector.geometry};
        QCOMPARE(chosenScreen({info(laptop), info(monitor), info(other)}, info(projector).id, 0,
                     {info(monitor).id})
                     .screen,
            2);
    }

    void remembersInOneLine()
    {
        const ScreenId id{u"HDMI-1"_s, u"Epson EB-2250"_s, u"X1"_s};
        QCOMPARE(rememberedScreen(rememberedText(id)), id);
        QCOMPARE(rememberedScreen({}), ScreenId());
        QCOMPARE(displayName(id), u"Epson EB-2250"_s);
        QCOMPARE(displayName(ScreenId{u"HDMI-1"_s}), u"HDMI-1"_s);
    }

    void opensOnTheOtherScreen()
    {
        Hall hall;
        QSignalSpy chosen(&hall.screens, &RoomScreens::chosen);
        QCOMPARE(hall.room(), QString());
        hall.screens.start();
        QCOMPARE(hall.room(), projector.name);
        QCOMPARE(hall.facilitator.screen()->name(), laptop.name);
        QCOMPARE(hall.screens.state(), RoomScreens::State::Shown);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(hall.show.size(), projector.geometry.size());
        QVERIFY(!hall.screens.window()->isActiveWindow());
        hall.screens.stop();
        QCOMPARE(hall.room(), QString());
    }

    void neverOnTheOnlyScreen()
    {
        setScreens({laptop});
        Hall hall;
        QCOMPARE(hall.screens.choice().trouble, ScreenTrouble::OneScreen);
        hall.screens.start();
        QCOMPARE(hall.room(), QString());
        QCOMPARE(hall.screens.state(), RoomScreens::State::Waiting);
        setScreens({laptop, projector});
        QTRY_COMPARE(hall.room(), projector.name);
    }

    void neverOnAMirror()
    {
        setScreens({laptop, mirror});
        Hall hall;
        QTRY_COMPARE(hall.screens.choice().trouble, ScreenTrouble::Mirrored);
        hall.screens.start();
        QCOMPARE(hall.room(), QString());
        // The system is told to extend.
        setScreens({laptop, projector});
        QTRY_COMPARE(hall.room(), projector.name);
        // And to mirror again, in the middle of it.
        setScreens({laptop, mirror});
        QTRY_COMPARE(hall.room(), QString());
    }

    void aPulledCable()
    {
        Hall hall;
        hall.screens.start();
        hall.show.setView({.card = RoomCard::Question, .text = u"Før"_s});
        for (int i = 0; i < 10; ++i) {
            setScreens({laptop});
            // At once: not for a moment on the facilitator's screen.
            QCOMPARE(hall.room(), QString());
            QCOMPARE(hall.screens.state(), RoomScreens::State::Missing);
            hall.show.setView({.card = RoomCard::Question, .text = u"Etter"_s});
            QCOMPARE(hall.show.view().text, u"Etter"_s);
            setScreens({laptop, projector});
            QTRY_COMPARE(hall.room(), projector.name);
            QCOMPARE(hall.facilitator.screen()->name(), laptop.name);
        }
    }

    void aPulledCableBesideAMonitor()
    {
        setScreens({laptop, monitor, projector});
        Hall hall;
        hall.screens.setRemembered({projector.name});
        hall.screens.start();
        QCOMPARE(hall.room(), projector.name);
        setScreens({laptop, monitor});
        QTest::qWait(400);
        QCOMPARE(hall.room(), QString());
        setScreens({laptop, monitor, projector});
        QTRY_COMPARE(hall.room(), projector.name);
    }

    void anotherSizeOfTheSameScreen()
    {
        Hall hall;
        hall.screens.start();
        setScreens({laptop, {projector.name, {1366, 0, 1024, 768}}});
        QTRY_COMPARE(hall.show.size(), QSize(1024, 768));
        QCOMPARE(hall.room(), projector.name);
    }

    void lentToAnotherProgram()
    {
        Hall hall;
        hall.screens.start();
        hall.screens.lend();
        QCOMPARE(hall.room(), QString());
        // Neither a new view nor a cable takes it back.
        hall.show.setView({.card = RoomCard::Question, .text = u"Ny"_s});
        setScreens({laptop});
        setScreens({laptop, projector});
        QTest::qWait(400);
        QCOMPARE(hall.room(), QString());
        QCOMPARE(hall.screens.state(), RoomScreens::State::Lent);
        hall.screens.putBack();
        QCOMPARE(hall.room(), projector.name);
    }

    // A film or slides of another program may lie over the room's window at any time, and nobody
    // told this program. It stays under them, whatever the day brings.
    void staysUnderWhatAnotherProgramShows()
    {
        static QStringList asked;
        asked.clear();
        // The offscreen platform can do neither, and says so: that tells what it was asked for.
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { asked << text; });
        const auto put = qScopeGuard([before] { qInstallMessageHandler(before); });
        const auto raised = [] { return asked.filter(u"raise()"_s).size(); };
        Hall hall;
        hall.screens.start();
        QCOMPARE(raised(), 1);
        hall.show.setView({.card = RoomCard::Question, .text = u"Ny"_s});
        hall.show.setView({.card = RoomCard::Film, .file = u"none.mp4"_s});
        hall.show.setCover(RoomCover::Blank);
        hall.show.setCover(RoomCover::None);
        hall.show.setFrozen(true);
        hall.show.setFrozen(false);
        hall.facilitator.move(200, 200);
        QTest::qWait(400);
        QCOMPARE(raised(), 1);
        setScreens({laptop});
        setScreens({laptop, projector});
        QTRY_COMPARE(hall.room(), projector.name);
        QCOMPARE(raised(), 1);
        QVERIFY(!asked.filter(u"lower()"_s).isEmpty());
        setScreens({laptop, {projector.name, {1366, 0, 1024, 768}}});
        QTRY_COMPARE(hall.show.size(), QSize(1024, 768));
        QCOMPARE(raised(), 1);
        QVERIFY(!hall.screens.window()->isActiveWindow());
        hall.screens.putBack(); // told
        QCOMPARE(raised(), 2);
    }

    void theFacilitatorsWindowIsOnTheRoomsScreen()
    {
        Hall hall;
        hall.screens.setRemembered({projector.name});
        hall.facilitator.windowHandle()->setScreen(Hall::named(projector.name));
        hall.facilitator.move(1500, 100);
        QCOMPARE(hall.screens.choice().trouble, ScreenTrouble::FacilitatorThere);
        hall.screens.start();
        QCOMPARE(hall.room(), QString());
        hall.screens.moveFacilitatorAway();
        QCOMPARE(hall.facilitator.screen()->name(), laptop.name);
        QCOMPARE(hall.room(), projector.name);

        // In the middle of it: the room's window stays, and the trouble is told.
        QSignalSpy changed(&hall.screens, &RoomScreens::changed);
        hall.facilitator.windowHandle()->setScreen(Hall::named(projector.name));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(hall.room(), projector.name);
        QCOMPARE(hall.screens.choice().trouble, ScreenTrouble::FacilitatorThere);
    }

    void theFacilitatorChooses()
    {
        setScreens({laptop, monitor, projector});
        Hall hall;
        hall.screens.start();
        QCOMPARE(hall.screens.choice().trouble, ScreenTrouble::None); // it is chosen by now
        const QList<ScreenInfo> all = hall.screens.screens();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].id.name == monitor.name || all[i].id.name == projector.name) {
                hall.screens.moveTo(i);
                QCOMPARE(hall.room(), all[i].id.name);
            }
        }
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    fvd::testing::beginWithScreens(folder, {laptop, projector});
    QApplication application(argc, argv);
    const Appearance appearance(*qApp);
    TestRoomScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_roomscreens.moc"
