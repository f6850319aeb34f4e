// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomshow.h"

#include <QWidget>

namespace fvd {

/// The window that the room sees. It knows a RoomShow and nothing else: no session, no library, no
/// notes. It takes no focus, so that every key goes to the facilitator's window.
class RoomWindow : public QWidget
{
    Q_OBJECT

public:
    explicit RoomWindow(RoomShow &show);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    RoomShow &m_show;
    RoomView m_painted{};
    qint64 m_picture = 0; ///< the key of the picture that was painted
    QString m_caption{};
};

/// What the room sees, small, on the facilitator's page: the same painter, the same line breaks.
class RoomPicture : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPicture(RoomShow &show, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    double scale() const;

    RoomShow &m_show;
    RoomView m_painted{};
    QSize m_room{};
    qint64 m_picture = 0;
    QString m_caption{};
};

} // namespace fvd
