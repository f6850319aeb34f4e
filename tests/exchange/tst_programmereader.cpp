// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

ReadProgramme readText(const QString &text)
{
    return readProgramme(text, today, [n = 0]() mutable { return u"id-%1"_s.arg(++n); });
}

QString timeText(const std::optional<ClockTime> &time)
{
    return time ? clockText(*time, u':') : QString();
}

QJsonArray linesJson(const QList<Line> &lines)
{
    QJsonArray result;
    for (const Line &line : lines)
        result += QJsonObject{
            {u"text"_s, line.text}, {u"leaders"_s, QJsonArray::fromStringList(line.leaders)}};
    return result;
}

QJsonArray itemsJson(const QList<Item> &items);

QJsonArray tracksJson(const QList<Track> &tracks)
{
    QJsonArray result;
    for (const Track &track : tracks)
        result += QJsonObject{{u"title"_s, track.title},
            {u"leaders"_s, QJsonArray::fromStringList(track.leaders)},
            {u"items"_s, itemsJson(track.items)}};
    return result;
}

/// An item as the command line shows it, and what that leaves out where it is said.
QJsonObject itemJson(const Item &item, const QList<Item> &around)
{
    QJsonObject json{
        {u"start"_s, timeText(item.timing.start)},
        {u"end"_s, timeText(item.timing.end)},
        {u"timing"_s, nameOf(item.timing.kind)},
        {u"title"_s, item.title},
        {u"leaders"_s, QJsonArray::fromStringList(item.leaders)},
        {u"lines"_s, linesJson(item.lines)},
        {u"kind"_s, nameOf(item.kind)},
        {u"tracks"_s, tracksJson(item.tracks)},
        {u"place"_s, item.place},
        {u"openness"_s, nameOf(item.openness)},
    };
    if (item.planned)
        json[u"planned"_s] = int(item.planned->count());
    if (!item.audience.isEmpty())
        json[u"audience"_s] = item.audience;
    if (item.beside)
        json[u"beside"_s] = true;
    if (item.doubtful)
        json[u"doubtful"_s] = true;
    for (qsizetype i = 0; !item.continues.isNull() && i < around.size(); ++i) {
        if (around[i].id == item.continues)
            json[u"continues"_s] = int(i);
    }
    return json;
}

QJsonArray itemsJson(const QList<Item> &items)
{
    QJsonArray result;
    for (const Item &item : items)
        result += itemJson(item, items);
    return result;
}

QJsonObject programmeJson(const ReadProgramme &programme)
{
    QJsonArray days;
    for (const Day &day : programme.days) {
        QJsonObject json{
            {u"date"_s, day.date.toString(Qt::ISODate)}, {u"items"_s, itemsJson(day.items)}};
        for (const auto &[key, value] :
            {std::pair{u"title"_s, day.title}, std::pair{u"venue"_s, day.venue},
                std::pair{u"remark"_s, day.remark}, std::pair{u"start"_s, timeText(day.start)},
                std::pair{u"end"_s, timeText(day.end)}}) {
            if (!value.isEmpty())
                json[key] = value;
        }
        days += json;
    }
    QJsonObject json{{u"days"_s, days}};
    if (!programme.title.isEmpty())
        json[u"title"_s] = programme.title;
    if (!programme.remark.isEmpty())
        json[u"remark"_s] = programme.remark;
    return json;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataPath(const QString &name)
{
    return QLatin1String(FVD_TEST_DATA) + u"/programmes/"_s + name;
}

} // namespace

class TestProgrammeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programmes_data();
    void programmes();
};

void TestProgrammeReader::programmes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("golden");
    // "a1.web.txt" and "a1.mail.txt" are the same programme in two layouts: both read as a1.json,
    // unless a layout says less than the others and has a golden file of its own.
    const QDir dir(dataPath({}));
    for (const QString &name : dir.entryList({u"*.txt"_s}, QDir::Files)) {
        const QString own = name.chopped(4) + u".json"_s;
        const QString common = name.section(u'.', 0, 0) + u".json"_s;
        const QString golden = dir.exists(own) ? own : common;
        QTest::newRow(qPrintable(name)) << dir.filePath(name) << dir.filePath(golden);
    }
}

void TestProgrammeReader::programmes()
{
    QFETCH(QString, source);
    QFETCH(QString, golden);
    const QJsonObject read = programmeJson(readText(QString::fromUtf8(fileBytes(source))));
    // FVD_WRITE_GOLDEN=1 writes what is read now: look at the difference before it is kept.
    if (qEnvironmentVariableIsSet("FVD_WRITE_GOLDEN") && !QFile::exists(golden)) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(read).toJson());
    }
    const QJsonObject expected = QJsonDocument::fromJson(fileBytes(golden)).object();
    if (read != expected)
        qWarning().noquote() << QJsonDocument(read).toJson();
    QVERIFY(read == expected);
}

QTEST_GUILESS_MAIN(TestProgrammeReader)
#include "tst_programmereader.moc"
