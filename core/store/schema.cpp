// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// Stands in the header of each store ("FVDG"), so that no other program's file is taken for one.
constexpr quint32 applicationId = 0x46564447;

struct Step
{
    int version;
    void (*take)(Transaction &);
};

void makeDocuments(Transaction &t)
{
    t.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    // The winner of each document, and when it last changed. Until it is indexed anew, search finds
    // the document by what it was.
    t.run(u"CREATE TABLE doc (key INTEGER PRIMARY KEY, space TEXT NOT NULL, id TEXT NOT NULL,"
          " type TEXT NOT NULL, revision TEXT NOT NULL, deleted INTEGER NOT NULL,"
          " conflicted INTEGER NOT NULL, unindexed INTEGER NOT NULL,"
          " seq INTEGER NOT NULL UNIQUE, UNIQUE (space, id)) STRICT"_s);
    t.run(u"CREATE INDEX doc_unindexed ON doc (key) WHERE unindexed"_s);
    // Every known revision; a root has no parent.
    t.run(u"CREATE TABLE revision (key INTEGER PRIMARY KEY, doc INTEGER NOT NULL,"
          " generation INTEGER NOT NULL, hash TEXT NOT NULL, parent INTEGER,"
          " leaf INTEGER NOT NULL, deleted INTEGER NOT NULL,"
          " UNIQUE (doc, generation, hash)) STRICT"_s);
    t.run(u"CREATE INDEX revision_leaf ON revision (doc) WHERE leaf"_s);
    // The bodies that are kept: apart from their revisions, which change while bodies do not.
    t.run(u"CREATE TABLE body (revision INTEGER PRIMARY KEY, doc INTEGER NOT NULL,"
          " generation INTEGER NOT NULL, attachments TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"_s);
    t.run(u"CREATE INDEX body_doc ON body (doc, generation)"_s);
}

void makeLocal(Transaction &t)
{
    t.run(u"CREATE TABLE local (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)"
          " STRICT, WITHOUT ROWID"_s);
}

void makeBlobs(Transaction &t)
{
    t.run(u"CREATE TABLE blob (digest TEXT NOT NULL UNIQUE, added INTEGER NOT NULL,"
          " bytes BLOB NOT NULL) STRICT"_s);
    t.run(u"CREATE TABLE attachment (revision INTEGER NOT NULL, digest TEXT NOT NULL,"
          " PRIMARY KEY (digest, revision)) STRICT, WITHOUT ROWID"_s);
    t.run(u"CREATE INDEX attachment_revision ON attachment (revision)"_s);
}

void makeDerived(Transaction &t)
{
    // What the derived tables were made by.
    t.run(u"CREATE TABLE derivation (version TEXT NOT NULL) STRICT"_s);
    t.run(u"CREATE TABLE brief (doc INTEGER PRIMARY KEY, type TEXT NOT NULL,"
          " sort_key BLOB NOT NULL, kind TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"_s);
    t.run(u"CREATE INDEX brief_type ON brief (type, sort_key)"_s);
    t.run(u"CREATE TABLE text (key INTEGER PRIMARY KEY, doc INTEGER NOT NULL,"
          " language TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL) STRICT"_s);
    t.run(u"CREATE INDEX text_doc ON text (doc)"_s);
    // The terms of each text (see terms.h), each once: which rows have a term is all that is asked.
    t.run(u"CREATE VIRTUAL TABLE found USING fts5 (terms, detail=none, columnsize=0,"
          " prefix='2 3 4', tokenize='unicode61 remove_diacritics 0')"_s);
    // All words that stand in any text, to find the parts of compounds in.
    t.run(u"CREATE TABLE word (key INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT"_s);
}

void makeIndex(Transaction &t)
{
    t.run(u"DROP TABLE found"_s);
    t.run(u"DROP TABLE word"_s);
    // Which words each text has, in bytes that are read into memory whole. No key is ever used
    // again, since readers ask for what came after the last one they know. A document that lost
    // all its texts has one row more, without a text.
    t.run(u"CREATE TABLE indexed (key INTEGER PRIMARY KEY AUTOINCREMENT, doc INTEGER NOT NULL,"
          " text INTEGER NOT NULL, language TEXT NOT NULL, type TEXT NOT NULL, kind TEXT NOT NULL,"
          " occurrences BLOB NOT NULL) STRICT"_s);
    t.run(u"CREATE INDEX indexed_doc ON indexed (doc)"_s);
    // All words that stand in any text, some in each row, numbered in their order.
    t.run(u"CREATE TABLE words (key INTEGER PRIMARY KEY AUTOINCREMENT, lines BLOB NOT NULL)"
          " STRICT"_s);
}

void makeGlances(Transaction &t)
{
    // All derived rows are made anew, since they are of another version.
    t.run(u"ALTER TABLE brief ADD COLUMN glance BLOB NOT NULL DEFAULT x''"_s);
    t.run(u"DROP INDEX brief_type"_s);
    // With all that is asked of a long list, so that its briefs are not read.
    t.run(u"CREATE INDEX brief_list ON brief (type, sort_key, glance)"_s);
}

constexpr std::array steps{
    Step{1, makeDocuments},
    Step{2, makeLocal},
    Step{3, makeBlobs},
    Step{4, makeDerived},
    Step{5, makeIndex},
    Step{6, makeGlances},
};
static_assert(std::ranges::is_sorted(steps, {}, &Step::version));

} // namespace

void checkReadable(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return;
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({Fault::ReadOnly, file.errorString()});
    const QByteArray header = file.read(100);
    file.close();
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        throw Failure({Fault::Corrupt, u"not a database"_s});
    const auto numberAt = [&header](int offset) {
        return qFromBigEndian<quint32>(header.constData() + offset);
    };
    if (numberAt(68) != applicationId && numberAt(60) != 0)
        throw Failure({Fault::Corrupt, u"not a store"_s});
    qint64 version = numberAt(60);
    // A newer program may have been killed with its changes still in the log. Only SQLite reads it.
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        version = std::max<qint64>(version, schemaVersion({path, Database::Mode::ReadOnly}));
    if (version > newestSchemaVersion())
        throw Failure({Fault::TooNew, u"schema %1"_s.arg(version)});
}

void checkForeign(const Database &database)
{
    // What is computed while reading could call any function, and what is written could set off
    // more.
    database.run(u"PRAGMA trusted_schema = OFF"_s);
    database.run(u"PRAGMA cell_size_check = ON"_s);
    const bool isStore = database.value<quint32>(u"PRAGMA application_id"_s) == applicationId
        && schemaVersion(database) > 0;
    const bool isPlain = database.value<int>(u"SELECT count(*) FROM sqlite_schema"
                                             " WHERE type NOT IN ('table', 'index')"
                                             " OR sql LIKE '%GENERATED%' OR sql LIKE '% AS (%'"
                                             " OR sql LIKE '%VIRTUAL%' OR sql LIKE '%CHECK%'"_s)
        == 0;
    if (!isStore || !isPlain)
        throw Failure({Fault::Corrupt, u"not a store of ours"_s});
    const auto verdict = database.value<QString>(u"PRAGMA integrity_check"_s);
    if (verdict != "ok"_L1)
        throw Failure({Fault::Corrupt, verdict});
}

int schemaVersion(const Database &database)
{
    return database.value<int>(u"PRAGMA user_version"_s);
}

int newestSchemaVersion()
{
    return steps.back().version;
}

void migrate(Database &database)
{
    const int from = schemaVersion(database);
    for (const Step &step : steps) {
        if (step.version <= from)
            continue;
        database.write([&step](Transaction &t) {
            step.take(t);
            t.run(u"PRAGMA user_version = %1"_s.arg(step.version));
        });
    }
}

} // namespace fvd
