// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sync/httpclient.h"

namespace fvd::cli {

/// Who asks at \a server, by the options --user and --password-file.
std::variant<Account, Failure> accountFrom(
    const QCommandLineParser &options, const QString &server);

/// The text of the file that the option \a name says.
std::variant<QByteArray, Failure> fileFrom(const QCommandLineParser &options, const QString &name);

} // namespace fvd::cli
