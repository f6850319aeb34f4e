// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/checkpoint.h"

#include "core/base/jsontext.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptRuns = 50;

/// The time as CouchDB writes it: RFC 1123.
QByteArray timeText(const QDateTime &time)
{
    return toJsonString(QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s));
}

QByteArray textOf(QByteArrayView json)
{
    return jsonString(json).value_or(QString()).toUtf8();
}

QByteArray member(const char *key, const QByteArray &value)
{
    return ",\"" + QByteArray(key) + "\":" + value;
}

} // namespace

Checkpoint checkpointFrom(const QByteArray &json)
{
    const auto members = jsonMembers(json);
    if (!members)
        return {};
    Checkpoint checkpoint;
    for (const QByteArrayView entry :
        jsonElements(jsonValue(*members, u"history")).value_or(QList<QByteArrayView>())) {
        const auto fields = jsonMembers(entry);
        if (!fields)
            return {};
        Checkpoint::Run run;
        for (const JsonMember &field : *fields) {
            if (field.key == "session_id"_L1)
                run.id = textOf(field.value);
            else if (field.key == "recorded_seq"_L1)
                run.seq = field.value.toByteArray();
            else
                run.rest += ',' + field.whole.toByteArray();
        }
        if (!run.id.isEmpty() && !run.seq.isEmpty())
            checkpoint.runs.append(run);
    }
    return checkpoint;
}

QByteArray toJson(const Checkpoint &checkpoint)
{
    Q_ASSERT(!checkpoint.runs.isEmpty());
    const auto start = [](const Checkpoint::Run &run) {
        return "{\"session_id\":" + toJsonString(QString::fromUtf8(run.id));
    };
    QByteArrayList history;
    for (const Checkpoint::Run &run : checkpoint.runs)
        history.append(start(run) + member("recorded_seq", run.seq) + run.rest + '}');
    return start(checkpoint.runs.first()) + member("source_last_seq", checkpoint.runs.first().seq)
        + member("replication_id_version", "4") + member("history", '[' + history.join(',') + ']')
        + '}';
}

QByteArray commonSeq(const Checkpoint &source, const Checkpoint &target)
{
    const auto same = std::ranges::find_if(source.runs, [&target](const Checkpoint::Run &ours) {
        return std::ranges::any_of(target.runs, [&ours](const Checkpoint::Run &theirs) {
            return ours.id == theirs.id && ours.seq == theirs.seq;
        });
    });
    return same == source.runs.end() ? QByteArray() : same->seq;
}

Checkpoint advanced(Checkpoint checkpoint, const QByteArray &id, const QByteArray &first,
    const QByteArray &seq, const Tally &tally, const QDateTime &begun, const QDateTime &now)
{
    if (!checkpoint.runs.isEmpty() && checkpoint.runs.first().id == id)
        checkpoint.runs.removeFirst();
    const auto count = [](const char *key, qint64 value) {
        return member(key, QByteArray::number(value));
    };
    checkpoint.runs.prepend({id, seq,
        member("start_time", timeText(begun)) + member("end_time", timeText(now))
            + member("start_last_seq", first.isEmpty() ? "0" : first) + member("end_last_seq", seq)
            + count("missing_checked", tally.checked) + count("missing_found", tally.missing)
            + count("docs_read", tally.read) + count("docs_written", tally.written)
            + count("doc_write_failures", tally.refused)});
    checkpoint.runs.resize(std::min(checkpoint.runs.size(), keptRuns));
    return checkpoint;
}

QString replicationId(const QString &source, const QString &target)
{
    const QByteArray both = source.toUtf8() + '\n' + target.toUtf8();
    return u"folkevalgtdag-"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(both, QCryptographicHash::Blake2b_256).toHex().left(32));
}

} // namespace fvd
