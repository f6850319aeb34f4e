// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/fakecouch.h"

#include <QTemporaryDir>

#include <map>

namespace fvd::test {

/// A server with the databases of a facilitator of the region Vest called kari, who has to log in.
class SpacesServer
{
public:
    SpacesServer()
        : m_server([this](const Asked &asked) { return answer(asked); })
    {
        for (const char *name : {"materials", "region-vest", "private-kari"}) {
            Database &database = m_databases[name];
            database.store = opened(m_folder.filePath(QString::fromLatin1(name)));
            database.couch = std::make_unique<FakeCouch>(*database.store);
        }
        couch("region-vest").password = "riktig-7f3a";
    }

    QString url() const { return m_server.url().toString(); }
    Store &store(const QByteArray &name) { return *m_databases.at(name).store; }
    FakeCouch &couch(const QByteArray &name) { return *m_databases.at(name).couch; }
    int wrongPasswords() { return couch("region-vest").wrongPasswords; }

    bool isDown = false; ///< there is no net
    QHash<QByteArray, QByteArray> files{}; ///< bytes by the last part of their path

private:
    struct Database
    {
        std::unique_ptr<Store> store{};
        std::unique_ptr<FakeCouch> couch{};
    };

    Answer answer(const Asked &asked)
    {
        if (isDown)
            return {503, {}};
        FakeCouch &login = couch("region-vest");
        if (asked.path() == "/_session") {
            const Answer answer = login(asked);
            m_sessions.insert("AuthSession=" + login.session);
            return answer;
        }
        if (login.session.isEmpty() || !m_sessions.contains(asked.headers.value("cookie")))
            return FakeCouch::error(401, "unauthorized", "You are not authorized.");
        const QByteArray name = asked.path().split('/').value(1);
        const auto database = m_databases.find(name);
        if (database == m_databases.end())
            return FakeCouch::error(404, "not_found", "Database does not exist.");
        if (asked.query(u"feed"_s) == "longpoll"_L1)
            return {.isSilent = true};
        const QByteArray file = asked.path().split('/').value(3);
        if (files.contains(file))
            return {200, files.value(file)};
        Asked renamed = asked;
        renamed.headers["cookie"] = "AuthSession=" + login.session;
        renamed.target.replace('/' + name, "/db");
        return (*database->second.couch)(renamed);
    }

    QTemporaryDir m_folder{};
    std::map<QByteArray, Database> m_databases{};
    QSet<QByteArray> m_sessions{}; ///< of all who have logged in
    ScriptedServer m_server;
};

} // namespace fvd::test
