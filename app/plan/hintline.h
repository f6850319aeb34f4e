// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/planeditor.h"
#include "app/shared/widgets.h"

class QBoxLayout;

namespace fvd {

/// Something to say of a day, and what can be done about it.
struct Hint
{
    QString text{};
    Tone tone = "";
    Id<Item> item{}; ///< that it is about; null: the day
    QString fix{}; ///< the name of what `apply` does; "": nothing can be done at a click
    std::function<void()> apply{};
};

/// When \a day ends, and whether that fits. Nothing if it has no end.
std::optional<Hint> endOf(const Day &day, const Timeline &times);

/// A hint as a chip that can be pressed.
class HintChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HintChip(QWidget *parent = nullptr);

    void setTone(Tone tone);
    QSize sizeHint() const override { return Chip::sizeOf(text()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = "";
};

/// The line below the day: when it ends, what to look at, each with its fix, and what undo does.
class HintLine : public QWidget
{
    Q_OBJECT

public:
    explicit HintLine(QWidget *parent = nullptr);

    /// Shows \a end first, then as many of \a hints as there is room for; the others in a menu.
    void setHints(const std::optional<Hint> &end, const QList<Hint> &hints);
    /// What undo takes back: "Move"; "" if nothing.
    void setUndo(const QString &step);
    void retranslate();

Q_SIGNALS:
    void pointedAt(const fvd::Id<fvd::Item> &item); ///< the user wants to see what a hint is about

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showAll();

    std::optional<Hint> m_endHint{};
    QList<Hint> m_hints{};
    QString m_step{};
    QBoxLayout *m_rows;
    Chip *m_end;
    HintChip *m_hint;
    QPushButton *m_fix;
    QPushButton *m_more;
    QLabel *m_undo;
};

} // namespace fvd
