// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/timeline.h"

#include "tests/support/days.h"

#include <QTest>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnly();
    void startAndEnd();
    void durationsOnly();
    void durationsFromStart();
    void boundedTimes();
    void sameStart();
    void deadlines();
    void besideTheMainLine();
    void withoutTime();
    void followersShareTheTimeToTheNext();
    void midnight();
    void tracks();
    void contradictions();
};

void TimelineTest::startsOnly()
{
    // Nordre Follo, 17 January 2020.
    const Day friday = day({u"fra 11.30 Lunsj"_s, u"12.30 Velkommen"_s, u"13.00 Din rolle"_s,
        u"14.30 Organer"_s, u"16.00 Matbit"_s, u"19.00 Slutt"_s});
    QCOMPARE(shown(friday),
        (QStringList{u"11.30–? ? Lunsj"_s, u"12.30–13.00 30 Velkommen"_s,
            u"13.00–14.30 90 Din rolle"_s, u"14.30–16.00 90 Organer"_s, u"16.00–19.00 180 Matbit"_s,
            u"19.00–? ? Slutt"_s}));
    QVERIFY(!timeline(friday).end);
}

void TimelineTest::startAndEnd()
{
    // Lysebu, 24 October 2018: half an hour with nothing before the last.
    const Day akershus = day({u"15.00–15.30 Kaffe"_s, u"15.30–15.45 Velkommen"_s,
        u"17.45–19.00 Etikk"_s, u"19.30 Aperitiff"_s, u"20.00–21.30 Middag"_s});
    QCOMPARE(shown(akershus),
        (QStringList{u"15.00–15.30 30 Kaffe"_s, u"15.30–15.45 15 Velkommen"_s,
            u"17.45–19.00 75 Etikk"_s, u"19.30–20.00 30 Aperitiff"_s, u"20.00–21.30 90 Middag"_s}));
    QCOMPARE(timeline(akershus).end, ClockTime::at(21, 30));
}

void TimelineTest::durationsOnly()
{
    const QStringList gausdal{
        u"20 min Innledning"_s, u"10 min Spørsmål"_s, u"45 min Grupper"_s, u"30 min Plenum"_s};
    QCOMPARE(shown(day(gausdal)),
        (QStringList{u"?–? 20 Innledning"_s, u"?–? 10 Spørsmål"_s, u"?–? 45 Grupper"_s,
            u"?–? 30 Plenum"_s}));
}

void TimelineTest::durationsFromStart()
{
    const Day evening =
        day({u"20 min Innledning"_s, u"10 min Spørsmål"_s, u"Plenum"_s}, ClockTime::at(17));
    QCOMPARE(shown(evening),
        (QStringList{
            u"17.00–17.20 20 Innledning"_s, u"17.20–17.30 10 Spørsmål"_s, u"17.30–? ? Plenum"_s}));
}

void TimelineTest::boundedTimes()
{
    const Day bounded = day({u"9.00 Innledning"_s, u"ca. 10.00 Kaffe"_s, u"10.30 Grupper"_s,
        u"senest 12.00 Buss"_s, u"13.00 Lunsj"_s, u"14.00– Middag"_s, u"Prat"_s});
    QCOMPARE(shown(bounded),
        (QStringList{u"09.00–? ? Innledning"_s, u"10.00–? ? Kaffe"_s, u"10.30–? ? Grupper"_s,
            u"12.00–? ? Buss"_s, u"13.00–? ? Lunsj"_s, u"14.00–? ? Middag"_s, u"?–? ? Prat"_s}));
    QCOMPARE(
        shown(day({u"ca. 10.00 20 min Kaffe"_s, u"Grupper"_s})).last(), u"10.20–? ? Grupper"_s);
}

void TimelineTest::sameStart()
{
    QCOMPARE(shown(day({u"8.30 Velkommen"_s, u"08.30–10.00 Ordførerrollen"_s})),
        (QStringList{u"08.30–08.30 0 Velkommen"_s, u"08.30–10.00 90 Ordførerrollen"_s}));
    QCOMPARE(shown(day({u"08.30–09.00 Kaffe"_s, u"08.30–10.00 Ordførerrollen"_s})).first(),
        u"08.30–09.00 30 Kaffe"_s);
}

void TimelineTest::deadlines()
{
    Day nordland = day({u"18.00–20.00 Gruppemøter"_s, u"19.00 Frist"_s, u"Fortsettelse"_s});
    nordland.items[1].kind = ItemKind::Deadline;
    QCOMPARE(shown(nordland),
        (QStringList{u"18.00–20.00 120 Gruppemøter"_s, u"19.00–19.00 0 Frist"_s,
            u"20.00–? ? Fortsettelse"_s}));
    nordland.items[0].timing.end.reset();
    QCOMPARE(shown(nordland).first(), u"18.00–19.00 60 Gruppemøter"_s);
}

void TimelineTest::besideTheMainLine()
{
    const Day lunch = day({u"12.30 Lunsj"_s, u"&12.30 Lunsjmøte"_s, u"13.30 Komiteer"_s,
        u"&30 min Hjelp"_s, u"14.00 Kaffe"_s});
    QCOMPARE(shown(lunch),
        (QStringList{u"12.30–13.30 60 Lunsj"_s, u"12.30–? ? Lunsjmøte"_s,
            u"13.30–14.00 30 Komiteer"_s, u"13.30–14.00 30 Hjelp"_s, u"14.00–? ? Kaffe"_s}));
}

void TimelineTest::withoutTime()
{
    Day mixed = day({u"FELLES"_s, u"9.00 Åpning"_s, u"-Ta med kopp"_s, u"10.00 GRUPPER"_s,
        u"45 min Samtale"_s});
    mixed.items[0].kind = ItemKind::Heading;
    mixed.items[3].kind = ItemKind::Heading;
    QCOMPARE(shown(mixed),
        (QStringList{u"?–? ? FELLES"_s, u"09.00–10.00 60 Åpning"_s, u"?–? ? Ta med kopp"_s,
            u"10.00–? ? GRUPPER"_s, u"10.00–10.45 45 Samtale"_s}));
}

void TimelineTest::followersShareTheTimeToTheNext()
{
    QCOMPARE(shown(day({u"9.00 Film"_s, u"20 min Samtale"_s, u"10.00 Kaffe"_s})),
        (QStringList{u"09.00–09.40 40 Film"_s, u"09.40–10.00 20 Samtale"_s, u"10.00–? ? Kaffe"_s}));
    // Two that nobody knows the length of: nothing is made up.
    QCOMPARE(shown(day({u"9.00 Film"_s, u"Samtale"_s, u"10.00 Kaffe"_s})),
        (QStringList{u"09.00–? ? Film"_s, u"?–? ? Samtale"_s, u"10.00–? ? Kaffe"_s}));
}

void TimelineTest::midnight()
{
    const Day feast = day({u"21.00 Sosialt"_s, u"24.00 Stille"_s});
    QCOMPARE(shown(feast), (QStringList{u"21.00–24.00 180 Sosialt"_s, u"24.00–? ? Stille"_s}));
    QCOMPARE(timeline(feast).items.last().start->sinceMidnight, Minutes(1440));
}

void TimelineTest::tracks()
{
    Day parallel = day({u"10.00 Grupper"_s, u"Plenum"_s});
    parallel.items[0].tracks = {{.items = items({u"20 min A"_s, u"30 min B"_s})},
        {.items = items({u"10.10 C"_s, u"10.40–11.00 D"_s})}};
    QCOMPARE(shown(parallel),
        (QStringList{u"10.00–11.00 60 [10.00–10.20 20;10.20–10.50 30;]"
                     " [10.10–10.40 30;10.40–11.00 20;] Grupper"_s,
            u"11.00–? ? Plenum"_s}));
    parallel.items[0].timing = {};
    parallel.items[0].tracks.removeLast();
    QCOMPARE(shown(parallel).first(), u"?–? 50 [?–? 20;?–? 30;] Grupper"_s);
}

void TimelineTest::contradictions()
{
    // An overlap stays, an end before its start gives no length, times may go backwards.
    QCOMPARE(shown(day({u"09.00–10.30 Film"_s, u"10.00–09.00 Samtale"_s, u"8.00 Kaffe"_s})),
        (QStringList{u"09.00–10.30 90 Film"_s, u"10.00–? ? Samtale"_s, u"08.00–? ? Kaffe"_s}));
    // The said end wins over a planned length that disagrees with it.
    QCOMPARE(shown(day({u"09.00–10.00 45 min Film"_s})).first(), u"09.00–10.00 60 Film"_s);
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
