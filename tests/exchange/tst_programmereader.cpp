// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

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

QJsonArray itemsJson(const QList<Item> &items, const QList<Day> &days);

QJsonArray tracksJson(const QList<Track> &tracks, const QList<Day> &days)
{
    QJsonArray result;
    for (const Track &track : tracks)
        result += QJsonObject{{u"title"_s, track.title},
            {u"leaders"_s, QJsonArray::fromStringList(track.leaders)},
            {u"items"_s, itemsJson(track.items, days)}};
    return result;
}

/// An item as the command line shows it, and what that leaves out where it is said.
QJsonObject itemJson(const Item &item, const QList<Day> &days)
{
    QJsonObject json{
        {u"start"_s, timeText(item.timing.start)},
        {u"end"_s, timeText(item.timing.end)},
        {u"timing"_s, nameOf(item.timing.kind)},
        {u"title"_s, item.title},
        {u"leaders"_s, QJsonArray::fromStringList(item.leaders)},
        {u"lines"_s, linesJson(item.lines)},
        {u"kind"_s, nameOf(item.kind)},
        {u"tracks"_s, tracksJson(item.tracks, days)},
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
    for (const Day &day : days) {
        for (const Item &each : day.items) {
            if (!item.continues.isNull() && each.id == item.continues)
                json[u"continues"_s] = each.title;
        }
    }
    return json;
}

QJsonArray itemsJson(const QList<Item> &items, const QList<Day> &days)
{
    QJsonArray result;
    for (const Item &item : items)
        result += itemJson(item, days);
    return result;
}

QJsonObject programmeJson(const ReadProgramme &programme)
{
    QJsonArray days;
    for (const Day &day : programme.days) {
        QJsonObject json{{u"date"_s, day.date.toString(Qt::ISODate)},
            {u"items"_s, itemsJson(day.items, programme.days)}};
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

/// The words and numbers of \a text, and how often each is there.
QMap<QString, int> tokens(const QString &text)
{
    QMap<QString, int> result;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_C) + u' ') {
        if (c == QChar::SoftHyphen || c == u'\u200B')
            continue;
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            ++result[word];
            word.clear();
        }
    }
    return result;
}

/// Whatever people can read in \a items.
void collect(QStringList &texts, QSet<int> &numbers, const QList<Item> &items)
{
    for (const Item &item : items) {
        texts << item.title << item.leaders << item.place << item.audience;
        for (const Line &line : item.lines)
            texts << line.text << line.leaders;
        for (const Track &track : item.tracks) {
            // The head of a column of groups is said once and meant for every row.
            if (track.items.isEmpty())
                texts << track.title;
            texts << track.leaders;
            collect(texts, numbers, track.items);
        }
        for (const auto &time : {item.timing.start, item.timing.end}) {
            if (time)
                numbers << time->hour() << time->hour() % 24 << time->minute()
                        << time->hour() * 100 + time->minute();
        }
        if (item.planned)
            numbers << int(item.planned->count()) << int(item.planned->count()) / 60
                    << int(item.planned->count()) % 60 << int(item.planned->count()) % 60 / 6;
    }
}

/// The words that may become something else than words: times, dates, lengths, and what announces
/// or heads them.
bool mayVanish(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString all =
            u"br kl klokka klokken ca cirka circa omtrent om lag omkring rundt fra frå from og med "
            "senest seinast seinest innen innan til to den and st nd rd th o v ved "
            "mandag måndag monday tirsdag tysdag tuesday onsdag wednesday torsdag thursday fredag "
            "friday lørdag laurdag saturday søndag sundag sunday mon man mån tue tir tirs tys wed "
            "ons thu tor tors fri fre sat lør lau laur sun søn januar january jan februar "
            "february feb mars march mar april apr mai may juni june jun juli july jul august "
            "aug september sept sep oktober october okt oct november nov desember december des "
            "dec min mins minutt minutter minutes time timer timar hour hours t h "
            "dato date tid tidspunkt klokkeslett når start when slutt end varighet varigheit "
            "lengde lengd tidsbruk duration tema tittel title innhold innhald program "
            "programpunkt emne hva kva aktivitet punkt what topic foreleser forelesar "
            "foredragsholder foredragshaldar innleder innleiar ansvarlig ansvarleg ansvar leder "
            "leiar ledes ledere leiarar hvem kven leader speaker who sted stad rom lokale hvor "
            "kvar møtested møtestad place where målgruppe deltakere deltakarar for lines in the "
            "slot given i in gruppe spor"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toLower());
}

/// What \a source says and \a read does not, or the other way round; "" if they say the same.
QString difference(const QString &source, const ReadProgramme &read)
{
    QStringList texts{read.title, read.remark};
    QSet<int> numbers;
    QSet<QString> venues;
    for (const Day &day : read.days) {
        texts << day.title << day.remark;
        if (!day.venue.isEmpty())
            venues << day.venue;
        numbers << day.date.year() << day.date.year() % 100 << day.date.month() << day.date.day();
        for (const auto &time : {day.start, day.end}) {
            if (time)
                numbers << time->hour() << time->minute() << time->hour() * 100 + time->minute();
        }
        collect(texts, numbers, day.items);
    }
    // The place that is said above the programme is that of every day.
    texts << QStringList(venues.begin(), venues.end());
    const QMap<QString, int> said = tokens(source);
    const QMap<QString, int> kept = tokens(texts.join(u'\n'));
    for (const auto &[word, count] : kept.toStdMap()) {
        if (count > said.value(word))
            return u"made up: "_s + word;
    }
    for (const auto &[word, count] : said.toStdMap()) {
        bool number = false;
        const int value = word.toInt(&number);
        const bool counts = number && value < 100
            && (source.contains(word + u'.') || source.contains(word + u')')
                || source.contains(u"Gruppe "_s + word));
        const bool understood = number ? counts || numbers.contains(value) : mayVanish(word);
        if (count > kept.value(word) && !understood)
            return u"dropped: "_s + word;
    }
    return {};
}

/// A pasted text that nobody would write: every piece that the reader knows, anywhere.
QString randomText(QRandomGenerator &random)
{
    const QStringList pieces{u"09.00"_s, u"10:15"_s, u"1130"_s, u"kl. 9"_s, u"kl 16.15"_s,
        u"09.00–09.30"_s, u"12.00 - 13.00"_s, u"17.00–"_s, u"ca. 12.00"_s, u"fra 11.30"_s,
        u"senest 08.15"_s, u"24.00"_s, u"(20 min)"_s, u"45 minutter"_s, u"1,5 time"_s, u"v/"_s,
        u"v/ ordfører"_s, u"ved"_s, u"Leder:"_s, u"Sted:"_s, u"Tid:"_s, u"Tema:"_s, u"Tid"_s,
        u"Tema"_s, u"Foreleser"_s, u"\t"_s, u"\t"_s, u" | "_s, u"| "_s, u"- "_s, u"• "_s, u"* "_s,
        u"1) "_s, u"2) "_s, u"1. "_s, u"**"_s, u"*"_s, u"## "_s, u"("_s, u")"_s, u", "_s, u"; "_s,
        u" / "_s, u" og "_s, u" – "_s, u": "_s, u" · "_s, u"."_s, u"?"_s,
        u"Fredag 17. januar 2020"_s, u"laurdag"_s, u"17.–18. mars"_s, u"17.01.2020"_s, u"5/11"_s,
        u"2026-12-03"_s, u"Dag 1"_s, u"Kveld 2"_s, u"forts."_s, u"Framhald"_s, u"Lunsj"_s,
        u"Pause"_s, u"Frist"_s, u"FELLES"_s, u"Gruppe 1"_s, u"Gruppe 2: "_s, u"Samtidig"_s,
        u"ordfører Kari Nordmann"_s, u"KS"_s, u"10.75"_s, u"99.99"_s, u"12.…"_s, u"2019"_s,
        u"§ 11-10"_s, u"æøåÆØÅ"_s, u"A\u030A"_s, u"\u00AD"_s, u"\u00A0"_s, u"   "_s, u"<br>"_s,
        u"(fra)"_s, u"\u2212"_s};
    QString text;
    const int lines = 1 + int(random.bounded(14));
    for (int line = 0; line < lines; ++line) {
        const int count = int(random.bounded(6));
        for (int i = 0; i < count; ++i) {
            if (random.bounded(3) == 0) {
                QString word;
                for (int k = 0; k < 5; ++k)
                    word += QChar(u'a' + random.bounded(26));
                text += random.bounded(2) ? word : word.left(1).toUpper() + word.sliced(1);
            } else {
                text += pieces[random.bounded(pieces.size())];
            }
            text += random.bounded(4) ? u" "_s : QString();
        }
        text += random.bounded(5) ? u"\n"_s : u"\r\n\n"_s;
    }
    return text;
}

} // namespace

class TestProgrammeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programmes_data();
    void programmes();
    void nothingIsDroppedOrMadeUp_data() { programmes_data(); }
    void nothingIsDroppedOrMadeUp();
    void nothingIsDroppedOrMadeUpOfAnything();
    void aYearThatIsNotSaidIsNotMadeUp_data();
    void aYearThatIsNotSaidIsNotMadeUp();
    void aYearIsNoTimeOfDay();
    void aLongFirstLineIsARemarkAndNoTitle();
    void bytesAreNoText();
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

void TestProgrammeReader::nothingIsDroppedOrMadeUp()
{
    QFETCH(QString, source);
    const QString text = QString::fromUtf8(fileBytes(source));
    QCOMPARE(difference(text, readText(text)), QString());
}

void TestProgrammeReader::nothingIsDroppedOrMadeUpOfAnything()
{
    QRandomGenerator random(20260711);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random);
        const QString wrong = difference(text, readText(text));
        if (!wrong.isEmpty())
            qWarning().noquote() << text << QJsonDocument(programmeJson(readText(text))).toJson();
        QCOMPARE(wrong, QString());
    }
}

void TestProgrammeReader::aYearThatIsNotSaidIsNotMadeUp_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("title");
    QTest::newRow("fits this year") << u"Torsdag 3. desember"_s << QDate(2026, 12, 3) << QString();
    QTest::newRow("fits next year") << u"Tirsdag 12. januar"_s << QDate(2027, 1, 12) << QString();
    QTest::newRow("was lately") << u"Fredag 20. november"_s << QDate(2026, 11, 20) << QString();
    QTest::newRow("fits neither") << u"Fredag 17. januar"_s << QDate() << u"Fredag 17. januar"_s;
    QTest::newRow("no weekday") << u"17. januar"_s << QDate(2027, 1, 17) << QString();
    QTest::newRow("said") << u"Fredag 17. januar 2020"_s << QDate(2020, 1, 17) << QString();
}

void TestProgrammeReader::aYearThatIsNotSaidIsNotMadeUp()
{
    QFETCH(QString, heading);
    QFETCH(QDate, date);
    QFETCH(QString, title);
    const ReadProgramme programme = readText(heading + u"\n09.00 Velkommen\n"_s);
    QCOMPARE(programme.days.size(), 1);
    QCOMPARE(programme.days.first().date, date);
    QCOMPARE(programme.days.first().title, title);
}

void TestProgrammeReader::aYearIsNoTimeOfDay()
{
    // Written without a point, a year looks like an hour of the evening.
    for (const QString &year : {u"1999"_s, u"2014"_s, u"2026"_s}) {
        const QString text = u"09.00 Velkommen\n"_s + year + u" Året som kom\n10.00 Pause\n"_s;
        const ReadProgramme read = readText(text);
        QCOMPARE(read.days.size(), 1);
        QVERIFY(std::ranges::none_of(read.days.first().items, [](const Item &item) {
            return item.timing.start && *item.timing.start >= ClockTime::at(19);
        }));
        QCOMPARE(difference(text, read), QString());
    }
    QCOMPARE(readText(u"1830 Middag\n2130 Kaffe\n"_s).days.first().items.last().timing.start,
        ClockTime::at(21, 30));
}

void TestProgrammeReader::aLongFirstLineIsARemarkAndNoTitle()
{
    for (const int size : {120, 121}) {
        const QString line = u"Program for "_s + QString(size - 12, u'x');
        const ReadProgramme read = readText(line + u"\n09.00 Velkommen\n"_s);
        QCOMPARE(read.title, size == 120 ? line : QString());
        QCOMPARE(read.remark, size == 120 ? QString() : line);
    }
}

void TestProgrammeReader::bytesAreNoText()
{
    QRandomGenerator random(7);
    QByteArray bytes(5'000'000, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    const ReadProgramme read = readText(QString::fromUtf8(bytes));
    QVERIFY(!read.written);
    QVERIFY(read.days.isEmpty());
    QVERIFY(!readText(u"09.00 Velkommen"_s + QChar(0)).written);
    QVERIFY(readText({}).written);
    QVERIFY(readText({}).days.isEmpty());
    QVERIFY(readText(u" \r\n\t\n"_s).days.isEmpty());
}

QTEST_GUILESS_MAIN(TestProgrammeReader)
#include "tst_programmereader.moc"
