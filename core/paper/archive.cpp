// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/archive.h"

#include "core/exchange/markup.h"
#include "core/exchange/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonArray councilsOf(const DocumentSource &source)
{
    QJsonArray councils;
    for (const Council &council : source.councils) {
        councils.append(QJsonObject{{u"number"_s, council.id.text()},
            {u"name"_s, displayName(council, source.session.language)}});
    }
    return councils;
}

QJsonArray datesOf(const Session &session)
{
    QJsonArray dates;
    for (const Day &day : session.days) {
        if (day.date.isValid())
            dates.append(day.date.toString(Qt::ISODate));
    }
    return dates;
}

QJsonObject senderOf(const Session &session)
{
    QJsonArray facilitators;
    for (const Person &person : session.facilitators) {
        if (!person.name.isEmpty())
            facilitators.append(person.name);
    }
    return {{u"organisation"_s, u"KS Folkevalgtprogram"_s}, {u"facilitators"_s, facilitators}};
}

} // namespace

QList<ArchiveFile> archivePackage(const DocumentSource &source, const QDateTime &now)
{
    const LanguageForm form = source.session.language;
    QList<ArchiveFile> files;
    QJsonArray documents;
    for (const QStringView id : {u"programme", u"summary"}) {
        const DocumentKind &kind = *documentKind(id);
        const Outline outline = kind.outline(source);
        QJsonArray made;
        for (const QStringView formatId : {u"pdf", u"docx"}) {
            const FileFormat &format = *fileFormat(formatId);
            const ArchiveFile file{documentFileName(source, kind, format), format.write(outline)};
            made.append(QJsonObject{{u"name"_s, file.name}, {u"mediaType"_s, QString(format.mime)},
                {u"bytes"_s, file.bytes.size()}, {u"sha256"_s, sha256(file.bytes)}});
            files.append(file);
        }
        documents.append(QJsonObject{
            {u"kind"_s, kind.name(form)}, {u"title"_s, outline.title}, {u"files"_s, made}});
    }
    const QJsonObject metadata{
        {u"version"_s, 1},
        {u"title"_s, documentKind(u"summary")->outline(source).title},
        {u"dates"_s, datesOf(source.session)},
        {u"councils"_s, councilsOf(source)},
        {u"sender"_s, senderOf(source.session)},
        {u"language"_s, languageTag(form)},
        // Nobody is named and nothing private is in it; whether anything is to be withheld all the
        // same is the council's to say.
        {u"access"_s, u"offentlig"_s},
        {u"made"_s, now.toUTC().toString(Qt::ISODate)},
        {u"documents"_s, documents},
    };
    files.append({u"metadata.json"_s, QJsonDocument(metadata).toJson()});
    QByteArray sums;
    for (const ArchiveFile &file : files)
        sums += (sha256(file.bytes) + u"  "_s + file.name + u'\n').toUtf8();
    files.append({u"SHA256SUMS"_s, sums});
    return files;
}

QByteArray archiveZip(const QList<ArchiveFile> &files)
{
    QList<ZipEntry> entries;
    for (const ArchiveFile &file : files)
        entries.append({file.name, file.bytes});
    return zipped(entries);
}

QString archiveName(const DocumentSource &source)
{
    QString name = documentFileName(source, *documentKind(u"summary"), *fileFormat(u"pdf"));
    name.chop(4);
    return name.replace(documentKind(u"summary")->name(source.session.language),
        word(Word::ArchivePackage, source.session.language));
}

} // namespace fvd
