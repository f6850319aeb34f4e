// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/dayblocks.h"

#include <QWidget>

namespace fvd {

/// The day drawn to scale, for the eye and the mouse: everything in it is in the table, too.
class DayDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit DayDrawing(QWidget *parent = nullptr);

    void setDay(const Day *day);
    void setChosen(const QList<Id<Item>> &ids);
    void retranslate();

    /// The block called \a id, where it is painted; for tests and for pointing at.
    QRect rectOf(const Id<Item> &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const fvd::Id<fvd::Item> &id, bool more); ///< clicked; `more`: with Ctrl
    void moved(const fvd::Id<fvd::Item> &id, fvd::ClockTime start); ///< dragged to begin there
    void resized(const fvd::Id<fvd::Item> &id, fvd::Minutes length); ///< by its lower edge

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip
    {
        None,
        Whole,
        Edge
    };
    struct Drag
    {
        Grip grip = Grip::None;
        DayBlock block{};
        QPoint from{};
        bool began = false;
        ClockTime start{}; ///< where it would now begin
        Minutes length{}; ///< and how long it would be
    };

    double scale() const; ///< pixels to a minute
    int yOf(ClockTime time) const;
    QRect rectOf(const DayBlock &block) const;
    const DayBlock *blockAt(const QPoint &at) const;
    Grip gripAt(const QPoint &at) const;
    int axisWidth() const;
    void paintHours(QPainter &painter) const;
    void paintBlock(QPainter &painter, const DayBlock &block) const;
    void paintDrag(QPainter &painter) const;

    DayPicture m_picture{};
    std::optional<ClockTime> m_hardEnd{};
    QList<Id<Item>> m_chosen{};
    Drag m_drag{};
};

} // namespace fvd
