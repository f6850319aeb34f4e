// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/filecheck.h"

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto md5Prefix = "md5-";

/// Whether servers keep files of \a type gzipped.
bool isGzippedThere(const QString &type)
{
    return type.startsWith("text/"_L1) || type == "application/json"_L1
        || type == "application/xml"_L1 || type == "application/javascript"_L1;
}

} // namespace

FileCheck::FileCheck(const LibraryFile &file)
    : m_digest(file.digest)
    , m_length(file.bytes)
    , m_isMd5(file.digest.startsWith(md5Prefix))
    , m_isTold(!m_isMd5 || !isGzippedThere(file.contentType))
    , m_hash(m_isMd5 ? QCryptographicHash::Md5 : QCryptographicHash::Sha256)
    , m_file(file.path)
{
}

std::optional<bool> FileCheck::goOn(qint64 bytes)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return false;
    if (m_file.size() != m_length || !m_isTold)
        return m_file.size() == m_length;
    m_hash.addData(m_file.read(bytes));
    if (m_file.error() != QFile::NoError)
        return false;
    if (!m_file.atEnd())
        return std::nullopt;
    const QByteArray hash = m_hash.result();
    return (m_isMd5 ? md5Prefix + hash.toBase64() : hash.toHex()) == m_digest;
}

} // namespace fvd
