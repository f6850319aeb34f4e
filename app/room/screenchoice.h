// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace fvd {

/// By what a screen is known again: the connector's name may be another the next time, the serial
/// number not, if it has one.
struct ScreenId
{
    QString name{}; ///< "HDMI-1"
    QString model{}; ///< "Epson EB-2250"
    QString serial{};

    friend bool operator==(const ScreenId &, const ScreenId &) = default;
};

/// \a id in one line, to be remembered, and back.
QString rememberedText(const ScreenId &id);
ScreenId rememberedScreen(const QString &text);

/// What people call the screen.
QString displayName(const ScreenId &id);

struct ScreenInfo
{
    ScreenId id{};
    QRect geometry{};

    friend bool operator==(const ScreenInfo &, const ScreenInfo &) = default;
};

/// What the facilitator should know before the room's window is opened.
enum class ScreenTrouble
{
    None,
    OneScreen, ///< nothing to show the room anything on
    Mirrored, ///< both screens show the same: what is private would be seen
    FacilitatorThere, ///< the facilitator's own window is on the room's screen
    Several, ///< more than one screen could be the room's; one was taken
};

struct ScreenChoice
{
    std::optional<qsizetype> screen{}; ///< where the room's window goes
    ScreenTrouble trouble = ScreenTrouble::None;

    friend bool operator==(const ScreenChoice &, const ScreenChoice &) = default;
};

/// Which of \a screens is the room's: the one that is known again, else another one than
/// \a facilitator's. Never one of \a notTheRoom: those were there, and were not taken, when the
/// room's screen was chosen, so the room does not jump to them when its cable is pulled.
ScreenChoice chosenScreen(const QList<ScreenInfo> &screens, const ScreenId &remembered,
    qsizetype facilitator, const QList<ScreenId> &notTheRoom = {});

} // namespace fvd
