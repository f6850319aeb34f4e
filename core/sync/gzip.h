// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fvd {

/// Unpacks the gzipped file \a from to the new file \a to, a little at a time; false if it is
/// broken, or does not unpack to just \a length bytes.
Result<bool> gunzip(const QString &from, const QString &to, qint64 length);

/// \a bytes, gzipped as fast as may be.
QByteArray gzipped(const QByteArray &bytes);

} // namespace fvd
