// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/runbook.h"

#include "core/model/merge.h"

#include <QPointer>

#include <algorithm>

namespace fvd {

class RunBook::Step : public QUndoCommand
{
public:
    Step(RunBook &book, const QString &text, const Run &before, const Run &after, QString key)
        : QUndoCommand(text)
        , m_book(&book)
        , m_before(before)
        , m_after(after)
        , m_key(std::move(key))
    {
    }

    void redo() override
    {
        if (m_book)
            m_book->apply(m_before, m_after);
    }
    void undo() override
    {
        if (m_book)
            m_book->apply(m_after, m_before);
    }
    int id() const override { return m_key.isEmpty() ? -1 : 2; }
    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = dynamic_cast<const Step *>(command);
        if (!next || next->m_key != m_key || next->m_after.id != m_after.id)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    QPointer<RunBook> m_book; ///< the stack may outlive the page
    Run m_before;
    Run m_after;
    QString m_key;
};

RunBook::RunBook(SessionContext &context)
    : m_context(context)
{
    connect(&m_context.library(), &Library::changed, this, [this](const QStringList &ids) {
        const bool ours = std::ranges::any_of(session().days,
            [&](const Day &day) { return ids.contains(runId(session().id, day.id).text()); });
        if (ours && !m_storing)
            load();
    });
    load();
}

Run RunBook::run(const Id<Day> &day) const
{
    const auto found = std::ranges::find(m_runs, day, &Run::day);
    if (found != m_runs.end())
        return *found;
    Run run{.id = runId(session().id, day), .session = session().id, .day = day};
    const auto planned = std::ranges::find(session().days, day, &Day::id);
    if (planned != session().days.end())
        run.plan = *planned;
    return run;
}

QByteArray RunBook::picture(const Id<Day> &day, const Note &note) const
{
    if (note.picture.isEmpty())
        return {};
    const auto bytes = m_context.library().picture(runId(session().id, day), note.picture);
    return bytes ? *bytes : QByteArray();
}

bool RunBook::isUsed() const
{
    return !m_runs.isEmpty();
}

void RunBook::edit(const QString &text, const Run &next, const QString &key)
{
    const Run before = run(next.day);
    if (next == before)
        return;
    const Session agreed = withOutcome(session(), before, next);
    QUndoStack &stack = m_context.undoStack();
    if (agreed == session()) {
        stack.push(new Step(*this, text, before, next, key));
        return;
    }
    stack.beginMacro(text);
    stack.push(new Step(*this, text, before, next, {}));
    m_context.session().edit(text, agreed);
    stack.endMacro();
}

void RunBook::load()
{
    m_runs.clear();
    for (const Day &day : session().days) {
        const auto stored = m_context.library().run(session().id, day.id);
        const bool begun = stored
            && (hasBegun(stored->value) || stored->value.present != HeadCounts()
                || !stored->value.evaluation.isEmpty());
        if (begun)
            m_runs.append(stored->value);
    }
    Q_EMIT changed();
}

void RunBook::apply(const Run &from, const Run &to)
{
    Library &library = m_context.library();
    const auto stored = library.run(to.session, to.day);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    const bool untouched = stored->revision.isEmpty();
    const Run next = untouched ? to : merged(from, to, stored->value).value;
    m_storing = true;
    const auto put = library.put(next, stored->revision);
    m_storing = false;
    if (!put)
        Q_EMIT failed(put.error());
    load();
}

} // namespace fvd
