// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/programme.h"

#include <QByteArray>
#include <QDateTime>

namespace fvd {

/// \a outline as UTF-8 text without markup, such as one pastes into an e-mail. Lines end with LF.
QByteArray toText(const Outline &outline);

/// \a outline as Markdown with tables (GitHub's dialect).
QByteArray toMarkdown(const Outline &outline);

/// \a outline as one HTML page that needs no other file and can be read by screen readers.
QByteArray toHtml(const Outline &outline);

/// \a outline as an Office Open XML text. Equal outlines give equal bytes.
QByteArray toDocx(const Outline &outline);

/// \a outline as an OpenDocument text. Equal outlines give equal bytes.
QByteArray toOdt(const Outline &outline);

/// The days of \a programme that have a date, as a calendar of one event each; written at \a now.
/// Fault::Invalid if no day has a date.
Result<QByteArray> toCalendar(const Programme &programme, const QDateTime &now);

} // namespace fvd
