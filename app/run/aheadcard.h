// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/widgets.h"

namespace fvd {

/// The next items of the day, with the time each was planned for and the one it is forecast to.
class AheadCard : public Card
{
    Q_OBJECT

public:
    explicit AheadCard(RunDesk &desk);

    void retranslate();

private:
    struct Row
    {
        QLabel *planned = nullptr;
        QLabel *forecast = nullptr;
        QLabel *title = nullptr;
    };
    void refresh();

    RunDesk &m_desk;
    QLabel *m_heading;
    QList<Row> m_rows{};
    bool m_translated = false;
};

} // namespace fvd
