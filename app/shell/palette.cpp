// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palette.h"

namespace fvd {

void findAnything(Shell &, QWidget *) { }

} // namespace fvd
