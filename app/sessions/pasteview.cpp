// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/pasteview.h"

#include "app/shared/appearance.h"
#include "app/shared/tokens.h"
#include "app/words/names.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int aroundCell = 24;

/// What the text said of the time of \a item, and nothing more.
QString saidTime(const Item &item)
{
    const Timing &timing = item.timing;
    if (!timing.start)
        return item.planned ? u"%1 min"_s.arg(item.planned->count()) : QString();
    const QString start = clockText(*timing.start);
    return timing.end ? start + u'–' + clockText(*timing.end) : start;
}

/// Cells as high as their text needs in the width of their column.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QTreeView *>(option.widget);
        const bool spans = view->isFirstColumnSpanned(index.row(), index.parent());
        const int width =
            (spans ? view->viewport()->width() : view->columnWidth(index.column())) - 2 * padding;
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString());
        return {hint.width(), std::max(hint.height(), text.height() + padding)};
    }

private:
    static constexpr int padding = 12; ///< that the style sheet puts around the text
};

} // namespace

PasteView::PasteView(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("Time"), tr("Item"), tr("Leader")});
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
}

void PasteView::show(const ReadProgramme &programme)
{
    clear();
    for (const Day &day : programme.days) {
        QStringList heading{day.title, longDate(day.date), day.venue};
        heading.removeAll(QString());
        if (!heading.isEmpty()) {
            auto *line = new QTreeWidgetItem(this, {heading.join(u" · "_s)});
            line->setFirstColumnSpanned(true);
            line->setFont(0, typeFont(TypeSize::Body, true));
        }
        for (const Item &item : day.items)
            addItem(item);
    }
    fitColumns();
}

/// Times and leaders take what those that were read need; the rest is for the titles.
void PasteView::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int most = metrics.horizontalAdvance(u"kommunedirektøren"_s);
    for (const int column : {0, 2}) {
        int widest = metrics.horizontalAdvance(headerItem()->text(column) + u"  "_s);
        for (int i = 0; i < topLevelItemCount(); ++i) {
            if (!isFirstColumnSpanned(i, {})) {
                widest = std::max(widest, metrics.horizontalAdvance(topLevelItem(i)->text(column)));
            }
        }
        header()->resizeSection(column, std::min(widest, most) + aroundCell);
    }
}

void PasteView::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    doItemsLayout(); // lines wrap anew, and rows grow with them
}

void PasteView::addItem(const Item &item)
{
    QStringList title{item.title};
    for (const Line &line : item.lines)
        title.append(line.text);
    title.removeAll(QString());
    auto *line = new QTreeWidgetItem(
        this, {saidTime(item), title.join(u" · "_s), item.leaders.join(u", "_s)});
    line->setToolTip(1, title.join(u'\n'));
    if (item.doubtful) {
        line->setText(0, u"? "_s + line->text(0));
        for (int column = 0; column < columnCount(); ++column) {
            line->setBackground(column, tokensOf(palette()).warningGround);
            line->setForeground(column, tokensOf(palette()).warning);
        }
        line->setToolTip(0, tr("Not sure about this line"));
    }
}

} // namespace fvd
