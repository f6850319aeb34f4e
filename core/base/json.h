// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace fvd {

/// The one JSON object in \a bytes; Fault::Corrupt if there is anything else.
Result<QJsonObject> parseObject(const QByteArray &bytes);

/// \a object as compact UTF-8 with sorted keys: equal objects give equal bytes, so that revisions
/// can be made of a hash of them.
QByteArray canonical(const QJsonObject &object);

} // namespace fvd
