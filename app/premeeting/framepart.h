// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"

class QButtonGroup;
class QRadioButton;

namespace fvd {

/// Which of the term's days it is, when, and where.
class WhenPart : public FormPart
{
    Q_OBJECT

public:
    WhenPart(Draft<Session> &draft, QDate today);

private:
    void addParts();
    void addDay();
    void setPart(Part part, bool on);
    /// A day without a programme begins and ends as the frame says.
    void changeHours(const char *label, std::optional<ClockTime> Frame::*field,
        const std::optional<ClockTime> &time);
    TimeField *newHour(const char *label, std::optional<ClockTime> Frame::*field);

    QDate m_today;
};

/// A date of the session, and where it is held.
class DayRow : public FormPart
{
    Q_OBJECT

public:
    DayRow(Draft<Session> &draft, int index, QDate today);
};

/// How many come, by what they are.
class CountsPart : public FormPart
{
    Q_OBJECT

public:
    explicit CountsPart(Draft<Session> &draft);
};

/// The room, what is in it, and what to keep off.
class RoomPart : public FormPart
{
    Q_OBJECT

public:
    explicit RoomPart(Draft<Session> &draft);
};

/// How the facilitators come there and where they stay.
class TravelPart : public FormPart
{
    Q_OBJECT

public:
    explicit TravelPart(Draft<Session> &draft);
};

/// The language form of all that participants get.
class LanguagePart : public FormPart
{
    Q_OBJECT

public:
    using Councils = std::function<QList<Council>()>;

    LanguagePart(Draft<Session> &draft, Councils councils);

private:
    void choose(LanguageForm form);
    void fillHint();

    Councils m_councils;
    QRadioButton *m_bokmaal;
    QRadioButton *m_nynorsk;
    QLabel *m_hint;
};

} // namespace fvd
