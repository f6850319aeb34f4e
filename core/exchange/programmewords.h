// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

/// What a column of a programme's table, or a label before a line, is about.
enum class Field
{
    Date,
    Time,
    End,
    Length,
    Title,
    Leaders,
    Place,
    Audience,
    Group, ///< one of several columns for groups that work at the same time
};

/// What a column headed \a text holds: "Tid", "Tema", "Ansvarleg", "Gruppe 1".
std::optional<Field> columnHeaded(const QString &text);

/// Whether \a text heads a column and says nothing else: "Tid", "Title / lines in the slot".
bool onlyHeadsColumn(const QString &text);

/// A line that says what it is about: "Sted: kommunestyresalen".
struct Labelled
{
    Field field = Field::Title;
    QString text{}; ///< behind the colon
};

std::optional<Labelled> labelled(const QString &line);

/// What sort of item is called \a title; Talk if it says nothing else.
ItemKind kindOf(const QString &title);

/// The title that \a title says it goes on with: "Ny kommunelov" for "Ny kommunelov (forts.)", ""
/// for "Fortsettelse"; nothing if it begins anew.
std::optional<QString> continuedTitle(const QString &title);

/// Whether \a text begins with a word that takes up something again: "Fortsettelse", "Framhald".
bool beginsAsContinuation(const QString &text);

/// Letters and digits of \a title in small letters, to find it again.
QString titleKey(const QString &title);

/// "Dag 1", "Kveld 2", "2. dag", "Day 1" at the start of a text.
struct DayLabel
{
    int number = 0;
    qsizetype size = 0;
};

std::optional<DayLabel> dayLabelAtStart(QStringView text);

/// Whether \a text names a section of a day: "FELLES", "Gruppedel", "Bolk 2", "PROGRAM FOR RÅD".
bool namesSection(const QString &text);

/// Whether an item called \a title ends the day: "Slutt", "Avslutning", "Heimreise".
bool endsDay(const QString &title);

/// Whether \a title is a break, a meal or the end of the day in a few words, which even without a
/// time is nothing that belongs to the item above: "Lunsj", "Vel heim!".
bool namesMoment(const QString &title);

/// Whether \a text names a group that works beside others: "Gruppe 1: Økonomi", "Spor B",
/// "Parallell 2".
bool namesGroup(QStringView text);

/// The form of Norwegian that \a text is written in; nothing if its words do not tell.
std::optional<LanguageForm> formOf(const QString &text);

/// Whether \a title says that what follows runs at the same time: "Parallelle sesjonar",
/// "Samtidig".
bool saysParallel(const QString &title);

} // namespace fvd
