// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreements.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDate december(2026, 12, 3);
const QDate march(2027, 3, 4);
const QDate june(2027, 6, 5);

Session sessionAt(const QDate &date)
{
    return {.days = {Day{.date = date}}};
}

} // namespace

class TestAgreements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsTheSameAgreementWithAHistory()
    {
        Session first = sessionAt(december);
        first.groundRules = {{.id = Id<GroundRule>(u"r"_s), .text = u"Vi lytter"_s}};
        const GroundRule rule = first.groundRules.first();
        Session second = sessionAt(march);
        QVERIFY(!verdictOn(second, rule));
        second = withVerdict(second, rule, Verdict::Kept, march);
        QCOMPARE(verdictOn(second, rule), Verdict::Kept);

        const auto standing = standingRules({second, first});
        QCOMPARE(standing.size(), 1);
        QCOMPARE(standing.first().since, december);
        QCOMPARE(standing.first().value.reviews, (QList<Review>{{.at = march}}));

        // At the third, the second's answer is history and nothing is answered yet.
        const Session third = sessionAt(june);
        QVERIFY(!verdictOn(third, standing.first().value));
        const Session asked = withVerdict(third, standing.first().value, Verdict::Changed, june);
        QCOMPARE(asked.groundRules.first().reviews.size(), 2);
        QCOMPARE(asked.groundRules.first().reviews.last().before, u"Vi lytter"_s);
    }

    void anAnswerCanBeChangedAndTakenBack()
    {
        const FollowUp point{.id = Id<FollowUp>(u"f"_s), .what = u"Saksgangen"_s};
        const Session before = sessionAt(march);
        Session session = withVerdict(before, point, Verdict::Dropped, march);
        session = withVerdict(session, point, Verdict::Kept, march);
        QCOMPARE(session.followUps.size(), 1);
        QCOMPARE(session.followUps.first().reviews.size(), 1);
        QVERIFY(withoutVerdict(session, point) == before);
    }

    void aFollowUpThatIsDoneIsToldAndNotAskedAgain()
    {
        const FollowUp point{.id = Id<FollowUp>(u"f"_s), .what = u"Saksgangen"_s};
        Session first = sessionAt(december);
        first.followUps = {point};
        const Session second = withVerdict(sessionAt(march), point, Verdict::Done, march);
        QVERIFY(second.followUps.first().done);
        QVERIFY(openFollowUps({second, first}).isEmpty());
        QVERIFY(!withVerdict(second, point, Verdict::Kept, march).followUps.first().done);
    }

    void whatIsDroppedOrDoneIsNotAskedAgain()
    {
        Session first = sessionAt(december);
        first.groundRules = {{.id = Id<GroundRule>(u"r"_s), .text = u"Vi lytter"_s}};
        first.followUps = {{.id = Id<FollowUp>(u"f"_s), .what = u"Saksgangen"_s},
            {.id = Id<FollowUp>(u"g"_s), .what = u"Ferdig"_s, .done = true}};
        QCOMPARE(openFollowUps({first}).size(), 1);
        Session second = sessionAt(march);
        second = withVerdict(second, first.groundRules.first(), Verdict::Dropped, march);
        second = withVerdict(second, first.followUps.first(), Verdict::Dropped, march);
        QVERIFY(standingRules({second, first}).isEmpty());
        QVERIFY(openFollowUps({second, first}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
