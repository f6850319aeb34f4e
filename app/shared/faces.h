// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fvd {

/// Lets screen readers pass over what is seen by nobody: a stack of pages is to them the page that
/// is on top.
void installFaces();

} // namespace fvd
