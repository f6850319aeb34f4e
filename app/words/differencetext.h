// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/settle.h"
#include "core/model/session.h"

namespace fvd {

/// Which text of \a session \a path names: "Velkommen og formål · Mål".
QString textPlace(const Session &session, const QString &path);

/// Who wrote something, and when, seen from \a now: "Kari Nordmann, 3. des. kl. 09.08"; "" if
/// neither is known.
QString signatureText(const Signature &signature, const QDateTime &now);

} // namespace fvd
