// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include <utility>

namespace fvd {

/// What a Draft of any type can tell.
class DraftNotifier : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void changed(); ///< the value is another than before
};

/// A value that is being edited. Every edit is a named step on an undo stack, which several drafts
/// may share; the one command there is swaps the whole value.
template <typename T>
class Draft : public DraftNotifier
{
public:
    Draft(T value, QUndoStack &stack)
        : m_value(std::move(value))
        , m_stack(stack)
    {
    }

    const T &value() const { return m_value; }
    QUndoStack &undoStack() const { return m_stack; }

    /// Makes \a next the value, as a step called \a text: "Rename". Edits that follow each other
    /// with the same \a mergeKey, such as "title/<item>", are one step, so that a typed word is;
    /// typed back to the start, they are none. An edit that changes nothing is no step.
    void edit(const QString &text, T next, const QString &mergeKey = {})
    {
        if (next != m_value)
            m_stack.push(new Swap(*this, text, std::move(next), mergeKey));
    }

private:
    class Swap : public QUndoCommand
    {
    public:
        Swap(Draft &draft, const QString &text, T next, QString mergeKey)
            : QUndoCommand(text)
            , m_draft(draft)
            , m_other(std::move(next))
            , m_mergeKey(std::move(mergeKey))
        {
        }

        void redo() override { swap(); }
        void undo() override { swap(); }
        int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
        // Both are done by now: the draft has the newest value, this one the oldest.
        bool mergeWith(const QUndoCommand *command) override
        {
            const auto *next = dynamic_cast<const Swap *>(command);
            if (!next || &next->m_draft != &m_draft || next->m_mergeKey != m_mergeKey)
                return false;
            setObsolete(m_other == m_draft.m_value);
            return true;
        }

    private:
        void swap()
        {
            std::swap(m_draft.m_value, m_other);
            Q_EMIT m_draft.changed();
        }

        Draft &m_draft;
        T m_other;
        QString m_mergeKey{};
    };

    T m_value;
    QUndoStack &m_stack;
};

} // namespace fvd
