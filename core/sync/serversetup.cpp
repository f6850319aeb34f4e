// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serversetup.h"

#include "core/base/json.h"
#include "core/doc/document.h"
#include "core/sync/spaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

const QString regionPrefix = u"region-"_s;
const QString personPrefix = u"person:"_s;
/// What everybody has, and what is given to some.
const QString facilitatorRole = u"facilitator"_s;
const QStringList givenRoles{u"coordinator"_s, u"editor"_s, u"reader"_s};

const QString designName = u"_design/folkevalgtdag"_s;
const QString usersDatabase = u"_users"_s;
const QString accountPrefix = u"org.couchdb.user:"_s;

/// As shared.js compares names.
QString folded(const QString &text)
{
    return text.simplified().toLower();
}

/// Whether \a id may stand in the name of a database.
bool isRegion(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QChar separatorOf(const QString &line)
{
    for (const QChar candidate : {u';', u'\t'}) {
        if (line.contains(candidate))
            return candidate;
    }
    return u',';
}

/// The cells of \a line. One that has quotation marks around it may have the separator in it.
QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

QStringList wordsOf(const QString &cell)
{
    return cell.toLower().split(u' ', Qt::SkipEmptyParts);
}

std::optional<ServerUser> userFrom(const QMap<QString, QString> &cells)
{
    ServerUser user{.name = cells[u"user"_s].toLower(),
        .fullName = cells[u"name"_s],
        .email = cells[u"email"_s],
        .regions = wordsOf(cells[u"regions"_s]),
        .roles = wordsOf(cells[u"roles"_s]),
        .password = cells[u"password"_s]};
    const bool isNamed = !user.name.isEmpty() && !user.name.startsWith(u'_')
        && std::ranges::none_of(user.name, [](QChar c) { return c == u':' || c.isSpace(); });
    const bool isPlaced = std::ranges::all_of(
        user.regions, [](const QString &id) { return id == "*"_L1 || isRegion(id); });
    const bool isKnown = std::ranges::all_of(
        user.roles, [](const QString &role) { return givenRoles.contains(role); });
    return isNamed && isPlaced && isKnown ? std::optional(user) : std::nullopt;
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

/// Who may come into a database. Only the server's admins look after it.
QJsonObject accessFor(const QStringList &names, const QStringList &roles)
{
    return {{u"admins"_s,
                QJsonObject{{u"names"_s, QJsonArray()}, {u"roles"_s, arrayOf({u"_admin"_s})}}},
        {u"members"_s, QJsonObject{{u"names"_s, arrayOf(names)}, {u"roles"_s, arrayOf(roles)}}}};
}

/// Whether \a role is one that users have from us, and not from somebody who gave it by hand.
bool isOurs(const QString &role)
{
    return role == facilitatorRole || givenRoles.contains(role) || role.startsWith(regionPrefix)
        || role.startsWith(personPrefix);
}

/// One run of setUpServer().
class Setup
{
public:
    Setup(HttpClient &client, const ServerPlan &plan)
        : m_client(client)
        , m_plan(plan)
    {
    }

    Result<QList<SetupStep>> run();

private:
    Result<HttpAnswer> ask(const char *method, const QString &path, const QJsonObject &body = {});
    Result<QJsonObject> read(const QString &path);
    Result<> put(const QString &path, const QJsonObject &body);
    Result<> look();
    Result<> makeDatabase(const QString &name, const QString &shards);
    Result<> letIn(const QString &name, const QJsonObject &access);
    Result<> rule(const QString &name, const QString &kind);
    Result<> makeUser(const ServerUser &user);
    Result<> makeSpace(const QString &name, const QString &kind, const QJsonObject &access);
    QStringList rolesOf(const ServerUser &user) const;
    void note(SetupStep::What what, const QString &name, SetupStep::Outcome outcome)
    {
        m_steps.append({what, name, outcome});
    }

    HttpClient &m_client;
    const ServerPlan &m_plan;
    QSet<QString> m_databases{}; ///< that there are
    QStringList m_regions{};
    QList<SetupStep> m_steps{};
};

/// \a path has names in it that are encoded already, or need not be.
Result<HttpAnswer> Setup::ask(const char *method, const QString &path, const QJsonObject &body)
{
    const auto answer = m_client.send(
        {method, '/' + path.toLatin1(), body.isEmpty() ? QByteArray() : canonical(body)});
    if (!answer || answer->status < 300 || answer->status == 404)
        return answer;
    return Error{answer->status == 409 ? Fault::Conflict : Fault::Garbled,
        QString::number(answer->status) + u' '
            + QString::fromUtf8(answer->body.left(200)).simplified()};
}

/// The object at \a path; an empty one if there is none.
Result<QJsonObject> Setup::read(const QString &path)
{
    const auto answer = ask("GET", path);
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return QJsonObject();
    const auto object = parseObject(answer->body);
    return object ? object : Error{Fault::Garbled, QString::fromUtf8(answer->body.left(200))};
}

Result<> Setup::put(const QString &path, const QJsonObject &body)
{
    const auto answer = ask("PUT", path, body);
    if (!answer)
        return answer.error();
    return answer->status == 404 ? Result<>(Error{Fault::NotFound, path}) : Result<>();
}

/// Finds out what there is, and whether the plan makes sense with it.
Result<> Setup::look()
{
    if (const auto loggedIn = m_client.logIn(); !loggedIn)
        return loggedIn;
    const auto session = read(u"_session"_s);
    if (!session)
        return session.error();
    if (!(*session)["userCtx"_L1]["roles"_L1].toArray().contains(u"_admin"_s))
        return Error{Fault::Refused, u"not an admin"_s};
    const auto answer = ask("GET", u"_all_dbs"_s);
    if (!answer)
        return answer.error();
    const QJsonArray names = QJsonDocument::fromJson(answer->body).array();
    for (const QJsonValue &name : names)
        m_databases.insert(name.toString());
    QSet<QString> regions(m_plan.regions.begin(), m_plan.regions.end());
    for (const QString &name : std::as_const(m_databases)) {
        if (name.startsWith(regionPrefix))
            regions.insert(name.mid(regionPrefix.size()));
    }
    m_regions = regions.values();
    m_regions.sort();
    for (const QString &id : std::as_const(m_regions)) {
        if (!isRegion(id))
            return Error{Fault::Invalid, id};
    }
    for (const ServerUser &user : m_plan.users) {
        for (const QString &id : user.regions) {
            if (id != "*"_L1 && !regions.contains(id))
                return Error{Fault::Invalid, id};
        }
    }
    return {};
}

Result<> Setup::makeDatabase(const QString &name, const QString &shards)
{
    if (m_databases.contains(name)) {
        note(SetupStep::What::Database, name, SetupStep::Outcome::Kept);
        return {};
    }
    const auto answer = m_client.send({"PUT", '/' + (name + u"?q="_s + shards).toLatin1(), {}});
    if (!answer)
        return answer.error();
    // Somebody else may have made it in this moment.
    if (answer->status >= 300 && answer->status != 412)
        return Error{Fault::Garbled, QString::fromUtf8(answer->body.left(200))};
    note(SetupStep::What::Database, name, SetupStep::Outcome::Made);
    return {};
}

Result<> Setup::letIn(const QString &name, const QJsonObject &access)
{
    const QString path = name + u"/_security"_s;
    const auto there = read(path);
    if (!there)
        return there.error();
    if (*there != access) {
        if (const auto set = put(path, access); !set)
            return set;
    }
    note(SetupStep::What::Access, name,
        *there == access ? SetupStep::Outcome::Kept : SetupStep::Outcome::Changed);
    return {};
}

Result<> Setup::rule(const QString &name, const QString &kind)
{
    const QString path = name + u'/' + designName;
    const auto there = read(path);
    if (!there)
        return there.error();
    QJsonObject design = *there;
    design[u"_id"_s] = designName;
    design[u"language"_s] = u"javascript"_s;
    design[u"validate_doc_update"_s] = QString::fromUtf8(m_plan.rules[kind]);
    if (design != *there) {
        if (const auto set = put(path, design); !set)
            return set;
    }
    note(SetupStep::What::Rules, name,
        there->isEmpty()       ? SetupStep::Outcome::Made
            : design == *there ? SetupStep::Outcome::Kept
                               : SetupStep::Outcome::Changed);
    return {};
}

/// Rules before people: nothing gets in that they would have refused.
Result<> Setup::makeSpace(const QString &name, const QString &kind, const QJsonObject &access)
{
    // Small databases, and many of them: more shards would only be more files.
    const QString shards = kind == "private"_L1 ? u"1"_s : u"2"_s;
    if (const auto made = makeDatabase(name, shards); !made)
        return made;
    if (const auto ruled = rule(name, kind); !ruled)
        return ruled;
    return letIn(name, access);
}

QStringList Setup::rolesOf(const ServerUser &user) const
{
    QStringList roles{facilitatorRole};
    roles += user.roles;
    const QStringList regions = user.regions.contains(u"*"_s) ? m_regions : user.regions;
    for (const QString &id : regions)
        roles.append(regionPrefix + id);
    // Sessions name those who lead them; by these the rules know them again.
    for (const QString &said : {user.fullName, user.email}) {
        if (!said.isEmpty())
            roles.append(personPrefix + folded(said));
    }
    return roles;
}

Result<> Setup::makeUser(const ServerUser &user)
{
    const QString id = accountPrefix + user.name;
    const QString path = usersDatabase + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    const auto there = read(path);
    if (!there)
        return there.error();
    QJsonObject account = *there;
    QStringList roles = rolesOf(user);
    for (const QJsonValue &role : (*there)[u"roles"_s].toArray()) {
        if (!isOurs(role.toString()))
            roles.append(role.toString());
    }
    roles.sort();
    roles.removeDuplicates();
    account[u"_id"_s] = id;
    account[u"type"_s] = u"user"_s;
    account[u"name"_s] = user.name;
    account[u"fullName"_s] = user.fullName;
    account[u"roles"_s] = arrayOf(roles);
    if (there->isEmpty()) {
        if (user.password.isEmpty())
            return Error{Fault::Invalid, user.name};
        account[u"password"_s] = user.password;
    }
    if (account != *there) {
        if (const auto set = put(path, account); !set)
            return set;
    }
    note(SetupStep::What::User, user.name,
        there->isEmpty()        ? SetupStep::Outcome::Made
            : account == *there ? SetupStep::Outcome::Kept
                                : SetupStep::Outcome::Changed);
    return {};
}

Result<QList<SetupStep>> Setup::run()
{
    if (const auto looked = look(); !looked)
        return looked.error();
    const auto done = [this]() -> Result<> {
        if (const auto made = makeDatabase(usersDatabase, u"1"_s); !made)
            return made;
        if (const auto made =
                makeSpace(space::materials, u"materials"_s, accessFor({}, {facilitatorRole}));
            !made)
            return made;
        for (const QString &id : std::as_const(m_regions)) {
            const QString name = regionPrefix + id;
            if (const auto made = makeSpace(name, u"region"_s, accessFor({}, {name})); !made)
                return made;
        }
        for (const ServerUser &user : m_plan.users) {
            if (const auto made = makeUser(user); !made)
                return made;
            if (const auto made =
                    makeSpace(privateDatabase(user.name), u"private"_s, accessFor({user.name}, {}));
                !made)
                return made;
        }
        // Of those who are not in the plan, the rules are renewed, and nothing else.
        QStringList others = m_databases.values();
        others.sort();
        for (const QString &name : std::as_const(others)) {
            const bool isPlanned = std::ranges::any_of(m_plan.users,
                [&](const ServerUser &user) { return privateDatabase(user.name) == name; });
            if (!name.startsWith("private-"_L1) || isPlanned)
                continue;
            if (const auto ruled = rule(name, u"private"_s); !ruled)
                return ruled;
        }
        return {};
    }();
    return done ? Result(m_steps) : done.error();
}

} // namespace

Result<QList<ServerUser>> usersFrom(const QByteArray &csv)
{
    QStringList lines = QString::fromUtf8(csv).split(u'\n');
    if (lines.first().startsWith(QChar::ByteOrderMark))
        lines.first().remove(0, 1);
    const QChar separator = separatorOf(lines.first());
    QStringList keys = cellsOf(lines.first(), separator);
    for (QString &key : keys)
        key = key.toLower();
    const auto wrong = [](qsizetype line) { return Error{Fault::Invalid, QString::number(line)}; };
    if (!keys.contains(u"user"_s))
        return wrong(1);
    QList<ServerUser> users;
    QSet<QString> names;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        QStringList texts = cellsOf(lines[i], separator);
        while (texts.size() > keys.size() && texts.last().isEmpty())
            texts.removeLast(); // spreadsheets end lines so
        QMap<QString, QString> cells;
        for (qsizetype k = 0; k < std::min(keys.size(), texts.size()); ++k)
            cells[keys[k]] = texts[k];
        const auto user = userFrom(cells);
        if (!user || names.contains(user->name) || texts.size() > keys.size())
            return wrong(i + 1);
        names.insert(user->name);
        users.append(*user);
    }
    return users;
}

Result<QMap<QString, QByteArray>> serverRulesFrom(const QString &folder)
{
    const auto text = [&](const QString &name) -> Result<QByteArray> {
        QFile file(folder + u'/' + name + u".js"_s);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Fault::NotFound, file.fileName()};
        return file.readAll();
    };
    const auto shared = text(u"shared"_s);
    if (!shared)
        return shared.error();
    QMap<QString, QByteArray> rules;
    for (const QString &kind : {u"materials"_s, u"region"_s, u"private"_s}) {
        const auto own = text(kind);
        if (!own)
            return own.error();
        rules[kind] =
            "function (newDoc, oldDoc, userCtx, secObj) {\n" + *shared + '\n' + *own + "}\n";
    }
    return rules;
}

Result<QList<SetupStep>> setUpServer(HttpClient &client, const ServerPlan &plan)
{
    return Setup(client, plan).run();
}

} // namespace fvd
