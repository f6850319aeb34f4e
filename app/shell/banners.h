// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QMap>

class QLabel;

namespace fvd {

/// Sentences above the page that stay until what they tell of is put right.
class Banners : public QWidget
{
    Q_OBJECT

public:
    explicit Banners(QWidget *parent = nullptr);

    /// Shows \a text for \a key; "" takes it away.
    void say(const QString &key, const QString &text);

private:
    QMap<QString, QFrame *> m_shown{};
};

} // namespace fvd
