// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/archive.h"
#include "tests/support/exportsample.h"
#include "tests/support/unzip.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 12, 3), QTime(18, 0), Qt::OffsetFromUTC, 3600);

DocumentSource sourceOf(LanguageForm form)
{
    const testing::Sample sample = testing::sampleDay(form);
    return {sample.session, sample.notes, sample.councils, sample.runs, sample.themes};
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Double:
        return u"integer"_s;
    default:
        return {};
    }
}

/// Where \a value breaks \a schema, of which it knows what ours uses; "" if nowhere.
QString broken(const QJsonValue &value, const QJsonObject &schema, const QString &path)
{
    if (typeOf(value) != schema[u"type"].toString())
        return path + u" is no "_s + schema[u"type"].toString();
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        return path + u" is not one of those named"_s;
    if (schema.contains(u"minLength") && value.toString().size() < schema[u"minLength"].toInt())
        return path + u" is too short"_s;
    if (schema.contains(u"pattern")
        && !QRegularExpression(schema[u"pattern"].toString()).match(value.toString()).hasMatch())
        return path + u" does not match"_s;
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString inner =
            broken(elements[i], schema[u"items"].toObject(), path + u"/%1"_s.arg(i));
        if (!inner.isEmpty())
            return inner;
    }
    const QJsonObject object = value.toObject();
    const QJsonObject known = schema[u"properties"].toObject();
    for (const QJsonValue &key : schema[u"required"].toArray()) {
        if (!object.contains(key.toString()))
            return path + u'/' + key.toString() + u" is missing"_s;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return path + u'/' + it.key() + u" is not known"_s;
        const QString inner =
            broken(it.value(), known[it.key()].toObject(), path + u'/' + it.key());
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

const ArchiveFile *fileIn(const QList<ArchiveFile> &files, const QString &name)
{
    const auto found = std::ranges::find(files, name, &ArchiveFile::name);
    return found == files.end() ? nullptr : &*found;
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadataKeepsToItsSchema()
    {
        QFile file(QStringLiteral(FVD_RESOURCES "/archive/metadata.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!schema.isEmpty());
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            for (const DocumentSource &source : {sourceOf(form), DocumentSource{}}) {
                const auto files = archivePackage(source, now);
                const QJsonObject metadata =
                    QJsonDocument::fromJson(fileIn(files, u"metadata.json"_s)->bytes).object();
                QCOMPARE(broken(metadata, schema, {}), QString());
                QVERIFY(!broken(QJsonObject(), schema, {}).isEmpty());
            }
        }
    }

    void checksumsHold()
    {
        const auto files = archivePackage(sourceOf(LanguageForm::Nynorsk), now);
        QCOMPARE(files.size(), 6);
        const QString sums = QString::fromUtf8(fileIn(files, u"SHA256SUMS"_s)->bytes);
        for (const ArchiveFile &file : files) {
            if (file.name == u"SHA256SUMS"_s)
                continue;
            const QByteArray sum =
                QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
            QVERIFY(sums.contains(QString::fromLatin1(sum) + u"  "_s + file.name + u'\n'));
        }
        const QJsonObject metadata =
            QJsonDocument::fromJson(fileIn(files, u"metadata.json"_s)->bytes).object();
        QCOMPARE(metadata[u"language"].toString(), u"nn-NO"_s);
        QCOMPARE(metadata[u"made"].toString(), u"2026-12-03T17:00:00Z"_s);
        QCOMPARE(metadata[u"sender"][u"facilitators"].toArray(), QJsonArray{u"Ingrid Dahle"_s});
        int told = 0;
        for (const QJsonValue &document : metadata[u"documents"].toArray()) {
            for (const QJsonValue &each : document[u"files"].toArray()) {
                const QByteArray bytes = fileIn(files, each[u"name"].toString())->bytes;
                const QByteArray sum =
                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
                QCOMPARE(each[u"sha256"].toString(), QString::fromLatin1(sum));
                QCOMPARE(each[u"bytes"].toInteger(), bytes.size());
                ++told;
            }
        }
        QCOMPARE(told, 4);
        QCOMPARE(
            metadata[u"councils"].toArray().first().toObject()[u"number"].toString(), u"1135"_s);
    }

    void nothingPrivateIsInIt()
    {
        const auto files = archivePackage(sourceOf(LanguageForm::Bokmaal), now);
        const auto unpacked = testing::unzipped(archiveZip(files));
        QCOMPARE(unpacked.size(), files.size());
        for (const ArchiveFile &file : files) {
            QCOMPARE(unpacked[file.name], file.bytes);
            QVERIFY(!file.bytes.contains("HEMMELIG"));
            if (!file.name.endsWith(".docx"_L1))
                continue;
            const auto parts = testing::unzipped(file.bytes);
            for (const QByteArray &part : parts)
                QVERIFY(!part.contains("HEMMELIG"));
        }
        QCOMPARE(archiveName(sourceOf(LanguageForm::Bokmaal)), u"2026-12-03 Sauda – arkivpakke"_s);
    }
};

QTEST_MAIN(TestArchive)
#include "tst_archive.moc"
