// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"
#include "app/summary/runbook.h"

class QCheckBox;

namespace fvd {

class PointRow;

/// The notes of a day by item: what of them the summary tells, their kinds, words and order. Rules
/// and follow-ups are not among them: they are the session's.
class PointsPart : public FormPart
{
    Q_OBJECT

public:
    PointsPart(RunBook &book, const Id<Day> &day);

    /// Puts the note called \a note \a by places further down among those of its item.
    void move(const Id<Note> &note, int by);
    /// Puts \a note into the place of \a target, which may be of another item.
    void moveTo(const Id<Note> &note, const Id<Note> &target);

private:
    void show();
    /// Adds a note to the item that is chosen.
    void askWhere();
    void add(const Id<Item> &item);
    void focusOn(const Id<Note> &note);
    QList<Note> shown() const;

    RunBook &m_book;
    Id<Day> m_day;
    QVBoxLayout *m_lines;
    QPushButton *m_more = nullptr;
    QStringList m_structure{}; ///< what the rows were made of
    QList<PointRow *> m_rows{};
};

/// One note: whether the summary tells it, what kind it is, its words.
class PointRow : public QWidget
{
    Q_OBJECT

public:
    PointRow(RunBook &book, PointsPart &part, const Id<Day> &day, const Id<Note> &note);

    const Id<Note> &note() const { return m_note; }
    void fill(const Note &note);
    void takeFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void change(
        const QString &text, const std::function<void(Note &)> &how, const QString &key = {});
    void remove();

    RunBook &m_book;
    PointsPart &m_part;
    Id<Day> m_day;
    Id<Note> m_note;
    QLabel *m_handle;
    QCheckBox *m_told;
    ChipButton *m_kind;
    QLabel *m_table;
    QLabel *m_picture;
    TextArea *m_text;
};

} // namespace fvd
