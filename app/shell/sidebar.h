// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QVBoxLayout;

namespace fvd {

/// The places of the program, and at the foot where what one writes is.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPlace(Place::Kind kind, QAction *action, const QString &icon);
    /// Marks the place that \a kind belongs to.
    void showPlace(Place::Kind kind);
    void retranslate();

private:
    QLabel *m_name;
    QLabel *m_foot;
    QVBoxLayout *m_places;
    QList<std::pair<Place::Kind, QPushButton *>> m_buttons{};
};

} // namespace fvd
