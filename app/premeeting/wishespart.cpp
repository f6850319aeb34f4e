// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/wishespart.h"

#include "app/shared/icons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int rowHeight = 36;

} // namespace

OrderList::OrderList(QWidget *parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextElideMode(Qt::ElideRight);
}

void OrderList::show(const QStringList &wanted, const QStringList &names)
{
    QStringList shown;
    for (int i = 0; i < names.size(); ++i)
        shown.append(u"%1   %2"_s.arg(i + 1).arg(names[i]));
    if (wanted == keys() && shown == m_names)
        return;
    const int row = currentRow();
    m_names = shown;
    clear();
    for (int i = 0; i < wanted.size(); ++i) {
        auto *item = new QListWidgetItem(shown[i], this);
        item->setData(Qt::UserRole, wanted[i]);
        item->setSizeHint({80, rowHeight});
        item->setToolTip(names[i]);
    }
    setCurrentRow(std::min(row, count() - 1));
    updateGeometry();
}

QStringList OrderList::keys() const
{
    QStringList result;
    for (int i = 0; i < count(); ++i)
        result.append(item(i)->data(Qt::UserRole).toString());
    return result;
}

QSize OrderList::sizeHint() const
{
    return {160, count() * rowHeight + 2 * frameWidth()};
}

void OrderList::moveBy(int step)
{
    const int from = currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= count())
        return;
    QStringList order = keys();
    order.move(from, to);
    setCurrentRow(to); // show() keeps the row, so the choice goes with the one that moves
    Q_EMIT edited(order);
}

void OrderList::removeCurrent()
{
    if (currentRow() < 0)
        return;
    QStringList order = keys();
    order.removeAt(currentRow());
    Q_EMIT edited(order);
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && event->key() == Qt::Key_Up)
        moveBy(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveBy(1);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        removeCurrent();
    else
        QListWidget::keyPressEvent(event);
}

void OrderList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    Q_EMIT edited(keys());
}

WishesPart::WishesPart(Draft<Session> &draft, Themes themes, Warnings warnings)
    : FormPart(draft)
    , m_themes(std::move(themes))
    , m_warnings(std::move(warnings))
    , m_list(new OrderList)
    , m_menu(new QMenu(this))
{
    addHeading(QT_TR_NOOP("Wanted themes"));
    m_none = addHint(QT_TR_NOOP("The councillors choose the themes. Add those they wish for, the "
                                "most wanted first."));
    column()->addWidget(m_list);
    m_used = newParagraph(TypeSize::Small, "warning");
    column()->addWidget(m_used);
    auto *row = new QHBoxLayout;
    m_add = newLink(QT_TR_NOOP("Add a theme"), [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    row->addWidget(m_add);
    row->addStretch();
    const auto tool = [this, row](const QString &icon, const char *label, auto &&does) {
        QToolButton *button = newIconTool(icon);
        whenRetranslated([this, button, label] {
            button->setToolTip(text(label));
            button->setAccessibleName(text(label));
        });
        whenFilled([this, button] { button->setVisible(!session().frame.themes.isEmpty()); });
        connect(button, &QToolButton::clicked, m_list, does);
        row->addWidget(button);
    };
    tool(u"up"_s, QT_TR_NOOP("Move the theme up (Alt+Up)"), [this] { m_list->moveBy(-1); });
    tool(u"down"_s, QT_TR_NOOP("Move the theme down (Alt+Down)"), [this] { m_list->moveBy(1); });
    tool(u"close"_s, QT_TR_NOOP("Take away the theme (Del)"), [this] { m_list->removeCurrent(); });
    column()->addLayout(row);
    connect(m_list, &OrderList::edited, this, [this](const QStringList &order) {
        setWishes(order.size() == session().frame.themes.size() ? QT_TR_NOOP("Order of the themes")
                                                                : QT_TR_NOOP("Take away the theme"),
            order);
    });
    whenRetranslated([this] {
        m_warned = {};
        m_list->setAccessibleName(tr("Wanted themes, the most wanted first"));
        fillList();
    });
    whenFilled([this] { fillList(); });
}

QString WishesPart::nameOf(const QString &id) const
{
    for (const Theme &theme : m_themes()) {
        if (theme.id.text() == id)
            return theme.text.in(session().language).title;
    }
    return id;
}

void WishesPart::fillList()
{
    const QStringList &wishes = session().frame.themes;
    QStringList names;
    for (const QString &id : wishes)
        names.append(nameOf(id));
    m_list->show(wishes, names);
    fillWarnings(names);
    m_list->setVisible(!wishes.isEmpty());
    m_none->setVisible(wishes.isEmpty());
    m_add->setEnabled(true);
}

void WishesPart::fillWarnings(const QStringList &names)
{
    // Not looked up for each letter that is typed elsewhere in the form.
    const std::pair of(session().frame.themes, session().councils);
    if (of != m_warned) {
        m_warned = of;
        const QStringList warnings = of.first.isEmpty() ? QStringList() : m_warnings(of.first);
        QStringList used;
        for (int i = 0; i < warnings.size(); ++i) {
            if (!warnings[i].isEmpty())
                used.append(u"%1: %2"_s.arg(names[i], warnings[i]));
        }
        m_used->setText(used.join(u'\n'));
    }
    m_used->setVisible(!m_used->text().isEmpty());
}

void WishesPart::fillMenu()
{
    m_menu->clear();
    ThemePart part = ThemePart::Tailored;
    bool first = true;
    for (const Theme &theme : m_themes()) {
        if (first || theme.part != part)
            m_menu->addSection(theme.part == ThemePart::Basis ? tr("Basis") : tr("Tailored"));
        first = false;
        part = theme.part;
        QAction *action = m_menu->addAction(theme.text.in(session().language).title);
        const QString id = theme.id.text();
        action->setEnabled(!session().frame.themes.contains(id));
        connect(action, &QAction::triggered, this, [this, id] {
            setWishes(QT_TR_NOOP("Add a theme"), session().frame.themes + QStringList{id});
        });
    }
    if (first)
        m_menu->addAction(tr("The library is being read. Try again in a moment."))
            ->setEnabled(false);
}

void WishesPart::setWishes(const char *label, const QStringList &themes)
{
    change(label, [&](Session &next) { next.frame.themes = themes; });
}

} // namespace fvd
