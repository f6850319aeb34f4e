// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

// Names that stand nowhere else.
const QString person = u"Tordisabell"_s;
const QString party = u"Fjordlista-Xq"_s;
const QString secret = u"Ordføraren-og-Tormunda-er-uvener"_s;
const QString idea = u"Kanskje-leggje-ned-Kvilldal"_s;

const QDateTime dayBefore(QDate(2026, 12, 2), QTime(9, 0));
const QDateTime monthAfter(QDate(2027, 1, 2), QTime(9, 0));
const Id<Session> session(u"sesjon-1"_s);

Session sauda()
{
    Session sauda{.id = session, .title = u"Folkevalgtdag"_s};
    sauda.days = {{.id = Id<Day>(u"d"_s), .date = QDate(2026, 12, 3)}};
    sauda.notesDeletion = suggestedDeletion(sauda);
    return sauda;
}

Roster listOf(int people)
{
    Roster roster{.session = session, .deletion = suggestedDeletion(sauda())};
    for (int i = 0; i < people; ++i)
        roster.people.append({.id = Id<Attendee>(QString::number(i)),
            .name = person + QString::number(i),
            .party = party});
    return roster;
}

/// What of \a words stands in any file below \a folder, as UTF-8 or UTF-16.
QStringList found(const QString &folder, const QStringList &words)
{
    QStringList hits;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll().toLower();
        for (const QString &word : words) {
            const QString low = word.toLower();
            const QByteArray wide(reinterpret_cast<const char *>(low.utf16()), low.size() * 2);
            if (bytes.contains(word.toUtf8().toLower()) || bytes.contains(wide))
                hits.append(file.fileName() + u": "_s + word);
        }
    }
    return hits;
}

} // namespace

/// What is deleted for good is gone from the disk.
class TestDeletion : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"lager/store.sqlite"_s); }
    std::unique_ptr<Library> open(const QDateTime &now)
    {
        auto library = Library::open(path(), {}, now);
        return library ? std::move(*library) : nullptr;
    }

    /// A store such as it is after weeks of work: many revisions, backups, a file set aside.
    void fill()
    {
        {
            const auto library = open(dayBefore.addDays(-5));
            auto stored = library->put(sauda(), {});
            QVERIFY(stored);
            QString base;
            for (int i = 1; i <= 60; ++i) {
                const auto roster = library->put(listOf(i), base);
                QVERIFY(roster);
                base = roster->revision;
            }
            auto notes =
                library->put(PrivateNotes{.session = session, .general = secret + u" …"_s}, {});
            QVERIFY(notes);
            notes = library->put(
                PrivateNotes{
                    .session = session, .general = secret, .items = {{Id<Item>(u"i"_s), secret}}},
                notes->revision);
            QVERIFY(notes);
            QVERIFY(library->backUpDaily(dayBefore.addDays(-5)));
        }
        QVERIFY(
            Library::restore(path(), Library::newestBackup(path())->path, dayBefore.addDays(-4)));
        const auto library = open(dayBefore);
        auto run = library->run(session, Id<Day>(u"d"_s));
        QVERIFY(run);
        run->value.notes = {
            {.id = Id<Note>(u"1"_s), .kind = NoteKind::Idea, .text = idea, .at = dayBefore},
            {.id = Id<Note>(u"2"_s),
                .kind = NoteKind::Agreement,
                .text = u"Vi møtest kvar månad"_s,
                .at = dayBefore}};
        QVERIFY(library->put(run->value, run->revision));
        QVERIFY(library->backUpDaily(dayBefore));
        QVERIFY(library->backUpDaily(dayBefore.addDays(1)));
        // What is left of a restoring that was cut off.
        QVERIFY(QFile::copy(Library::newestBackup(path())->path, path() + u".restoring"_s));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void afterThirtyDaysNothingIsLeft()
    {
        fill();
        for (const QString &word : {person, party, secret, idea})
            QVERIFY2(!found(m_folder->path(), {word}).isEmpty(), qPrintable(word));
        {
            const auto library = open(monthAfter.addDays(-1));
            QVERIFY(library->deleteDue(monthAfter.addDays(-1))->isEmpty());
            QCOMPARE(library->roster(session)->value.people.size(), 60);
        }
        const auto library = open(monthAfter);
        const auto receipts = library->deleteDue(monthAfter);
        QVERIFY(receipts);
        QCOMPARE(receipts->size(), 2);
        QCOMPARE(receipts->at(0).people, 60);
        QCOMPARE(receipts->at(1).notes, 3);
        QVERIFY(receipts->at(0).byDate && receipts->at(0).at == monthAfter);

        // While the store is open, with its log beside it.
        const QStringList names{person, party, secret, idea};
        QCOMPARE(found(m_folder->path(), names), QStringList());
        QVERIFY(library->check());
        QVERIFY(library->rosters().isEmpty());
        QVERIFY(library->notes(session)->value.general.isEmpty());
        // What was agreed stays.
        const auto run = library->run(session, Id<Day>(u"d"_s));
        QCOMPARE(run->value.notes.size(), 1);
        QCOMPARE(library->receipts(session).size(), 2);
        // Once is enough.
        QVERIFY(library->deleteDue(monthAfter.addDays(1))->isEmpty());
        // The backups are still such that one can go back to them.
        const auto backups = Library::backups(path());
        QCOMPARE(backups.size(), 3);
        QCOMPARE(Library::newestBackup(path())->path, backups.first().path);
    }

    void aListIsDeletedAtOnceIfOneAsks()
    {
        fill();
        const auto library = open(dayBefore);
        const auto receipt = library->deleteRoster(session, dayBefore.addDays(1));
        QVERIFY(receipt);
        QCOMPARE(receipt->people, 60);
        QVERIFY(!receipt->byDate);
        QCOMPARE(found(m_folder->path(), {person, party}), QStringList());
        QVERIFY(!found(m_folder->path(), {secret}).isEmpty());
        QCOMPARE(library->receipts(session), QList{*receipt});

        // Another list may follow.
        const auto empty = library->roster(session);
        QVERIFY(empty && empty->value.people.isEmpty());
        QVERIFY(library->put(listOf(3), empty->revision));
        QCOMPARE(library->roster(session)->value.people.size(), 3);
        QCOMPARE(library->rosters().size(), 1);
    }

    void aBackupBeingTakenIsWaitedFor()
    {
        fill();
        const auto library = open(dayBefore);
        // Much to copy: the backup takes longer than all that comes before the deletion.
        QVERIFY(library->setSetting(u"much"_s, QString(20'000'000, u'x')));
        QList<qsizetype> copies;
        connect(library.get(), &Library::aboutToForget, this,
            [&] { copies.append(Library::backups(path()).size()); });
        const qsizetype before = Library::backups(path()).size();
        library->backUpDailyAside(monthAfter, [](const Result<bool> &) {});
        QVERIFY(library->deleteRoster(session, monthAfter));
        QCOMPARE(copies, QList{before + 1});
        QCOMPARE(found(m_folder->path(), {person, party}), QStringList());
    }

    void anInterruptedDeletionIsFinished()
    {
        fill();
        const auto library = open(dayBefore);
        // A backup that cannot be written anew, as when the disk is full: a folder is in the way,
        // which stops root, too.
        QDir backups(path() + u".backups"_s);
        QVERIFY(backups.mkpath(u"arriving/here"_s));
        QVERIFY(!library->deleteRoster(session, dayBefore));
        QVERIFY(QDir(backups.filePath(u"arriving"_s)).removeRecursively());
        QVERIFY(!found(m_folder->path(), {person}).isEmpty());
        QVERIFY(library->deleteDue(dayBefore));
        QCOMPARE(found(m_folder->path(), {person}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDeletion)
#include "tst_deletion.moc"
