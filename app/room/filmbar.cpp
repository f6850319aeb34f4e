// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/filmbar.h"

#include "app/shared/announce.h"
#include "app/shared/fields.h"
#include "app/shared/icons.h"
#include "app/shared/widgets.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

constexpr int fullVolume = 100;

/// "1:05".
QString clockOf(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

FilmBar::FilmBar(RoomShow &show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
    , m_play(newIconTool(u"play"_s))
    , m_position(new QSlider(Qt::Horizontal))
    , m_time(newLabel(TypeSize::Small, "muted"))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_captions(newIconTool(u"captions"_s))
    , m_fails(newParagraph(TypeSize::Small, "warning"))
{
    m_volume->setRange(0, fullVolume);
    m_volume->setValue(fullVolume);
    m_volume->setMaximumWidth(72);
    m_position->setMinimumWidth(60);
    // In seconds, as it is read out.
    m_position->setSingleStep(5);
    m_position->setPageStep(30);
    m_captions->setCheckable(true);
    auto *sound = new QLabel;
    sound->setPixmap(lineIcon(u"sound"_s).pixmap(18, 18));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_play);
    row->addWidget(m_position, 1);
    row->addWidget(m_time);
    row->addWidget(sound);
    row->addWidget(m_volume);
    row->addWidget(m_captions);
    row->addWidget(m_fails, 1);

    m_ticking.setInterval(250ms);
    connect(&m_ticking, &QTimer::timeout, this, &FilmBar::refresh);
    connect(&m_show, &RoomShow::filmChanged, this, &FilmBar::refresh);
    // What a film is like is known some time after it was opened.
    connect(&m_show, &RoomShow::changed, this, [this] {
        if (m_show.film() && !m_ticking.isActive())
            refresh();
    });
    connect(m_play, &QToolButton::clicked, this, &FilmBar::togglePlaying);
    connect(m_position, &QSlider::valueChanged, this, [this](int value) {
        if (Film *film = m_show.film())
            film->seek(std::chrono::seconds(value));
    });
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        if (Film *film = m_show.film())
            film->setVolume(double(value) / fullVolume);
    });
    connect(m_captions, &QToolButton::toggled, this, [this](bool on) {
        if (Film *film = m_show.film())
            film->setCaptions(on);
    });
    refresh();
}

void FilmBar::retranslate()
{
    m_position->setAccessibleName(tr("Where in the film"));
    m_volume->setAccessibleName(tr("How loud the film is"));
    m_volume->setToolTip(m_volume->accessibleName());
    m_captions->setToolTip(tr("Captions"));
    m_captions->setAccessibleName(m_captions->toolTip());
    m_fails->setText(tr("The film cannot be played here. The room sees its picture and script."));
    refresh();
}

void FilmBar::togglePlaying()
{
    Film *film = m_show.film();
    if (!film)
        return;
    if (film->state() == Film::State::Playing) {
        film->pause();
    } else {
        film->setVolume(double(m_volume->value()) / fullVolume);
        film->play();
    }
    refresh();
}

void FilmBar::refresh()
{
    const Film *film = m_show.film();
    const bool fails = m_show.images().filmFails;
    setVisible(film || fails);
    if (fails && m_fails->isHidden())
        announce(m_fails->text(), this);
    for (QWidget *each : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->setVisible((each == m_fails) == fails);
    const bool plays = film && film->state() == Film::State::Playing;
    if (plays != m_ticking.isActive())
        plays ? m_ticking.start() : m_ticking.stop();
    m_play->setIcon(lineIcon(plays ? u"pause"_s : u"play"_s));
    m_play->setToolTip(plays ? tr("Pause the film") : tr("Play the film"));
    m_play->setAccessibleName(m_play->toolTip());
    if (!film)
        return;
    const QSignalBlocker blocksPosition(m_position);
    const auto seconds = [](std::chrono::milliseconds time) {
        return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
    };
    m_position->setRange(0, seconds(film->length()));
    if (!m_position->isSliderDown())
        m_position->setValue(seconds(film->position()));
    m_time->setText(clockOf(film->position()) + u" / "_s + clockOf(film->length()));
    const QSignalBlocker blocksCaptions(m_captions);
    m_captions->setChecked(film->captions());
    m_captions->setVisible(film->hasCaptions());
}

} // namespace fvd
