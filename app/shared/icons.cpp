// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        // A chosen place of the sidebar is the one checkable thing with an icon.
        const auto role = state == QIcon::On ? QPalette::Link : m_role;
        const QColor colour = QGuiApplication::palette().color(group, role);
        const QString key =
            u"line/%1/%2/%3/%4"_s.arg(m_name, colour.name()).arg(size.width()).arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "lineIcon", qPrintable(m_name));
        if (!opened)
            return pixmap;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        // A wider place than high leaves room between the icon and the text beside it.
        const qreal side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF(0, (size.height() - side) / 2, side, side));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QString m_name{};
    QPalette::ColorRole m_role{};
};

} // namespace

QIcon lineIcon(const QString &name, QPalette::ColorRole role)
{
    if (name.isEmpty())
        return {};
    return QIcon(new LineIcon(name, role));
}

} // namespace fvd
