// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/roster.h"
#include "core/model/run.h"

namespace fvd {

// clang-format off
FVD_FIELDS(Stage) {
    visit(u"form", v.form...);
    visit(u"planned", v.planned...);
    visit(u"text", v.text...);
    visit(u"write", v.write...);
} FVD_END

FVD_FIELDS(Source) {
    visit(u"title", v.title...);
    visit(u"url", v.url...);
} FVD_END

FVD_FIELDS(Link) {
    visit(u"title", v.title...);
    visit(u"url", v.url...);
    visit(u"kind", v.kind...);
} FVD_END

FVD_FIELDS(ReadyItem) {
    visit(u"kind", v.kind...);
    visit(u"planned", v.planned...);
    visit(u"title", v.title...);
    visit(u"material", v.material...);
} FVD_END

FVD_FIELDS(ReadyProgramme) {
    visit(u"shape", v.shape...);
    visit(u"title", v.title...);
    visit(u"planned", v.planned...);
    visit(u"items", v.items...);
} FVD_END

FVD_FIELDS(LawChange) {
    visit(u"from", v.from...);
    visit(u"what", v.what...);
} FVD_END

FVD_FIELDS(MaterialText) {
    visit(u"title", v.title...);
    visit(u"summary", v.summary...);
    visit(u"aim", v.aim...);
    visit(u"fits", v.fits...);
    visit(u"why", v.why...);
    visit(u"body", v.body...);
    visit(u"facilitator", v.facilitator...);
    visit(u"stages", v.stages...);
    visit(u"sources", v.sources...);
    visit(u"programmes", v.programmes...);
    visit(u"links", v.links...);
    visit(u"keywords", v.keywords...);
    visit(u"lawChange", v.lawChange...);
} FVD_END

FVD_FIELDS(Withdrawal) {
    visit(u"at", v.at...);
    visit(u"reason", v.reason...);
    visit(u"instead", v.instead...);
} FVD_END

FVD_FIELDS(Theme) {
    visit(u"part", v.part...);
    visit(u"number", v.number...);
    visit(u"checked", v.checked...);
    visit(u"nb", v.text.nb...);
    visit(u"nn", v.text.nn...);
} FVD_END

FVD_FIELDS(Material) {
    visit(u"theme", v.theme...);
    visit(u"kind", v.kind...);
    visit(u"planned", v.planned...);
    visit(u"minimum", v.minimum...);
    visit(u"groupMin", v.groupMin...);
    visit(u"groupMax", v.groupMax...);
    visit(u"roles", v.roles...);
    visit(u"councils", v.councils...);
    visit(u"audience", v.audience...);
    visit(u"openness", v.openness...);
    visit(u"certainty", v.certainty...);
    visit(u"checked", v.checked...);
    visit(u"withdrawn", v.withdrawn...);
    visit(u"nb", v.text.nb...);
    visit(u"nn", v.text.nn...);
} FVD_END

FVD_FIELDS(MaterialCopy) {
    visit(u"source", v.source...);
    visit(u"revision", v.revision...);
    visit(u"declined", v.declined...);
    visit(u"kind", v.kind...);
    visit(u"language", v.language...);
    visit(u"planned", v.planned...);
    visit(u"minimum", v.minimum...);
    visit(u"openness", v.openness...);
    visit(u"checked", v.checked...);
    visit(u"certainty", v.certainty...);
    visit(u"groupMin", v.groupMin...);
    visit(u"groupMax", v.groupMax...);
    visit(u"roles", v.roles...);
    visit(u"text", v.text...);
} FVD_END

FVD_FIELDS(Council) {
    visit(u"kind", v.kind...);
    visit(u"name", v.name...);
    visit(u"officialNames", v.officialNames...);
    visit(u"county", v.county...);
    visit(u"language", v.language...);
    visit(u"seats", v.seats...);
    visit(u"members", v.members...);
} FVD_END

FVD_FIELDS(Timing) {
    visit(u"kind", v.kind...);
    visit(u"start", v.start...);
    visit(u"end", v.end...);
    visit(u"pinned", v.pinned...);
} FVD_END

FVD_FIELDS(Line) {
    visit(u"text", v.text...);
    visit(u"leaders", v.leaders...);
} FVD_END

FVD_FIELDS(Item) {
    visit(u"id", v.id...);
    visit(u"kind", v.kind...);
    visit(u"title", v.title...);
    visit(u"leaders", v.leaders...);
    visit(u"lines", v.lines...);
    visit(u"timing", v.timing...);
    visit(u"planned", v.planned...);
    visit(u"minimum", v.minimum...);
    visit(u"mayBeDropped", v.mayBeDropped...);
    visit(u"beside", v.beside...);
    visit(u"place", v.place...);
    visit(u"audience", v.audience...);
    visit(u"openness", v.openness...);
    visit(u"goal", v.goal...);
    visit(u"materials", v.materials...);
    visit(u"stages", v.stages...);
    visit(u"tracks", v.tracks...);
    visit(u"continues", v.continues...);
    visit(u"doubtful", v.doubtful...);
} FVD_END

FVD_FIELDS(Track) {
    visit(u"id", v.id...);
    visit(u"title", v.title...);
    visit(u"leaders", v.leaders...);
    visit(u"place", v.place...);
    visit(u"items", v.items...);
} FVD_END

FVD_FIELDS(Day) {
    visit(u"id", v.id...);
    visit(u"title", v.title...);
    visit(u"date", v.date...);
    visit(u"start", v.start...);
    visit(u"end", v.end...);
    visit(u"venue", v.venue...);
    visit(u"remark", v.remark...);
    visit(u"items", v.items...);
} FVD_END

FVD_FIELDS(Person) {
    visit(u"name", v.name...);
    visit(u"role", v.role...);
    visit(u"phone", v.phone...);
    visit(u"email", v.email...);
} FVD_END

FVD_FIELDS(HeadCounts) {
    visit(u"members", v.members...);
    visit(u"substitutes", v.substitutes...);
    visit(u"controlCommittee", v.controlCommittee...);
    visit(u"administration", v.administration...);
    visit(u"unionRepresentatives", v.unionRepresentatives...);
    visit(u"councilMembers", v.councilMembers...);
    visit(u"others", v.others...);
} FVD_END

FVD_FIELDS(Check) {
    visit(u"key", v.key...);
    visit(u"done", v.done...);
    visit(u"note", v.note...);
} FVD_END

FVD_FIELDS(Premeeting) {
    visit(u"id", v.id...);
    visit(u"date", v.date...);
    visit(u"where", v.where...);
    visit(u"present", v.present...);
    visit(u"checks", v.checks...);
    visit(u"leadership", v.leadership...);
    visit(u"councillors", v.councillors...);
    visit(u"notes", v.notes...);
} FVD_END

FVD_FIELDS(Frame) {
    visit(u"start", v.start...);
    visit(u"end", v.end...);
    visit(u"hardEnd", v.hardEnd...);
    visit(u"lunch", v.lunch...);
    visit(u"themes", v.themes...);
    visit(u"sensitive", v.sensitive...);
    visit(u"room", v.room...);
    visit(u"tables", v.tables...);
    visit(u"screen", v.screen...);
    visit(u"sound", v.sound...);
    visit(u"equipment", v.equipment...);
} FVD_END

FVD_FIELDS(Review) {
    visit(u"at", v.at...);
    visit(u"verdict", v.verdict...);
    visit(u"before", v.before...);
} FVD_END

FVD_FIELDS(GroundRule) {
    visit(u"id", v.id...);
    visit(u"text", v.text...);
    visit(u"status", v.status...);
    visit(u"reviews", v.reviews...);
    visit(u"leftOut", v.leftOut...);
} FVD_END

FVD_FIELDS(FollowUp) {
    visit(u"id", v.id...);
    visit(u"what", v.what...);
    visit(u"responsible", v.responsible...);
    visit(u"due", v.due...);
    visit(u"done", v.done...);
    visit(u"reviews", v.reviews...);
    visit(u"leftOut", v.leftOut...);
} FVD_END

FVD_FIELDS(SummaryChoice) {
    visit(u"tables", v.tables...);
    visit(u"present", v.present...);
    visit(u"evaluation", v.evaluation...);
    visit(u"answers", v.answers...);
    visit(u"times", v.times...);
} FVD_END

FVD_FIELDS(TableCounts) {
    visit(u"people", v.people...);
    visit(u"locked", v.locked...);
} FVD_END

FVD_FIELDS(Division) {
    visit(u"day", v.day...);
    visit(u"tables", v.tables...);
} FVD_END

FVD_FIELDS(Session) {
    visit(u"title", v.title...);
    visit(u"councils", v.councils...);
    visit(u"parts", v.parts...);
    visit(u"language", v.language...);
    visit(u"languageAsked", v.languageAsked...);
    visit(u"status", v.status...);
    visit(u"version", v.version...);
    visit(u"sent", v.sent...);
    visit(u"facilitators", v.facilitators...);
    visit(u"contacts", v.contacts...);
    visit(u"expected", v.expected...);
    visit(u"frame", v.frame...);
    visit(u"premeetings", v.premeetings...);
    visit(u"days", v.days...);
    visit(u"remark", v.remark...);
    visit(u"groundRules", v.groundRules...);
    visit(u"followUps", v.followUps...);
    visit(u"divisions", v.divisions...);
    visit(u"summary", v.summary...);
    visit(u"travel", v.travel...);
    visit(u"notesDeletion", v.notesDeletion...);
} FVD_END

FVD_FIELDS(PrivateNotes) {
    visit(u"session", v.session...);
    visit(u"general", v.general...);
    visit(u"items", v.items...);
} FVD_END

FVD_FIELDS(Note) {
    visit(u"id", v.id...);
    visit(u"item", v.item...);
    visit(u"kind", v.kind...);
    visit(u"group", v.group...);
    visit(u"text", v.text...);
    visit(u"at", v.at...);
    visit(u"picture", v.picture...);
    visit(u"leftOut", v.leftOut...);
} FVD_END

FVD_FIELDS(ItemChange) {
    visit(u"item", v.item...);
    visit(u"fate", v.fate...);
    visit(u"minutes", v.minutes...);
} FVD_END

FVD_FIELDS(RunEvent) {
    visit(u"id", v.id...);
    visit(u"at", v.at...);
    visit(u"act", v.act...);
    visit(u"item", v.item...);
    visit(u"track", v.track...);
    visit(u"amount", v.amount...);
    visit(u"inserted", v.inserted...);
    visit(u"before", v.before...);
    visit(u"changes", v.changes...);
    visit(u"level", v.level...);
    visit(u"undoes", v.undoes...);
} FVD_END

FVD_FIELDS(EvaluationQuestion) {
    visit(u"id", v.id...);
    visit(u"text", v.text...);
    visit(u"options", v.options...);
    visit(u"counts", v.counts...);
    visit(u"answers", v.answers...);
} FVD_END

FVD_FIELDS(Run) {
    visit(u"session", v.session...);
    visit(u"day", v.day...);
    visit(u"plan", v.plan...);
    visit(u"events", v.events...);
    visit(u"notes", v.notes...);
    visit(u"present", v.present...);
    visit(u"evaluation", v.evaluation...);
} FVD_END

FVD_FIELDS(Attendee) {
    visit(u"id", v.id...);
    visit(u"name", v.name...);
    visit(u"attends", v.attends...);
    visit(u"party", v.party...);
    visit(u"position", v.position...);
    visit(u"experience", v.experience...);
    visit(u"committee", v.committee...);
    visit(u"gender", v.gender...);
    visit(u"presence", v.presence...);
    visit(u"leads", v.leads...);
} FVD_END

FVD_FIELDS(Apart) {
    visit(u"one", v.one...);
    visit(u"other", v.other...);
} FVD_END

FVD_FIELDS(SeatedTable) {
    visit(u"people", v.people...);
    visit(u"leader", v.leader...);
    visit(u"locked", v.locked...);
} FVD_END

FVD_FIELDS(Seating) {
    visit(u"day", v.day...);
    visit(u"tables", v.tables...);
    visit(u"locked", v.locked...);
} FVD_END

FVD_FIELDS(Roster) {
    visit(u"session", v.session...);
    visit(u"deletion", v.deletion...);
    visit(u"people", v.people...);
    visit(u"apart", v.apart...);
    visit(u"seatings", v.seatings...);
} FVD_END
// clang-format on

} // namespace fvd
