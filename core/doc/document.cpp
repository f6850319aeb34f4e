// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doc/document.h"

#include "core/base/json.h"

#include <QCryptographicHash>

namespace fvd {

using namespace Qt::StringLiterals;

QString Document::type() const
{
    return body["type"_L1].toString();
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonObject toJson(const Attachments &attachments)
{
    QJsonObject json;
    for (auto it = attachments.begin(); it != attachments.end(); ++it) {
        json[it.key()] = QJsonObject{{u"digest"_s, QString::fromLatin1(it->digest)},
            {u"contentType"_s, it->contentType}, {u"length"_s, it->length}};
    }
    return json;
}

Attachments attachmentsFromJson(const QJsonObject &json)
{
    Attachments attachments;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject one = it->toObject();
        const QByteArray digest = one["digest"_L1].toString().toLatin1();
        if (!digest.isEmpty()) {
            attachments[it.key()] = {
                digest, one["contentType"_L1].toString(), one["length"_L1].toInteger()};
        }
    }
    return attachments;
}

Revision nextRevision(const Revision &parent, bool deleted, const QByteArray &canonicalBody,
    const Attachments &attachments)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // the fastest of the strong ones
    // No part can run into the next: none but the last contains a line feed.
    hash.addData(parent.text().toUtf8() + '\n');
    hash.addData(deleted ? "deleted\n" : "living\n");
    hash.addData(canonical(toJson(attachments)) + '\n');
    hash.addData(canonicalBody);
    // 32 digits: the length that peers compare as bytes.
    return {parent.generation + 1, QString::fromLatin1(hash.result().toHex().left(32))};
}

} // namespace fvd
