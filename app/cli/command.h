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
};

/// What a command prints on success, or why there is none.
using Outcome = std::variant<QByteArray, Failure>;

/// Texts of the command line are translated in the context "Cli".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What a command works with. The store is opened when a command first asks for it, so that those
/// that look after a damaged store can do without.
class Context
{
public:
    Context(QString storePath, QDateTime now);
    ~Context();

    const QString &storePath() const { return m_storePath; }
    const QDateTime &now() const { return m_now; }

    /// The store, with what themes offer in it; a sentence if it cannot be opened.
    std::variant<Library *, Failure> library();

private:
    QString m_storePath;
    QDateTime m_now;
    std::unique_ptr<Library> m_library;
};

/// "session new" and the like: its options, and what it does with the words after it.
struct Command
{
    QStringView group;
    QStringView name;
    QStringView arguments; ///< what follows, for the help: "ID FILE|-"
    int least = 0; ///< positional arguments
    int most = 0;
    std::initializer_list<QStringView> options{}; ///< that it knows, by name
    Outcome (*run)(Context &, const QCommandLineParser &, const QStringList &) = nullptr;
};

std::span<const Command> sessionCommands();
std::span<const Command> councilCommands();
std::span<const Command> materialCommands();
std::span<const Command> storeCommands();

Failure wrongUsage(const QString &sentence);
/// The sentence for \a error with the store.
Failure storeFailure(const Context &context, const Error &error);

/// JSON as it is printed: indented, with a line end.
QByteArray printed(const QJsonArray &array);
QByteArray printed(const QJsonObject &object);
/// \a lines as they are printed, each with a line end.
QByteArray printed(const QStringList &lines);

/// The form that --language asks for; nothing if it was not given. Anything but nb and nn is
/// refused before commands run.
std::optional<LanguageForm> languageOption(const QCommandLineParser &options);

} // namespace fvd::cli
