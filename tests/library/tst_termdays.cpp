// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/termdays.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const Id<Council> sauda(u"1135"_s);

SessionBrief session(const QString &id, QDate date, QList<Part> parts, SessionStatus status)
{
    return {.id = Id<Session>(id),
        .councils = {sauda},
        .parts = std::move(parts),
        .status = status,
        .first = date,
        .last = date};
}

} // namespace

/// Which of the four days of a term a council has had.
class TestTermDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsBeginAtElections_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("year");
        QTest::newRow("today") << QDate(2026, 12, 3) << 2023;
        QTest::newRow("before the election") << QDate(2027, 9, 14) << 2023;
        QTest::newRow("after the election") << QDate(2027, 9, 15) << 2027;
        QTest::newRow("the spring after") << QDate(2028, 1, 1) << 2027;
        QTest::newRow("before the first") << QDate(2022, 5, 1) << 2019;
        QTest::newRow("1900") << QDate(1900, 1, 1) << 1899;
        QTest::newRow("2100") << QDate(2100, 12, 31) << 2099;
    }
    void termsBeginAtElections()
    {
        QFETCH(QDate, date);
        QFETCH(int, year);
        const Term term = termAt(date);
        QCOMPARE(term.begins.year(), year);
        QVERIFY(term.contains(date));
        QCOMPARE(termAt(term.ends.addDays(1)).begins, term.ends.addDays(1));
    }

    void countsWhatIsUsedPlannedAndLeft()
    {
        const Term term = termAt(QDate(2026, 12, 3));
        const QList<SessionBrief> sessions{
            session(u"basis"_s, QDate(2024, 1, 17), {Part::Basis1, Part::Basis2},
                SessionStatus::Held),
            session(u"tailored"_s, QDate(2026, 12, 3), {Part::Tailored3}, SessionStatus::Sent),
            session(u"called off"_s, QDate(2026, 5, 3), {Part::Tailored4},
                SessionStatus::Cancelled),
            session(u"the term before"_s, QDate(2021, 5, 3), {Part::Tailored4},
                SessionStatus::Held),
        };
        const TermDays days = termDays(sauda, sessions, term);
        QCOMPARE(days.count(TermDayState::Used), 2);
        QCOMPARE(days.count(TermDayState::Planned), 1);
        QCOMPARE(days.count(TermDayState::Left), 1);
        QCOMPARE(days.days[2],
            (TermDay{Part::Tailored3, TermDayState::Planned, Id<Session>(u"tailored"_s),
                QDate(2026, 12, 3)}));
        QCOMPARE(days.sessions.size(), 2);
        QCOMPARE(days.sessions.first().id.text(), u"tailored"_s);
        QCOMPARE(termDays(Id<Council>(u"1101"_s), sessions, term).count(TermDayState::Left), 4);
    }

    void heldCountsOverPlannedWhateverTheOrder()
    {
        const Term term = termAt(QDate(2026, 12, 3));
        QList<SessionBrief> sessions{
            session(u"held"_s, QDate(2026, 1, 1), {Part::Tailored3}, SessionStatus::Held),
            session(u"again"_s, QDate(2026, 2, 1), {Part::Tailored3}, SessionStatus::Draft),
        };
        QCOMPARE(termDays(sauda, sessions, term).days[2].session.text(), u"held"_s);
        sessions.swapItemsAt(0, 1);
        QCOMPARE(termDays(sauda, sessions, term).days[2].session.text(), u"held"_s);
    }

    void aSessionWithoutADateIsPlanned()
    {
        const QList<SessionBrief> sessions{
            session(u"some day"_s, {}, {Part::Tailored4}, SessionStatus::Draft)};
        QCOMPARE(termDays(sauda, sessions, termAt(QDate(2026, 1, 1))).days[3].state,
            TermDayState::Planned);
    }
};

QTEST_GUILESS_MAIN(TestTermDays)
#include "tst_termdays.moc"
