// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account.h"
#include "app/words/synctext.h"
#include "core/sync/serversetup.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

/// A password that may be read out over the telephone.
QString newPassword()
{
    static const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s; // none that look alike
    QStringList groups;
    for (int group = 0; group < 4; ++group) {
        QString text;
        for (int i = 0; i < 4; ++i)
            text += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
        groups << text;
    }
    return groups.join(u'-');
}

/// Passwords that were made up, in a file that nobody else reads.
bool write(const QString &path, const QList<ServerUser> &users)
{
    QStringList lines{u"user;password"_s};
    for (const ServerUser &user : users)
        lines << user.name + u';' + user.password;
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(printed(lines)) > 0;
}

QString nameOf(SetupStep::What what)
{
    switch (what) {
    case SetupStep::What::Database:
        return u"database"_s;
    case SetupStep::What::Access:
        return u"access"_s;
    case SetupStep::What::Rules:
        return u"rules"_s;
    case SetupStep::What::User:
        break;
    }
    return u"user"_s;
}

QString nameOf(SetupStep::Outcome outcome)
{
    switch (outcome) {
    case SetupStep::Outcome::Kept:
        return u"kept"_s;
    case SetupStep::Outcome::Made:
        return u"made"_s;
    case SetupStep::Outcome::Changed:
        break;
    }
    return u"changed"_s;
}

QString lineOf(const SetupStep &step)
{
    const bool isMade = step.outcome == SetupStep::Outcome::Made;
    switch (step.what) {
    case SetupStep::What::Database:
        return Words::tr("%1: database made.").arg(step.name);
    case SetupStep::What::Access:
        return Words::tr("%1: set who has access.").arg(step.name);
    case SetupStep::What::Rules:
        return isMade ? Words::tr("%1: rules made.").arg(step.name)
                      : Words::tr("%1: rules renewed.").arg(step.name);
    case SetupStep::What::User:
        break;
    }
    return isMade ? Words::tr("%1: account made.").arg(step.name)
                  : Words::tr("%1: account changed.").arg(step.name);
}

QByteArray told(const QList<SetupStep> &steps, bool asJson)
{
    if (asJson) {
        QJsonArray rows;
        for (const SetupStep &step : steps) {
            rows.append(QJsonObject{{u"what"_s, nameOf(step.what)}, {u"name"_s, step.name},
                {u"outcome"_s, nameOf(step.outcome)}});
        }
        return printed(rows);
    }
    QStringList lines;
    int kept = 0;
    for (const SetupStep &step : steps) {
        if (step.outcome == SetupStep::Outcome::Kept)
            ++kept;
        else
            lines << lineOf(step);
    }
    if (kept > 0)
        lines << Words::tr("%n thing(s) were as they should be.", nullptr, kept);
    return printed(lines);
}

/// Why the server was not set up.
Failure failure(const Error &error, const ServerPlan &plan, const QString &host)
{
    const bool isUser = std::ranges::any_of(
        plan.users, [&](const ServerUser &user) { return user.name == error.detail; });
    if (error.fault == Fault::Invalid && isUser) {
        return {Words::tr("%1 has no account yet and no password in the list; --out says where to "
                          "write one that is made up.")
                    .arg(error.detail)};
    }
    if (error.fault == Fault::Invalid)
        return {Words::tr("There is no region %1; --region makes one, of the letters a to z, "
                          "digits and hyphens.")
                    .arg(error.detail)};
    if (error.fault == Fault::Refused)
        return {Words::tr("Only an admin of %1 may set it up.").arg(host)};
    return {syncFailed(error, host).happened};
}

Outcome setup(const Call &call)
{
    const QCommandLineParser &options = call.options;
    const auto said = accountFrom(options, call.arguments.value(0));
    if (const auto *wrong = std::get_if<Failure>(&said))
        return *wrong;
    const auto &account = std::get<Account>(said);
    const auto rules = serverRulesFrom(u":/server"_s);
    Q_ASSERT(rules);
    ServerPlan plan{.regions = options.values(u"region"_s), .rules = *rules};
    if (options.isSet(u"users"_s)) {
        const auto csv = fileFrom(options, u"users"_s);
        if (const auto *wrong = std::get_if<Failure>(&csv))
            return *wrong;
        const auto users = usersFrom(std::get<QByteArray>(csv));
        if (!users) {
            return Failure{
                Words::tr("Line %1 of %2 is no user: user;name;email;regions;roles;password, "
                          "with coordinator, editor or reader as roles.")
                    .arg(users.error().detail, options.value(u"users"_s))};
        }
        plan.users = *users;
    }
    const QString out = options.value(u"out"_s);
    QList<ServerUser> passwords;
    if (!out.isEmpty()) {
        for (ServerUser &user : plan.users) {
            if (user.password.isEmpty()) {
                user.password = newPassword();
                passwords << user;
            }
        }
        // Before anything is done: if it is cut short, those that were made are known.
        if (!write(out, passwords))
            return Failure{fileFailed({Fault::ReadOnly, {}}, out).happened};
    }
    const Cancel never;
    HttpClient client(
        account, {}, [] { return QRandomGenerator::global()->generateDouble(); }, never);
    const auto steps = setUpServer(client, plan);
    if (!steps)
        return failure(steps.error(), plan, account.server.host());
    passwords.removeIf([&](const ServerUser &user) {
        return !steps->contains({SetupStep::What::User, user.name, SetupStep::Outcome::Made});
    });
    if (!out.isEmpty() && !write(out, passwords))
        return Failure{fileFailed({Fault::ReadOnly, {}}, out).happened};
    return told(*steps, options.isSet(u"json"_s));
}

} // namespace

std::span<const Command> serverCommands()
{
    static const Command commands[]{
        {u"server", u"setup", u"URL", 1, 1,
            {u"user", u"password-file", u"users", u"region", u"out", u"json"}, setup, false},
    };
    return commands;
}

} // namespace fvd::cli
