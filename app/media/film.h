// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/media.h"

namespace fvd {

/// A film played by Qt Multimedia.
std::unique_ptr<Film> openFilm(const QString &path, std::function<void()> news);

} // namespace fvd
