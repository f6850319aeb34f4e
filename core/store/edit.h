// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/document.h"

#include <optional>

namespace fvd {

/// What a document is to become.
struct Edit
{
    DocKey key{};
    Revision base{}; ///< the revision that was edited; null for a new document
    QJsonObject body{};
    /// All of them, their bytes already added by addBlob(); without a value, those of the base.
    std::optional<Attachments> attachments{};
    bool deleted = false;
};

/// A revision as it travels from one store to another, whole.
struct Parcel
{
    DocKey key{};
    History history{}; ///< the revision, and what it came from
    bool deleted = false;
    QByteArray body{}; ///< a JSON object, byte for byte as it is kept
    Attachments attachments{}; ///< their bytes need not be there

    friend bool operator==(const Parcel &, const Parcel &) = default;
};

/// A document and some of its revisions.
struct DocRevisions
{
    QString id{};
    QList<Revision> revisions{};

    friend bool operator==(const DocRevisions &, const DocRevisions &) = default;
};

/// A document of a space that changed, and all that its tree ends in.
struct LeafChange
{
    qint64 seq = 0;
    DocRevisions leaves{};
};

} // namespace fvd
