// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/planeditor.h"
#include "app/shared/listmodel.h"
#include "app/shared/widgets.h"

class QListView;

namespace fvd {

class Reuse;

/// A line of the drawer: a material, a ready programme, or the theme that the ones below belong to.
struct DrawerRow
{
    QString key{};
    Id<Material> material{}; ///< null for a theme and a programme
    Id<Theme> theme{}; ///< of a programme
    ProgrammeShape shape = ProgrammeShape::Short;
    QString title{};
    QString detail{};
    QString warning{}; ///< where the session's councils have had it

    bool isHeading() const { return material.isNull() && theme.isNull(); }

    friend bool operator==(const DrawerRow &, const DrawerRow &) = default;
};

using DrawerRows = ListModel<DrawerRow, QString>;

/// The materials and programmes as they are dragged into a day.
class DrawerModel : public DrawerRows
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole,
        WarningRole,
        IsThemeRole,
    };

    explicit DrawerModel(QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
};

/// The library beside the day: materials by theme, or those that a search finds.
class Drawer : public Card
{
    Q_OBJECT

public:
    explicit Drawer(PlanEditor &editor, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    QLineEdit *searchField() const { return m_search; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void added(const fvd::Id<fvd::Material> &material); ///< by Enter or a double click
    void programmeAdded(const fvd::Id<fvd::Theme> &theme, fvd::ProgrammeShape shape);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DrawerRow rowOf(const MaterialBrief &brief, const Reuse &reuse) const;
    QList<DrawerRow> byTheme() const;
    QList<DrawerRow> found(const QString &words) const;
    void addCurrent();

    PlanEditor &m_editor;
    SearchField *m_search;
    DrawerModel *m_model;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace fvd
