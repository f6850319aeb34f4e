// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace fvd {

/// A text, and what it is called: "Now", or who wrote it and when.
struct Version
{
    QString name{};
    QString text{};
};

/// How words that differ are marked.
enum class DiffLook
{
    Renewed, ///< what goes is struck out, what comes is bold
    Rivals, ///< bold in both
};

/// Two versions of a text beside each other, with the words that differ marked.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    SideBySide(Version left, Version right, DiffLook look, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    Version m_left;
    Version m_right;
    DiffLook m_look;
    QLabel *m_leftText;
    QLabel *m_rightText;
};

} // namespace fvd
