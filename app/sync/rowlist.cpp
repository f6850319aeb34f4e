// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/rowlist.h"

#include "app/shared/icons.h"
#include "app/shared/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// A button that shows what its layout has.
class RowButton : public QPushButton
{
public:
    RowButton()
    {
        setProperty("look", u"line"_s);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
};

/// The icon of \a row beside its texts; on one line each if it is to be a button.
QBoxLayout *newTexts(const ListedRow &row, bool oneLine)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *icon = new QLabel;
    icon->setPixmap(lineIcon(row.icon, QPalette::PlaceholderText).pixmap(20, 20));
    line->addWidget(icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QByteArray tone = row.tone.isEmpty() ? QByteArray("muted") : row.tone.toLatin1();
    QLabel *title = oneLine ? newElided(TypeSize::Body) : newParagraph();
    QLabel *detail =
        oneLine ? newElided(TypeSize::Small, tone) : newParagraph(TypeSize::Small, tone);
    title->setText(row.title);
    detail->setText(row.detail);
    detail->setVisible(!row.detail.isEmpty());
    for (QLabel *each : {title, detail})
        texts->addWidget(each);
    line->addLayout(texts, 1);
    for (QLabel *each : {icon, title, detail})
        each->setAttribute(Qt::WA_TransparentForMouseEvents, oneLine);
    return line;
}

} // namespace

RowList::RowList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
}

void RowList::show(const QList<ListedRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < rows.size(); ++i)
        add(i, rows[i]);
}

void RowList::add(int index, const ListedRow &row)
{
    QWidget *shown = nullptr;
    if (row.place) {
        auto *button = new RowButton;
        QBoxLayout *texts = newTexts(row, true);
        texts->setContentsMargins(8, 6, 8, 6);
        button->setLayout(texts);
        button->setAccessibleName(
            row.detail.isEmpty() ? row.title : row.title + u", "_s + row.detail);
        connect(button, &QPushButton::clicked, this,
            [this, place = *row.place] { Q_EMIT opened(place); });
        shown = button;
    } else {
        shown = new QWidget;
        QBoxLayout *texts = newTexts(row, false);
        texts->setContentsMargins(10, 8, 10, 8);
        shown->setLayout(texts);
    }
    if (!row.action.isEmpty()) {
        QPushButton *button = newButton();
        button->setText(row.action);
        button->setAccessibleName(row.action + u": "_s + row.title);
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT acted(index); });
        auto *both = new QWidget;
        auto *line = new QHBoxLayout(both);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(shown, 1);
        line->addWidget(button, 0, Qt::AlignVCenter);
        shown = both;
    }
    layout()->addWidget(shown);
}

} // namespace fvd
