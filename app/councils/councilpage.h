// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/library/termdays.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fvd {

class Card;
class Chip;
class TermDayBox;

/// One council: its four days of the term, and what was done and agreed on them.
class CouncilPage : public Page
{
    Q_OBJECT

public:
    CouncilPage(Shell &shell, Council council);

    void retranslate() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A panel with a heading and lines that are filled anew.
    struct Section
    {
        QLabel *heading = nullptr;
        QVBoxLayout *lines = nullptr;
    };

    void addHeader(QVBoxLayout *column);
    void addDays(QVBoxLayout *column);
    Section newSection(QVBoxLayout *column);
    void fill(const Section &section, const QStringList &lines, const QString &none);
    void fillSessions(const QList<SessionBrief> &sessions);
    QStringList themesOf(const QList<SessionBrief> &sessions) const;
    void openDay(int index);

    Council m_council;
    TermDays m_days{};
    QLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_new;
    QLabel *m_term;
    QGridLayout *m_grid = nullptr;
    QList<TermDayBox *> m_boxes{};
    Section m_sessions{};
    Section m_themes{};
    Section m_rules{};
    Section m_followUps{};
    Section m_leaders{};
};

} // namespace fvd
