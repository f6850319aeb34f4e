// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/screenchoice.h"

#include <QStringList>

#include <algorithm>

namespace fvd {

namespace {

constexpr QChar separator = u'\n';

/// How sure it is that \a a and \a b are one screen; 0: they are not.
int likeness(const ScreenId &a, const ScreenId &b)
{
    const bool bothHaveSerials = !a.serial.isEmpty() && !b.serial.isEmpty();
    if (bothHaveSerials && (a.serial != b.serial || a.model != b.model))
        return 0;
    if (bothHaveSerials)
        return 3;
    if (a.name.isEmpty() || a.name != b.name)
        return 0;
    return a.model == b.model ? 2 : 1;
}

std::optional<qsizetype> knownAgain(const QList<ScreenInfo> &screens, const ScreenId &remembered)
{
    std::optional<qsizetype> best;
    int most = 0;
    for (qsizetype i = 0; i < screens.size(); ++i) {
        if (const int like = likeness(screens[i].id, remembered); like > most) {
            best = i;
            most = like;
        }
    }
    return best;
}

} // namespace

QString rememberedText(const ScreenId &id)
{
    return QStringList{id.name, id.model, id.serial}.join(separator);
}

ScreenId rememberedScreen(const QString &text)
{
    const QStringList parts = text.split(separator);
    return {parts.value(0), parts.value(1), parts.value(2)};
}

QString displayName(const ScreenId &id)
{
    return id.model.isEmpty() ? id.name : id.model;
}

ScreenChoice chosenScreen(const QList<ScreenInfo> &screens, const ScreenId &remembered,
    qsizetype facilitator, const QList<ScreenId> &notTheRoom)
{
    Q_ASSERT(facilitator >= 0 && facilitator < screens.size());
    const QRect own = screens[facilitator].geometry;
    QList<qsizetype> others;
    bool mirrored = false;
    for (qsizetype i = 0; i < screens.size(); ++i) {
        if (i == facilitator)
            continue;
        // Screens that lie over each other show the same.
        if (screens[i].geometry.intersects(own))
            mirrored = true;
        else
            others << i;
    }
    if (others.isEmpty())
        return {{}, mirrored ? ScreenTrouble::Mirrored : ScreenTrouble::OneScreen};
    const std::optional<qsizetype> known = knownAgain(screens, remembered);
    if (known == facilitator)
        return {{}, ScreenTrouble::FacilitatorThere};
    if (known && others.contains(*known))
        return {known, ScreenTrouble::None};
    const auto wasNot = [&](qsizetype i) {
        return std::ranges::any_of(
            notTheRoom, [&](const ScreenId &id) { return likeness(id, screens[i].id) > 0; });
    };
    others.removeIf(wasNot);
    if (others.isEmpty())
        return {{}, ScreenTrouble::OneScreen};
    return {others.first(), others.size() > 1 ? ScreenTrouble::Several : ScreenTrouble::None};
}

} // namespace fvd
