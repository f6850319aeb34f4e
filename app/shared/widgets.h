// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/appearance.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

class QButtonGroup;
class QVBoxLayout;

namespace fvd {

// The small pieces that pages are made of. Their looks are those of the style sheet.

/// Distances of the 8-pixel grid.
namespace space {
inline constexpr int small = 8;
inline constexpr int medium = 16;
inline constexpr int large = 24;
} // namespace space

/// "muted", "accent", "good", "warning", "danger" or "" for plain text.
using Tone = const char *;

QLabel *newLabel(TypeSize size, Tone tone = "", bool bold = false);
/// The same for text that may need several lines.
QLabel *newParagraph(TypeSize size = TypeSize::Body, Tone tone = "");
/// The same on one line that is cut with an ellipsis, and told whole by its tooltip, where there is
/// no room for all of it.
QLabel *newElided(TypeSize size, Tone tone = "", bool bold = false);
void setTone(QLabel *label, Tone tone);

/// "primary", "link", "quiet", "danger", or "" for the plain one.
using ButtonLook = const char *;
QPushButton *newButton(ButtonLook look = "");
/// A button with the text, icon, tip and enabled state of \a action, that follows it.
QPushButton *newButton(QAction *action, ButtonLook look = "");
/// Makes \a button one of \a group, of which one is on, and lets screen readers say so: what is
/// only checkable is a box to tick to them.
void makeOneOf(QButtonGroup *group, QAbstractButton *button, int id = -1);

/// A white panel with round corners; its layout has the usual margins.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// A word or two on a rounded ground: a state, a property.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(Tone tone = "", QWidget *parent = nullptr);

    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Paints a chip with \a text at the left of \a rect, as delegates of lists do.
    static void paint(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
        const QPalette &palette);
    static QSize sizeOf(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// A chip that opens a menu to change what it says, or does one thing.
class ChipButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChipButton(Tone tone = "", QWidget *parent = nullptr);

    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The text, with a mark if there is a menu.
    QString shown() const;

    Tone m_tone;
};

/// A line to search with: a magnifying glass, a cross that empties it, Esc that does so too.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_clear;
};

/// Columns that stand side by side where there is room for all of them, else one below the other.
class Columns : public QBoxLayout
{
    Q_OBJECT

public:
    Columns();

    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
};

/// A thin line between things.
QFrame *newRule();

} // namespace fvd
