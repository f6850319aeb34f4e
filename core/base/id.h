// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace fvd {

/// The identity of a \a T: text that never changes and means nothing. Ids of different types do
/// not convert into each other.
template <typename T>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    /// A new id, different from all others.
    static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text{};
};

} // namespace fvd
