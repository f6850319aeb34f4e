// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/termdays.h"

#include <QAbstractButton>

namespace fvd {

/// One of a council's four days as a box to press: filled if used, framed if planned, dashed if
/// left, and said in words.
class TermDayBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TermDayBox(QWidget *parent = nullptr);

    void show(const TermDay &day);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    TermDay m_day{};
    QString m_state{};
    QString m_when{};
};

} // namespace fvd
