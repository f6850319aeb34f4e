// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/attachments.h"

#include "core/sync/gzip.h"
#include "core/sync/httpclient.h"

#include <QCryptographicHash>
#include <QFile>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto md5Prefix = "md5-";

Result<QByteArray> hashOf(const QString &path, QCryptographicHash::Algorithm algorithm)
{
    QFile file(path);
    QCryptographicHash hash(algorithm);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Fault::Storage, file.errorString()};
    return hash.result();
}

/// Whether the file at \a path has the digest \a digest, of whichever kind that is.
Result<bool> hasDigest(const QString &path, const QByteArray &digest)
{
    const bool isMd5 = digest.startsWith(md5Prefix);
    const auto hash = hashOf(path, isMd5 ? QCryptographicHash::Md5 : QCryptographicHash::Sha256);
    if (!hash)
        return hash.error();
    return (isMd5 ? md5Prefix + hash->toBase64() : hash->toHex()) == digest;
}

/// Fetches the one blob of \a wanted; false if what came is not what was asked for.
Result<bool> fetchOne(Store &store, HttpClient &client, const SpaceLink &link,
    const MissingBlob &wanted, const std::function<void(qint64)> &progress)
{
    const auto gathered = store.gatheredBlob(wanted.attachment.digest);
    if (!gathered)
        return gathered.error();
    QFile file(*gathered);
    if (!file.open(QIODevice::ReadWrite))
        return Error{Fault::ReadOnly, file.errorString()};
    const QByteArray path = '/' + QUrl::toPercentEncoding(link.database) + '/'
        + QUrl::toPercentEncoding(wanted.key.id) + '/' + QUrl::toPercentEncoding(wanted.name)
        + "?rev=" + QUrl::toPercentEncoding(wanted.revision.text());
    const auto isGzipped = client.download(path, file, progress);
    file.close();
    if (!isGzipped)
        return isGzipped.error();
    const QString unpacked = *gathered + u".unpacked"_s;
    const auto sound = isSound(*gathered, *isGzipped, unpacked, wanted.attachment);
    if (!sound || !*sound) {
        // Bytes that are wrong are not gone on from.
        QFile::remove(*gathered);
        QFile::remove(unpacked);
        return sound;
    }
    if (*isGzipped && !(QFile::remove(*gathered) && QFile::rename(unpacked, *gathered)))
        return Error{Fault::Storage, unpacked};
    if (const auto kept = store.keepGathered(wanted.attachment.digest); !kept)
        return kept.error();
    return true;
}

} // namespace

Result<bool> isSound(
    const QString &path, bool isGzipped, const QString &unpacked, const Attachment &attachment)
{
    const auto asItCame = hasDigest(path, attachment.digest);
    if (!asItCame || !isGzipped)
        return asItCame ? Result<bool>(*asItCame && QFile(path).size() == attachment.length)
                        : asItCame;
    const auto whole = gunzip(path, unpacked, attachment.length);
    if (!whole || !*whole)
        return whole;
    return *asItCame ? asItCame : hasDigest(unpacked, attachment.digest);
}

Result<QList<Refusal>> fetchAttachments(Store &store, HttpClient &client, const SpaceLink &link,
    const QList<MissingBlob> &wanted, const std::function<void(const FetchProgress &)> &progress)
{
    QList<Refusal> refused;
    FetchProgress state{.all = int(wanted.size())};
    for (const MissingBlob &each : wanted)
        state.allBytes += each.attachment.length;
    qint64 before = 0;
    for (const MissingBlob &each : wanted) {
        state.bytes = 0;
        state.size = each.attachment.length;
        state.name = each.name;
        const auto fetched = fetchOne(store, client, link, each, [&](qint64 bytes) {
            state.bytes = bytes;
            state.doneBytes = before + bytes;
            progress(state);
        });
        const auto refuse = [&](const QString &reason) {
            refused.append({each.key.id, each.revision.text(), each.name + u": "_s + reason});
        };
        if (fetched && *fetched) {
            ++state.done;
            before += state.size;
        } else if (fetched)
            refuse(u"not what its digest says"_s);
        else if (fetched.error().fault == Fault::NotFound
            || fetched.error().fault == Fault::Refused)
            refuse(fetched.error().detail);
        else
            return fetched.error();
        state.doneBytes = before;
        progress(state);
    }
    return refused;
}

} // namespace fvd
