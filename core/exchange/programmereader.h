// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <functional>

namespace fvd {

/// What a pasted text says of a programme.
struct ReadProgramme
{
    QList<Day> days{};
    QString title{}; ///< the line above the programme; "" if there is none
    QString remark{}; ///< the other lines above it, to all of it
    std::optional<LanguageForm> language{}; ///< that its words tell
    bool written = true; ///< false: not a text at all, but a picture's or a document's bytes

    friend bool operator==(const ReadProgramme &, const ReadProgramme &) = default;
};

/// The programme in \a text, copied from a web page, a document or a mail.
///
/// Every word of \a text is found again in the result, but for those that became times, lengths and
/// dates, that announced a leader or a place ("v/", "Sted:"), or that headed a column; and nothing
/// else is in it: no time is computed, no leader guessed. Lines that belong to no item stay in
/// their place as items of kind Text; those that may have been misread are `doubtful`.
///
/// Dates without a year take it from the rest of \a text, or else lie near \a today, by which a
/// caller may also mean the day that the session is to be held; those whose weekday fits no such
/// year stay in words. \a newId gives a new id each time it is called.
ReadProgramme readProgramme(
    const QString &text, QDate today, const std::function<QString()> &newId);

} // namespace fvd
