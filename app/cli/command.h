// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace fvd::cli {

/// Why a command did not do what was asked, in one sentence for people.
struct Failure
{
    QString sentence{};
    bool usage = false; ///< the command itself was wrong, not the world
    QByteArray output{}; ///< what is printed all the same, such as what a check found
};

/// What a command prints on success, or why there is none.
using Outcome = std::variant<QByteArray, Failure>;

/// Texts of the command line are translated in the context "Cli".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A call of a command: what it works with, and the words after its name.
struct Call
{
    const QCommandLineParser &options;
    QStringList arguments{};
    QString storePath{};
    QDateTime now{};
    Library *store = nullptr; ///< only for commands that need it

    /// The open store, with what themes offer in it.
    Library &library() const { return (Q_ASSERT(store), *store); }
};

/// "session new" and the like; a group with one command has no name.
struct Command
{
    QStringView group;
    QStringView name;
    QStringView arguments; ///< what follows, for the help: "ID FILE|-"
    int least = 0; ///< positional arguments
    int most = 0;
    std::initializer_list<QStringView> options{}; ///< that it knows, by name
    Outcome (*run)(const Call &call) = nullptr;
    /// Those that look after a damaged store, or need none, do without.
    bool needsStore = true;
};

std::span<const Command> sessionCommands();
std::span<const Command> runCommands();
std::span<const Command> groupCommands();
std::span<const Command> councilCommands();
std::span<const Command> materialCommands();
std::span<const Command> publishCommands();
std::span<const Command> storeCommands();
std::span<const Command> syncCommands();
std::span<const Command> serverCommands();

Failure wrongUsage(const QString &sentence);
/// The sentence for \a error with the store at \a path.
Failure storeFailure(const QString &path, const Error &error);

/// Opens the store at \a path for \a command, if it needs one, and runs it.
Outcome runCommand(const Command &command, Call call);

/// JSON as it is printed: indented, with a line end.
QByteArray printed(const QJsonArray &array);
QByteArray printed(const QJsonObject &object);
/// \a lines as they are printed, each with a line end.
QByteArray printed(const QStringList &lines);

/// The form that --language asks for; nothing if it was not given. Anything but nb and nn is
/// refused before commands run.
std::optional<LanguageForm> languageOption(const QCommandLineParser &options);

/// As many people as a command takes at most.
inline constexpr int mostPeople = 1000;

/// The head counts that --people says, as "35" or "member=27,administration=8"; nothing if it was
/// not given.
std::variant<std::optional<HeadCounts>, Failure> peopleOption(const QCommandLineParser &options);

} // namespace fvd::cli
