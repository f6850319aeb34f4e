// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/toast.h"

#include "app/shared/announce.h"
#include "app/shared/widgets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(newLabel(TypeSize::Body))
    , m_offer(newButton())
{
    setProperty("look", u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_text);
    row->addWidget(m_offer);
    hide();
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!underMouse() && !m_offer->hasFocus())
            hide();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto accepted = std::exchange(m_accepted, {}))
            accepted();
    });
    window->installEventFilter(this);
}

void Toast::say(const QString &text, const QString &offer, std::function<void()> accepted)
{
    m_text->setText(text);
    m_text->setMinimumHeight(36);
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    m_accepted = std::move(accepted);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    announce(this);
}

bool Toast::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return false;
}

void Toast::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, room.height() - height() - space::large);
}

} // namespace fvd
