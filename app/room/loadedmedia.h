// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/media.h"

namespace fvd {

/// The module for films, pages and sounds, or nullptr if it is not installed.
Media *loadedMedia();

} // namespace fvd
