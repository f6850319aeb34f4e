// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/planeditor.h"
#include "app/shared/fields.h"
#include "app/shared/widgets.h"

class QComboBox;
class QSpinBox;
class QToolButton;

namespace fvd {

/// A part of the inspector: shows one side of the chosen item and edits it. What the item does not
/// have is not shown but offered, so that the inspector stays short.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(PlanEditor &editor);

    /// Shows \a item, which may be the one already shown after an edit.
    void setItem(const Item &item);

    virtual QString name() const = 0;
    /// Whether \a item has what this section is about.
    virtual bool isUsed(const Item &item) const = 0;
    /// Whether it makes sense for \a item to have it.
    virtual bool isFor(const Item &) const { return true; }
    /// The user asked for a section that was not shown: focus goes to its first field.
    virtual void begin() = 0;
    virtual void retranslate() = 0;

protected:
    virtual void fill(const Item &item) = 0;

    const Id<Item> &id() const { return m_id; }
    QString key(const QString &field) const { return field + u'/' + m_id.text(); }

    PlanEditor &m_editor;

private:
    Id<Item> m_id{};
};

/// A muted name above a field.
QLabel *newFieldName();

/// Minutes, "–" for none.
QSpinBox *newMinutesField();

/// A box to choose from that is as narrow as what it is in.
QComboBox *newChoice();

} // namespace fvd
