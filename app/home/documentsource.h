// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/paper/documents.h"

namespace fvd {

/// What documents about \a session are made from, with what \a library knows of it: its councils,
/// its days as they were held, and what its themes are called.
DocumentSource documentSource(
    const Library &library, const Session &session, const PrivateNotes &notes);

} // namespace fvd
