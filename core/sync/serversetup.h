// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/httpclient.h"

#include <QMap>

namespace fvd {

/// Somebody who is to have an account at the server.
struct ServerUser
{
    QString name{}; ///< what they log in with: their e-mail address, or a short name
    QString fullName{};
    QString email{};
    QStringList regions{}; ///< ids; "*" is all there are
    QStringList roles{}; ///< coordinator, editor, reader; a facilitator has none of these
    QString password{}; ///< of a new account; those there are keep theirs

    friend bool operator==(const ServerUser &, const ServerUser &) = default;
};

/// The users in \a csv: a line each, with cells parted by semicolons, tabs or commas, below a line
/// that names them: user, name, email, regions, roles, password. Only user is needed; regions and
/// roles are parted by spaces. Invalid, with the number of the line, if one is none.
Result<QList<ServerUser>> usersFrom(const QByteArray &csv);

/// Who may write what: the source of the validate_doc_update that databases have, by the kind of
/// database ("materials", "region", "private"), made of the JavaScript files in \a folder.
Result<QMap<QString, QByteArray>> serverRulesFrom(const QString &folder);

/// What is to be at the server.
struct ServerPlan
{
    QStringList regions{}; ///< ids of new ones; those there are stay
    QList<ServerUser> users{}; ///< accounts that are not among them stay as they are
    QMap<QString, QByteArray> rules{}; ///< as serverRulesFrom() gives them
};

/// One thing that was looked at.
struct SetupStep
{
    enum class What
    {
        Database,
        Access, ///< who may read and write a database
        Rules, ///< what may be written in it
        User,
    };
    enum class Outcome
    {
        Kept, ///< it was as it should be
        Made,
        Changed,
    };
    What what = What::Database;
    QString name{}; ///< of the database, or of the user
    Outcome outcome = Outcome::Kept;

    friend bool operator==(const SetupStep &, const SetupStep &) = default;
};

/// Makes the server of \a client, which must be logged in as one of its admins, what \a plan says,
/// and tells of each thing whether that was needed. Nothing is deleted, and what is as it should be
/// is not written: it may be run again at any time, also after it was cut short.
///
/// Invalid, with the region, before anything is done, if a user is of a region that there is not;
/// with the name of a user if a new one has no password. Refused if that is no admin; fails
/// otherwise as HttpClient does.
Result<QList<SetupStep>> setUpServer(HttpClient &client, const ServerPlan &plan);

} // namespace fvd
