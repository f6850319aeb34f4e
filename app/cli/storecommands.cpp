// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/words/errortext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

Outcome check(const Call &call)
{
    if (const auto sound = call.library().check(); !sound)
        return storeFailure(call.storePath, sound.error());
    return printed(QStringList{Words::tr("The store is sound.")});
}

Outcome backup(const Call &call)
{
    if (const auto made = call.library().backup(call.arguments.first()); !made)
        return Failure{fileFailed(made.error(), call.arguments.first()).happened};
    return printed(QStringList{QDir::toNativeSeparators(call.arguments.first())});
}

/// Without a file, the newest sound backup is taken.
Outcome restore(const Call &call)
{
    QString backup = call.arguments.value(0);
    if (backup.isEmpty()) {
        const auto newest = Library::newestBackup(call.storePath);
        if (!newest)
            return Failure{Words::tr("There is no sound backup of this store.")};
        backup = newest->path;
    }
    const auto kept = Library::restore(call.storePath, backup, call.now);
    if (!kept)
        return Failure{fileFailed(kept.error(), backup).happened};
    QStringList lines{Words::tr("Restored from %1.").arg(QDir::toNativeSeparators(backup))};
    if (!kept->isEmpty())
        lines.append(
            Words::tr("What stood there is kept as %1.").arg(QDir::toNativeSeparators(*kept)));
    return printed(lines);
}

Outcome stats(const Call &call)
{
    const auto stats = call.library().stats();
    if (!stats)
        return storeFailure(call.storePath, stats.error());
    if (call.options.isSet(u"json"_s)) {
        return printed(QJsonObject{
            {u"sessions"_s, stats->sessions},
            {u"materials"_s, stats->materials},
            {u"documents"_s, stats->documents},
            {u"revisions"_s, stats->revisions},
            {u"bytes"_s, stats->bytes},
        });
    }
    return printed(QStringList{
        Words::tr("%n session(s)", nullptr, stats->sessions),
        Words::tr("%n material(s)", nullptr, stats->materials),
        Words::tr("%n document(s)", nullptr, int(stats->documents)),
        Words::tr("%1 KB on disk").arg(stats->bytes / 1024),
    });
}

} // namespace

std::span<const Command> storeCommands()
{
    static const Command commands[]{
        {u"store", u"check", u"", 0, 0, {}, check},
        {u"store", u"backup", u"FILE", 1, 1, {}, backup},
        {u"store", u"restore", u"[FILE]", 0, 1, {}, restore, false},
        {u"store", u"stats", u"", 0, 0, {u"json"}, stats},
    };
    return commands;
}

} // namespace fvd::cli
