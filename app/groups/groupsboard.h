// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/groups/groupseditor.h"

#include <QWidget>

class QGridLayout;
class QMenu;

namespace fvd {

class PersonChip;
class TableCard;

/// The tables of a day with the people at them. A person is moved by dragging onto a table, and
/// changes places with the one they are dragged onto; arrows go from one to the next, and all that
/// can be done to one is in the menu that Enter or a click opens.
class GroupsBoard : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsBoard(GroupsEditor &editor, QWidget *parent = nullptr);

    /// Shows what the editor has, in the language that is chosen.
    void refresh();
    /// The person with the focus, or else nobody.
    Id<Attendee> current() const;
    void choose(const Id<Attendee> &person); ///< gives the person the focus

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void firstOfPair(const fvd::Id<fvd::Attendee> &person); ///< whose other is to be chosen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    void layOut();
    void openMenu(PersonChip *chip);
    /// Lets Tab stop at \a reached, or else at who had the focus last, and at nobody else.
    void stopAt(PersonChip *reached);
    void step(int by, bool toOtherTable);
    void moveCurrent(int by);
    QList<PersonChip *> chips() const;
    PersonChip *currentChip() const;

    GroupsEditor &m_editor;
    QGridLayout *m_grid;
    QList<TableCard *> m_tables{};
    Id<Attendee> m_stop{}; ///< whom Tab stops at; null: the first
    int m_columns = 0;
};

} // namespace fvd
