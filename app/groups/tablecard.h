// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/groups/personchip.h"
#include "app/shared/widgets.h"

class QToolButton;

namespace fvd {

/// A table with the people at it.
class TableCard : public Card
{
    Q_OBJECT

public:
    explicit TableCard(int table, QWidget *parent = nullptr);

    int table() const { return m_table; }
    void show(const QList<ChipLook> &people, bool locked);
    const QList<PersonChip *> &chips() const { return m_chips; }

Q_SIGNALS:
    void lockWanted();
    void chosen(fvd::PersonChip *chip);
    void reached(fvd::PersonChip *chip); ///< by the focus
    void dropped(const fvd::Id<fvd::Attendee> &person); ///< on the table
    void droppedOn(const fvd::Id<fvd::Attendee> &person, const fvd::Id<fvd::Attendee> &other);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_table;
    QLabel *m_title;
    QLabel *m_size;
    QToolButton *m_lock;
    QVBoxLayout *m_people;
    QList<PersonChip *> m_chips{};
    bool m_isTarget = false;
};

} // namespace fvd
