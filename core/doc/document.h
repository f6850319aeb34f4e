// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/revision.h"

#include <QJsonObject>
#include <QMap>

namespace fvd {

/// The spaces there are: who shares a document.
namespace space {
inline const QString materials = QStringLiteral("materials"); ///< from KS to everybody
inline const QString region = QStringLiteral("region"); ///< the facilitators of a region
inline const QString personal = QStringLiteral("private"); ///< one person
inline const QString local = QStringLiteral("local"); ///< this machine: never replicated
} // namespace space

/// Where a document is: ids are unique within a space.
struct DocKey
{
    QString space{};
    QString id{};

    friend bool operator==(const DocKey &, const DocKey &) = default;
    friend bool operator<(const DocKey &a, const DocKey &b)
    {
        return a.space != b.space ? a.space < b.space : a.id < b.id;
    }
    friend size_t qHash(const DocKey &k, size_t seed = 0)
    {
        return qHashMulti(seed, k.space, k.id);
    }
};

/// A file that belongs to a document. Its bytes are kept once, by digest.
struct Attachment
{
    QByteArray digest{}; ///< SHA-256 in lower-case hexadecimal
    QString contentType{};
    qint64 length = 0; ///< bytes

    friend bool operator==(const Attachment &, const Attachment &) = default;
};
using Attachments = QMap<QString, Attachment>; ///< by name

/// What is stored, undone, exported and synced as one: a JSON body and its attachments at one
/// revision. The body says of what type it is, under the key "type".
struct Document
{
    DocKey key{};
    Revision revision{};
    bool deleted = false;
    QJsonObject body{};
    Attachments attachments{};

    /// What the body says it is; empty if it does not say.
    QString type() const;

    friend bool operator==(const Document &, const Document &) = default;
};

/// The digest that \a bytes are kept by.
QByteArray digestOf(const QByteArray &bytes);

/// \a attachments as JSON, and back; what is not an attachment is left out.
QJsonObject toJson(const Attachments &attachments);
Attachments attachmentsFromJson(const QJsonObject &json);

/// The revision that follows \a parent (null for the first) when the document becomes this. Equal
/// edits of equal revisions give equal revisions on every machine.
Revision nextRevision(const Revision &parent, bool deleted, const QByteArray &canonicalBody,
    const Attachments &attachments = {});

} // namespace fvd
