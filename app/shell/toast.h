// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace fvd {

/// A sentence at the foot of the window that goes away by itself, with an offer that can be taken
/// while it stays. It stays as long as the mouse or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void say(const QString &text, const QString &offer, std::function<void()> accepted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_offer;
    std::function<void()> m_accepted{};
    QTimer m_timer{};
};

} // namespace fvd
