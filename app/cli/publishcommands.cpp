// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account.h"
#include "app/cli/issues.h"
#include "app/words/errortext.h"
#include "app/words/synctext.h"
#include "core/library/edition.h"
#include "core/sync/spaces.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

/// What the server has of the materials, in a store of its own: what is changed in it goes on from
/// the server's revisions, and is sent as any other change.
class Desk
{
public:
    Desk(const Account &account, const QString &database)
        : m_host(account.server.host())
        , m_client(
              account, {}, [] { return QRandomGenerator::global()->generateDouble(); }, m_never)
        , m_link{space::materials, database}
    {
    }

    std::optional<Failure> fetch(const QDateTime &now)
    {
        const QString path = m_folder.filePath(u"publish.store"_s);
        auto library = Library::open(path, {}, now);
        if (!library)
            return storeFailure(path, library.error());
        m_library = std::move(*library);
        SpaceLink fetching = m_link;
        fetching.isPullOnly = true;
        const auto fetched = sync(fetching);
        return fetched ? std::nullopt : std::optional(failure(fetched.error()));
    }
    Result<SpaceReport> send() { return sync(m_link); }

    Library &library() { return *m_library; }
    Store &store() { return m_library->store(); }
    QString host() const { return m_host; }
    Failure failure(const Error &error) const
    {
        return Failure{syncFailed(error, m_host, m_link.database).happened};
    }

private:
    Result<SpaceReport> sync(const SpaceLink &link)
    {
        return syncSpace(store(), m_client, link,
            {.cancel = m_never,
                .clock = QDateTime::currentDateTimeUtc,
                .newId = [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); },
                .settle = [](Store &, const QDateTime &) { return 0; }});
    }

    const Cancel m_never{};
    QTemporaryDir m_folder{};
    QString m_host;
    HttpClient m_client;
    SpaceLink m_link;
    std::unique_ptr<Library> m_library{};
};

/// The database that --space names; nothing if it is for something else than materials.
std::optional<QString> databaseAsked(const QCommandLineParser &options)
{
    const QString name =
        options.isSet(u"space"_s) ? options.value(u"space"_s) : QString(space::materials);
    const auto link = linkOf(name);
    if (link && link->space != space::materials)
        return std::nullopt;
    return name;
}

/// The desk that the options ask for; nothing has been fetched yet.
std::variant<std::unique_ptr<Desk>, Failure> deskAsked(const QCommandLineParser &options)
{
    const auto asked = accountFrom(options, options.value(u"server"_s));
    if (const auto *wrong = std::get_if<Failure>(&asked))
        return *wrong;
    const auto database = databaseAsked(options);
    if (!database)
        return wrongUsage(Words::tr("%1 is not for materials.").arg(options.value(u"space"_s)));
    return std::make_unique<Desk>(std::get<Account>(asked), *database);
}

/// Sends what was changed at \a desk, \a changes, and says so.
Outcome sent(Desk &desk, const EditionChanges &changes, const QCommandLineParser &options)
{
    const auto report = desk.send();
    if (!report)
        return desk.failure(report.error());
    const QList<Refusal> &refused = report->pushed.refused;
    const auto count = int(report->pushed.tally.written);
    QByteArray output;
    if (options.isSet(u"json"_s)) {
        QJsonArray rows;
        for (const Refusal &each : refused)
            rows.append(QJsonObject{{u"id"_s, each.id}, {u"reason"_s, each.reason}});
        output = printed(QJsonObject{{u"added"_s, QJsonArray::fromStringList(changes.added)},
            {u"changed"_s, QJsonArray::fromStringList(changes.changed)},
            {u"absent"_s, QJsonArray::fromStringList(changes.absent)}, {u"sent"_s, count},
            {u"refused"_s, rows}});
    } else {
        QStringList lines;
        for (const QString &id : changes.added)
            lines << Words::tr("New: %1").arg(id);
        for (const QString &id : changes.changed)
            lines << Words::tr("Changed: %1").arg(id);
        for (const QString &id : changes.absent)
            lines << Words::tr("Not in the folder, and still on the server: %1").arg(id);
        for (const Refusal &each : refused)
            lines << Words::tr("Refused: %1 (%2).").arg(each.id, each.reason);
        lines << (count > 0
                ? Words::tr("%n text(s) sent to %1.", nullptr, count).arg(desk.host())
                : Words::tr("Nothing is new since the last time, so nothing was sent."));
        if (!refused.isEmpty())
            lines.removeLast();
        output = printed(lines);
    }
    if (refused.isEmpty())
        return output;
    return Failure{
        Words::tr("%1 refused %n text(s).", nullptr, int(refused.size())).arg(desk.host()), false,
        output};
}

Outcome publish(const Call &call)
{
    const auto asked = deskAsked(call.options);
    if (const auto *wrong = std::get_if<Failure>(&asked))
        return *wrong;
    const QString folder = call.arguments.first();
    if (!QFileInfo(folder).isDir())
        return Failure{Words::tr("%1 is no folder.").arg(folder)};
    const Content content = readContent(folder);
    if (const auto issues = allIssues(content, lintContent(folder)); !issues.isEmpty()) {
        return Failure{Words::tr("Nothing was sent, since the check found something to mend."),
            false, printed(issueLines(issues))};
    }
    if (content.themes.isEmpty())
        return Failure{Words::tr("There are no themes in %1.").arg(folder)};
    Desk &desk = *std::get<std::unique_ptr<Desk>>(asked);
    if (const auto failed = desk.fetch(call.now))
        return *failed;
    const auto changes = takeInEdition(desk.store(), content.themes, content.materials);
    if (!changes)
        return storeFailure(desk.library().path(), changes.error());
    return sent(desk, *changes, call.options);
}

/// Sends \a withdrawn for the material that \a call names.
Outcome sendWithdrawal(const Call &call, const Withdrawal &withdrawn)
{
    const auto asked = deskAsked(call.options);
    if (const auto *wrong = std::get_if<Failure>(&asked))
        return *wrong;
    Desk &desk = *std::get<std::unique_ptr<Desk>>(asked);
    if (const auto failed = desk.fetch(call.now))
        return *failed;
    const Id<Material> id(call.arguments.first());
    for (const Id<Material> &each : {id, withdrawn.instead}) {
        const auto there = desk.library().material(each);
        if (!each.isNull() && (!there || !each.text().contains(u'/')))
            return Failure{
                Words::tr("There is no material called %1 on %2.").arg(each.text(), desk.host())};
        if (each == withdrawn.instead && there && there->value.withdrawn.at.isValid())
            return Failure{Words::tr("%1 is withdrawn itself.").arg(each.text())};
    }
    const auto before = desk.library().material(id);
    if (const auto set = setWithdrawn(desk.store(), id, withdrawn); !set)
        return storeFailure(desk.library().path(), set.error());
    const auto after = desk.library().material(id);
    EditionChanges changes;
    if (before && after && before->revision != after->revision)
        changes.changed << id.text();
    return sent(desk, changes, call.options);
}

Outcome withdraw(const Call &call)
{
    const Withdrawal withdrawn{.at = call.now.date(),
        .reason = call.options.value(u"reason"_s).trimmed(),
        .instead = Id<Material>(call.options.value(u"instead"_s))};
    if (withdrawn.reason.isEmpty())
        return wrongUsage(Words::tr("Say with --reason why, for those who have it in a plan."));
    if (withdrawn.instead.text() == call.arguments.first())
        return wrongUsage(Words::tr("--instead is another material."));
    return sendWithdrawal(call, withdrawn);
}

Outcome reinstate(const Call &call)
{
    return sendWithdrawal(call, {});
}

} // namespace

std::span<const Command> publishCommands()
{
    static const Command commands[]{
        {u"material", u"publish", u"DIR", 1, 1,
            {u"server", u"user", u"password-file", u"space", u"json"}, publish, false},
        {u"material", u"withdraw", u"ID", 1, 1,
            {u"reason", u"instead", u"server", u"user", u"password-file", u"space", u"json"},
            withdraw, false},
        {u"material", u"reinstate", u"ID", 1, 1,
            {u"server", u"user", u"password-file", u"space", u"json"}, reinstate, false},
    };
    return commands;
}

} // namespace fvd::cli
