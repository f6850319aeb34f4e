// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"
#include "core/model/run.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

Note note(const QString &id, NoteKind kind, const QString &text)
{
    return {.id = Id<Note>(id), .kind = kind, .text = text, .picture = u"flip.jpg"_s};
}

} // namespace

/// What is written down during a day, and what of it the council takes along.
class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowerLevelsKeepNoMoreThanTheySay()
    {
        const Note idea = note(u"1"_s, NoteKind::Idea, u"Kino"_s);
        const Note rule = note(u"2"_s, NoteKind::Rule, u"Vi lytter"_s);
        Run run;
        QVERIFY(withNote(run, idea, RecordLevel::Agreements) == run);
        run = withNote(run, rule, RecordLevel::Agreements);
        QCOMPARE(run.notes.size(), 1);
        QVERIFY(run.notes.first().picture.isEmpty());
        QCOMPARE(withNote(run, idea, RecordLevel::MainPoints).notes.size(), 2);
        QCOMPARE(withNote(run, idea, RecordLevel::Full).notes.last().picture, u"flip.jpg"_s);
    }

    void whatTheRoomAgreesOnIsTheSessions()
    {
        Session session;
        session.groundRules = {{.id = Id<GroundRule>(u"old"_s), .text = u"Fra før"_s}};
        Run before;
        Run run = withNote(before, note(u"r"_s, NoteKind::Rule, u"Vi lytter"_s), RecordLevel::Full);
        run = withNote(run, note(u"f"_s, NoteKind::FollowUp, u"Be om notat"_s), RecordLevel::Full);
        session = withOutcome(session, before, run);
        QCOMPARE(session.groundRules.size(), 2);
        QCOMPARE(session.followUps.size(), 1);
        session.groundRules[1].status = GroundRuleStatus::Discussed;
        session.followUps[0].responsible = u"ordfører"_s;

        // New words keep what somebody said of it; another kind takes it away; the old one stays.
        before = run;
        run.notes[0].text = u"Vi lytter til hverandre"_s;
        run.notes[1].kind = NoteKind::Idea;
        session = withOutcome(session, before, run);
        QCOMPARE(session.groundRules[1].text, u"Vi lytter til hverandre"_s);
        QCOMPARE(session.groundRules[1].status, GroundRuleStatus::Discussed);
        QCOMPARE(session.groundRules[0].text, u"Fra før"_s);
        QVERIFY(session.followUps.isEmpty());
        QVERIFY(withOutcome(session, run, run) == session);
    }

    // The co-facilitator's machine followed the same day.
    void twoMachinesLogsAreUnited()
    {
        const auto event = [](const QString &id) { return RunEvent{.id = Id<RunEvent>(id)}; };
        Run base{.events = {event(u"a"_s)}};
        Run ours = base;
        ours.events.append(event(u"b"_s));
        ours.notes.append(note(u"1"_s, NoteKind::Idea, u"Kino"_s));
        Run theirs = base;
        theirs.notes.append(note(u"2"_s, NoteKind::Idea, u"Buss"_s));
        const Run both = merged(base, ours, theirs).value;
        QCOMPARE(both.events.size(), 2);
        QCOMPARE(both.notes.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
