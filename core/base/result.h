// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace fvd {

/// The kinds of failure that callers branch on. The app words them for people.
enum class Fault
{
    NotFound, ///< no such document, file or material
    Conflict, ///< the document was changed since it was read
    Invalid, ///< input that is not what it should be
    Offline, ///< the other side cannot be reached
    Refused, ///< the other side, or the file system, says no
    Corrupt, ///< what is on disk is damaged
    TooNew, ///< written by a newer version; untouched
    Full, ///< no room on the disk
    ReadOnly, ///< the folder or the file cannot be written to
    Locked, ///< another instance holds the store
    Storage, ///< any other failure of disk or database
    Cancelled, ///< the user asked to stop
    Unauthorized, ///< name or password is not accepted; not tried again
    LockedOut, ///< too many wrong passwords, from somewhere: the other side lets nobody in for now
    Unsafe, ///< the other side cannot be trusted: no encryption, or a certificate that is not its
            ///< own
    Garbled, ///< the other side answers, but not as one that speaks our protocol
};

/// A failure: its kind for the program, its detail for the log. Detail is never shown alone.
struct Error
{
    Fault fault = Fault::Storage;
    QString detail{};

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the Error that stands in its place. Named as std::expected, which replaces it once
/// the baseline has C++23.
template <typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(Fault fault)
        : Result(Error{fault})
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return (Q_ASSERT(has_value()), std::get<0>(m_state)); }
    T &value() & { return (Q_ASSERT(has_value()), std::get<0>(m_state)); }
    T &&value() && { return (Q_ASSERT(has_value()), std::get<0>(std::move(m_state))); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return (Q_ASSERT(!has_value()), std::get<1>(m_state)); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    Result(Fault fault)
        : Result(Error{fault})
    {
    }

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return (Q_ASSERT(!m_ok), m_error); }

private:
    Error m_error{};
    bool m_ok = true;
};

} // namespace fvd
