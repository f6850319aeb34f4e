// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/names.h"

namespace fvd {

/// The two forms of Norwegian. What is written for people is in one of them, whatever language the
/// interface has.
enum class LanguageForm
{
    Bokmaal,
    Nynorsk
};

template <>
struct Names<LanguageForm>
{
    static constexpr std::array all{
        std::pair{LanguageForm::Bokmaal, QLatin1String("nb")},
        std::pair{LanguageForm::Nynorsk, QLatin1String("nn")},
    };
};

} // namespace fvd
