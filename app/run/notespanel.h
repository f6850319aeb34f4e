// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/widgets.h"

class QScrollArea;
class QSpinBox;
class QToolButton;

namespace fvd {

/// The notes of the item at hand, and the field to write the next one in. What is typed is stored
/// with each key; Enter begins another note. "4: Kinoen" is a note of table 4.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(RunDesk &desk);

    void retranslate();
    /// Chooses how much is kept; for the head of the card that the panel stands in.
    QWidget *levelChip() const { return m_level; }
    /// Puts the cursor where the next note is written.
    void write();
    /// The next note, and the one that is being written, is of \a kind.
    void setKind(NoteKind kind);
    /// Counts the table of the next note up or down.
    void stepGroup(int by);

    /// The table of the next note; 0: none.
    int table() const;
    /// The note that is being written, if it is a ground rule; else null.
    Id<Note> ruleInWriting() const { return m_nextKind == NoteKind::Rule ? m_writing : Id<Note>(); }

    /// Keeps a smaller copy of the pictures in \a files, each as a note of the item at hand. What
    /// cameras write into their files (place, time, owner) is not in it.
    void addPictures(const QStringList &files);

Q_SIGNALS:
    void written(); ///< something was typed, or its kind or table changed

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Row;

    void refresh();
    /// Shows \a notes, one in a row.
    void showRows(const QList<Note> &notes);
    /// Shows and says what is to be known of what is written; "" for nothing.
    void hint(const QString &text);
    /// The table of the next note, to be said.
    QString tableText() const;
    void typed(const QString &text);
    void finish();
    void fillLevels();
    void fillKinds();
    QString warningFor(const QString &text) const;
    Note current(const QString &text) const;

    RunDesk &m_desk;
    ChipButton *m_level;
    QScrollArea *m_area;
    QVBoxLayout *m_rows;
    QList<Row *> m_rowList{};
    QLabel *m_empty;
    QLabel *m_groupName;
    QSpinBox *m_group;
    ChipButton *m_kind;
    QToolButton *m_picture;
    QLineEdit *m_field;
    QLabel *m_hint;
    Id<Item> m_item{}; ///< whose notes are shown
    Id<Note> m_writing{}; ///< the note in the field; null: none yet
    Id<Item> m_writingItem{}; ///< that it belongs to, whatever is at hand when it is finished
    NoteKind m_nextKind = NoteKind::Idea;
    bool m_translated = false;
};

} // namespace fvd
