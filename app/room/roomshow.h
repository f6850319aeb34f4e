// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/loadedmedia.h"
#include "app/room/roompainter.h"

#include <QObject>
#include <QTimer>

namespace fvd {

/// What lies over the view while the facilitator wants it so.
enum class RoomCover
{
    None,
    Blank,
    Neutral,
};

/// The view that the room sees when \a view is on and \a cover lies over it.
RoomView covered(const RoomView &view, RoomCover cover);

/// Whether a sound is due as \a before becomes \a after: five minutes are left, or time is up. Only
/// as a clock runs, not when one is looked at for the first time.
bool soundsNow(const RoomView &before, const RoomView &after);

/// What is on the room's screen, and the same in the small picture: the view that the run makes,
/// what the facilitator has laid over it, and the pictures and films it names. Where there is no
/// screen, it goes on all the same.
class RoomShow : public QObject
{
    Q_OBJECT

public:
    /// \a loadMedia is called once, when something needs it.
    explicit RoomShow(std::function<Media *()> loadMedia = loadedMedia, QObject *parent = nullptr);
    ~RoomShow() override;

    /// What the run makes of this moment.
    void setView(const RoomView &view);
    /// The view that is seen.
    const RoomView &view() const { return m_shown; }
    const RoomImages &images() const { return m_images; }

    RoomCover cover() const { return m_cover; }
    void setCover(RoomCover cover);

    /// While frozen, the room goes on seeing what it sees, whatever the run makes.
    bool isFrozen() const { return m_frozen; }
    void setFrozen(bool frozen);

    /// The film that is shown; nullptr if none is, or it cannot be played.
    Film *film() const;

    bool sound() const { return m_sound; }
    void setSound(bool on) { m_sound = on; }

    /// The size of the room's screen; pictures are read no larger.
    QSize size() const { return m_size; }
    void setSize(const QSize &size);

    /// The page of a PDF or of a long text that is seen, and of how many.
    RoomPage page() const;

Q_SIGNALS:
    /// Another view is seen, or another picture.
    void changed();
    /// There is a film, or none any more; it plays, is paused, ended or fails.
    void filmChanged();

private:
    void show(const RoomView &view);
    void readImages();
    void filmNews();
    Media *media();

    std::function<Media *()> m_loadMedia;
    Media *m_media = nullptr;
    bool m_mediaAsked = false;
    RoomView m_view{}; ///< of the run
    RoomView m_shown{};
    RoomImages m_images{};
    int m_pages = 1; ///< of the PDF
    QTimer m_filmNews{}; ///< before the film, which has news until it is gone
    std::unique_ptr<Film> m_film{};
    QString m_filmPath{};
    Film::State m_filmState = Film::State::Still;
    RoomCover m_cover = RoomCover::None;
    bool m_frozen = false;
    bool m_sound = true;
    QSize m_size{1920, 1080};
};

} // namespace fvd
