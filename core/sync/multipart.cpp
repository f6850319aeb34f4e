// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/multipart.h"

#include <QFile>

namespace fvd {

std::unique_ptr<QHttpMultiPart> multipartOf(const QByteArray &body, const QList<HttpFile> &files)
{
    auto all = std::make_unique<QHttpMultiPart>(QHttpMultiPart::RelatedType);
    QHttpPart document;
    document.setRawHeader("Content-Type", "application/json");
    document.setBody(body);
    all->append(document);
    for (const HttpFile &each : files) {
        QHttpPart part;
        // A name may be anything; what would end it is said otherwise.
        QByteArray name = each.name.toUtf8();
        name.replace('\\', "\\\\").replace('"', "\\\"");
        name.replace('\r', ' ').replace('\n', ' ');
        part.setRawHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        part.setRawHeader("Content-Type", each.contentType.toLatin1());
        if (each.path.isEmpty()) {
            part.setBody(each.bytes);
        } else {
            auto file = std::make_unique<QFile>(each.path);
            // If it cannot be read the server misses its bytes, and says so.
            (void)file->open(QIODevice::ReadOnly);
            file->setParent(all.get());
            part.setBodyDevice(file.release());
        }
        all->append(part);
    }
    return all;
}

} // namespace fvd
