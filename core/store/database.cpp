// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QSqlError>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// What an SQLite result code means to callers; extended codes have the plain one in their low
/// byte.
Fault faultOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 3: // PERM
    case 8: // READONLY
    case 14: // CANTOPEN
    case 23: // AUTH
        return Fault::ReadOnly;
    case 5: // BUSY
    case 6: // LOCKED
        return Fault::Locked;
    case 11: // CORRUPT
    case 26: // NOTADB
        return Fault::Corrupt;
    case 13: // FULL
        return Fault::Full;
    default:
        return Fault::Storage;
    }
}

[[noreturn]] void fail(const QSqlError &error, const QString &sql)
{
    throw Failure({faultOf(error), error.text() + u" | "_s + sql.left(200)});
}

} // namespace

Query::Query(const Database &database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Query::~Query()
{
    if (!m_query)
        return;
    m_query->finish();
    m_database->m_idle.emplace(std::move(m_sql), std::move(m_query));
}

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail(m_query->lastError(), m_sql);
    return false;
}

qint64 Transaction::lastInsertedKey() const
{
    return m_database.value<qint64>(u"SELECT last_insert_rowid()"_s);
}

Database::Database(const QString &path, Mode mode)
    : m_connection(u"fvd-store-%1"_s.arg(quintptr(this), 0, 16))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(mode == Mode::ReadOnly
            ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        fail(error, path);
    }
}

Database::~Database()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Query Database::execute(const QString &sql, const QVariantList &values) const
{
    std::unique_ptr<QSqlQuery> query;
    if (auto idle = m_idle.find(sql); idle != m_idle.end()) {
        query = std::move(idle->second);
        m_idle.erase(idle);
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            fail(query->lastError(), sql);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i]);
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        fail(error, sql);
    }
    return Query(*this, sql, std::move(query));
}

void Database::rollBack() const
{
    // SQLite has rolled back by itself after some failures, and then refuses to do it again.
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

} // namespace fvd
