// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>

#include <exception>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace fvd {

/// What went wrong in the store. It never leaves core/store: guarded() makes a Result of it.
struct Failure : std::exception
{
    explicit Failure(Error e)
        : error(std::move(e))
    {
    }
    Error error;
};

/// What \a body returns, as a Result; a Failure as its Error.
template <typename Body>
auto guarded(Body &&body) -> Result<decltype(body())>
{
    try {
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const Failure &e) {
        return e.error;
    }
}

class Database;

/// Ends a statement of SQLite for good.
struct Finalize
{
    void operator()(sqlite3_stmt *statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// The rows of a statement that has been run, once, from first to last. The statement goes back to
/// its database when this is gone.
class Query
{
public:
    Query(Query &&) noexcept = default;
    ~Query();

    /// Steps to the next row; false after the last.
    bool next();
    /// The columns of the current row.
    template <typename... Columns>
    std::tuple<Columns...> row() const
    {
        return columns<Columns...>(std::index_sequence_for<Columns...>());
    }
    /// Column \a index of the current row: a text as QString or as its bytes in UTF-8.
    template <typename T>
    T value(int index) const
    {
        if constexpr (std::is_same_v<T, QString>)
            return text(index);
        else if constexpr (std::is_same_v<T, QByteArray>)
            return bytes(index);
        else
            return static_cast<T>(integer(index));
    }

private:
    friend class Database;
    /// \a statement has been stepped to its first row if it \a hasRow.
    Query(const Database &database, QString sql, Statement statement, bool hasRow);

    template <typename... Columns, size_t... index>
    std::tuple<Columns...> columns(std::index_sequence<index...>) const
    {
        return {value<Columns>(int(index))...};
    }
    QString text(int index) const;
    QByteArray bytes(int index) const;
    qint64 integer(int index) const;

    const Database *m_database;
    QString m_sql;
    Statement m_statement;
    bool m_hasRow;
    bool m_isBegun = false;
};

/// The right to change a database, until all of it is committed or rolled back. A function that
/// writes takes one.
class Transaction
{
public:
    const Database &database() const { return m_database; }
    /// Runs one statement with \a args in the places of its question marks. \throws Failure
    template <typename... Args>
    Query run(const QString &sql, const Args &...args);
    qint64 lastInsertedKey() const;

private:
    friend class Database;
    explicit Transaction(const Database &database)
        : m_database(database)
    {
    }

    const Database &m_database;
};

/// One connection to one SQLite file, for one thread at a time. Statements are prepared once and
/// kept.
class Database
{
public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly
    };

    /// \throws Failure
    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement that changes no document. \throws Failure
    template <typename... Args>
    Query run(const QString &sql, const Args &...args) const
    {
        Statement statement = prepared(sql);
        [[maybe_unused]] int index = 0;
        (bind(statement.get(), ++index, args), ...);
        return begin(sql, std::move(statement));
    }
    /// The first column of the first row; a \a T of its own if there is no row. \throws Failure
    template <typename T, typename... Args>
    T value(const QString &sql, const Args &...args) const
    {
        Query query = run(sql, args...);
        return query.next() ? query.value<T>(0) : T();
    }

    /// Calls \a body, to which all it reads is of one moment.
    template <typename Body>
    void read(Body &&body) const
    {
        run(QStringLiteral("BEGIN"));
        try {
            body();
        } catch (...) {
            rollBack();
            throw;
        }
        run(QStringLiteral("COMMIT"));
    }

    /// Calls \a body with a transaction, and commits it; rolls it back if anything is thrown.
    template <typename Body>
    auto write(Body &&body)
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        try {
            Transaction transaction(*this);
            if constexpr (std::is_void_v<decltype(body(transaction))>) {
                body(transaction);
                run(QStringLiteral("COMMIT"));
            } else {
                auto result = body(transaction);
                run(QStringLiteral("COMMIT"));
                return result;
            }
        } catch (...) {
            rollBack();
            throw;
        }
    }

private:
    friend class Query;
    friend class Transaction;

    Statement prepared(const QString &sql) const;
    Query begin(const QString &sql, Statement statement) const;
    void rollBack() const;

    // A null string is an empty text, null bytes are empty bytes; NULL is no number.
    static void bind(sqlite3_stmt *statement, int index, const QString &text);
    static void bind(sqlite3_stmt *statement, int index, const QByteArray &bytes);
    static void bind(sqlite3_stmt *statement, int index, qint64 number);
    static void bind(sqlite3_stmt *statement, int index, std::optional<qint64> number);
    template <typename Number>
    requires std::is_integral_v<Number>
    static void bind(sqlite3_stmt *statement, int index, Number number)
    {
        bind(statement, index, static_cast<qint64>(number));
    }

    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    std::unique_ptr<sqlite3, Close> m_connection{};
    mutable std::unordered_multimap<QString, Statement> m_idle{};
};

template <typename... Args>
Query Transaction::run(const QString &sql, const Args &...args)
{
    return m_database.run(sql, args...);
}

} // namespace fvd
