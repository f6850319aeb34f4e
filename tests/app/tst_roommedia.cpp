// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/filmbar.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fvd;

namespace {

const QString filmPath = QStringLiteral(FVD_TEST_DATA "/film/captions.mp4");

bool isLoaded(const char *library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

/// Films, pages and sounds by the real module.
class TestRoomMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::addLibraryPath(QStringLiteral(FVD_MEDIA_FOLDER)); }

    void notLoadedBeforeItIsNeeded()
    {
        RoomShow show;
        show.setView({.card = RoomCard::Question, .text = u"Kva no?"_s});
        QVERIFY(!isLoaded("libQt6Multimedia"));
        QVERIFY(!isLoaded("libQt6Pdf"));
    }

    void aPageOfAPdf()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QPainter painter(&writer);
            writer.newPage();
            painter.fillRect(0, 0, writer.width(), writer.height(), Qt::red);
        }
        RoomShow show;
        show.setSize({1920, 1080});
        show.setView({.card = RoomCard::Picture, .file = path, .page = 0});
        QCOMPARE(show.images().picture.height(), 1080);
        QCOMPARE(show.images().picture.pixelColor(300, 500), QColor(Qt::white));
        show.setView({.card = RoomCard::Picture, .file = path, .page = 1});
        QCOMPARE(show.images().picture.pixelColor(300, 500), QColor(Qt::red));
        // There is no third page; the last one stays.
        show.setView({.card = RoomCard::Picture, .file = path, .page = 2});
        QCOMPARE(show.page().count, 2);
        QCOMPARE(show.page().index, 1);
    }

    void aFilmWithCaptions()
    {
        RoomShow show;
        QSignalSpy changed(&show, &RoomShow::changed);
        show.setView({.card = RoomCard::Film, .text = u"Manus"_s, .file = filmPath});
        QVERIFY(show.film());
        // Still, on its first picture.
        QTRY_VERIFY(!show.images().picture.isNull());
        QCOMPARE(show.film()->state(), Film::State::Still);
        QTRY_COMPARE(show.film()->length(), 2s);
        QTRY_VERIFY(show.film()->hasCaptions());
        QVERIFY(show.film()->captions());
        show.film()->setVolume(0.5);
        show.film()->play();
        QTRY_COMPARE(show.images().caption, u"Hvem avgjør?"_s);
        const QColor green = show.images().picture.pixelColor(160, 90);
        QVERIFY2(
            green.green() > green.red() && green.green() > green.blue(), qPrintable(green.name()));
        QTRY_COMPARE_WITH_TIMEOUT(show.film()->state(), Film::State::Ended, 10000);
        // Again from the start.
        show.film()->setCaptions(false);
        show.film()->play();
        QTRY_COMPARE(show.film()->state(), Film::State::Playing);
        QTest::qWait(500);
        QCOMPARE(show.images().caption, QString());
    }

    void playedByItsBar()
    {
        RoomShow show;
        FilmBar bar(show);
        bar.retranslate();
        QVERIFY(bar.isHidden());
        show.setView({.card = RoomCard::Film, .file = filmPath});
        QTRY_VERIFY(!bar.isHidden());
        auto *play = bar.findChild<QToolButton *>();
        QCOMPARE(play->accessibleName(), u"Play the film"_s);
        play->click();
        QTRY_COMPARE(show.film()->state(), Film::State::Playing);
        QTRY_COMPARE(play->accessibleName(), u"Pause the film"_s);
        play->click();
        QTRY_COMPARE(show.film()->state(), Film::State::Still);
        // A key goes some seconds on: here, to the end.
        auto *position = bar.findChild<QSlider *>();
        QTRY_COMPARE(position->maximum(), 2);
        QTest::keyClick(position, Qt::Key_Right);
        QCOMPARE(position->value(), 2);
        QTRY_VERIFY(show.film()->position() > 1s);
        show.setView({.card = RoomCard::Neutral});
        QVERIFY(bar.isHidden());
    }

    void aFilmThatIsNone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.mp4"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is no film.");
        file.close();
        for (const QString &wrong : {path, folder.filePath(u"gone.mp4"_s)}) {
            RoomShow show;
            show.setView({.card = RoomCard::Film, .text = u"Manus"_s, .file = wrong});
            QTRY_VERIFY(show.images().filmFails);
            QVERIFY(!show.film());
        }
    }

    void aSoundWithoutALoudspeaker()
    {
        Media *media = loadedMedia();
        QVERIFY(media);
        media->chime();
        media->chime();
    }
};

QTEST_MAIN(TestRoomMedia)
#include "tst_roommedia.moc"
