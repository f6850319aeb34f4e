// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fvd {

/// What in a note looks like personal data that a day's notes should not have.
enum class NoteWarning
{
    None,
    IdentityNumber, ///< eleven digits that check as a fødselsnummer or D-number
    PersonWithParty, ///< a name beside a party: political opinion (GDPR art. 9)
};

/// Looks \a text over. Names and parties are guessed at: a hint, never a refusal.
NoteWarning noteWarning(const QString &text);

} // namespace fvd
