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
    {RoomWord::Tables, u"Hvor vi sitter", u"Kvar vi sit"},
    {RoomWord::TablesByName, u"Hvor vi sitter · ordstyreren først",
        u"Kvar vi sit · ordstyraren først"},
    {RoomWord::HouseRules, u"Slik gjør vi det i dag", u"Slik gjer vi det i dag"},
    {RoomWord::GroundRules, u"Kjøreregler", u"Køyrereglar"},
    {RoomWord::Evaluation, u"Hva syntes dere om dagen?", u"Kva syntest de om dagen?"},
    {RoomWord::Now, u"nå", u"no"},
    {RoomWord::MinutesLeft, u"5 minutter igjen", u"5 minutt igjen"},
    {RoomWord::TimeIsUp, u"Tiden er ute", u"Tida er ute"},
    {RoomWord::Paused, u"Klokka står", u"Klokka står"},
    {RoomWord::Record, u"Vi noterer:", u"Vi noterer:"},
    {RoomWord::OnlyAgreements, u"Bare avtaler", u"Berre avtalar"},
    {RoomWord::MainPoints, u"Hovedpunkter", u"Hovudpunkt"},
    {RoomWord::FullSummary, u"Full oppsummering", u"Full oppsummering"},
    {RoomWord::Page, u"side", u"side"},
    {RoomWord::Part, u"del", u"del"},
    {RoomWord::Introduction, u"Innledning", u"Innleiing"},
    {RoomWord::EachAlone, u"Hver for seg, uten å snakke", u"Kvar for seg, utan å snakke"},
    {RoomWord::TwoByTwo, u"To og to", u"To og to"},
    {RoomWord::InGroups, u"I gruppa", u"I gruppa"},
    {RoomWord::Together, u"I plenum", u"I plenum"},
    {RoomWord::AtTheTable, u"ved bordet", u"ved bordet"},
    {RoomWord::Table, u"bord", u"bord"},
    {RoomWord::MeetsAgain, u"Vi fortsetter kl.", u"Vi held fram kl."},
    {RoomWord::Proposed, u"foreslått", u"føreslått"},
    {RoomWord::Discussed, u"drøftet", u"drøfta"},
    {RoomWord::RuleLearning, u"Dette er læring, ikke et møte", u"Dette er læring, ikkje eit møte"},
    {RoomWord::RuleOwnWords, u"Snakk for deg selv", u"Snakk for deg sjølv"},
    {RoomWord::RuleStaysHere, u"Vi gjengir ikke hvem som sa hva",
        u"Vi gjev ikkje att kven som sa kva"},
    {RoomWord::RuleTime, u"Vi holder tida", u"Vi held tida"},
};

} // namespace

QString roomWord(RoomWord word, LanguageForm form)
{
    const auto entry = std::ranges::find(entries, word, &Entry::word);
    Q_ASSERT(entry != std::end(entries));
    return (form == LanguageForm::Nynorsk ? entry->nn : entry->nb).toString();
}

} // namespace fvd
