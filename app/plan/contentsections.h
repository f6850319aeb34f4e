// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/section.h"
#include "core/library/materialnews.h"

class QVBoxLayout;

namespace fvd {

/// The materials in the item, as they were when they were put there.
class MaterialsSection : public Section
{
    Q_OBJECT

public:
    MaterialsSection(PlanEditor &editor, QDate today);

    QString name() const override { return tr("Materials"); }
    bool isUsed(const Item &item) const override { return !item.materials.isEmpty(); }
    bool isFor(const Item &item) const override { return takesTime(item); }
    void begin() override { Q_EMIT libraryWanted(); }
    void retranslate() override;

Q_SIGNALS:
    void libraryWanted();
    void opened(const fvd::Id<fvd::Material> &material);

protected:
    void fill(const Item &item) override;

private:
    QWidget *newCard(const MaterialCopy &copy, int index);
    void addNews(QVBoxLayout *column, const MaterialNews &news);

    QDate m_today;
    QLabel *m_name;
    QVBoxLayout *m_cards;
    QLabel *m_hint;
    QList<MaterialCopy> m_shown{};
    QList<MaterialNews> m_news{};
};

/// Whether the room could be taken to treat a case of its own, and what the law says of that.
class OpennessSection : public Section
{
    Q_OBJECT

public:
    explicit OpennessSection(PlanEditor &editor);

    QString name() const override { return tr("Openness"); }
    bool isUsed(const Item &item) const override { return item.openness != Openness::General; }
    bool isFor(const Item &item) const override { return takesTime(item); }
    void begin() override;
    void retranslate() override;

protected:
    void fill(const Item &item) override;

private:
    QLabel *m_name;
    QComboBox *m_choice;
    QLabel *m_hint;
};

/// The item that this one takes up again.
class ContinuesSection : public Section
{
    Q_OBJECT

public:
    explicit ContinuesSection(PlanEditor &editor);

    QString name() const override { return tr("Continues"); }
    bool isUsed(const Item &item) const override { return !item.continues.isNull(); }
    bool isFor(const Item &item) const override { return takesTime(item); }
    void begin() override;
    void retranslate() override;

protected:
    void fill(const Item &item) override;

private:
    QLabel *m_name;
    QComboBox *m_choice;
};

/// The facilitator's own note, in the document that nobody else gets.
class PrivateSection : public Section
{
    Q_OBJECT

public:
    explicit PrivateSection(PlanEditor &editor);

    QString name() const override { return tr("Only for me"); }
    bool isUsed(const Item &) const override { return true; }
    void begin() override { m_text->setFocus(); }
    void retranslate() override;

protected:
    void fill(const Item &item) override;

private:
    QLabel *m_name;
    TextArea *m_text;
};

} // namespace fvd
