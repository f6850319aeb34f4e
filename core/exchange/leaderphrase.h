// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fvd {

/// Where names of leaders stand: it decides whether "og" joins two of them.
enum class LeaderPlace
{
    Phrase, ///< "v/ ordfører Kari Nordmann og rådmann Per Hansen"
    Column, ///< a cell of its own, kept as written unless it is plainly a list
};

/// The people in \a text. ";", "/" and numbers part them, and so do commas between what looks like
/// people: "ordfører, rådmann" are two, "Kari Nordmann, KS" and "forsker, UiO" one each. "og" parts
/// names and single words, in phrases only: "ordfører og leder av ungdomsrådet" stays as written.
QStringList leadersIn(const QString &text, LeaderPlace place);

/// Takes the leader's part off \a title: "Velkommen v/ ordfører", "Åpning (v/rådmannen)",
/// "Velkommen ved ordføreren", "Opning (fylkesordførar)". "ved" counts only before a role or a
/// name: "habilitet ved valg" and "Samling ved Mjøsa" have no leader. Words after a full stop
/// behind the leader are put into \a rest. A title that names several such parts stays as it is.
QStringList takeLeaders(QString &title, QString &rest);

/// The leaders in a line that is nothing else: "v/ ordfører", "Leder: Kari Nordmann", "Ved
/// rådmannen".
QStringList leaderLine(const QString &line);

/// Whether \a text is a person and nothing else: "Kari Nordmann, ordfører", "Økonomisjefen", but
/// not "Ordføraren ønskjer velkomen".
bool isPersonAlone(QStringView text);

/// Whether \a text begins with a role ("ordfører", "rådgivar", "Alle") or a person's name.
bool looksLikePerson(QStringView text);

} // namespace fvd
