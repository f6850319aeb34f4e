// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/errortext.h"

namespace fvd {

/// Why sync with \a server failed; \a space is the database that it was about, if it was about one.
ErrorText syncFailed(const Error &error, const QString &server, const QString &space = {});

} // namespace fvd
