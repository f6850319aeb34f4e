// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessionspage.h"

#include "app/sessions/copysession.h"
#include "app/sessions/nextcard.h"
#include "app/shared/actions.h"
#include "app/shared/chipdelegate.h"
#include "app/shared/emptystate.h"
#include "app/shared/twolinedelegate.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "app/words/matching.h"
#include "app/words/names.h"
#include "core/library/example.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Below this width, in letters, the list does not say who leads.
constexpr int lettersForLeaders = 130;

enum Column
{
    When,
    Who,
    LedBy,
    Status
};

using Model = ListModel<SessionGlance, Id<Session>>;
using RowOf = std::function<const SessionRow &(const SessionGlance &)>;

/// A column that shows \a text of the row, and \a whole as tooltip and to screen readers.
Model::Column textColumn(RowOf rowFor, std::function<QString()> title, QString SessionRow::*text,
    QString SessionRow::*whole)
{
    return {std::move(title),
        [rowFor = std::move(rowFor), text, whole](
            const SessionGlance &session, int role) -> QVariant {
            const SessionRow &row = rowFor(session);
            switch (role) {
            case Qt::DisplayRole:
                return row.*text;
            case Qt::ToolTipRole:
            case Qt::AccessibleTextRole:
                return row.*whole;
            case ChipDelegate::ToneRole:
                return row.tone;
            }
            return {};
        }};
}

/// A column that shows \a text of the row with \a detail below it.
Model::Column twoLineColumn(RowOf rowFor, std::function<QString()> title, QString SessionRow::*text,
    QString SessionRow::*detail, bool bold = false)
{
    return {std::move(title),
        [rowFor = std::move(rowFor), text, detail, bold](
            const SessionGlance &session, int role) -> QVariant {
            const SessionRow &row = rowFor(session);
            switch (role) {
            case Qt::DisplayRole:
                return row.*text;
            case TwoLineDelegate::DetailRole:
                return row.*detail;
            case Qt::ToolTipRole:
                return QString(row.*text + u'\n' + row.*detail).trimmed();
            case Qt::AccessibleTextRole:
                return (row.*detail).isEmpty() ? row.*text : row.*text + u", "_s + row.*detail;
            case Qt::FontRole:
                return bold ? QVariant(typeFont(TypeSize::Body, true)) : QVariant();
            }
            return {};
        }};
}

std::vector<Model::Column> columns(const RowOf &rowFor)
{
    return {
        twoLineColumn(
            rowFor, [] { return SessionsPage::tr("Date"); }, &SessionRow::dates, &SessionRow::time),
        twoLineColumn(
            rowFor, [] { return SessionsPage::tr("Who and what"); }, &SessionRow::who,
            &SessionRow::what, true),
        textColumn(
            rowFor, [] { return SessionsPage::tr("Led by"); }, &SessionRow::initials,
            &SessionRow::with),
        textColumn(
            rowFor, [] { return SessionsPage::tr("Status"); }, &SessionRow::standing,
            &SessionRow::standing),
    };
}

} // namespace

SessionsPage::SessionsPage(Shell &shell)
    : Page(shell)
    , m_model(
          &SessionGlance::id, columns([this](const SessionGlance &session) -> const SessionRow & {
              return rowFor(session);
          }))
    , m_full(new QWidget)
    , m_title(newLabel(TypeSize::Title))
    , m_next(new NextCard)
    , m_filters(new QButtonGroup(this))
    , m_search(new SearchField)
    , m_table(new QTableView)
    , m_nothing(newParagraph(TypeSize::Body, "muted"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    addHeader(column);
    auto *list = new QVBoxLayout(m_full);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::medium);
    list->addWidget(m_next);
    addFilters(list);
    addTable(list);
    column->addWidget(m_full, 1);
    setFocusProxy(m_table);
}

void SessionsPage::addHeader(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(newButton(m_shell.action(Command::PasteProgramme)));
    row->addWidget(newButton(m_shell.action(Command::NewSession), "primary"));
    column->addLayout(row);
}

void SessionsPage::addFilters(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (const SessionList list : {SessionList::Coming, SessionList::Held, SessionList::Drafts}) {
        QPushButton *button = newButton("step");
        makeOneOf(m_filters, button, int(list));
        button->setChecked(list == SessionList::Coming);
        row->addWidget(button);
    }
    row->addStretch();
    m_search->setFixedWidth(280);
    row->addWidget(m_search);
    column->addLayout(row);
    connect(m_filters, &QButtonGroup::idClicked, this, &SessionsPage::showList);
    connect(m_search, &QLineEdit::textChanged, this, &SessionsPage::showList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0)
            openSession(m_model.row(0).id);
    });
}

void SessionsPage::addTable(QVBoxLayout *column)
{
    m_table->setModel(&m_model);
    m_table->setProperty("look", u"plain"_s);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(When, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(Who, new TwoLineDelegate(m_table));
    m_table->setItemDelegateForColumn(Status, new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setHighlightSections(false);
    for (const int section : {When, LedBy, Status})
        header->setSectionResizeMode(section, QHeaderView::Fixed);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section == Who)
            fitOnScreen();
    });
    connect(
        m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &SessionsPage::fitOnScreen);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    const auto open = [this](
                          const QModelIndex &index) { openSession(m_model.row(index.row()).id); };
    connect(m_table, &QTableView::activated, this, open);
    newAction(m_table, Command::DeleteSession, [this] { removeCurrent(); });
    newAction(m_table, Command::CopySession, [this] {
        if (!current().isNull())
            copySession(current(), m_shell, window());
    });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SessionsPage::addWaysToBegin()
{
    m_empty = new EmptyState;
    static_cast<QVBoxLayout *>(layout())->addWidget(m_empty, 1);
    m_empty->addWay(
        u"add"_s, [this] { m_shell.action(Command::NewSession)->trigger(); }, true);
    m_empty->addWay(u"paste"_s, [this] { m_shell.action(Command::PasteProgramme)->trigger(); });
    m_empty->addWay(u"eye"_s, [this] { showExample(); });
    retranslateWaysToBegin();
}

void SessionsPage::retranslateWaysToBegin()
{
    m_empty->setText(tr("No sessions yet"),
        tr("Here are the days you are to lead, the next one on top. There are three ways to "
           "begin."));
    m_empty->setWay(0, tr("New session"),
        tr("Choose the council and the date, and begin with the premeeting or the programme."),
        tr("New session …"));
    m_empty->setWay(1, tr("A programme you have"),
        tr("Paste it as it stands in a mail, in Word or on a web page."), tr("Paste programme …"));
    m_empty->setWay(2, tr("An example"),
        tr("Look at a month of sessions that are made up, and try what you like on them."),
        tr("Show the example"));
}

void SessionsPage::retranslate()
{
    m_title->setText(tr("Sessions"));
    setWindowTitle(m_title->text());
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setPlaceholderText(tr("Search sessions (Ctrl+F)"));
    m_table->setAccessibleName(tr("Sessions"));
    if (m_empty)
        retranslateWaysToBegin();
    m_next->retranslate();
    m_rows.clear();
    m_model.retranslate();
}

void SessionsPage::refresh()
{
    m_sessions = m_shell.library().sessionGlances();
    m_councils = councilNames(m_shell.library());
    m_rows.clear();
    if (m_sessions.isEmpty() && !m_empty)
        addWaysToBegin();
    m_full->setVisible(!m_sessions.isEmpty());
    if (m_empty)
        m_empty->setVisible(m_sessions.isEmpty());
    showNext();
    showList();
}

void SessionsPage::showNext()
{
    const QDate today = m_shell.now().date();
    const auto next = std::ranges::find_if(m_sessions, [&](const SessionGlance &s) {
        return s.first >= today && s.status != SessionStatus::Held
            && s.status != SessionStatus::Cancelled;
    });
    const auto brief = next == m_sessions.end() ? Result<SessionBrief>(Fault::NotFound)
                                                : m_shell.library().sessionBrief(next->id);
    m_next->setVisible(brief.has_value());
    if (!brief)
        return;
    m_nextId = brief->id;
    m_next->show(*brief, whoOf(*brief, m_councils), today);
    m_next->disconnect(this);
    connect(m_next, &NextCard::opened, this, [this] { openSession(m_nextId); });
}

void SessionsPage::showList()
{
    const QDate today = m_shell.now().date();
    const auto chosen = SessionList(m_filters->checkedId());
    std::array<int, 3> counts{};
    const QString words = m_search->text();
    const auto isWanted = [&](const SessionGlance &session) {
        if (words.isEmpty())
            return true;
        const SessionRow &row = rowFor(session);
        return matching(words, row.who + u' ' + row.what + u' ' + row.dates) > 0;
    };
    QList<SessionGlance> rows;
    for (const SessionGlance &each : std::as_const(m_sessions)) {
        for (int list = 0; list < 3; ++list)
            counts[size_t(list)] += isIn(SessionList(list), each, today) ? 1 : 0;
        if (isIn(chosen, each, today) && isWanted(each))
            rows.append(each);
    }
    if (chosen == SessionList::Held)
        std::reverse(rows.begin(), rows.end()); // the latest first
    m_model.show(rows);
    // What a row says comes from its councils and from the day too.
    m_table->viewport()->update();
    fitAnew();
    const QString names[]{tr("Coming (%1)"), tr("Held (%1)"), tr("Drafts (%1)")};
    for (int list = 0; list < 3; ++list)
        m_filters->button(list)->setText(names[list].arg(counts[size_t(list)]));
    m_table->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(words.isEmpty() ? tr("There are no sessions in this list.")
                                       : tr("No session has these words."));
}

const SessionRow &SessionsPage::rowFor(const SessionGlance &session) const
{
    auto row = m_rows.find(session.id);
    if (row == m_rows.end()) {
        const auto brief = m_shell.library().sessionBrief(session.id);
        row = m_rows.insert(session.id,
            brief ? rowOf(*brief, m_councils, m_shell.now().date()) : SessionRow{.id = session.id});
    }
    return *row;
}

void SessionsPage::fitAnew()
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (const int column : {When, LedBy, Status})
            m_table->horizontalHeader()->resizeSection(column, 0);
    }
    fitOnScreen();
}

void SessionsPage::fitOnScreen()
{
    if (m_fitting || m_model.rowCount() == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const QFont bold = typeFont(TypeSize::Body, true);
    const QFontMetrics metrics(bold);
    QHeaderView *across = m_table->horizontalHeader();
    QHeaderView *down = m_table->verticalHeader();
    const int lowest = TwoLineDelegate::rowHeight({}, bold, m_table->columnWidth(Who));
    if (down->defaultSectionSize() != lowest)
        down->setDefaultSectionSize(lowest); // of all rows, so not while someone scrolls
    const int first = std::max(0, m_table->rowAt(0));
    const int last =
        std::min(m_model.rowCount(), first + m_table->viewport()->height() / lowest + 2);

    // Each as wide as what it has shown; the names have the rest. It does not become narrower while
    // someone scrolls.
    for (const auto &[column, text] : {std::pair(When, &SessionRow::dates),
             std::pair(LedBy, &SessionRow::initials), std::pair(Status, &SessionRow::standing)}) {
        QString longest = m_model.headerData(column, Qt::Horizontal).toString();
        for (int i = first; i < last; ++i) {
            const QString &shown = rowFor(m_model.row(i)).*text;
            if (shown.size() > longest.size())
                longest = shown;
        }
        const int wide = metrics.horizontalAdvance(longest) + 28;
        if (wide > across->sectionSize(column))
            across->resizeSection(column, wide);
    }
    const int width = m_table->columnWidth(Who);
    for (int i = first; i < last; ++i) {
        const int height = TwoLineDelegate::rowHeight(rowFor(m_model.row(i)).who, bold, width);
        if (height != down->sectionSize(i))
            down->resizeSection(i, height);
    }
}

void SessionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < lettersForLeaders * fontMetrics().averageCharWidth();
    m_table->setColumnHidden(LedBy, narrow);
}

QWidget *SessionsPage::searchField() const
{
    return m_search;
}

Id<Session> SessionsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.row(index.row()).id : Id<Session>();
}

void SessionsPage::openSession(const Id<Session> &id)
{
    m_shell.go({Place::Kind::Session, id.text()});
}

void SessionsPage::removeCurrent()
{
    const Id<Session> id = current();
    if (!id.isNull())
        removeSession(id, rowFor(m_model.row(m_table->currentIndex().row())).who, m_shell);
}

void SessionsPage::showExample()
{
    for (const Session &session : exampleSessions(m_shell.now().date())) {
        if (const auto stored = m_shell.library().put(session, {}); !stored) {
            m_shell.toast(savingFailed(stored.error()).all());
            return;
        }
    }
}

} // namespace fvd
