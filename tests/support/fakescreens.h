// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRect>
#include <QTemporaryDir>
#include <qpa/qplatformnativeinterface.h>

namespace fvd::testing {

struct FakeScreen
{
    QString name{};
    QRect geometry{};
};

/// The offscreen platform's configuration for \a screens.
inline QJsonObject screenConfiguration(const QList<FakeScreen> &screens)
{
    QJsonArray array;
    for (const auto &[name, geometry] : screens)
        array.append(
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("x"), geometry.x()},
                {QStringLiteral("y"), geometry.y()}, {QStringLiteral("width"), geometry.width()},
                {QStringLiteral("height"), geometry.height()}});
    return {{QStringLiteral("screens"), array}, {QStringLiteral("windowFrameMargins"), false}};
}

/// Makes the platform of the application to come the offscreen one with \a screens, by its
/// configuration file in \a folder.
inline void beginWithScreens(const QTemporaryDir &folder, const QList<FakeScreen> &screens)
{
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no configuration of screens");
    file.write(QJsonDocument(screenConfiguration(screens)).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

/// Plugs and unplugs: afterwards there are \a screens.
inline void setScreens(const QList<FakeScreen> &screens)
{
    QPlatformNativeInterface *native = QGuiApplication::platformNativeInterface();
    using Set = void (*)(const QJsonObject &, QPlatformNativeInterface *);
    const auto set =
        reinterpret_cast<Set>(native->nativeResourceForIntegration("setConfiguration"));
    if (!set)
        qFatal("this platform has no screens to set");
    set(screenConfiguration(screens), native);
}

} // namespace fvd::testing
