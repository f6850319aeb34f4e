// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QCryptographicHash>
#include <QFile>

namespace fvd {

/// Looks whether a file of the library is what its digest says, a little at a time: a film takes
/// seconds to read, and nobody is to wait for it.
class FileCheck
{
public:
    explicit FileCheck(const LibraryFile &file);

    /// Reads the next \a bytes, and says once all are read whether the file is sound.
    std::optional<bool> goOn(qint64 bytes);

private:
    QByteArray m_digest;
    qint64 m_length;
    bool m_isMd5; ///< as servers have it; our own digests are SHA-256
    bool m_isTold; ///< the digest is of these very bytes, not of gzipped ones that a server keeps
    QCryptographicHash m_hash;
    QFile m_file;
};

} // namespace fvd
