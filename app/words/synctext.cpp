// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/synctext.h"

#include <QCoreApplication>

namespace fvd {

namespace {

/// Texts are translated in the context "SyncText".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

} // namespace

ErrorText syncFailed(const Error &error, const QString &server, const QString &space)
{
    const QString safe = Words::tr("Everything is saved on this machine.");
    switch (error.fault) {
    case Fault::Offline:
        return {Words::tr("%1 cannot be reached.").arg(server), safe,
            Words::tr("It is sent once there is a net.")};
    case Fault::Unauthorized:
        return {Words::tr("%1 does not accept the user name and the password.").arg(server), safe,
            Words::tr("Write the password once more; the wrong one is not tried again.")};
    case Fault::LockedOut:
        return {Words::tr("The account is locked for a while, after too many wrong passwords."),
            safe, Words::tr("Try again in a few minutes.")};
    case Fault::Unsafe:
        return {Words::tr("The connection to %1 is not safe, so nothing was sent.").arg(server),
            safe, Words::tr("Check that the address is right and begins with https.")};
    case Fault::Garbled:
        return {Words::tr("%1 answers, but not as a sync server does.").arg(server), safe,
            Words::tr("Check the address. In a hotel, log in to its net first.")};
    case Fault::NotFound:
        return {Words::tr("There is no %1 on the server.").arg(space), safe,
            Words::tr("Ask your coordinator for the right name.")};
    case Fault::Refused:
        return {Words::tr("You have no access to %1 on the server.").arg(space), safe,
            Words::tr("Ask your coordinator for access.")};
    case Fault::Full:
        return {Words::tr("There is no room left, on this disk or on the server."), safe,
            Words::tr("Make some room on the disk; if there is enough, tell KS.")};
    case Fault::Cancelled:
        return {Words::tr("Sync was stopped."), safe, {}};
    default:
        return {Words::tr("Sync did not come to an end."), safe, Words::tr("Try again.")};
    }
}

} // namespace fvd
