// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/errortext.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace fvd {

/// How sync stands, as far as it is told in a line.
struct SyncFacts
{
    enum class Standing
    {
        NoAccount,
        NoPassword, ///< there is an account, and the password was not typed yet
        Asleep, ///< it has not begun yet
        Working,
        Resting,
        Waiting, ///< it is tried again by itself
        Stopped, ///< somebody has to do something
    };

    Standing standing = Standing::NoAccount;
    std::optional<Error> trouble{};
    QMap<QString, int> waiting{}; ///< what is not sent yet, by type of document
    QDateTime done{}; ///< when all was last together; invalid if it never was
    qint64 fileBytes = 0; ///< here already of the files that are fetched now
    qint64 allFileBytes = 0;
    int toChoose = 0; ///< texts that two people wrote differently

    friend bool operator==(const SyncFacts &, const SyncFacts &) = default;
};

/// "3 ting venter: 1 plan, 2 notater. Sist synket i går kl. 21.14. Ingen nett nå, alt er lagret
/// her."
QString syncLine(const SyncFacts &facts, const QDateTime &now);
/// "3 ting venter: 1 plan, 2 notater.", "" if nothing does.
QString waitingText(const QMap<QString, int> &waiting);
/// "Sist synket i går kl. 21.14.", "" if it never was.
QString syncedText(const QDateTime &done, const QDateTime &now);
/// "i går kl. 21.14"
QString momentText(const QDateTime &moment, const QDateTime &now);
/// "124 MB av 310 MB", "310 MB"
QString progressText(qint64 bytes, qint64 all);
QString bytesText(qint64 bytes);

/// Why sync with \a server failed; \a space is the database that it was about, if it was about one.
ErrorText syncFailed(const Error &error, const QString &server, const QString &space = {});

} // namespace fvd
