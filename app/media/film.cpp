// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/film.h"

#include <QAudio>
#include <QAudioOutput>
#include <QMediaMetaData>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

namespace fvd {

namespace {

class PlayedFilm : public Film
{
public:
    PlayedFilm(const QString &path, std::function<void()> news)
        : m_news(std::move(news))
    {
        m_player.setVideoSink(&m_sink);
        m_player.setAudioOutput(&m_sound);
        const auto tell = [this] { m_news(); };
        QObject::connect(&m_sink, &QVideoSink::videoFrameChanged, &m_player, [this] {
            m_imageIsOld = true;
            m_news();
        });
        QObject::connect(&m_sink, &QVideoSink::subtitleTextChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::playbackStateChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::mediaStatusChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::errorChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::tracksChanged, &m_player, [this] {
            setCaptions(m_captions);
            m_news();
        });
        m_player.setSource(QUrl::fromLocalFile(path));
    }

    State state() const override
    {
        if (m_player.error() != QMediaPlayer::NoError
            || m_player.mediaStatus() == QMediaPlayer::InvalidMedia)
            return State::Fails;
        if (m_player.mediaStatus() == QMediaPlayer::EndOfMedia)
            return State::Ended;
        return m_player.playbackState() == QMediaPlayer::PlayingState ? State::Playing
                                                                      : State::Still;
    }
    void play() override { m_player.play(); }
    void pause() override { m_player.pause(); }
    void seek(std::chrono::milliseconds position) override
    {
        m_player.setPosition(position.count());
    }
    std::chrono::milliseconds position() const override
    {
        return std::chrono::milliseconds(m_player.position());
    }
    std::chrono::milliseconds length() const override
    {
        return std::chrono::milliseconds(m_player.duration());
    }

    double volume() const override { return m_volume; }
    void setVolume(double volume) override
    {
        m_volume = volume;
        m_sound.setVolume(float(QAudio::convertVolume(
            volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
    }

    bool hasCaptions() const override { return !m_player.subtitleTracks().isEmpty(); }
    bool captions() const override { return m_captions; }
    void setCaptions(bool on) override
    {
        m_captions = on;
        const int track = on && hasCaptions() ? 0 : -1;
        if (m_player.activeSubtitleTrack() != track)
            m_player.setActiveSubtitleTrack(track);
    }

    QImage frame() const override
    {
        if (m_imageIsOld)
            m_image = m_sink.videoFrame().toImage();
        m_imageIsOld = false;
        return m_image;
    }
    QString caption() const override { return m_captions ? m_sink.subtitleText() : QString(); }

private:
    std::function<void()> m_news;
    QVideoSink m_sink{};
    QAudioOutput m_sound{};
    QMediaPlayer m_player{}; ///< the last, as it ends before what it plays to
    double m_volume = 1;
    bool m_captions = true;
    mutable QImage m_image{};
    mutable bool m_imageIsOld = false;
};

} // namespace

std::unique_ptr<Film> openFilm(const QString &path, std::function<void()> news)
{
    return std::make_unique<PlayedFilm>(path, std::move(news));
}

} // namespace fvd
