// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpMultiPart>
#include <QList>
#include <QString>

#include <memory>

namespace fvd {

/// What goes along with a document: bytes that are at hand, or, if it has a path, in a file.
struct HttpFile
{
    QString name{};
    QString contentType{};
    QByteArray bytes{};
    QString path{}; ///< is read as it is sent, never all of it at a time

    friend bool operator==(const HttpFile &, const HttpFile &) = default;
};

/// The document \a body and what belongs to it, read from the disk as it is sent.
std::unique_ptr<QHttpMultiPart> multipartOf(const QByteArray &body, const QList<HttpFile> &files);

} // namespace fvd
