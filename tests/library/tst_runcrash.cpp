// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/example.h"
#include "core/library/library.h"
#include "core/schedule/replay.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

namespace {

struct Promised
{
    qsizetype events = 0;
    qsizetype notes = 0;
};

/// The last whole line that the writer got out before it died.
Promised lastPromise(const QByteArray &output)
{
    const QByteArray whole = output.left(output.lastIndexOf('\n'));
    const QList<QByteArray> words = whole.mid(whole.lastIndexOf('\n') + 1).split(' ');
    return {words.value(0).toLongLong(), words.value(1).toLongLong()};
}

} // namespace

/// kill -9 at any moment of a day: the next start has each event and note that was promised.
class TestRunCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPromisedIsLost()
    {
        QTemporaryDir folder;
        const Session session = exampleSessions(QDate(2026, 11, 22)).first();
        const Day &day = session.days.first();
        QRandomGenerator chance(200);
        QString path;
        Promised before;
        int promises = 0;
        for (int i = 0; i < 200; ++i) {
            // A new day now and then: a run of thousands of notes is no day.
            if (i % 20 == 0) {
                path = folder.filePath(u"day%1.store"_s.arg(i));
                before = {};
            }
            QProcess writer;
            writer.start(QStringLiteral(FVD_RUN_WRITER), {path});
            QVERIFY(writer.waitForReadyRead(30'000));
            QTest::qSleep(int(chance.bounded(25)));
            writer.kill();
            writer.waitForFinished();
            const Promised promised = lastPromise(writer.readAllStandardOutput());
            promises += promised.notes > before.notes;

            const auto library = Library::open(path, {}, QDateTime::currentDateTime());
            QVERIFY(bool(library));
            const auto run = (*library)->run(session.id, day.id);
            QVERIFY(bool(run));
            // One more may have been stored when it died before it could say so.
            const qsizetype events = run->value.events.size();
            const qsizetype notes = run->value.notes.size();
            QVERIFY2(events >= promised.events && events <= promised.events + 1,
                qPrintable(u"%1 of %2 events"_s.arg(events).arg(promised.events)));
            QVERIFY2(notes >= promised.notes && notes <= promised.notes + 1,
                qPrintable(u"%1 of %2 notes"_s.arg(notes).arg(promised.notes)));
            before = {events, notes};
        }
        QCOMPARE(promises, 200);
    }
};

QTEST_GUILESS_MAIN(TestRunCrash)
#include "tst_runcrash.moc"
