// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/section.h"

#include <QSet>

class QScrollArea;
class QVBoxLayout;

namespace fvd {

class DayPanel;
class NameSection;

/// What is known of the chosen item, the day if none is chosen, and what can be done with several.
class Inspector : public Card
{
    Q_OBJECT

public:
    Inspector(PlanEditor &editor, QDate today, QWidget *parent = nullptr);

    /// Shows the items called \a ids; \a reason says why the only one is in the day.
    void showItems(const QList<Id<Item>> &ids, const QString &reason = {});
    void retranslate();

Q_SIGNALS:
    void libraryWanted();
    void groupsWanted();
    void materialOpened(const fvd::Id<fvd::Material> &material);
    void itemAdded(const fvd::Id<fvd::Item> &id);
    void removeWanted();
    void doubleWanted();

private:
    void addSection(Section *section);
    void showItem(const Item &item);
    void showSeveral(const QList<Id<Item>> &ids);

    PlanEditor &m_editor;
    QScrollArea *m_scroll;
    DayPanel *m_day;
    QWidget *m_item;
    QVBoxLayout *m_column;
    NameSection *m_name;
    QList<Section *> m_sections{};
    QWidget *m_offers;
    QLabel *m_offersName;
    QList<QPushButton *> m_offerButtons{}; ///< by the same indices as the sections
    QWidget *m_several;
    QLabel *m_severalText;
    QLabel *m_severalLength;
    QPushButton *m_remove;
    QPushButton *m_double;
    Id<Item> m_shown{};
    QSet<Section *> m_opened{}; ///< asked for by the user while this item is shown
};

} // namespace fvd
