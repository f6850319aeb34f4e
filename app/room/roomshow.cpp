// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomshow.h"

#include <QImageReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

/// The picture at \a path, turned as its camera was held and no larger than \a size.
QImage readPicture(const QString &path, const QSize &size)
{
    if (path.isEmpty())
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.width() > size.width() || whole.height() > size.height()) {
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        reader.setScaledSize(whole.scaled(turned ? size.transposed() : size, Qt::KeepAspectRatio));
    }
    return reader.read();
}

bool isPdf(const QString &path)
{
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

} // namespace

RoomView covered(const RoomView &view, RoomCover cover)
{
    if (cover == RoomCover::None)
        return view;
    RoomView over;
    over.form = view.form;
    if (cover == RoomCover::Blank)
        return over;
    over.card = RoomCard::Neutral;
    over.council = view.council;
    over.day = view.day;
    over.clock = view.clock;
    return over;
}

bool soundsNow(const RoomView &before, const RoomView &after)
{
    if (!before.countdown || !after.countdown || after.countdown->paused
        || before.text != after.text || before.countdown->total != after.countdown->total)
        return false;
    const bool five = !before.fiveLeft && after.fiveLeft;
    const bool up = before.countdown->remaining > 0s && after.countdown->remaining <= 0s;
    return five || up;
}

RoomShow::RoomShow(std::function<Media *()> loadMedia, QObject *parent)
    : QObject(parent)
    , m_loadMedia(std::move(loadMedia))
{
    // Player and sink tell of one change more than once, and in the midst of their own work.
    m_filmNews.setSingleShot(true);
    connect(&m_filmNews, &QTimer::timeout, this, &RoomShow::filmNews);
}

RoomShow::~RoomShow() = default;

void RoomShow::setView(const RoomView &view)
{
    if (m_sound && soundsNow(m_view, view) && media())
        media()->chime();
    m_view = view;
    if (!m_frozen)
        show(covered(m_view, m_cover));
}

void RoomShow::setCover(RoomCover cover)
{
    m_cover = cover;
    // A cover is what the facilitator wants at once, and it ends a freeze: of two keys that both
    // hide what the run makes, the last one counts.
    m_frozen = false;
    show(covered(m_view, m_cover));
}

void RoomShow::setFrozen(bool frozen)
{
    m_frozen = frozen;
    if (!frozen)
        show(covered(m_view, m_cover));
    Q_EMIT changed();
}

Film *RoomShow::film() const
{
    return m_images.filmFails ? nullptr : m_film.get();
}

RoomPage RoomShow::page() const
{
    if (m_shown.card == RoomCard::Picture)
        return {std::clamp(m_shown.page, 0, m_pages - 1), m_pages};
    return roomPage(m_size, m_shown, m_images);
}

void RoomShow::setSize(const QSize &size)
{
    if (size == m_size)
        return;
    m_size = size;
    if (m_shown.card == RoomCard::Picture)
        readImages();
    Q_EMIT changed();
}

void RoomShow::show(const RoomView &view)
{
    if (view == m_shown)
        return;
    const bool sameFile = view.card == m_shown.card && view.file == m_shown.file
        && view.still == m_shown.still
        && (view.page == m_shown.page || view.card != RoomCard::Picture);
    m_shown = view;
    if (!sameFile) {
        readImages();
        Q_EMIT filmChanged();
    }
    Q_EMIT changed();
}

void RoomShow::readImages()
{
    // A film that is only covered stays where it is; one that is left is let go.
    const bool coveredFilm = m_film && m_cover != RoomCover::None && m_view.card == RoomCard::Film;
    if (coveredFilm) {
        m_film->pause();
        m_images = {};
        return;
    }
    if (m_shown.card == RoomCard::Film && m_film && m_filmPath == m_shown.file) {
        filmNews();
        return;
    }
    m_film.reset();
    m_images = {};
    m_pages = 1;
    if (m_shown.card == RoomCard::Picture && isPdf(m_shown.file) && media()) {
        m_pages = std::max(1, media()->pages(m_shown.file));
        m_images.picture = media()->page(m_shown.file, page().index, m_size);
    } else if (m_shown.card == RoomCard::Picture)
        m_images.picture = readPicture(m_shown.file, m_size);
    if (m_shown.card != RoomCard::Film)
        return;
    m_filmPath = m_shown.file;
    m_filmState = Film::State::Still;
    if (media())
        m_film = media()->film(m_shown.file, [this] { m_filmNews.start(); });
    if (m_film)
        m_film->pause();
    filmNews();
}

void RoomShow::filmNews()
{
    if (m_shown.card != RoomCard::Film)
        return;
    const Film::State state = m_film ? m_film->state() : Film::State::Fails;
    if (state == Film::State::Fails) {
        if (!m_images.filmFails)
            m_images = {readPicture(m_shown.still, m_size), {}, true};
    } else {
        m_images = {m_film->frame(), m_film->caption(), false};
    }
    if (state != m_filmState) {
        m_filmState = state;
        Q_EMIT filmChanged();
    }
    Q_EMIT changed();
}

Media *RoomShow::media()
{
    if (!m_mediaAsked) {
        m_mediaAsked = true;
        m_media = m_loadMedia();
    }
    return m_media;
}

} // namespace fvd
