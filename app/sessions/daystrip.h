// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/brief.h"

#include <QWidget>

namespace fvd {

/// A day drawn small: a piece for each item, as wide as it is long.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    void show(const QList<Stretch> &stretches);
    QSize sizeHint() const override { return {320, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The piece of each stretch, in the order they are in.
    QList<QRectF> pieces() const;

    QList<Stretch> m_stretches{};
};

} // namespace fvd
