// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"

namespace fvd {

/// A stretch of a day, for drawing it small.
struct Stretch
{
    ItemKind kind = ItemKind::Talk;
    QString title{};
    Minutes length{};
    Extra extra{};

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// What lists say of a session: derived from it whenever it is stored, so that a list of a thousand
/// opens no document.
struct SessionBrief
{
    Id<Session> id{};
    QString title{};
    QList<Id<Council>> councils{};
    QList<Part> parts{};
    LanguageForm language = LanguageForm::Bokmaal;
    SessionStatus status = SessionStatus::Draft;
    int version = 0;
    QDate sent{};
    QDate first{}; ///< date of the first dated day; null: none is dated
    QDate last{};
    std::optional<ClockTime> start{}; ///< of the first day
    std::optional<ClockTime> end{}; ///< of the first day
    int days = 0;
    QString venue{};
    QStringList facilitators{};
    int people = 0;
    QStringList themes{}; ///< ids of the themes of its materials
    QStringList materials{}; ///< ids of its materials, cases among them
    QStringList topics{}; ///< titles of its longest items, to say what it is about
    bool premeetingHeld = false;
    QStringList groundRules{};
    QStringList openFollowUps{};
    QList<Stretch> stretches{}; ///< of the first day
    QDate notesDeletion{}; ///< of the session
    Extra extra{};

    friend bool operator==(const SessionBrief &, const SessionBrief &) = default;
};

/// What tells in which lists a session stands, and whether it has changed. Of a thousand sessions,
/// only those on screen need more.
struct SessionGlance
{
    Id<Session> id{};
    SessionStatus status = SessionStatus::Draft;
    QDate first{};
    QDate last{};
    qint64 change = 0; ///< another number after each change; 0 if it was not read from a store

    friend bool operator==(const SessionGlance &, const SessionGlance &) = default;
};

/// What lists and the planner's drawer say of a material.
struct MaterialBrief
{
    Id<Material> id{};
    Id<Theme> theme{};
    MaterialKind kind = MaterialKind::Article;
    Minutes planned{};
    Minutes minimum{};
    int groupMin = 0;
    int groupMax = 0;
    QList<CouncilFit> councils{}; ///< empty: any
    Audience audience = Audience::Council;
    Certainty certainty = Certainty::Confirmed;
    QDate checked{};
    QString titleNb{};
    QString titleNn{};
    QString summaryNb{};
    QString summaryNn{};
    Withdrawal withdrawn{};
    QDate lawChanged{};
    Extra extra{};

    const QString &title(LanguageForm form) const
    {
        return form == LanguageForm::Nynorsk ? titleNn : titleNb;
    }
    const QString &summary(LanguageForm form) const
    {
        return form == LanguageForm::Nynorsk ? summaryNn : summaryNb;
    }

    friend bool operator==(const MaterialBrief &, const MaterialBrief &) = default;
};

/// Whether \a session is still to be prepared on \a today: neither held, over nor cancelled.
bool isPlanned(const SessionBrief &session, QDate today);

/// Those of \a sessions that share a council with \a session, without itself and those that are
/// cancelled.
QList<SessionBrief> othersOfCouncils(const QList<SessionBrief> &sessions, const Session &session);

SessionBrief briefOf(const Session &session);
SessionGlance glanceOf(const SessionBrief &brief);
MaterialBrief briefOf(const Material &material);

} // namespace fvd
