// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/material.h"

namespace fvd {

MaterialCopy frozenCopy(const Material &material, const QString &revision, LanguageForm form)
{
    return {
        .source = material.id,
        .revision = revision,
        .kind = material.kind,
        .language = form,
        .planned = material.planned,
        .minimum = material.minimum,
        .openness = material.openness,
        .checked = material.checked,
        .certainty = material.certainty,
        .groupMin = material.groupMin,
        .groupMax = material.groupMax,
        .roles = material.roles,
        .text = material.text.in(form),
    };
}

} // namespace fvd
