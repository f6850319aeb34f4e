// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replicate.h"

#include <algorithm>
#include <cstdlib>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// How much is in memory at a time, about.
constexpr qint64 portionBytes = 4 * 1024 * 1024;
/// How often both sides are told where we are: what is done again after a cut takes this long.
constexpr qint64 checkpointSeconds = 5;

/// One replication, as it goes on.
class Courier
{
public:
    Courier(Peer &source, Peer &target, const ReplicationOptions &options)
        : m_source(source)
        , m_target(target)
        , m_options(options)
    {
    }

    Result<Replication> run();

private:
    Result<> begin();
    Result<> bring(const ChangesPage &page);
    Result<QList<Parcel>> fetched(const QList<DocRevisions> &wanted);
    Result<> write(const QList<Parcel> &parcels);
    Result<> finishWriting();
    Result<> keepPlace(const QByteArray &seq);
    QList<DocRevisions> nextPortion(QList<DocRevisions> &wanted) const;
    void refuse(const QList<Refusal> &refusals);
    bool isCancelled() const { return m_options.cancel && m_options.cancel->isAsked(); }

    Peer &m_source;
    Peer &m_target;
    const ReplicationOptions &m_options;
    QDateTime m_begun = m_options.clock();
    QDateTime m_keptAt = m_begun;
    QString m_note{}; ///< where the checkpoints are
    Checkpoint m_checkpoint{}; ///< the target's, since it is what the target has that counts
    QByteArray m_first{}; ///< where this run began
    QByteArray m_kept{}; ///< the place that both sides know
    QList<Parcel> m_underWay{}; ///< that the target has begun to write
    qint64 m_bytesEach = 4 * 1024; ///< of a document, as they have been so far
    Replication m_done{};
};

Result<> Courier::begin()
{
    const auto source = m_source.identity();
    if (!source)
        return source.error();
    const auto target = m_target.identity();
    if (!target)
        return target.error();
    m_note = replicationId(*source, *target);
    const auto sourceNote = m_source.note(m_note);
    if (!sourceNote)
        return sourceNote.error();
    const auto targetNote = m_target.note(m_note);
    if (!targetNote)
        return targetNote.error();
    m_checkpoint = checkpointFrom(*targetNote);
    m_first = m_kept = commonSeq(checkpointFrom(*sourceNote), m_checkpoint);
    return {};
}

Result<Replication> Courier::run()
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    if (const auto brought = bring({.changes = m_options.again}); !brought)
        return brought.error();
    QByteArray seq = m_first;
    for (bool isLast = false; !isLast;) {
        auto page = m_source.changes(seq, m_options.page);
        if (!page && page.error().fault == Fault::Invalid && !seq.isEmpty() && seq == m_first) {
            // It no longer knows the place it once gave us, so all of it is looked at again.
            seq.clear();
            continue;
        }
        if (!page)
            return page.error();
        if (const auto brought = bring(*page); !brought)
            return brought.error();
        seq = page->last;
        isLast = page->isLast;
        // A clock may be set back meanwhile, by a day even.
        const bool isTime = std::abs(m_keptAt.secsTo(m_options.clock())) >= checkpointSeconds;
        if (!isLast && !isTime)
            continue;
        if (const auto written = finishWriting(); !written)
            return written.error();
        m_done.last = seq;
        if (seq != m_kept) {
            if (const auto kept = keepPlace(seq); !kept)
                return kept.error();
        }
    }
    return m_done;
}

Result<> Courier::bring(const ChangesPage &page)
{
    refuse(page.unreadable);
    if (page.changes.isEmpty())
        return {};
    auto missing = m_target.missing(page.changes);
    if (!missing)
        return missing.error();
    for (const DocRevisions &each : page.changes)
        m_done.tally.checked += each.revisions.size();
    for (const DocRevisions &each : *missing)
        m_done.tally.missing += each.revisions.size();
    QList<DocRevisions> wanted = nextPortion(*missing);
    while (!wanted.isEmpty()) {
        if (isCancelled())
            return Fault::Cancelled;
        const auto parcels = fetched(wanted);
        if (!parcels)
            return parcels.error();
        wanted = nextPortion(*missing);
        if (!wanted.isEmpty())
            m_source.expect(wanted);
        const bool isBegun = m_target.beginWriting(*parcels, m_source);
        if (const auto written = finishWriting(); !written)
            return written;
        m_underWay = *parcels;
        // Then the next are read meanwhile.
        if (isBegun)
            continue;
        if (const auto written = finishWriting(); !written)
            return written;
    }
    return {};
}

/// Waits until the parcels that are on their way have been written.
Result<> Courier::finishWriting()
{
    if (m_underWay.isEmpty())
        return {};
    if (const auto written = write(std::exchange(m_underWay, {})); !written)
        return written;
    if (m_options.progress)
        m_options.progress(m_done);
    return {};
}

/// Takes as many of \a wanted as fit in memory, by what documents have weighed so far.
QList<DocRevisions> Courier::nextPortion(QList<DocRevisions> &wanted) const
{
    const auto size =
        std::min<qint64>(wanted.size(), std::max<qint64>(portionBytes / m_bytesEach, 1));
    const QList<DocRevisions> portion = wanted.first(size);
    wanted.remove(0, size);
    return portion;
}

Result<QList<Parcel>> Courier::fetched(const QList<DocRevisions> &wanted)
{
    auto fetched = m_source.fetch(wanted);
    if (!fetched)
        return fetched.error();
    if (!fetched->missing.isEmpty()) {
        // A server of several nodes may say that there is something before all of them have it.
        fetched = m_source.fetch(wanted);
        if (!fetched)
            return fetched.error();
    }
    refuse(fetched->missing);
    m_done.tally.read += fetched->parcels.size();
    qint64 bytes = 0;
    for (const Parcel &parcel : fetched->parcels)
        bytes += parcel.body.size();
    if (!fetched->parcels.isEmpty())
        m_bytesEach = std::max<qint64>(bytes / fetched->parcels.size(), 1);
    return std::move(fetched->parcels);
}

/// Writes \a parcels. One that makes the target refuse all of them is looked for by halves.
Result<> Courier::write(const QList<Parcel> &parcels)
{
    const auto refusals = m_target.write(parcels, m_source);
    if (refusals) {
        refuse(*refusals);
        m_done.tally.written += parcels.size() - refusals->size();
        for (const Parcel &parcel : parcels)
            m_done.bytes += parcel.body.size();
        return {};
    }
    if (refusals.error().fault != Fault::Invalid)
        return refusals.error();
    if (parcels.size() == 1) {
        const Parcel &parcel = parcels.first();
        refuse({{parcel.key.id, parcel.history.first().text(), refusals.error().detail}});
        return {};
    }
    if (isCancelled())
        return Fault::Cancelled;
    const qsizetype half = parcels.size() / 2;
    if (const auto written = write(parcels.first(half)); !written)
        return written;
    return write(parcels.sliced(half));
}

/// Lets both sides keep in mind that all up to \a seq has been brought.
Result<> Courier::keepPlace(const QByteArray &seq)
{
    if (m_options.progress)
        m_options.progress(m_done);
    if (const auto safe = m_target.commit(); !safe)
        return safe;
    const QDateTime now = m_options.clock();
    m_checkpoint = advanced(m_checkpoint, m_options.run, m_first, seq, m_done.tally, m_begun, now);
    const QByteArray json = toJson(m_checkpoint);
    // A source that we may only read keeps nothing; then all of it is looked at each time.
    if (const auto set = m_source.setNote(m_note, json);
        !set && set.error().fault != Fault::Refused)
        return set;
    if (const auto set = m_target.setNote(m_note, json); !set)
        return set;
    m_kept = seq;
    m_keptAt = now;
    return {};
}

void Courier::refuse(const QList<Refusal> &refusals)
{
    m_done.refused += refusals;
    m_done.tally.refused += refusals.size();
}

} // namespace

Result<Replication> replicate(Peer &source, Peer &target, const ReplicationOptions &options)
{
    return Courier(source, target, options).run();
}

} // namespace fvd
