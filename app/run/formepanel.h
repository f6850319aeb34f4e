// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/themes/reader.h"

namespace fvd {

/// What the facilitator alone has for the item at hand: the goal, own notes, advice and the facts
/// of its materials. Nothing of it can reach the room.
class ForMePanel : public QWidget
{
    Q_OBJECT

public:
    ForMePanel(RunDesk &desk, SessionContext &context);

    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    RunDesk &m_desk;
    SessionContext &m_context;
    ReadingView *m_text;
    Id<Item> m_shown{};
    bool m_translated = false;
};

} // namespace fvd
