// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fvd {

/// The keys of what a premeeting should talk through, in the order it is natural to ask.
QStringList premeetingChecks();

QString premeetingCheckName(const QString &key); ///< "Skjerm og lyd"
QString premeetingCheckQuestion(const QString &key); ///< the question to ask, as a sentence

} // namespace fvd
