// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/document.h"

namespace fvd {

/// What a document is to become.
struct Edit
{
    DocKey key{};
    Revision base{}; ///< the revision that was edited; null for a new document
    QJsonObject body{};
    Attachments attachments{}; ///< all of them, their bytes already added by addBlob()
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
