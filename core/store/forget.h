// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/document.h"
#include "core/store/database.h"

namespace fvd {

/// Takes away all bodies of \a keys but those of their newest revisions, and what only these
/// attached, so that no byte of them is left in the file of \a db or in its log. \throws Failure,
/// as all of these do
void forgetPast(Database &db, const QList<DocKey> &keys);

/// Takes \a keys out of the backups of the store at \a storePath, so that no byte of them is left.
/// A damaged file beside the store that holds one of them is removed: it cannot be cleaned.
void forgetInBackups(const QString &storePath, const QList<DocKey> &keys);

} // namespace fvd
