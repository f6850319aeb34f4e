// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/nodeprogram.h"
#include "tests/sync/synctest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fvd::test {

/// The second device: tests/server/device.js.
class PouchDevice
{
public:
    QJsonDocument ask(const QJsonObject &command)
    {
        m_program.write(QJsonDocument(command).toJson(QJsonDocument::Compact));
        return QJsonDocument::fromJson(m_program.line());
    }

private:
    NodeProgram m_program{u"device.js"_s};
};

/// As contentOf() a store: what the device has in the database called \a name.
inline LeafTexts contentOf(PouchDevice &device, const QString &name = u"device"_s)
{
    LeafTexts content;
    for (const QJsonValue &each : device.ask({{u"all"_s, true}, {u"in"_s, name}}).array()) {
        QJsonObject doc = each.toObject();
        const QString key = doc.take("_id"_L1).toString() + u' ' + doc.take("_rev"_L1).toString();
        const QJsonObject revisions = doc.take("_revisions"_L1).toObject();
        const QString deleted = doc.take("_deleted"_L1).toBool() ? u" deleted "_s : u" living "_s;
        QStringList history;
        qint64 generation = revisions["start"_L1].toInteger();
        for (const QJsonValue &hash : revisions["ids"_L1].toArray())
            history << u"%1-%2"_s.arg(generation--).arg(hash.toString());
        QStringList attachments;
        const QJsonObject files = doc.take("_attachments"_L1).toObject();
        for (auto it = files.begin(); it != files.end(); ++it) {
            const QJsonObject file = it->toObject();
            attachments << it.key() + u' '
                    + QString::number(
                        QByteArray::fromBase64(file["data"_L1].toString().toLatin1()).size())
                    + file["content_type"_L1].toString();
        }
        doc.remove("attachmentDigests"_L1);
        content[key] = history.join(u' ') + deleted + QString::fromUtf8(canonical(doc))
            + attachments.join(u' ');
    }
    return content;
}

} // namespace fvd::test
