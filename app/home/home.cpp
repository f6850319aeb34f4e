// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/home.h"

#include "core/content/content.h"
#include "core/content/councils.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString shippedCouncils = u":/councils"_s;
const QString shippedMaterials = u":/materials"_s;

/// The digest of the materials that ship, as it was made when they were built in.
QString shippedDigest()
{
    QFile file(u":/digests/materials"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromLatin1(file.readAll()) : QString();
}

} // namespace

QString defaultStorePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"folkevalgtdag.store"_s);
}

Result<std::unique_ptr<Library>> openLibrary(const QString &path, const QDateTime &now)
{
    const auto councils = readCouncils(shippedCouncils);
    if (!councils)
        return councils.error();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{Fault::ReadOnly, path};
    auto library = Library::open(path, *councils, now);
    if (library) {
        (*library)->signWith([opened = library->get()] {
            return Signature{opened->setting(u"name"_s), QDateTime::currentDateTimeUtc()};
        });
    }
    return library;
}

Result<> bringContent(Library &library)
{
    const QString digest = shippedDigest();
    if (library.hasContent(digest))
        return {};
    const Content content = readContent(shippedMaterials);
    return library.importContent(content.themes, content.materials, digest);
}

} // namespace fvd
