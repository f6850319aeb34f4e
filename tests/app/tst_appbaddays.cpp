// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startup.h"
#include "app/words/errortext.h"
#include "core/library/example.h"
#include "core/paper/documents.h"
#include "core/schedule/timeline.h"
#include "tests/support/appwindow.h"
#include "tests/support/days.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace fvd;
using testing::AppWindow;

namespace {

Session example()
{
    return exampleSessions(AppWindow::now().date()).first();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What openOrSay() gave and said, with the button of \a role pressed.
struct Opening
{
    std::unique_ptr<Library> library{};
    QString said{};
};

Opening opening(const QString &path, QMessageBox::ButtonRole role = QMessageBox::RejectRole)
{
    Opening result;
    Appearance appearance(*qApp);
    AppWindow::inDialog([&] { result.library = openOrSay(path, openAside(path)); },
        [&](QDialog *dialog) {
            const auto *box = qobject_cast<QMessageBox *>(dialog);
            if (!box)
                return;
            result.said = box->text();
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
        });
    if (result.library && result.library->thread() != QThread::currentThread())
        qFatal("the library is of another thread");
    return result;
}

/// Whether \a window says \a text above its page.
bool says(const QWidget &window, const QString &text)
{
    return AppWindow::named<QFrame>(&window, text) != nullptr;
}

/// A programme of \a lines lines, a minute each.
QString longProgramme(int lines)
{
    QString text;
    for (int i = 0; i < lines; ++i)
        text += u"%1.%2 Sak %3 v/ Kari Nordmann\n"_s.arg(i / 60 % 24, 2, 10, QChar(u'0'))
                    .arg(i % 60, 2, 10, QChar(u'0'))
                    .arg(i + 1);
    return text;
}

int itemsOf(const Session &session)
{
    int count = 0;
    for (const Day &day : session.days)
        count += int(day.items.size());
    return count;
}

Result<QByteArray> written(const Session &session, QStringView format)
{
    return documentFile(
        {session, {}, {}}, *documentKind(u"programme"), *fileFormat(format), AppWindow::now());
}

} // namespace

/// What the user meets on bad days, with the real window.
class TestAppBadDays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};

    QString path() const
    {
        return m_folder.filePath(
            QString::fromLatin1(QTest::currentTestFunction()) + u"/my.store"_s);
    }
    std::unique_ptr<Library> opened() const
    {
        auto library = openLibrary(path(), AppWindow::now());
        return library ? *std::move(library) : nullptr;
    }

private Q_SLOTS:
    void theNewestBackupIsOfferedForADamagedStore()
    {
        {
            const auto library = opened();
            QVERIFY(library && library->put(example(), {}));
            QVERIFY(library->backUpDaily(AppWindow::now()));
        }
        overwrite(path(), 0, QByteArray(4096, 'x'));
        const Opening refused = opening(path());
        QVERIFY(!refused.library);
        QCOMPARE(refused.said, openingFailed(Error{Fault::Corrupt}, path()).happened);
        QCOMPARE(bytesOf(path()).left(4), QByteArray("xxxx"));

        const Opening accepted = opening(path(), QMessageBox::AcceptRole);
        QVERIFY(accepted.library && accepted.library->session(example().id));
        const QFileInfo file(path());
        const QStringList kept = file.dir().entryList({file.fileName() + u".bad-*"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(bytesOf(file.dir().filePath(kept.first())).left(4), QByteArray("xxxx"));
    }

    void aNewerStoreIsSaidToBeNewer()
    {
        QVERIFY(opened());
        overwrite(path(), 60, QByteArray("\0\0\x7f\0", 4)); // its version
        const QByteArray before = bytesOf(path());
        const Opening result = opening(path(), QMessageBox::AcceptRole);
        QVERIFY(!result.library);
        QCOMPARE(result.said, openingFailed(Error{Fault::TooNew}, path()).happened);
        QCOMPARE(bytesOf(path()), before);
    }

    void aFolderThatIsNotForWritingIsSaidToBe()
    {
        // Where not even the administrator may make a file.
        if (!QFileInfo::exists(u"/sys/kernel"_s))
            QSKIP("no /sys here");
        const QString there = u"/sys/folder/my.store"_s;
        const Opening result = opening(there, QMessageBox::AcceptRole);
        QVERIFY(!result.library);
        QCOMPARE(result.said, openingFailed(Error{Fault::ReadOnly}, there).happened);
    }

    void aSecondProgramIsToldOfTheFirst()
    {
        const auto first = opened();
        QVERIFY(first);
        const Opening second = opening(path(), QMessageBox::AcceptRole);
        QVERIFY(!second.library);
        QCOMPARE(second.said, openingFailed(Error{Fault::Locked}, path()).happened);
        QProcess cli;
        cli.start(QStringLiteral(FVD_CLI), {u"--store"_s, path(), u"session"_s, u"list"_s});
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 1);
        QCOMPARE(cli.readAllStandardError().count('\n'), 1);
        QCOMPARE(cli.readAllStandardOutput(), QByteArray());
    }

    void whatWasOnTheScreenIsThereWhenKilled()
    {
        QRandomGenerator chance(7);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        // Half a second of a key each 25 milliseconds. Counted in keys, a slow machine is the same.
        constexpr qsizetype halfASecond = 20;
        for (int round = 0; round < 10; ++round) {
            QProcess typist;
            typist.start(QStringLiteral(FVD_WINDOW_TYPIST), {path()});
            QVERIFY2(typist.waitForReadyRead(60'000), typist.readAllStandardError());
            QThread::msleep(400 + chance.bounded(500));
            typist.kill();
            QVERIFY(typist.waitForFinished());
            QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
            // The last line may be half a one.
            const QByteArrayList lines = typist.readAllStandardOutput().split('\n');
            const qsizetype shown = lines.value(lines.size() - 2).toLongLong();
            const auto library = opened();
            QVERIFY(library);
            const qsizetype kept = library->notes(example().id)->value.general.size();
            QVERIFY2(
                kept + halfASecond >= shown, qPrintable(u"%1 of %2 kept"_s.arg(kept).arg(shown)));
        }
        QVERIFY(opened()->notes(example().id)->value.general.size() > halfASecond);
    }

    void onAFullDiskTheEditStaysUntilThereIsRoom()
    {
        AppWindow app(opened());
        QVERIFY(app.library->put(example(), {}));
        const Place premeeting{Place::Kind::Session, example().id.text(), u"premeeting"_s};
        app.window.go(premeeting);
        auto *notes = AppWindow::named<QPlainTextEdit>(&app.window, u"Notes for me only"_s);
        QVERIFY(notes);
        const auto kept = [&] { return app.library->notes(example().id)->value.general; };
        const QString full = savingFailed(Error{Fault::Full}).all();

        QVERIFY(app.library->setMaximumSize(QFileInfo(path()).size()));
        const QString typed = QString(u"hugs dette "_s).repeated(20'000);
        notes->setPlainText(typed);
        QTRY_VERIFY(says(app.window, full));
        QCOMPARE(kept(), QString());
        // Neither another page nor the window's end takes it away.
        app.window.go({});
        QVERIFY(notes->isVisible());
        QVERIFY(!app.window.close());
        QVERIFY(app.window.isVisible());
        QCOMPARE(notes->toPlainText(), typed);

        QVERIFY(app.library->setMaximumSize(1'000'000'000));
        QTRY_COMPARE_WITH_TIMEOUT(kept(), typed, 10'000);
        QVERIFY(!says(app.window, full));
        QVERIFY(app.window.close());
    }

    void theDaysBackupIsTakenByItself()
    {
        const QDir backups(path() + u".backups"_s);
        {
            AppWindow app(opened());
            backUpLater(app.window);
            QTRY_COMPARE_WITH_TIMEOUT(
                backups.entryList({u"*.sqlite"_s}, QDir::Files).size(), 1, 30'000);
        }
        QVERIFY(QDir(backups).removeRecursively());
        QFile inTheWay(backups.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        AppWindow app(opened());
        backUpLater(app.window);
        QTRY_VERIFY_WITH_TIMEOUT(
            says(app.window, backupFailed(Error{Fault::ReadOnly}).all()), 30'000);
        QVERIFY(app.library->put(example(), {}));
    }

    void fiveMegabytesOfBytesAreNoProgramme()
    {
        AppWindow app(opened());
        QString bytes(5 * 1024 * 1024, QChar());
        QRandomGenerator chance(5);
        for (QChar &each : bytes)
            each = QChar(chance.bounded(256));
        QApplication::clipboard()->setText(bytes);
        const bool driven =
            AppWindow::inDialog([&] { app.window.action(Command::PasteProgramme)->trigger(); },
                [&](QDialog *dialog) {
                    auto *field = AppWindow::named<QPlainTextEdit>(dialog, u"Programme as text"_s);
                    QVERIFY(field);
                    field->paste();
                    QAbstractButton *make = AppWindow::button(dialog, u"Make a session of it"_s);
                    QTRY_VERIFY(make && !make->isEnabled());
                });
        QVERIFY(driven);
        QVERIFY(app.library->sessions().isEmpty());
    }

    void twoThousandLinesComeInAndGoOut()
    {
        constexpr int lines = 2000;
        AppWindow app(opened());
        QApplication::clipboard()->setText(longProgramme(lines));
        QVERIFY(AppWindow::inDialog([&] { app.window.action(Command::PasteProgramme)->trigger(); },
            [&](QDialog *dialog) {
                QAbstractButton *make = AppWindow::button(dialog, u"Make a session of it"_s);
                QVERIFY(make);
                QTRY_VERIFY(make->isEnabled());
                make->click();
            }));
        QCOMPARE(app.library->sessions().size(), 1);
        const auto stored = app.library->session(app.library->sessions().first().id);
        QVERIFY(stored);
        QCOMPARE(itemsOf(stored->value), lines);
        for (const QStringView format : {u"pdf", u"docx", u"odt", u"html", u"md", u"txt"}) {
            const auto bytes = written(stored->value, format);
            QVERIFY2(bytes && !bytes->isEmpty(), qPrintable(format.toString()));
        }
        const QByteArray text = written(stored->value, u"txt").value();
        QCOMPARE(text.count("Sak "), lines);
    }

    void yearsFarAwayAreDates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QByteArray>("inCalendar");
        QTest::addColumn<QString>("inText");
        QTest::newRow("1900") << QDate(1900, 3, 1) << QByteArray("19000301T090000")
                              << u"torsdag 1. mars 1900"_s;
        QTest::newRow("2100") << QDate(2100, 2, 28) << QByteArray("21000228T090000")
                              << u"søndag 28. februar 2100"_s;
    }
    void yearsFarAwayAreDates()
    {
        QFETCH(QDate, date);
        QFETCH(QByteArray, inCalendar);
        QFETCH(QString, inText);
        AppWindow app(opened());
        Session session = example();
        session.id = Id<Session>::create();
        session.language = LanguageForm::Bokmaal;
        session.days = {testing::day({u"09.00 Velkommen"_s, u"09.30–10.00 Slutt"_s})};
        session.days.first().date = date;
        QVERIFY(app.library->put(session, {}));
        for (const Place &place : {Place{}, Place{Place::Kind::Session, session.id.text()},
                 Place{Place::Kind::Council, session.councils.first().text()}}) {
            app.window.go(place);
            QVERIFY(!app.window.grab().isNull());
        }
        QCOMPARE(app.library->session(session.id)->value.days.first().date, date);
        QVERIFY(written(session, u"ics")->contains(inCalendar));
        const QString text = QString::fromUtf8(written(session, u"txt").value());
        QVERIFY2(text.contains(inText, Qt::CaseInsensitive), qPrintable(text));
    }

    void theNightSummerTimeBeginsKeepsItsTimes()
    {
        // At two the clocks go to three: what is planned in that hour is said as it was planned.
        Session session = example();
        Day night =
            testing::day({u"01.00 Nattseminar"_s, u"02.30 Kaffi"_s, u"03.30–04.00 Slutt"_s});
        night.date = QDate(2027, 3, 28);
        session.days = {night};
        const Timeline times = timeline(night);
        QCOMPARE(times.items[1].start, ClockTime::at(2, 30));
        QCOMPARE(times.end, ClockTime::at(4));
        const QByteArray calendar = written(session, u"ics").value();
        QVERIFY(calendar.contains("DTSTART;TZID=Europe/Oslo:20270328T010000\r\n"));
        QVERIFY(calendar.contains("DTEND;TZID=Europe/Oslo:20270328T040000\r\n"));

        session.days.first().items.removeFirst();
        QVERIFY(written(session, u"ics")->contains("DTSTART;TZID=Europe/Oslo:20270328T023000\r\n"));
        // The evening before, past midnight.
        session.days.first().date = QDate(2027, 3, 27);
        session.days.first().items = testing::items({u"22.00 Kveld"_s, u"26.00–27.30 Natt"_s});
        QVERIFY(written(session, u"ics")->contains("20270328T033000"));
    }
};

QTEST_MAIN(TestAppBadDays)
#include "tst_appbaddays.moc"
