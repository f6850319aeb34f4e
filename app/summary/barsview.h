// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

#include <QWidget>

namespace fvd {

/// Draws a chart of bars.
class BarsView : public QWidget
{
    Q_OBJECT

public:
    explicit BarsView(QWidget *parent = nullptr);

    void setBars(const Bars &bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    Bars m_bars{};
};

} // namespace fvd
