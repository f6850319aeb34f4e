// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <sqlite3.h>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000; ///< for another connection that writes, in milliseconds

Fault faultOf(int code)
{
    switch (code & 0xff) { // an extended code has the plain one in its low byte
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Fault::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Corrupt;
    case SQLITE_FULL:
        return Fault::Full;
    default:
        return Fault::Storage;
    }
}

/// Throws what went wrong last with \a connection, while \a doing.
[[noreturn]] void fail(sqlite3 *connection, const QString &doing)
{
    throw Failure({faultOf(sqlite3_errcode(connection)),
        QString::fromUtf8(sqlite3_errmsg(connection)) + u" | "_s + doing.left(200)});
}

/// Steps \a statement; whether there is a row.
bool step(sqlite3_stmt *statement, const QString &sql)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(sqlite3_db_handle(statement), sql);
    return code == SQLITE_ROW;
}

} // namespace

void Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Query::Query(const Database &database, QString sql, Statement statement, bool hasRow)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_statement(std::move(statement))
    , m_hasRow(hasRow)
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get());
    m_database->m_idle.emplace(std::move(m_sql), std::move(m_statement));
}

bool Query::next()
{
    // The first row is there since the statement was run; one step after the last would run it
    // anew.
    if (m_isBegun && m_hasRow)
        m_hasRow = step(m_statement.get(), m_sql);
    m_isBegun = true;
    return m_hasRow;
}

QString Query::text(int index) const
{
    const auto *text = sqlite3_column_text(m_statement.get(), index);
    return QString::fromUtf8(
        reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement.get(), index));
}

QByteArray Query::bytes(int index) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), index));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), index));
}

qint64 Query::integer(int index) const
{
    return sqlite3_column_int64(m_statement.get(), index);
}

qint64 Transaction::lastInsertedKey() const
{
    return sqlite3_last_insert_rowid(m_database.m_connection.get());
}

Database::Database(const QString &path, Mode mode)
{
    // One thread at a time has the connection, so SQLite need not lock it.
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                  : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags, nullptr);
    m_connection.reset(connection); // even one that could not be opened must be closed
    if (code != SQLITE_OK)
        fail(connection, path);
    sqlite3_busy_timeout(connection, patience);
}

Database::~Database() = default;

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Statement Database::prepared(const QString &sql) const
{
    if (auto idle = m_idle.find(sql); idle != m_idle.end()) {
        Statement statement = std::move(idle->second);
        m_idle.erase(idle);
        return statement;
    }
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_connection.get(), utf8.constData(), int(utf8.size() + 1),
            SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        fail(m_connection.get(), sql);
    return Statement(statement);
}

Query Database::begin(const QString &sql, Statement statement) const
{
    const bool hasRow = step(statement.get(), sql);
    return Query(*this, sql, std::move(statement), hasRow);
}

void Database::bind(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(statement, index, utf8.constData(), sqlite3_uint64(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Database::bind(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    // The pointer of null bytes is not null, as that of a null text is not.
    sqlite3_bind_blob64(
        statement, index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

void Database::bind(sqlite3_stmt *statement, int index, qint64 number)
{
    sqlite3_bind_int64(statement, index, number);
}

void Database::bind(sqlite3_stmt *statement, int index, std::optional<qint64> number)
{
    if (number)
        bind(statement, index, *number);
    else
        sqlite3_bind_null(statement, index);
}

void Database::rollBack() const
{
    // SQLite has rolled back by itself after some failures, and then refuses to do it again.
    sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace fvd
