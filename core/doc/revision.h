// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fvd {

/// One version of a document: which generation it is, and a hash of what it holds and came from.
/// Written `3-9f86d081884c7d65…`. A null revision (generation 0) stands for "not there yet".
struct Revision
{
    qint64 generation = 0;
    QString hash{};

    bool isNull() const { return generation == 0; }
    /// The written form; empty for a null revision.
    QString text() const;
    /// The revision written as \a text, a hash of 32 hexadecimal digits in lower case. Nothing if
    /// it is no revision, or a generation that no document of ours can have.
    static std::optional<Revision> fromText(QStringView text);

    friend bool operator==(const Revision &, const Revision &) = default;
    /// CouchDB's order, by which every peer picks the same winner: by generation, then by the bytes
    /// of the hash, where 32 hexadecimal digits stand for 16 bytes.
    friend bool operator<(const Revision &a, const Revision &b);
    friend size_t qHash(const Revision &r, size_t seed = 0)
    {
        return qHashMulti(seed, r.generation, r.hash);
    }
};

/// A revision and its ancestors as far as they are known, newest first, without gaps.
using History = QList<Revision>;

/// Whether \a history is one: not empty, each generation one less than the one before it.
bool isHistory(const History &history);

} // namespace fvd
