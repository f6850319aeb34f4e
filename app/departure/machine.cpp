// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/departure/machine.h"

#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStorageInfo>
#include <QTimeZone>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Power
{
    std::optional<int> percent{};
    bool plugged = true;
};

#ifdef Q_OS_WIN
Power power()
{
    SYSTEM_POWER_STATUS status{};
    if (!GetSystemPowerStatus(&status) || status.BatteryLifePercent > 100)
        return {};
    return {int(status.BatteryLifePercent), status.ACLineStatus == 1};
}
#else
/// What Linux says in files; other systems have none and say nothing.
Power power()
{
    const QDir supplies(u"/sys/class/power_supply"_s);
    const auto line = [&](const QString &supply, const QString &name) {
        QFile file(supplies.filePath(supply + u'/' + name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed()
                                              : QString();
    };
    Power power;
    for (const QString &supply : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (line(supply, u"type"_s) != "Battery"_L1 || line(supply, u"scope"_s) == "Device"_L1)
            continue;
        bool understood = false;
        const int percent = line(supply, u"capacity"_s).toInt(&understood);
        if (understood)
            power = {percent, line(supply, u"status"_s) != "Discharging"_L1};
    }
    return power;
}
#endif

} // namespace

DepartureFacts machineFacts(const Library &library, const QDateTime &now)
{
    const Power power = fvd::power();
    const QList<SafeCopy> backups = Library::backups(library.path());
    const QDateTime backup = backups.isEmpty() ? QDateTime() : backups.first().taken;
    const QTimeZone oslo("Europe/Oslo");
    return {
        .now = now,
        .screens = int(QGuiApplication::screens().size()),
        .battery = power.percent,
        .plugged = power.plugged,
        .freeBytes = QStorageInfo(QFileInfo(library.path()).absolutePath()).bytesAvailable(),
        .backup = backup,
        .lastSaved = backup,
        .norwegianTime = !oslo.isValid()
            || oslo.offsetFromUtc(now) == QTimeZone::systemTimeZone().offsetFromUtc(now),
    };
}

} // namespace fvd
