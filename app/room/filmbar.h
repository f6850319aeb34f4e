// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomshow.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace fvd {

/// What the facilitator plays the room's film by: play and pause, where it is, how loud, captions.
/// There while a film is shown; where it cannot be played, it says so and what the room sees then.
class FilmBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilmBar(RoomShow &show, QWidget *parent = nullptr);

    void retranslate();

private:
    void refresh();
    void togglePlaying();

    RoomShow &m_show;
    QToolButton *m_play;
    QSlider *m_position;
    QLabel *m_time;
    QSlider *m_volume;
    QToolButton *m_captions;
    QLabel *m_fails;
    QTimer m_ticking{};
};

} // namespace fvd
