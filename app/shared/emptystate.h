// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace fvd {

/// What stands where a list would be as long as there is nothing in it: what belongs here, and
/// ways to begin, each a panel with an icon, what it gives and a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Adds a way to begin. Its texts come with setWay(), by the same number from 0.
    void addWay(const QString &icon, std::function<void()> chosen, bool first = false);

    void setText(const QString &heading, const QString &text);
    void setWay(int way, const QString &heading, const QString &text, const QString &button);

private:
    struct Way
    {
        QLabel *heading = nullptr;
        QLabel *text = nullptr;
        QPushButton *button = nullptr;
    };

    QLabel *m_heading;
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<Way> m_ways{};
};

} // namespace fvd
