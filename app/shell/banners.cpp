// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/banners.h"

#include "app/shared/announce.h"
#include "app/shared/icons.h"
#include "app/shared/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

Banners::Banners(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void Banners::say(const QString &key, const QString &text)
{
    if (text.isEmpty()) {
        if (QFrame *shown = m_shown.take(key))
            shown->deleteLater();
        return;
    }
    QFrame *&frame = m_shown[key];
    if (!frame) {
        frame = new QFrame;
        frame->setProperty("look", u"banner"_s);
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(space::large, space::small, space::large, space::small);
        auto *icon = new QLabel;
        icon->setPixmap(lineIcon(u"warning"_s).pixmap(20, 20));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(newParagraph(), 1);
        layout()->addWidget(frame);
    }
    auto *label = qobject_cast<QLabel *>(frame->layout()->itemAt(1)->widget());
    if (label->text() == text)
        return;
    label->setText(text);
    frame->setAccessibleName(text);
    announce(frame);
}

} // namespace fvd
