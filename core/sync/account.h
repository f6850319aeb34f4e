// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <chrono>

namespace fvd {

/// Where a server is, and who asks. Without a user nobody logs in.
struct Account
{
    QUrl server{}; ///< may have a path that all requests begin with
    QString user{};
    QString password{};
};

/// How long to go on when the net or the server fails.
struct Patience
{
    int tries = 5;
    std::chrono::milliseconds firstWait{500}; ///< doubled each time
    std::chrono::milliseconds longestWait{30'000};
    std::chrono::milliseconds silence{60'000}; ///< this long without a byte is a dead connection
};

} // namespace fvd
