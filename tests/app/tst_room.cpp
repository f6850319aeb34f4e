// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomshow.h"
#include "app/room/roomtask.h"
#include "app/room/roomtext.h"
#include "app/room/roomwindow.h"
#include "app/room/roomwords.h"
#include "app/shared/appearance.h"
#include "app/shared/tokens.h"
#include "tests/support/roomcards.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fvd;

namespace {

const QList<QSize> sizes{{1024, 768}, {1280, 720}, {1920, 1080}, {1280, 800}};

QImage painted(const QSize &size, const RoomView &view)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintRoom(painter, size, view, {.filmFails = true});
    return image;
}

/// Whether \a image is of one colour in \a rect.
bool isPlain(const QImage &image, const QRect &rect)
{
    const QRgb first = image.pixel(rect.topLeft());
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

/// The rectangle in which \a a and \a b differ.
QRect difference(const QImage &a, const QImage &b)
{
    QRect found;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

RoomView question()
{
    for (const auto &[name, view] : testing::roomCards(LanguageForm::Nynorsk)) {
        if (name == "question"_L1)
            return view;
    }
    qFatal("no question among the cards");
}

/// A module without sound or pictures that counts what it is asked.
struct FakeMedia : Media
{
    struct FakeFilm : Film
    {
        State state() const override { return now; }
        void play() override { now = State::Playing; }
        void pause() override { now = State::Still; }
        void seek(std::chrono::milliseconds) override { }
        std::chrono::milliseconds position() const override { return 0ms; }
        std::chrono::milliseconds length() const override { return 0ms; }
        double volume() const override { return 1; }
        void setVolume(double) override { }
        bool hasCaptions() const override { return true; }
        bool captions() const override { return true; }
        void setCaptions(bool) override { }
        QImage frame() const override
        {
            QImage image(16, 9, QImage::Format_RGB32);
            image.fill(Qt::red);
            return image;
        }
        QString caption() const override { return u"Kven avgjer?"_s; }

        State now = State::Still;
    };

    std::unique_ptr<Film> film(const QString &, std::function<void()> told) override
    {
        news = std::move(told);
        auto made = std::make_unique<FakeFilm>();
        last = made.get();
        return made;
    }
    QImage page(const QString &, int, const QSize &) override { return {}; }
    int pages(const QString &) override { return 0; }
    void chime() override { ++chimes; }

    std::function<void()> news{};
    FakeFilm *last = nullptr;
    int chimes = 0;
};

} // namespace

/// What the room sees: sizes, limits, covers, and that only what ticks is painted anew.
class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { static const Appearance appearance(*qApp); }

    void everyCard_data()
    {
        QTest::addColumn<RoomView>("view");
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            for (const auto &[name, view] : testing::roomCards(form))
                QTest::addRow("%s-%s", qPrintable(name), nameOf(form).data()) << view;
        }
    }

    void everyCard()
    {
        QFETCH(RoomView, view);
        for (const QSize &size : sizes) {
            const RoomPage last = roomPage(size, view, {.filmFails = true});
            for (int page = 0; page < last.count; ++page) {
                RoomView at = view;
                at.page = page;
                keepsMargins(painted(size, at));
            }
            keepsLimits(RoomFrame(size), view);
        }
    }

    void keepsMargins(const QImage &image)
    {
        const int edge = image.height() / 50;
        const int w = image.width();
        const int h = image.height();
        QVERIFY(isPlain(image, {0, 0, edge, h}));
        QVERIFY(isPlain(image, {w - edge, 0, edge, h}));
        QVERIFY(isPlain(image, {0, h - edge, w, edge}));
        QVERIFY(isPlain(image, {0, 0, w, edge / 3}));
    }

    void keepsLimits(const RoomFrame &frame, const RoomView &view)
    {
        const RoomTask task = taskLayout(frame, view);
        QString said;
        for (const QList<RoomBlock> &page : task.pages) {
            qsizetype lines = 0;
            double height = 0;
            for (const RoomBlock &block : page) {
                QVERIFY(block.pixels >= frame.h / 16);
                lines += block.lines.size();
                height += double(block.lines.size()) * lineHeight(block);
                const QFont font = roomFont(block.pixels, block.kind == RoomBlock::Kind::Question);
                for (const QString &line : block.lines) {
                    QVERIFY(line.split(u' ').size() <= mostWords);
                    QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= task.area.width());
                    if (block.kind != RoomBlock::Kind::Form)
                        said += line + u' ';
                }
            }
            QVERIFY(lines <= mostLines);
            QVERIFY(height <= task.area.height());
        }
        // Every word is on one of the pages.
        const QString whole = (view.text + u' ' + view.task).simplified();
        QCOMPARE(said.simplified().remove(u"- "_s).remove(u' '), QString(whole).remove(u' '));
    }

    void onlyWhatTicksIsPaintedAnew()
    {
        for (const QSize &size : sizes) {
            for (const auto &[name, before] : testing::roomCards(LanguageForm::Bokmaal)) {
                RoomView after = before;
                if (after.clock)
                    after.clock = ClockTime::at(11, 25);
                if (after.countdown)
                    after.countdown->remaining -= 1s;
                const QRegion changes = roomChanges(size, before, after);
                const QImage now = painted(size, after);
                QImage patched = painted(size, before);
                QPainter painter(&patched);
                painter.setClipRegion(changes);
                paintRoom(painter, size, after, {.filmFails = true});
                painter.end();
                QVERIFY2(patched == now, qPrintable(name));
                int area = 0;
                for (const QRect &rect : changes)
                    area += rect.width() * rect.height();
                QVERIFY2(area < size.width() * size.height() / 3, qPrintable(name));
                QVERIFY(roomChanges(size, after, after).isEmpty());
            }
        }
    }

    void figuresAreLargeEnough()
    {
        // The figures alone: the same screen without them, and what differs in the middle.
        const QSize size(1280, 720);
        RoomView view = question();
        view.countdown->remaining = 11 * 60s + 11s;
        RoomView other = view;
        other.countdown->remaining = 11 * 60s + 11s - 1s;
        const QRect changed = difference(painted(size, view), painted(size, other))
            & RoomFrame(size).ring().toRect().adjusted(60, 100, -60, -100);
        QVERIFY2(changed.height() >= 720 / 8, qPrintable(QString::number(changed.height())));
    }

    void countdowns()
    {
        QCOMPARE(countdownText(12min + 40s), u"12:40"_s);
        QCOMPARE(countdownText(0s), u"0:00"_s);
        QCOMPARE(countdownText(-40s), u"\u22120:40"_s);
        QCOMPARE(countdownText(-(12min + 3s)), u"\u221212:03"_s);
        QCOMPARE(countdownText(104min + 59s), u"104 min"_s);
    }

    void linesAndWords()
    {
        const QFont font = roomFont(40);
        QCOMPARE(wrapped(u"a b c d e f g h i j k l m n"_s, font, 5000),
            (QStringList{u"a b c d e f g h i j k l"_s, u"m n"_s}));
        QCOMPARE(
            wrapped(u"for- og etterarbeid"_s, font, 5000), QStringList{u"for- og etterarbeid"_s});
        QCOMPARE(wrapped(u"en\nto"_s, font, 5000), (QStringList{u"en"_s, u"to"_s}));
        const QStringList broken = wrapped(u"kommunestyrerepresentantopplæringen"_s, font, 300);
        QVERIFY(broken.size() > 1);
        QCOMPARE(broken.join(QString()).remove(u'-'), u"kommunestyrerepresentantopplæringen"_s);
        for (const QString &line : broken)
            QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 300);
    }

    void aRuleInWritingStandsBelowThoseBeforeIt()
    {
        // One more than a screen has lines for.
        RoomView view{.card = RoomCard::GroundRules, .council = u"Sauda kommunestyre"_s};
        for (int i = 0; i <= mostLines; ++i)
            view.rows.append({{}, u"Regel"_s, {}, i == mostLines});
        RoomView other = view;
        other.rows[mostLines - 1].text = u"Vane"_s;
        const QSize size(1280, 720);
        QVERIFY(!difference(painted(size, view), painted(size, other)).isEmpty());
    }

    void wordsAreInTheSessionsForm()
    {
        QCOMPARE(roomWord(RoomWord::MinutesLeft, LanguageForm::Nynorsk), u"5 minutt igjen"_s);
        QCOMPARE(roomWord(RoomWord::MinutesLeft, LanguageForm::Bokmaal), u"5 minutter igjen"_s);
        RoomView view = question();
        view.countdown->remaining = -1s;
        QVERIFY(roomText(view).contains(u"Tida er ute"_s));
        view.form = LanguageForm::Bokmaal;
        QVERIFY(roomText(view).contains(u"Tiden er ute"_s));
    }

    void inkIsReadable()
    {
        const RoomInk ink;
        for (const QColor &color : {ink.text, ink.soft, ink.faint, ink.accent})
            QVERIFY(contrast(color, ink.ground) >= 4.5);
        QVERIFY(contrast(ink.onAccent, ink.accent) >= 4.5);
        QVERIFY(contrast(ink.text, ink.track) >= 4.5);
        QVERIFY(contrast(ink.accent, ink.track) >= 3);
    }

    void soundAtTheEndsOfTime()
    {
        RoomView before = question();
        before.countdown->remaining = 5min + 1s;
        RoomView after = before;
        after.countdown->remaining = 5min;
        after.fiveLeft = true;
        QVERIFY(soundsNow(before, after));
        QVERIFY(!soundsNow(after, after));
        // Looked at for the first time, or of another stage: silence.
        QVERIFY(!soundsNow({}, after));
        RoomView other = before;
        other.text = u"Noko anna"_s;
        QVERIFY(!soundsNow(other, after));
        before.fiveLeft = after.fiveLeft;
        before.countdown->remaining = 1s;
        after.countdown->remaining = 0s;
        QVERIFY(soundsNow(before, after));
        after.countdown->paused = true;
        QVERIFY(!soundsNow(before, after));
    }

    void coversAndFreeze()
    {
        RoomShow show([] { return nullptr; });
        const RoomView first = question();
        show.setView(first);
        QCOMPARE(show.view(), first);

        show.setFrozen(true);
        RoomView second = first;
        second.text = u"Noko anna"_s;
        show.setView(second);
        QCOMPARE(show.view(), first);
        show.setFrozen(false);
        QCOMPARE(show.view(), second);

        show.setCover(RoomCover::Blank);
        QCOMPARE(show.view().card, RoomCard::Blank);
        show.setCover(RoomCover::Neutral);
        QCOMPARE(show.view().card, RoomCard::Neutral);
        QVERIFY(!roomText(show.view()).contains(second.text));
        show.setView(first);
        QCOMPARE(show.view().card, RoomCard::Neutral);
        show.setCover(RoomCover::None);
        QCOMPARE(show.view(), first);
    }

    void mediaOnlyWhenNeeded()
    {
        FakeMedia media;
        int asked = 0;
        RoomShow show([&] {
            ++asked;
            return &media;
        });
        for (const auto &[name, view] : testing::roomCards(LanguageForm::Bokmaal)) {
            if (view.card != RoomCard::Film && !view.fiveLeft)
                show.setView(view);
        }
        QCOMPARE(asked, 0);
        RoomView view = question();
        view.countdown->remaining = 1s;
        show.setView(view);
        view.countdown->remaining = -1s;
        show.setView(view);
        QCOMPARE(asked, 1);
        QCOMPARE(media.chimes, 1);
    }

    void films()
    {
        FakeMedia media;
        RoomShow show([&] { return &media; });
        RoomView view{.card = RoomCard::Film, .text = u"Manus"_s, .file = u"a.mp4"_s};
        show.setView(view);
        QVERIFY(show.film());
        QVERIFY(!show.images().picture.isNull());
        QCOMPARE(show.images().caption, u"Kven avgjer?"_s);
        show.film()->play();
        media.news();

        // Covered, it waits; after that it is the same film.
        show.setCover(RoomCover::Blank);
        QCOMPARE(media.last->now, Film::State::Still);
        QVERIFY(show.images().picture.isNull());
        auto *same = media.last;
        show.setCover(RoomCover::None);
        QCOMPARE(show.film(), same);
        QVERIFY(!show.images().picture.isNull());

        // It cannot be played: the still, and the script in the room's type.
        QTemporaryDir folder;
        QImage still(64, 36, QImage::Format_RGB32);
        still.fill(Qt::green);
        view.still = folder.filePath(u"still.png"_s);
        QVERIFY(still.save(view.still));
        show.setView(view);
        media.last->now = Film::State::Fails;
        media.news();
        QTRY_VERIFY(!show.film());
        QVERIFY(show.images().filmFails);
        QCOMPARE(show.images().picture.size(), still.size());
    }

    void noModuleNoFilm()
    {
        RoomShow show([] { return nullptr; });
        show.setView({.card = RoomCard::Film, .text = u"Manus"_s, .file = u"a.mp4"_s});
        QVERIFY(!show.film());
        QVERIFY(show.images().filmFails);
    }

    void picturesAreReadNoLargerThanTheScreen()
    {
        QTemporaryDir folder;
        QImage large(4000, 1000, QImage::Format_RGB32);
        large.fill(Qt::blue);
        const QString path = folder.filePath(u"a.png"_s);
        QVERIFY(large.save(path));
        RoomShow show([] { return nullptr; });
        show.setSize({1000, 500});
        show.setView({.card = RoomCard::Picture, .file = path});
        QCOMPARE(show.images().picture.size(), QSize(1000, 250));
    }

    void theSmallPictureIsTheSame()
    {
        RoomShow show([] { return nullptr; });
        show.setSize({1280, 720});
        show.setView(question());
        RoomPicture picture(show);
        picture.resize(320, picture.heightForWidth(320));
        QCOMPARE(picture.height(), 180);
        const QImage small = picture.grab().toImage();
        const QImage large = painted({1280, 720}, question())
                                 .scaled(320, 180, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 apart = 0;
        for (int y = 0; y < 180; ++y) {
            for (int x = 0; x < 320; ++x)
                apart += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y)));
        }
        QVERIFY2(apart / (320 * 180) < 6, qPrintable(QString::number(apart / (320 * 180))));
        QVERIFY(picture.accessibleDescription().contains(question().text));
    }
};

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
