// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace fvd {

/// Fails with TooNew if the file at \a path was written by a newer version of the schema, and with
/// Corrupt if it is no store at all. Does not write to the file or beside it. \throws Failure
void checkReadable(const QString &path);

/// Corrupt unless \a database is a store with nothing in its schema but tables and indexes, and
/// sound from first to last page. \throws Failure
void checkForeign(const Database &database);

/// The version of the schema in \a database; 0 for a new file. \throws Failure
int schemaVersion(const Database &database);
/// The version that migrate() leads to.
int newestSchemaVersion();
/// Takes the steps from the schema of \a database to the newest one. \throws Failure
void migrate(Database &database);

} // namespace fvd
