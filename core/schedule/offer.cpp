// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/offer.h"

#include <algorithm>

namespace fvd {

namespace {

/// Whether \a text is about something that a longer word of \a ground, but for its ending, names.
bool touches(const MaterialText &text, const QString &ground)
{
    const QString about =
        (text.title + u' ' + text.summary + u' ' + text.keywords.join(u' ')).toLower();
    const auto words = QStringView(ground).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return word.size() >= 6 && about.contains(word.chopped(2).toString().toLower());
    });
}

bool suits(const Material &material, const DraftRequest &request)
{
    const int people = total(request.expected);
    if (people == 0 || material.groupMin == 0)
        return true;
    if (people < material.groupMin)
        return false;
    const Grouping room = grouping(request, material.groupMin, material.groupMax);
    const int smallest = people / room.groups;
    return request.frame.tables == 0
        || (room.size >= material.groupMin
            && (material.groupMax == 0 || smallest <= material.groupMax));
}

} // namespace

Grouping grouping(const DraftRequest &request, int least, int most)
{
    constexpr int usual = 6;
    const int people = total(request.expected);
    const int smallest = least > 0 ? least : 3;
    const int size = std::clamp(usual, smallest, std::max(smallest, most > 0 ? most : 8));
    if (people == 0)
        return {.size = size};
    const int tables = request.frame.tables;
    const int groups = tables > 0 ? std::min(tables, people) : (people + size - 1) / size;
    return {.size = (people + groups - 1) / groups, .groups = groups};
}

std::optional<Offer> offered(const Material &material, const DraftRequest &request)
{
    const MaterialText &text = material.text.in(request.language);
    const Frame &frame = request.frame;
    if (material.kind == MaterialKind::Fact || text.title.isEmpty()
        || material.withdrawn.at.isValid() || material.openness == Openness::OwnCase
        || !suits(material, request))
        return {};
    if (material.kind == MaterialKind::Film && !(frame.screen && frame.sound))
        return {};
    Offer offer{.material = &material};
    offer.minimum = std::max(material.minimum, Minutes(5));
    offer.planned = std::max(material.planned, offer.minimum);
    if (request.used.contains(material.id))
        offer.reluctance += 40;
    if (touches(text, frame.sensitive))
        offer.reluctance += 30;
    return offer;
}

} // namespace fvd
