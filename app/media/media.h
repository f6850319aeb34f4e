// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QtPlugin>

#include <chrono>
#include <functional>
#include <memory>

namespace fvd {

/// A film on this machine. Begins still, on its first picture.
class Film
{
public:
    enum class State
    {
        Still,
        Playing,
        Ended,
        Fails, ///< it cannot be played here
    };

    virtual ~Film() = default;

    virtual State state() const = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(std::chrono::milliseconds position) = 0;
    virtual std::chrono::milliseconds position() const = 0;
    virtual std::chrono::milliseconds length() const = 0;

    virtual double volume() const = 0; ///< from 0 to 1, as loud as it sounds
    virtual void setVolume(double volume) = 0;

    /// Captions are on from the start if the file has a track of them.
    virtual bool hasCaptions() const = 0;
    virtual bool captions() const = 0;
    virtual void setCaptions(bool on) = 0;

    virtual QImage frame() const = 0;
    virtual QString caption() const = 0; ///< what is said just now; "" if nothing
};

/// What needs Qt Multimedia and QtPdf: a module of its own, which is loaded the first time that a
/// film, a page or a sound is asked for, so that a day without them is without their memory too.
class Media
{
public:
    virtual ~Media() = default;

    /// The film at \a path; \a news is called when its state, picture or caption is another.
    virtual std::unique_ptr<Film> film(const QString &path, std::function<void()> news) = 0;

    /// Page \a page of the PDF at \a path, from 0, as large as \a size has room for; null if there
    /// is no such page, or no PDF.
    virtual QImage page(const QString &path, int page, const QSize &size) = 0;
    virtual int pages(const QString &path) = 0;

    /// A soft sound: some time has run out.
    virtual void chime() = 0;
};

} // namespace fvd

Q_DECLARE_INTERFACE(fvd::Media, "no.folkevalgtdag.Media/1")
