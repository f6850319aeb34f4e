// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>

#include <functional>
#include <optional>
#include <span>

namespace fvd {

/// Everything that can be done by a name: each is one row of the table.
enum class Command
{
    NewSession,
    PasteProgramme,
    FindAnything,
    FindHere,
    Back,
    Forward,
    GoToSessions,
    GoToThemes,
    GoToCouncils,
    GoToSettings,
    GoToSync,
    OpenFile,
    Undo,
    Redo,
    Export,
    SendSession,
    CopySession,
    DeleteSession,
    AddCouncil,
    AddItem,
    AddBreak,
    DoubleItem,
    RemoveItem,
    MoveItemUp,
    MoveItemDown,
    SplitItem,
    MergeItem,
    PinItem,
    CutItem,
    CopyItem,
    PasteItem,
    ShowLibrary,
    DraftDay,
    AddDay,
    NextDay,
    PreviousDay,
    RunNext,
    RunBack,
    RunPause,
    RunMoreOne,
    RunMoreFive,
    RunBegan,
    RunBreak,
    WriteNote,
    NoteIdea,
    NoteAgreement,
    NoteRule,
    NoteFollowUp,
    NoteQuestion,
    NextTable,
    PreviousTable,
    Groups,
    DrawGroups,
    LockPerson,
    LockTable,
    LeadTable,
    PersonForward,
    PersonBack,
    PersonAbsent,
    RoomDark,
    RoomFreeze,
    RoomTables,
    FindFact,
    Quit,
};

/// Where a command works. Within a scope, and between a scope and Window, no two share a key.
enum class Scope
{
    Window,
    SessionList,
    Session,
    Councils,
    Plan,
    Run,
    Groups,
};

struct ActionRow
{
    Command command{};
    Scope scope = Scope::Window;
    const char *text = ""; ///< translated in the context "Actions"
    const char *tip = ""; ///< one sentence
    const char *keys = ""; ///< portable text; several are parted by "; "
    const char *icon = ""; ///< of app/icons; "" has none
};

/// The one table: menus, buttons, the palette and the page of shortcuts read it.
std::span<const ActionRow> actionTable();
const ActionRow &actionRow(Command command);

QString actionText(const ActionRow &row); ///< in the language that is chosen
QString actionTip(const ActionRow &row);
QList<QKeySequence> actionKeys(const ActionRow &row);

/// The action of \a command, owned by \a owner and reached by its keys wherever the focus is inside
/// \a owner.
QAction *newAction(QWidget *owner, Command command, std::function<void()> triggered);

/// The command that \a action was made for; nothing if it is another action.
std::optional<Command> commandOf(const QAction *action);

/// Gives all actions below \a root their texts in the language that is now chosen.
void retranslateActions(QObject *root);

} // namespace fvd
