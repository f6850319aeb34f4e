// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/actions.h"

#include "app/shared/icons.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr ActionRow rows[]{
    {Command::NewSession, Scope::Window, QT_TRANSLATE_NOOP("Actions", "New session …"),
        QT_TRANSLATE_NOOP("Actions", "Begin a session for a council"), "Ctrl+N", "add"},
    {Command::PasteProgramme, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Paste programme …"),
        QT_TRANSLATE_NOOP("Actions", "Make a session of a programme you have as text"),
        "Ctrl+Shift+V", "paste"},
    {Command::FindAnything, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Find anything …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Go to a session, theme, material or council, or do something"),
        "Ctrl+K", "search"},
    {Command::FindHere, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Search on this page"),
        QT_TRANSLATE_NOOP("Actions", "Put the cursor in the page's search field"), "Ctrl+F",
        "search"},
    {Command::Back, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Back"),
        QT_TRANSLATE_NOOP("Actions", "Go to the page you came from"), "Alt+Left", "back"},
    {Command::Forward, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Forward"),
        QT_TRANSLATE_NOOP("Actions", "Go to the page you went back from"), "Alt+Right", "forward"},
    {Command::GoToSessions, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Sessions"),
        QT_TRANSLATE_NOOP("Actions", "Show all sessions"), "Ctrl+1", "calendar"},
    {Command::GoToThemes, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Theme library"),
        QT_TRANSLATE_NOOP("Actions", "Show themes and their materials"), "Ctrl+2", "book"},
    {Command::GoToCouncils, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Councils"),
        QT_TRANSLATE_NOOP("Actions", "Show all councils"), "Ctrl+3", "council"},
    {Command::GoToSettings, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Settings"),
        QT_TRANSLATE_NOOP("Actions", "Show the settings"), "Ctrl+4", "settings"},
    {Command::GoToSync, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Sync"),
        QT_TRANSLATE_NOOP("Actions", "Show what waits to be sent, and what came in"), "Ctrl+5",
        "sync"},
    {Command::OpenFile, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Open from a colleague …"),
        QT_TRANSLATE_NOOP("Actions", "Bring in a session that a colleague sent as a file"),
        "Ctrl+O", "paste"},
    {Command::Undo, Scope::Session, QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back the last change of this session"), "Ctrl+Z",
        "undo"},
    {Command::Redo, Scope::Session, QT_TRANSLATE_NOOP("Actions", "Redo"),
        QT_TRANSLATE_NOOP("Actions", "Make the change again"), "Ctrl+Shift+Z; Ctrl+Y", "redo"},
    {Command::Export, Scope::Session, QT_TRANSLATE_NOOP("Actions", "Export …"),
        QT_TRANSLATE_NOOP("Actions", "Write the programme or the run sheet to a file or on paper"),
        "Ctrl+E", "export"},
    {Command::SendSession, Scope::Session,
        QT_TRANSLATE_NOOP("Actions", "Send to a colleague …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Write the session to a file that a colleague can open and go on with"),
        "Ctrl+Shift+E", "export"},
    {Command::CopySession, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Copy to another council …"),
        QT_TRANSLATE_NOOP("Actions",
            "Use this programme for another council; counts, names and notes stay behind"),
        "Ctrl+Shift+C", "copy"},
    {Command::DeleteSession, Scope::SessionList, QT_TRANSLATE_NOOP("Actions", "Delete"),
        QT_TRANSLATE_NOOP("Actions", "Delete the session; it can be undone"), "Del", "delete"},
    {Command::AddCouncil, Scope::Councils, QT_TRANSLATE_NOOP("Actions", "Add council …"),
        QT_TRANSLATE_NOOP("Actions", "Add a råd or a gathering of several councils"), "Insert",
        "add"},
    {Command::AddItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "New item"),
        QT_TRANSLATE_NOOP("Actions", "Add an item below the chosen one"), "Return; Enter", "add"},
    {Command::AddBreak, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Add break"),
        QT_TRANSLATE_NOOP("Actions", "Add a break below the chosen item"), "Ctrl+B", "clock"},
    {Command::DoubleItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Double"),
        QT_TRANSLATE_NOOP("Actions", "Make a copy of the item below it"), "Ctrl+D", "copy"},
    {Command::RemoveItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Delete item"),
        QT_TRANSLATE_NOOP("Actions", "Take the item out of the day; it can be undone"), "Del",
        "delete"},
    {Command::MoveItemUp, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Move up"),
        QT_TRANSLATE_NOOP("Actions", "Move the item above the one before it"), "Alt+Up", "up"},
    {Command::MoveItemDown, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Move down"),
        QT_TRANSLATE_NOOP("Actions", "Move the item below the one after it"), "Alt+Down", "down"},
    {Command::SplitItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Split"),
        QT_TRANSLATE_NOOP("Actions", "Cut the item in two; the second part continues the first"),
        "Ctrl+Shift+J", "split"},
    {Command::MergeItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Merge with next"),
        QT_TRANSLATE_NOOP("Actions", "Put the next item into this one"), "Ctrl+J", "merge"},
    {Command::PinItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Pin time"),
        QT_TRANSLATE_NOOP(
            "Actions", "Keep the start where it is when items before it grow or move"),
        "Ctrl+L", "lock"},
    {Command::CutItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Cut"),
        QT_TRANSLATE_NOOP("Actions", "Take the items out and keep them on the clipboard"), "Ctrl+X",
        ""},
    {Command::CopyItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Copy"),
        QT_TRANSLATE_NOOP("Actions", "Put the items on the clipboard, for here and as text"),
        "Ctrl+C", ""},
    {Command::PasteItem, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Paste"),
        QT_TRANSLATE_NOOP("Actions", "Add items or a programme from the clipboard"), "Ctrl+V",
        "paste"},
    {Command::ShowLibrary, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Library"),
        QT_TRANSLATE_NOOP("Actions", "Show materials to put into the day"), "Ctrl+M", "book"},
    {Command::DraftDay, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Draft …"),
        QT_TRANSLATE_NOOP("Actions", "Make a draft of the day from the premeeting"), "Ctrl+Shift+D",
        ""},
    {Command::AddDay, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "New day"),
        QT_TRANSLATE_NOOP("Actions", "Add a day to the session"), "Ctrl+Shift+N", "calendar"},
    {Command::NextDay, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Next day"),
        QT_TRANSLATE_NOOP("Actions", "Show the next day of the session"), "Ctrl+PgDown", ""},
    {Command::PreviousDay, Scope::Plan, QT_TRANSLATE_NOOP("Actions", "Previous day"),
        QT_TRANSLATE_NOOP("Actions", "Show the day before"), "Ctrl+PgUp", ""},
    {Command::RunNext, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Next"),
        QT_TRANSLATE_NOOP("Actions", "Go on to the next stage or item; a clicker does so too"), "PgDown", ""},
    {Command::RunBack, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Back to before"),
        QT_TRANSLATE_NOOP("Actions", "Go back as if Next had not been pressed"), "PgUp", ""},
    {Command::RunPause, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Pause"),
        QT_TRANSLATE_NOOP("Actions", "Let the clock stand, or go on"), "Ctrl+P", ""},
    {Command::RunMoreOne, Scope::Run, QT_TRANSLATE_NOOP("Actions", "+1"),
        QT_TRANSLATE_NOOP("Actions", "Give what is on one minute more"), "Ctrl++", ""},
    {Command::RunMoreFive, Scope::Run, QT_TRANSLATE_NOOP("Actions", "+5"),
        QT_TRANSLATE_NOOP("Actions", "Give what is on five minutes more"), "Alt++", ""},
    {Command::RunBegan, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Began earlier …"),
        QT_TRANSLATE_NOOP("Actions", "Say how many minutes ago it began, when nobody pressed"), "Ctrl+T", ""},
    {Command::RunBreak, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Break now …"),
        QT_TRANSLATE_NOOP("Actions", "Put in a break at once; what is on goes on after it"), "Ctrl+B", ""},
    {Command::WriteNote, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Write a note"),
        QT_TRANSLATE_NOOP("Actions", "Put the cursor in the field for notes"), "N; F2", ""},
    {Command::NoteIdea, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Note: idea"),
        QT_TRANSLATE_NOOP("Actions", "The note is an idea"), "Alt+1", ""},
    {Command::NoteAgreement, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Note: agreement"),
        QT_TRANSLATE_NOOP("Actions", "The note is an agreement"), "Alt+2", ""},
    {Command::NoteRule, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Note: ground rule"),
        QT_TRANSLATE_NOOP("Actions", "The note is a ground rule"), "Alt+3", ""},
    {Command::NoteFollowUp, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Note: follow-up"),
        QT_TRANSLATE_NOOP("Actions", "The note is a follow-up"), "Alt+4", ""},
    {Command::NoteQuestion, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Note: open question"),
        QT_TRANSLATE_NOOP("Actions", "The note is an open question"), "Alt+5", ""},
    {Command::NextTable, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Next table"),
        QT_TRANSLATE_NOOP("Actions", "The note is from the table after"), "Alt+Up", ""},
    {Command::PreviousTable, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Table before"),
        QT_TRANSLATE_NOOP("Actions", "The note is from the table before"), "Alt+Down", ""},
    {Command::Groups, Scope::Session, QT_TRANSLATE_NOOP("Actions", "Groups …"),
        QT_TRANSLATE_NOOP("Actions", "Divide those who come into groups"), "Ctrl+G", "people"},
    {Command::DrawGroups, Scope::Groups, QT_TRANSLATE_NOOP("Actions", "Draw"),
        QT_TRANSLATE_NOOP("Actions", "Divide anew those who are not locked"), "Ctrl+R", ""},
    {Command::LockPerson, Scope::Groups, QT_TRANSLATE_NOOP("Actions", "Lock the person"),
        QT_TRANSLATE_NOOP("Actions", "Keep the person at the table when the rest is drawn anew"),
        "L", "lock"},
    {Command::LockTable, Scope::Groups, QT_TRANSLATE_NOOP("Actions", "Lock the table"),
        QT_TRANSLATE_NOOP("Actions", "Keep the table as it is when the rest is drawn anew"),
        "Shift+L", "lock"},
    {Command::LeadTable, Scope::Groups, QT_TRANSLATE_NOOP("Actions", "Leads the table"),
        QT_TRANSLATE_NOOP("Actions", "Let the person lead the table"), "O", ""},
    {Command::PersonForward, Scope::Groups, QT_TRANSLATE_NOOP("Actions", "To the next table"),
        QT_TRANSLATE_NOOP("Actions", "Move the person to the table after"), "Ctrl+Right", ""},
    {Command::PersonBack, Scope::Groups, QT_TRANSLATE_NOOP("Actions", "To the table before"),
        QT_TRANSLATE_NOOP("Actions", "Move the person to the table before"), "Ctrl+Left", ""},
    {Command::PersonAbsent, Scope::Groups, QT_TRANSLATE_NOOP("Actions", "Does not come"),
        QT_TRANSLATE_NOOP("Actions", "Take the person away from the table; nobody else moves"),
        "Del", ""},
    {Command::RoomDark, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Dark room screen"),
        QT_TRANSLATE_NOOP("Actions", "Make the room's screen dark, or show it again; clickers do so too"), "B; .", ""},
    {Command::RoomFreeze, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Freeze the room screen"),
        QT_TRANSLATE_NOOP("Actions", "Let the room go on seeing what it sees, or follow again"), "F", ""},
    {Command::RoomTables, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Tables on the room screen"),
        QT_TRANSLATE_NOOP("Actions", "Show the room who sits where, without names, or what is on again"), "G", ""},
    {Command::FindFact, Scope::Run, QT_TRANSLATE_NOOP("Actions", "Find a fact …"),
        QT_TRANSLATE_NOOP("Actions", "Look up whether something is allowed, while the room sees a neutral card"), "F3", "search"},
    {Command::Quit, Scope::Window, QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the program; everything is saved"), "Ctrl+Q", ""},
};

constexpr const char commandProperty[] = "fvdCommand";

void setTexts(QAction *action, const ActionRow &row)
{
    const QList<QKeySequence> keys = actionKeys(row);
    const QString shown =
        keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setText(actionText(row));
    action->setStatusTip(actionTip(row));
    action->setToolTip(shown.isEmpty() ? actionTip(row) : u"%1 (%2)"_s.arg(actionTip(row), shown));
}

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

const ActionRow &actionRow(Command command)
{
    const auto it = std::ranges::find(rows, command, &ActionRow::command);
    Q_ASSERT(it != std::end(rows));
    return *it;
}

QString actionText(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.text);
}

QString actionTip(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.tip);
}

QList<QKeySequence> actionKeys(const ActionRow &row)
{
    return QKeySequence::listFromString(QString::fromLatin1(row.keys));
}

QAction *newAction(QWidget *owner, Command command, std::function<void()> triggered)
{
    const ActionRow &row = actionRow(command);
    auto *action = new QAction(owner);
    action->setProperty(commandProperty, int(command));
    action->setShortcuts(actionKeys(row));
    action->setShortcutContext(
        owner->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (*row.icon)
        action->setIcon(lineIcon(QString::fromLatin1(row.icon)));
    setTexts(action, row);
    QObject::connect(action, &QAction::triggered, owner, std::move(triggered));
    owner->addAction(action);
    return action;
}

std::optional<Command> commandOf(const QAction *action)
{
    const QVariant command = action->property(commandProperty);
    return command.isValid() ? std::optional(Command(command.toInt())) : std::nullopt;
}

void retranslateActions(QObject *root)
{
    for (QAction *action : root->findChildren<QAction *>()) {
        if (const auto command = commandOf(action))
            setTexts(action, actionRow(*command));
    }
}

} // namespace fvd
