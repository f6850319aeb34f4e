// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markup.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

bool allowed(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    const char16_t u = c.unicode();
    return (u >= 0x20 || u == u'\t' || u == u'\n') && u < 0xfffe;
}

} // namespace

QString markupText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (allowed(text, i))
            clean += text[i];
    }
    return clean.toHtmlEscaped();
}

QString element(const QString &tag, const QString &attributes, const QString &inner)
{
    const QString open = u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes);
    return inner.isEmpty() ? open + u"/>"_s : open + u'>' + inner + u"</"_s + tag + u'>';
}

QByteArray zipped(const QList<ZipEntry> &entries)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    // Readers of OpenDocument want the sizes before the bytes, not after.
    zip.setDataDescriptorWritingEnabled(false);
    [[maybe_unused]] const bool opened = zip.open(QuaZip::mdCreate);
    Q_ASSERT(opened);
    for (const ZipEntry &entry : entries) {
        QuaZipNewInfo info(entry.name);
        // The first time that a zip can hold: the same whenever it is written.
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        info.setPermissions(
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        QuaZipFile file(&zip);
        const int method = entry.stored ? 0 : Z_DEFLATED;
        [[maybe_unused]] const bool begun =
            file.open(QIODevice::WriteOnly, info, nullptr, 0, method, Z_DEFAULT_COMPRESSION);
        Q_ASSERT(begun);
        file.write(entry.bytes);
        file.close();
    }
    zip.close();
    return buffer.data();
}

} // namespace fvd
