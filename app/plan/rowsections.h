// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/section.h"

class QVBoxLayout;

namespace fvd {

/// A list inside an item that is edited row by row: its lines, its stages, its groups. Rows are
/// known by their place.
class RowsSection : public Section
{
    Q_OBJECT

public:
    explicit RowsSection(PlanEditor &editor);

    void begin() override;
    void retranslate() override;

protected:
    void fill(const Item &item) override;

    /// The fields of the row at \a index, in a widget of their own.
    virtual QWidget *newRow(int index) = 0;
    virtual void showRow(QWidget *row, int index, const Item &item) = 0;
    virtual int count(const Item &item) const = 0;
    /// Adds a row to the item that is shown.
    virtual void add() = 0;
    virtual QString addText() const = 0;
    /// What is said under the rows.
    virtual QString summary(const Item &) const { return {}; }

private:
    QLabel *m_name;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QLabel *m_summary;
    QList<QWidget *> m_widgets{};
};

/// Topics inside the item, each perhaps with leaders of its own.
class LinesSection : public RowsSection
{
    Q_OBJECT

public:
    using RowsSection::RowsSection;

    QString name() const override { return tr("Lines"); }
    bool isUsed(const Item &item) const override { return !item.lines.isEmpty(); }

protected:
    QWidget *newRow(int index) override;
    void showRow(QWidget *row, int index, const Item &item) override;
    int count(const Item &item) const override { return int(item.lines.size()); }
    void add() override;
    QString addText() const override { return tr("Add line"); }
};

/// The timed steps of an exercise.
class StagesSection : public RowsSection
{
    Q_OBJECT

public:
    using RowsSection::RowsSection;

    QString name() const override { return tr("Stages"); }
    bool isUsed(const Item &item) const override { return !item.stages.isEmpty(); }
    bool isFor(const Item &item) const override { return takesTime(item); }

Q_SIGNALS:
    void groupsWanted(); ///< to divide those who come, from a stage in groups

protected:
    QWidget *newRow(int index) override;
    void showRow(QWidget *row, int index, const Item &item) override;
    int count(const Item &item) const override { return int(item.stages.size()); }
    void add() override;
    QString addText() const override { return tr("Add stage"); }
    QString summary(const Item &item) const override;
};

/// Groups that the room splits into during the item.
class GroupsSection : public RowsSection
{
    Q_OBJECT

public:
    using RowsSection::RowsSection;

    QString name() const override { return tr("Parallel groups"); }
    bool isUsed(const Item &item) const override { return !item.tracks.isEmpty(); }
    bool isFor(const Item &item) const override { return takesTime(item); }

Q_SIGNALS:
    void added(const fvd::Id<fvd::Item> &id); ///< an item was added to a group

protected:
    QWidget *newRow(int index) override;
    void showRow(QWidget *row, int index, const Item &item) override;
    int count(const Item &item) const override { return int(item.tracks.size()); }
    void add() override;
    QString addText() const override { return tr("Add group"); }
};

} // namespace fvd
