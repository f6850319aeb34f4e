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

/// A revision made elsewhere, with its history.
struct ForeignRevision
{
    DocKey key{};
    History history{};
    QJsonObject body{};
    Attachments attachments{};
    bool deleted = false;
};

} // namespace fvd
