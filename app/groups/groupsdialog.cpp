// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/groupsdialog.h"

#include "app/groups/deletiondialog.h"
#include "app/groups/groupsboard.h"
#include "app/groups/grouptext.h"
#include "app/groups/pastepeople.h"
#include "app/groups/personchip.h"
#include "app/shared/actions.h"
#include "app/shared/announce.h"
#include "app/shared/dialog.h"
#include "app/shared/fields.h"
#include "app/shared/page.h"
#include "app/shared/tokens.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "app/words/names.h"

#include <QComboBox>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int sideWidth = 300;

/// The shape of a kind of people, as their chips have it.
class ShapeMark : public QWidget
{
public:
    explicit ShapeMark(Attends kind)
        : m_kind(kind)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(palette());
        drawShape(painter, QRectF(2, 2, 12, 12), m_kind,
            m_kind == Attends::Administration ? tokens.muted : tokens.accent);
    }

private:
    Attends m_kind;
};

QSpinBox *newNumberField(int least, int most)
{
    QSpinBox *field = newCountField(most);
    field->setMinimum(least);
    field->setFixedWidth(84);
    return field;
}

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// A line of text with a button after it.
QWidget *newLine(const QString &text, const QString &button, std::function<void()> clicked)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    QLabel *label = newParagraph();
    label->setText(text);
    row->addWidget(label, 1);
    QPushButton *act = newButton("link");
    act->setText(button);
    act->setAccessibleName(u"%1: %2"_s.arg(button, text));
    row->addWidget(act);
    QObject::connect(act, &QPushButton::clicked, line, std::move(clicked));
    return line;
}

} // namespace

void openGroups(SessionContext &context, Shell &shell, const Id<Day> &day, QWidget *window)
{
    const QList<Day> &days = context.session().value().days;
    if (days.isEmpty()) {
        shell.toast(GroupsDialog::tr("Add a day first: groups belong to a day."));
        return;
    }
    // The day at hand, unless another is said.
    const auto next = std::ranges::find_if(
        days, [&shell](const Day &each) { return each.date >= shell.now().date(); });
    const Day &atHand = next == days.end() ? days.first() : *next;
    GroupsDialog dialog(context, shell, day.isNull() ? atHand.id : day, window);
    dialog.exec();
    context.save();
}

GroupsDialog::GroupsDialog(
    SessionContext &context, Shell &shell, const Id<Day> &day, QWidget *parent)
    : InReadingOrder(parent)
    , m_context(context)
    , m_shell(shell)
    , m_editor(context, day, [] { return QRandomGenerator::global()->generate64(); })
    , m_board(new GroupsBoard(m_editor))
    , m_stack(new QStackedWidget)
    , m_empty(newParagraph(TypeSize::Body, "muted"))
    , m_verdict(newParagraph(TypeSize::Body, "muted"))
    , m_keys(newParagraph(TypeSize::Small, "muted"))
    , m_tables(newNumberField(1, 40))
    , m_size(newNumberField(smallestTable, largestTable))
    , m_counts(new QWidget)
    , m_total(newLabel(TypeSize::Small, "muted"))
    , m_list(new QWidget)
    , m_away(new QVBoxLayout)
    , m_apart(new QVBoxLayout)
    , m_listText(newParagraph(TypeSize::Small, "muted"))
    , m_deletion(new DateField(shell.now().date()))
    , m_paste(newButton())
    , m_receipt(newParagraph(TypeSize::Small, "muted"))
{
    setWindowTitle(tr("Groups"));
    resizeOnScreen(*this, {1080, 680});
    m_draw =
        newButton(newAction(this, Command::DrawGroups, [this] { m_editor.divide(); }), "primary");
    newAction(this, Command::Undo, [this] { m_context.undoStack().undo(); });
    newAction(this, Command::Redo, [this] { m_context.undoStack().redo(); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::large, space::large, space::large);
    row->setSpacing(space::large);
    row->addWidget(newTables(), 1);
    row->addWidget(newSide());
    connect(&m_editor, &GroupsEditor::changed, this, &GroupsDialog::refresh);
    connect(m_board, &GroupsBoard::firstOfPair, this, &GroupsDialog::keepApart);
    refresh();
    m_draw->setFocus();
}

QWidget *GroupsDialog::newTables()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    QLabel *heading = newLabel(TypeSize::Heading, "", true);
    heading->setText(tr("Groups"));
    column->addWidget(heading);
    column->addWidget(m_verdict);
    m_board->setProperty("look", u"scrolled"_s);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_board);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_keys->setText(tr("Drag people between tables, or choose with the arrows and press the figure "
                       "of a table. Enter shows what else can be done."));
    column->addWidget(m_keys);
    return left;
}

QWidget *GroupsDialog::newSide()
{
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(space::medium);
    addHowMany(column);
    column->addWidget(newRule());
    addCounts(column);
    addList(column);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *all = new QVBoxLayout(side);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::medium);
    all->addWidget(scroll, 1);
    QPushButton *close = newButton();
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
    return side;
}

void GroupsDialog::addHowMany(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    const auto add = [grid](int at, const QString &text, QSpinBox *field) {
        QLabel *label = newLabel(TypeSize::Body);
        label->setText(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1, Qt::AlignRight);
    };
    add(0, tr("Tables"), m_tables);
    add(1, tr("People at a table"), m_size);
    column->addLayout(grid);
    column->addWidget(m_draw);
    m_tables->setKeyboardTracking(false);
    m_size->setKeyboardTracking(false);
    connect(m_tables, &QSpinBox::valueChanged, this,
        [this](int tables) { m_editor.divideInto(tables); });
    connect(m_size, &QSpinBox::valueChanged, this,
        [this](int size) { m_editor.divideInto(tableCount(total(m_editor.counts()), size)); });
}

void GroupsDialog::addCounts(QVBoxLayout *column)
{
    auto *grid = new QGridLayout(m_counts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[kind, name] : Names<Attends>::all) {
        const QString text = attendsPlural(kind);
        QLabel *label = newLabel(TypeSize::Body);
        label->setText(text);
        QLabel *count = newLabel(TypeSize::Body, "", true);
        count->setAlignment(Qt::AlignCenter);
        count->setMinimumWidth(28);
        m_countLabels.append(count);
        const auto button = [&](const QString &icon, const QString &said, int by) {
            QToolButton *each = newIconTool(icon);
            each->setAccessibleName(said);
            each->setToolTip(said);
            each->setAutoRepeat(true);
            connect(each, &QToolButton::clicked, this, [this, text, kind = kind, by] {
                m_editor.setCount(kind, countOf(m_editor.counts(), kind) + by);
                announce(u"%1: %2"_s.arg(text).arg(countOf(m_editor.counts(), kind)), this);
            });
            return each;
        };
        m_fewer.append(button(u"less"_s, tr("One less: %1").arg(text), -1));
        grid->addWidget(new ShapeMark(kind), row, 0);
        grid->addWidget(label, row, 1);
        grid->addWidget(m_fewer.last(), row, 2);
        grid->addWidget(count, row, 3);
        grid->addWidget(button(u"add"_s, tr("One more: %1").arg(text), 1), row, 4);
        ++row;
    }
    grid->addWidget(m_total, row, 1, 1, 4);
    column->addWidget(m_counts);
}

void GroupsDialog::addList(QVBoxLayout *column)
{
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::small);
    QLabel *title = newLabel(TypeSize::Body, "", true);
    title->setText(tr("The list"));
    list->addWidget(title);
    list->addWidget(m_listText);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    QLabel *label = newLabel(TypeSize::Body);
    label->setText(tr("Deleted on"));
    label->setBuddy(m_deletion);
    m_deletion->setAccessibleName(tr("The day the list is deleted"));
    m_deletion->retranslate();
    row->addWidget(label);
    row->addWidget(m_deletion, 1);
    list->addLayout(row);
    connect(m_deletion, &DateField::edited, &m_editor, &GroupsEditor::setDeletion);
    QPushButton *now = newButton("danger");
    now->setText(tr("Delete now …"));
    connect(now, &QPushButton::clicked, this, &GroupsDialog::deleteList);
    list->addWidget(now, 0, Qt::AlignLeft);
    m_away->setSpacing(space::small);
    m_apart->setSpacing(space::small);
    list->addLayout(m_away);
    list->addLayout(m_apart);
    column->addWidget(m_list);
    connect(m_paste, &QPushButton::clicked, this, &GroupsDialog::pasteList);
    column->addWidget(m_paste, 0, Qt::AlignLeft);
    column->addWidget(m_receipt);
}

void GroupsDialog::refresh()
{
    const bool divided = m_editor.isDivided();
    const int people = total(m_editor.counts());
    m_board->refresh();
    m_stack->setCurrentIndex(divided ? 0 : 1);
    m_empty->setText(people > 0 ? tr("Nobody is divided yet. Press \"Draw\".")
                                : tr("Say how many come, or paste a list of them."));
    m_verdict->setText(divided ? verdictText(m_editor.evenness(), m_editor.tables()) : QString());
    m_verdict->setVisible(divided);
    m_keys->setVisible(divided);
    m_draw->setText(divided ? tr("Draw again") : tr("Draw"));
    m_draw->setEnabled(people > 0);
    const QSignalBlocker noTables(m_tables);
    const QSignalBlocker noSize(m_size);
    m_tables->setValue(std::max(1, m_editor.tables()));
    if (m_editor.tables() > 0) {
        const int size = (people + m_editor.tables() - 1) / m_editor.tables();
        // More than is good at a table is said too, where it is so.
        m_size->setMaximum(std::max(largestTable, size));
        m_size->setValue(size);
    }
    refreshCounts();
    refreshList();
}

void GroupsDialog::refreshCounts()
{
    m_counts->setVisible(!m_editor.hasList());
    const HeadCounts counts = m_editor.counts();
    qsizetype row = 0;
    for (const auto &[kind, name] : Names<Attends>::all) {
        m_countLabels[row]->setText(QString::number(countOf(counts, kind)));
        m_fewer[row]->setEnabled(countOf(counts, kind) > 0);
        ++row;
    }
    m_total->setText(tr("%n in all", "", total(counts)));
}

void GroupsDialog::refreshList()
{
    const Roster &roster = m_context.roster().value();
    m_list->setVisible(m_editor.hasList());
    m_paste->setText(m_editor.hasList() ? tr("Paste another list …") : tr("Paste a list …"));
    m_listText->setText(tr("%n person(s). It stays on this machine and is not synced.", "",
        int(roster.people.size())));
    m_deletion->setDate(roster.deletion);
    const QList<Receipt> receipts = m_context.library().receipts(m_context.id());
    m_receipt->setText(receipts.isEmpty() ? QString() : receiptText(receipts.first()));
    m_receipt->setVisible(!receipts.isEmpty() && !m_editor.hasList());
    clear(m_away);
    clear(m_apart);
    for (const Attendee &each : roster.people) {
        if (each.presence == Presence::Here)
            continue;
        const QString text = each.presence == Presence::Late
            ? tr("%1 comes later").arg(calledOf(each))
            : tr("%1 does not come").arg(calledOf(each));
        m_away->addWidget(newLine(text, tr("Is here"), [this, id = each.id] {
            m_editor.setPresence(id, Presence::Here);
            m_board->choose(id);
        }));
    }
    for (const Apart &pair : roster.apart) {
        const Attendee *one = m_editor.person(pair.one);
        const Attendee *other = m_editor.person(pair.other);
        if (one && other)
            m_apart->addWidget(newLine(tr("Apart: %1 and %2").arg(calledOf(*one), calledOf(*other)),
                tr("Remove"), [this, pair] { m_editor.letMeet(pair); }));
    }
}

void GroupsDialog::pasteList()
{
    QDate deletion = m_context.roster().value().deletion;
    if (!deletion.isValid())
        deletion = suggestedDeletion(m_context.session().value());
    if (!deletion.isValid())
        deletion = m_shell.now().date().addDays(30);
    PastePeople dialog(deletion, this);
    if (dialog.exec() == QDialog::Accepted)
        m_editor.takeList(dialog.people(), deletion);
}

void GroupsDialog::keepApart(const Id<Attendee> &one)
{
    const Attendee *person = m_editor.person(one);
    if (!person)
        return;
    Dialog dialog(tr("Keep apart"), tr("Keep apart"), this);
    dialog.setMinimumWidth(480);
    QLabel *text = newParagraph();
    text->setText(tr("%1 is not to sit at the same table as:").arg(calledOf(*person)));
    QComboBox *choice = newChoiceField();
    choice->setAccessibleName(text->text());
    for (const Attendee &each : m_editor.people()) {
        if (each.id != one)
            choice->addItem(calledOf(each), each.id.text());
    }
    dialog.body()->addWidget(text);
    dialog.body()->addWidget(choice);
    dialog.setHint(tr("It counts from the next draw."));
    choice->setFocus();
    if (dialog.exec() == QDialog::Accepted)
        m_editor.keepApart(one, Id<Attendee>(choice->currentData().toString()));
}

void GroupsDialog::deleteList()
{
    if (!isListToBeDeleted(this))
        return;
    const auto receipt = m_context.deleteRoster(m_shell.now());
    if (!receipt)
        m_shell.toast(savingFailed(receipt.error()).all());
    refresh();
}

} // namespace fvd
