// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/parcelfile.h"

#include "core/sync/storepeer.h"

#include <QFile>
#include <QTemporaryDir>

#include <limits>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// No session with pictures is anywhere near as large.
constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

/// Nothing is listed from the store that is in a file.
Derivation nothingDerived()
{
    return {1, [](const Document &) { return Derived(); }};
}

/// What \a error of opening or reading the file says of it.
Error asBroken(const Error &error)
{
    const bool isOurs = error.fault == Fault::Full || error.fault == Fault::TooNew;
    return isOurs ? error : Error{Fault::Corrupt, error.detail};
}

/// Copies the bytes of the attachments of \a key from one store to the other, if they are there.
Result<> copyBlobs(
    const Store &from, Store &to, const Attachments &attachments, const QDateTime &now)
{
    for (const Attachment &attachment : attachments) {
        const auto bytes = from.blob(attachment.digest);
        // What has another digest than our own is fetched from where it came.
        if (!bytes || digestOf(*bytes) != attachment.digest)
            continue;
        if (const auto added = to.addBlob(*bytes, now); !added)
            return added.error();
    }
    return {};
}

Result<> copyDocument(const Store &from, Store &to, const DocKey &key, const QDateTime &now)
{
    const auto tree = from.tree(key);
    if (!tree)
        return tree.error();
    for (const Leaf &leaf : leaves(*tree)) {
        const auto parcel = from.parcel(key, leaf.revision);
        if (!parcel)
            return parcel.error();
        if (const auto copied = copyBlobs(from, to, parcel->attachments, now); !copied)
            return copied;
        if (const auto accepted = to.accept({*parcel}); !accepted)
            return accepted;
    }
    return {};
}

} // namespace

Result<> writeParcelFile(
    const Store &from, const QList<DocKey> &keys, const QString &path, const QDateTime &now)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Fault::ReadOnly, folder.errorString()};
    const auto store = Store::open(folder.filePath(u"store"_s), nothingDerived(), now);
    if (!store)
        return store.error();
    for (const DocKey &key : keys) {
        Q_ASSERT(key.space == space::region);
        if (const auto copied = copyDocument(from, **store, key, now); !copied)
            return copied;
    }
    // In one file, without the log that lies beside a store.
    const QString whole = folder.filePath(u"whole"_s);
    if (const auto made = (*store)->backup(whole); !made)
        return made;
    const QString beside = path + u".part"_s;
    QFile::remove(beside);
    if (!QFile::copy(whole, beside))
        return Error{Fault::ReadOnly, beside};
    QFile::remove(path);
    if (!QFile::rename(beside, path))
        return Error{Fault::ReadOnly, path};
    return {};
}

Result<ParcelFile> readParcelFile(
    const QString &path, Store &into, const ReplicationOptions &options)
{
    if (!QFile::exists(path))
        return Error{Fault::NotFound, path};
    if (QFile(path).size() > mostBytes)
        return Error{Fault::Corrupt, u"too large"_s};
    // Worked on is a copy: the file may lie where nothing can be written, and stays as it is.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"store"_s);
    if (!folder.isValid() || !QFile::copy(path, copy)
        || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Fault::Storage, folder.errorString()};
    if (const auto harmless = checkForeignStore(copy); !harmless)
        return asBroken(harmless.error());
    const auto store = Store::open(copy, nothingDerived(), options.clock());
    if (!store)
        return asBroken(store.error());
    if (const auto sound = (*store)->check(); !sound)
        return asBroken(sound.error());

    StorePeer source(**store, space::region);
    StorePeer target(into, space::region);
    ParcelFile file;
    const auto all = (*store)->leavesSince(space::region, 0, std::numeric_limits<int>::max());
    if (!all)
        return all.error();
    for (const LeafChange &change : *all)
        file.ids.append(change.leaves.id);
    const auto done = replicate(source, target, options);
    if (!done)
        return done.error();
    file.done = *done;
    const auto missing = into.missingBlobs(space::region);
    if (!missing)
        return missing.error();
    for (const MissingBlob &each : *missing) {
        if (const auto copied =
                copyBlobs(**store, into, {{each.name, each.attachment}}, options.clock());
            !copied)
            return copied.error();
    }
    return file;
}

} // namespace fvd
