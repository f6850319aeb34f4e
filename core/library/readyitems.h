// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/model/edit.h"

namespace fvd {

/// The items of \a programme in \a form: each as long as it says, with a frozen copy of its
/// material as \a library has it now, and that material's stages fitted to the length.
QList<Item> itemsOf(const ReadyProgramme &programme, const Library &library, LanguageForm form,
    const IdSource &newId);

} // namespace fvd
