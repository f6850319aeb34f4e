// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

#include <memory>

namespace fvd {

/// The lock of the store at \a path, held, in a file beside it; its folder is made if need be. The
/// lock of a program that was killed does not count. \throws Failure: Locked, ReadOnly, Full
std::unique_ptr<QLockFile> lockedFile(const QString &path);

} // namespace fvd
