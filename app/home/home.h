// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace fvd {

/// The file that this user's store is in unless another is named.
QString defaultStorePath();

/// Opens or makes the store at \a path, with the councils that ship. Its folder is made if it is
/// not there. What themes offer is not read yet, see bringContent().
Result<std::unique_ptr<Library>> openLibrary(const QString &path, const QDateTime &now);

/// Brings the themes and materials that ship into \a library, if it does not have just these.
Result<> bringContent(Library &library);

} // namespace fvd
