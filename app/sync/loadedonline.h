// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/online/online.h"

namespace fvd {

/// The module for sync and the keychain, or nullptr if it is not installed.
Online *loadedOnline();

} // namespace fvd
