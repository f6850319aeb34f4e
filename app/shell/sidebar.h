// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QButtonGroup;
class QVBoxLayout;

namespace fvd {

/// A sentence of some lines that can be clicked, as wide as it is told to be.
class LineButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LineButton(QWidget *parent = nullptr);

    void setLine(const QString &text);

private:
    QLabel *m_label;
};

/// The places of the program, and at the foot how what one writes stands with the others.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// What is said at the foot, and what a click on it does.
    void setFoot(const QString &text);
    void onFoot(QAction *action);

    void addPlace(Place::Kind kind, QAction *action, const QString &icon);
    /// Marks the place that \a kind belongs to.
    void showPlace(Place::Kind kind);
    void retranslate();

private:
    QLabel *m_name;
    LineButton *m_foot;
    QVBoxLayout *m_places;
    QButtonGroup *m_group;
    QList<std::pair<Place::Kind, QPushButton *>> m_buttons{};
};

} // namespace fvd
