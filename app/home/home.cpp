// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/home.h"

#include "core/content/content.h"
#include "core/content/councils.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString shippedCouncils = u":/councils"_s;
const QString shippedMaterials = u":/materials"_s;

/// A digest of all files below \a folder and their names.
QString digestOfFolder(const QString &folder)
{
    QStringList paths;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths.append(files.next());
    std::ranges::sort(paths);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        hash.addData(path.toUtf8());
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return QString::fromLatin1(hash.result().toHex());
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
    return Library::open(path, *councils, now);
}

Result<> bringContent(Library &library)
{
    const QString digest = digestOfFolder(shippedMaterials);
    if (library.hasContent(digest))
        return {};
    const Content content = readContent(shippedMaterials);
    return library.importContent(content.themes, content.materials, digest);
}

} // namespace fvd
