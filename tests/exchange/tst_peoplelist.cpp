// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peoplelist.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

QList<Attendee> read(const QString &text, bool firstNamesOnly = true)
{
    int number = 0;
    return peopleIn(peopleTable(text), firstNamesOnly,
        [&number] { return Id<Attendee>(QString::number(++number)); });
}

} // namespace

/// Lists of people come from spreadsheets, as whoever made them liked.
class TestPeopleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreKnownByTheirHeads()
    {
        const QList<Attendee> people =
            read(u"Namn\tParti\tVerv\tPeriodar\tUtval\tKjønn\tBordleiar\tTelefon\n"
                 "Kari Nordmann\tSp\tordførar\t3 periodar\tFormannskap\tk\tx\t90000000\n"
                 "Ola Li\tAp\t\tny\tPlan\tm\t\t\n"
                 "Per Ås\t\tkommunedirektør\t\t\tm\t\t\n"_s);
        QCOMPARE(people.size(), 3);
        QVERIFY(people[0]
            == Attendee({.id = Id<Attendee>(u"1"_s),
                .name = u"Kari"_s,
                .party = u"Sp"_s,
                .position = u"ordførar"_s,
                .experience = u"3 periodar"_s,
                .committee = u"Formannskap"_s,
                .gender = u"k"_s,
                .leads = true}));
        QCOMPARE(people[1].attends, Attends::Member);
        QCOMPARE(people[2].attends, Attends::Administration);
    }

    void columnsAreKnownByWhatStandsInThem()
    {
        const PeopleTable table = peopleTable(u"Kari Nordmann;Sp;k;Plan\nOla Li;Ap;m;Helse\n"
                                              "Eva Moe;H;k;Plan\nIda Ås;Sp;k;Helse\n"_s);
        QVERIFY(table.head.isEmpty());
        const QList<PersonColumn> expected{
            PersonColumn::Name, PersonColumn::Party, PersonColumn::Gender, PersonColumn::Committee};
        QCOMPARE(table.columns, expected);
    }

    void namesAreOneColumnOrNone()
    {
        QCOMPARE(read(u"Kari\nOla\n\nEva\n"_s).size(), 3);
        QCOMPARE(read(u"1\n2\n3\n4\n5"_s).at(4).name, u"5"_s);
        const QList<Attendee> people =
            read(u"kategori;parti\nfolkevalgt;Sp\nvara;Ap\nadministrasjon;\nungdomsråd;\n"_s);
        QCOMPARE(people.size(), 4);
        QCOMPARE(people[1].attends, Attends::Substitute);
        QCOMPARE(people[2].attends, Attends::Administration);
        QCOMPARE(people[3].attends, Attends::CouncilMember);
        QVERIFY(people[0].name.isEmpty());
        QVERIFY(read(QString()).isEmpty());
    }

    void firstNamesAreEnough()
    {
        const QString list = u"Navn\nKari Nordmann\nKari Vik\n\"Moe, Eva\"\nOle"_s;
        QStringList names;
        for (const Attendee &each : read(list))
            names.append(each.name);
        QCOMPARE(names, QStringList({u"Kari N."_s, u"Kari V."_s, u"Eva"_s, u"Ole"_s}));
        QCOMPARE(read(list, false).first().name, u"Kari Nordmann"_s);
    }

    void whoWasThereBeforeIsKnownAgain()
    {
        const QList<Attendee> before{{.id = Id<Attendee>(u"b"_s), .name = u"kari"_s},
            {.id = Id<Attendee>(u"c"_s), .name = u"Ola"_s}};
        const QList<Attendee> people = recognised(read(u"Kari\nKari\nEva"_s), before);
        QCOMPARE(people[0].id.text(), u"b"_s);
        QCOMPARE(people[1].id.text(), u"2"_s);
        QCOMPARE(people[2].id.text(), u"3"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
