// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomwords.h"

#include <algorithm>

namespace fvd {

namespace {

struct Entry
{
    RoomWord word{};
    QStringView nb{};
    QStringView nn{};
};

constexpr Entry entries[]{
    {RoomWord::Welcome, u"Velkommen", u"Velkomen"},
    {RoomWord::Programme, u"Program", u"Program"},
    {RoomWord::HouseRules, u"Slik gjør vi det i dag", u"Slik gjer vi det i dag"},
    {RoomWord::GroundRules, u"Kjøreregler", u"Køyrereglar"},
    {RoomWord::Evaluation, u"Hva syntes dere om dagen?", u"Kva syntest de om dagen?"},
    {RoomWord::Now, u"nå", u"no"},
    {RoomWord::MinutesLeft, u"5 minutter igjen", u"5 minutt igjen"},
    {RoomWord::TimeIsUp, u"Tiden er ute", u"Tida er ute"},
    {RoomWord::Paused, u"Klokka står", u"Klokka står"},
    {RoomWord::Film, u"Film", u"Film"},
    {RoomWord::Record, u"Vi noterer:", u"Vi noterer:"},
    {RoomWord::Page, u"side", u"side"},
};

} // namespace

QString roomWord(RoomWord word, LanguageForm form)
{
    const auto entry = std::ranges::find(entries, word, &Entry::word);
    Q_ASSERT(entry != std::end(entries));
    return (form == LanguageForm::Nynorsk ? entry->nn : entry->nb).toString();
}

} // namespace fvd
