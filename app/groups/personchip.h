// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"

#include <QAbstractButton>

class QMimeData;

namespace fvd {

/// What of a person a chip shows.
struct ChipLook
{
    Attendee person{};
    int table = -1; ///< from 0
    bool locked = false;
    bool leads = false;
};

/// Somebody at a table: a shape that says what they are, and what they are called. It is dragged
/// with the mouse; a click, Enter or Space opens what can be done.
class PersonChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonChip(const ChipLook &look, QWidget *parent = nullptr);

    const Id<Attendee> &person() const { return m_look.person.id; }
    int table() const { return m_look.table; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Whom \a data, of a drag, is; nobody if it is something else.
    static Id<Attendee> personIn(const QMimeData *data);

    /// Whether Tab stops here. Of all people of the board it does at one.
    void setStop(bool on) { setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); }

Q_SIGNALS:
    void reached(); ///< the focus came here
    void dropped(const fvd::Id<fvd::Attendee> &other); ///< on this one

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    ChipLook m_look;
    QPoint m_pressed{};
    bool m_isTarget = false;
};

/// Draws the shape of \a kind into \a rect: none looks like another without its colour.
void drawShape(QPainter &painter, const QRectF &rect, Attends kind, const QColor &color);

} // namespace fvd
