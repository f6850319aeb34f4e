// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace fvd {

/// The keys of a stored value that this version does not know, or whose values it cannot read:
/// carried along and written back, never looked into.
using Extra = QJsonObject;

} // namespace fvd
