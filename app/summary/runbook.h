// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/sessioncontext.h"
#include "core/model/run.h"

namespace fvd {

/// The days of a session as they were held, open for editing afterwards: the notes, the evaluation,
/// who came. The log of what was done is left as it is.
///
/// Every edit is stored at once and is a step on the session's undo stack. A step is taken back by
/// a three-way merge, so that what was noted or done meanwhile stays.
class RunBook : public QObject
{
    Q_OBJECT

public:
    explicit RunBook(SessionContext &context);

    const Session &session() const { return m_context.session().value(); }
    SessionContext &context() const { return m_context; }
    /// The run of \a day as it is stored; an empty one if the day has not begun.
    Run run(const Id<Day> &day) const;
    /// The picture of \a note; empty if it has none.
    QByteArray picture(const Id<Day> &day, const Note &note) const;
    /// Whether a day of the session has begun.
    bool isUsed() const;

    /// Makes \a next the run of its day, as a step called \a text. Steps with the same \a key in a
    /// row are one. What the room agreed on reaches the session in the same step.
    void edit(const QString &text, const Run &next, const QString &key = {});

    /// Reads what the library has.
    void load();

Q_SIGNALS:
    void changed();
    void failed(const fvd::Error &error);

private:
    class Step;

    /// Brings what changed from \a from to \a to into the stored run.
    void apply(const Run &from, const Run &to);

    SessionContext &m_context;
    QList<Run> m_runs{};
    bool m_storing = false;
};

} // namespace fvd
