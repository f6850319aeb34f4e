// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/council.h"

#include <QList>

namespace fvd {

/// The councils of councils.csv in \a folder, sorted by name as Norwegians do. A line that cannot
/// be read is Fault::Invalid and named in the detail.
Result<QList<Council>> readCouncils(const QString &folder);

} // namespace fvd
