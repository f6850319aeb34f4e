// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/widgets.h"

class QHBoxLayout;

namespace fvd {

/// The clock on the wall, when the day is planned to end and when it is forecast to.
class TimesCard : public Card
{
    Q_OBJECT

public:
    explicit TimesCard(RunDesk &desk);

    void retranslate();
    void refresh();
    /// Says whether the machine is kept awake.
    void setAwake(const QString &text);

private:
    struct Figure
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    Figure newFigure(QHBoxLayout *row);

    RunDesk &m_desk;
    Figure m_clock{};
    Figure m_planned{};
    Figure m_forecast{};
    QLabel *m_delay;
    QLabel *m_awake;
};

} // namespace fvd
