// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/departure/departurelist.h"

#include "app/shared/announce.h"
#include "app/shared/widgets.h"

#include <QHBoxLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

Tone toneOf(Light light)
{
    switch (light) {
    case Light::Green:
        return "good";
    case Light::Yellow:
        return "warning";
    case Light::Red:
        return "danger";
    }
    Q_UNREACHABLE();
}

/// Gives what is laid over a row the whole of it, not what the style sheet leaves for its text.
class WholeRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }
};

/// The width of a chip with any of the words.
int chipWidth()
{
    int widest = 0;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red})
        widest = std::max(widest, Chip::sizeOf(lightWord(light)).width());
    return widest;
}

QWidget *newRow(const DepartureLine &line)
{
    auto *row = new QWidget;
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(space::small, 6, space::small, 6);
    columns->setSpacing(space::medium);
    auto *chip = new Chip(toneOf(line.light));
    chip->setText(lightWord(line.light));
    columns->addWidget(chip, 0, Qt::AlignTop | Qt::AlignLeft);
    columns->addSpacing(chipWidth() - chip->sizeHint().width());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *what = newParagraph();
    what->setText(line.what);
    words->addWidget(what);
    if (!line.advice.isEmpty()) {
        QLabel *advice = newParagraph(TypeSize::Small, "muted");
        advice->setText(line.advice);
        words->addWidget(advice);
    }
    columns->addLayout(words, 1);
    return row;
}

} // namespace

DepartureList::DepartureList(QWidget *parent)
    : QListWidget(parent)
{
    setProperty("look", u"plain"_s);
    setItemDelegate(new WholeRow(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

void DepartureList::setLines(const QList<DepartureLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    const int at = std::clamp(currentRow(), 0, std::max(int(lines.size()) - 1, 0));
    clear();
    for (const DepartureLine &line : lines) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::AccessibleTextRole,
            sentences({lightWord(line.light) + u": "_s + line.what, line.advice}));
        setItemWidget(item, newRow(line));
    }
    fitRows();
    setCurrentRow(at);
}

void DepartureList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

void DepartureList::fitRows()
{
    const int width = viewport()->width();
    for (int i = 0; i < count(); ++i)
        item(i)->setSizeHint({width, itemWidget(item(i))->heightForWidth(width)});
}

} // namespace fvd
