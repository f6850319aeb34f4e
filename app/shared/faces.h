// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fvd {

/// Lets screen readers say which page one has come to, and pass over the stack that it lies on.
void installFaces();

} // namespace fvd
