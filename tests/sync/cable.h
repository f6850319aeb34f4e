// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/sync/spaces.h"
#include "tests/sync/chaosproxy.h"
#include "tests/sync/synctest.h"

namespace fvd::test {

/// How often a test of chance is done: FVD_CHAOS_RUNS makes it more than \a otherwise, for a night.
inline int runCount(int otherwise)
{
    const int wanted = qEnvironmentVariableIntValue("FVD_CHAOS_RUNS");
    return wanted > 0 ? wanted : otherwise;
}

/// How a machine of a test reaches a server, with the clock of the test.
class Cable
{
public:
    /// How many requests a client gives up after; the usual number where it is 0. One that counts
    /// has less patience than a request takes that a ChaosProxy delays.
    std::unique_ptr<HttpClient> clientAt(const QUrl &server, int tries = 0) const
    {
        Patience patience = impatient();
        if (tries > 0) {
            patience.tries = tries;
            patience.silence = std::chrono::milliseconds(ChaosProxy::delay / 2);
        }
        return std::make_unique<HttpClient>(
            Account{server}, patience, [] { return 1.0; }, m_cancel);
    }
    /// Brings \a library together with \a database at \a server.
    Result<SpaceReport> sync(
        Library &library, const QUrl &server, const QString &database, int tries = 0) const
    {
        const auto client = clientAt(server, tries);
        return syncSpace(library.store(), *client, *linkOf(database),
            {.cancel = m_cancel,
                .clock = clock,
                .newId = [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); },
                .settle = settleConflicts,
                .page = page});
    }

    std::function<QDateTime()> clock = [] { return noon; };
    int page = 1000; ///< documents that are brought at a time

private:
    Cancel m_cancel{};
};

/// Whether nothing was left to bring either way.
inline bool isQuiet(const SpaceReport &report)
{
    return report.pulled.tally.written == 0 && report.pushed.tally.read == 0;
}

} // namespace fvd::test
