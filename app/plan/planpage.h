// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/planeditor.h"
#include "app/shared/actions.h"
#include "app/shared/page.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace fvd {

class DayBar;
class DayDrafter;
class DayDrawing;
class Drawer;
class EmptyDay;
class HintLine;
class Inspector;
class PlanTable;

/// The step Programme of a session: a day as a table beside the same day drawn to scale, what is
/// known of the chosen item, and the library to take materials from.
class PlanPage : public Page
{
    Q_OBJECT

public:
    PlanPage(Shell &shell, SessionContext &context);
    ~PlanPage() override;

    void retranslate() override;
    void refresh() override;
    void open(const Place &place) override;
    QWidget *searchField() const override;

    PlanEditor &editor() { return m_editor; }
    PlanTable *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    void layOutPage();
    void connectParts();
    QAction *addTableAction(Command command, std::function<void()> triggered);
    void showDay();
    void showChosen();
    /// Chooses \a ids, clicked in the drawn day or the hints.
    void pointAt(const QList<Id<Item>> &ids);
    void showHints();
    void showReasons();
    bool showsDraft() const;
    void draftDay();
    void chooseTemplate();
    void showSide(bool library);
    void fitWidth();
    void stepDay(int by);
    void removeChosen();
    void doubleChosen();
    void paste();
    void openMenu(const QPoint &at);

    SessionContext &m_context;
    PlanEditor m_editor;
    DayDrafter *m_drafter;
    DayBar *m_days;
    QPushButton *m_add;
    QPushButton *m_draft;
    QPushButton *m_groups;
    QStackedWidget *m_stack;
    PlanTable *m_table;
    QScrollArea *m_drawingScroll;
    DayDrawing *m_drawing;
    EmptyDay *m_empty;
    HintLine *m_hints;
    QWidget *m_side;
    QPushButton *m_itemTab;
    QPushButton *m_libraryTab;
    QStackedWidget *m_sideStack;
    Inspector *m_inspector;
    Drawer *m_drawer;
    QList<QAction *> m_itemActions{}; ///< of the table's menu, in its order
};

} // namespace fvd
