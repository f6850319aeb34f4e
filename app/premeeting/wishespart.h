// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"

#include <QListWidget>

class QMenu;

namespace fvd {

/// Names in an order that is changed by dragging, or with Alt+Up and Alt+Down; Del takes one away.
class OrderList : public QListWidget
{
    Q_OBJECT

public:
    explicit OrderList(QWidget *parent = nullptr);

    /// Shows \a keys by \a names, which has as many.
    void show(const QStringList &keys, const QStringList &names);
    QStringList keys() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

    /// Moves the chosen one up (-1) or down (1).
    void moveBy(int step);
    void removeCurrent();

Q_SIGNALS:
    void edited(const QStringList &keys); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QStringList m_names{};
};

/// The themes that are wished for, the most wanted first.
class WishesPart : public FormPart
{
    Q_OBJECT

public:
    using Themes = std::function<QList<Theme>()>;
    /// What there is to say of themes that the session's councils have had; "" of the others.
    using Warnings = std::function<QStringList(const QStringList &themes)>;

    WishesPart(Draft<Session> &draft, Themes themes, Warnings warnings);

private:
    QString nameOf(const QString &id) const;
    void fillList();
    void fillWarnings(const QStringList &names);
    void fillMenu();
    void setWishes(const char *label, const QStringList &themes);

    Themes m_themes;
    Warnings m_warnings;
    OrderList *m_list;
    QLabel *m_none;
    QLabel *m_used;
    std::pair<QStringList, QList<Id<Council>>> m_warned{}; ///< of which themes and councils
    QPushButton *m_add;
    QMenu *m_menu;
};

} // namespace fvd
