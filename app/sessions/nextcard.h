// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/widgets.h"
#include "core/library/brief.h"

class QVBoxLayout;

namespace fvd {

class DayStrip;

/// The next session, on top of all others: who, when, its day drawn small, and what is missing.
class NextCard : public Card
{
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    void show(const SessionBrief &session, const QString &name, const QDate &today);
    void retranslate();

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips(const SessionBrief &session);
    void fitChips();
    void showReadiness(const SessionBrief &session);

    QLabel *m_until;
    QLabel *m_name;
    QLabel *m_when;
    QWidget *m_chips;
    QList<Chip *> m_chipList{};
    DayStrip *m_day;
    QLabel *m_question;
    QWidget *m_ready;
    QPushButton *m_open;
};

} // namespace fvd
