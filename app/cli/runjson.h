// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/schedule/replay.h"

namespace fvd::cli {

/// One line of a script for `session run`: {"at":"2026-12-03T09:08:00+01:00","do":"next"}.
struct ScriptLine
{
    int number = 0; ///< in the file, from 1
    QDateTime at{};
    QString what{}; ///< one of the acts, or "note", "undo", "redo"
    std::optional<int> item{}; ///< its place over the day as it stands then, from 0
    Seconds amount{};
    bool hasAmount = false;
    QString text{};
    QString kind{};
    int group = 0;
};

/// The lines of \a script, JSON objects with empty lines between them or none; or which line
/// cannot be read, and why.
std::variant<QList<ScriptLine>, Failure> scriptLines(const QByteArray &script);

/// Does in \a run what \a line says; or why that cannot be.
std::optional<Failure> addLine(Run &run, const ScriptLine &line);

/// \a state, with the proposals to catch up, as scripts read it.
QJsonObject runJson(const RunState &state);

} // namespace fvd::cli
