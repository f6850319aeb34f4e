// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace fvd {

/// What a replication has done.
struct Tally
{
    qint64 checked = 0; ///< revisions that the other side was asked about
    qint64 missing = 0; ///< that it did not have
    qint64 read = 0; ///< that were fetched
    qint64 written = 0;
    qint64 refused = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// How far a replication has come. Both sides keep the same, so that each can tell whether the
/// other has forgotten since: restored from a backup, say.
struct Checkpoint
{
    struct Run
    {
        QByteArray id{};
        QByteArray seq{}; ///< as JSON, byte for byte as the source wrote it
        QByteArray rest{}; ///< what else it says, for those who look after servers; JSON members
    };
    QList<Run> runs{}; ///< the newest first
};

/// \a json as a checkpoint; an empty one if it is none.
Checkpoint checkpointFrom(const QByteArray &json);
QByteArray toJson(const Checkpoint &checkpoint);

/// Where to go on: the newest place that both know of; empty if there is none. Where they say
/// different places of one run, one side was restored or the run was killed, and neither counts.
QByteArray commonSeq(const Checkpoint &source, const Checkpoint &target);

/// \a checkpoint once the run \a id, begun at \a begun, has come from \a first to \a seq.
Checkpoint advanced(Checkpoint checkpoint, const QByteArray &id, const QByteArray &first,
    const QByteArray &seq, const Tally &tally, const QDateTime &begun, const QDateTime &now);

/// The name of the checkpoint of what goes from \a source to \a target. Names and passwords have no
/// part in it, so a new password does not begin everything anew.
QString replicationId(const QString &source, const QString &target);

} // namespace fvd
