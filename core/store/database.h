// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <exception>
#include <map>
#include <memory>
#include <tuple>

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

/// The rows of a statement that has been run, once, from first to last. The statement goes back to
/// its database when this is gone.
class Query
{
public:
    Query(const Database &database, QString sql, std::unique_ptr<QSqlQuery> query);
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
    /// Column \a index of the current row.
    template <typename T>
    T value(int index) const
    {
        return m_query->value(index).template value<T>();
    }

private:
    template <typename... Columns, size_t... index>
    std::tuple<Columns...> columns(std::index_sequence<index...>) const
    {
        return {value<Columns>(int(index))...};
    }

    const Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
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

/// One connection to one SQLite file, for one thread. Statements are prepared once and kept.
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
        return execute(sql, {sqlValue(args)...});
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

    Query execute(const QString &sql, const QVariantList &values) const;
    void rollBack() const;

    // Qt binds null strings and bytes as NULL; to us they are empty.
    static QVariant sqlValue(const QString &s) { return s.isNull() ? QLatin1String("") : s; }
    static QVariant sqlValue(const QByteArray &b) { return b.isNull() ? QByteArray("") : b; }
    static QVariant sqlValue(std::nullptr_t) { return {}; }
    template <typename T>
    static QVariant sqlValue(const T &value)
    {
        return QVariant::fromValue(value);
    }

    QString m_connection;
    QSqlDatabase m_database;
    mutable std::multimap<QString, std::unique_ptr<QSqlQuery>> m_idle;
};

template <typename... Args>
Query Transaction::run(const QString &sql, const Args &...args)
{
    return m_database.run(sql, args...);
}

} // namespace fvd
