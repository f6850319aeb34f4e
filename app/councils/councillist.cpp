// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/councillist.h"

#include "app/shared/widgets.h"
#include "app/words/matching.h"
#include "app/words/names.h"
#include "core/library/termdays.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Below this width, in letters, the kind of a council has no column of its own.
constexpr int lettersForKinds = 100;
constexpr int aroundCell = 32;

ListModel<CouncilRow, Id<Council>>::Column textColumn(
    std::function<QString()> title, QString CouncilRow::*text)
{
    return {std::move(title), [text](const CouncilRow &row, int role) -> QVariant {
                return role == Qt::DisplayRole ? row.*text : QVariant();
            }};
}

} // namespace

LanguageForm interfaceForm()
{
    return QLocale().language() == QLocale::NorwegianNynorsk ? LanguageForm::Nynorsk
                                                             : LanguageForm::Bokmaal;
}

CouncilList::CouncilList(Library &library, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_today(today)
    , m_model(&CouncilRow::id,
          {textColumn([] { return tr("Council"); }, &CouncilRow::name),
              textColumn([] { return tr("Kind"); }, &CouncilRow::kind),
              textColumn([] { return tr("County"); }, &CouncilRow::county),
              textColumn([] { return tr("The four days"); }, &CouncilRow::days)})
    , m_search(new SearchField)
    , m_kind(new QComboBox)
    , m_table(new QTableView)
    , m_nothing(newParagraph(TypeSize::Body, "muted"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);

    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(36, fontMetrics().height() + 16));
    m_table->horizontalHeader()->setHighlightSections(false);
    // The names are the longest, and what one looks for.
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_search, &QLineEdit::textChanged, this, &CouncilList::showRows);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CouncilList::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CouncilList::currentChanged);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT activated(m_model.row(index.row()).id); });
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
}

void CouncilList::retranslate()
{
    m_search->setPlaceholderText(tr("Search councils"));
    m_search->setAccessibleName(tr("Search councils"));
    m_kind->setAccessibleName(tr("Kind of council"));
    m_table->setAccessibleName(tr("Councils"));
    m_nothing->setText(tr("No council has these words in its name."));
    const QSignalBlocker blocker(m_kind);
    const int chosen = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const auto &[kind, name] : Names<CouncilKind>::all)
        m_kind->addItem(councilKindName(kind), int(kind));
    m_kind->setCurrentIndex(chosen);
    m_model.retranslate();
    fitColumns();
}

void CouncilList::fitColumns()
{
    QStringList kinds;
    for (const auto &[kind, name] : Names<CouncilKind>::all)
        kinds.append(councilKindName(kind));
    const QString used = tr("%n used", "days", 2);
    const QString planned = tr("%n planned", "days", 2);
    for (const auto &[section, samples] :
        {std::pair(1, kinds), std::pair(2, QStringList{u"Møre og Romsdal"_s}),
            std::pair(3, QStringList{used + u", "_s + planned})}) {
        int widest = 0;
        for (const QString &sample : samples)
            widest = std::max(widest, fontMetrics().horizontalAdvance(sample));
        m_table->horizontalHeader()->resizeSection(section, widest + aroundCell);
    }
}

void CouncilList::refresh()
{
    m_councils = m_library.councils();
    m_sessions.clear();
    for (const SessionBrief &session : m_library.sessions()) {
        for (const Id<Council> &council : session.councils)
            m_sessions[council].append(session);
    }
    showRows();
}

QString CouncilList::daysOf(const Id<Council> &council) const
{
    const auto it = m_sessions.find(council);
    if (it == m_sessions.end())
        return {};
    const TermDays days = termDays(council, *it, termAt(m_today));
    QStringList parts;
    if (const int used = days.count(TermDayState::Used))
        parts.append(tr("%n used", "days", used));
    if (const int planned = days.count(TermDayState::Planned))
        parts.append(tr("%n planned", "days", planned));
    return parts.join(u", "_s);
}

void CouncilList::showRows()
{
    QHash<QString, QString> counties;
    for (const Council &each : std::as_const(m_councils)) {
        if (each.kind == CouncilKind::Fylkesting)
            counties.insert(each.id.text(), each.name);
    }
    const QVariant kind = m_kind->currentData();
    const LanguageForm form = interfaceForm();
    QList<std::pair<int, CouncilRow>> found;
    for (const Council &each : std::as_const(m_councils)) {
        if (kind.isValid() && CouncilKind(kind.toInt()) != each.kind)
            continue;
        const QString name = displayName(each, form);
        const int match = matching(m_search->text(), name);
        if (match > 0) {
            found.append({match,
                {each.id, name, councilKindName(each.kind), counties.value(each.county),
                    daysOf(each.id)}});
        }
    }
    if (!m_search->text().isEmpty()) {
        std::ranges::stable_sort(
            found, [](const auto &a, const auto &b) { return a.first > b.first; });
    }
    QList<CouncilRow> rows;
    for (auto &[match, row] : found)
        rows.append(std::move(row));
    m_model.show(rows);
    m_table->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    if (!m_search->text().isEmpty() && !rows.isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

Id<Council> CouncilList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.row(index.row()).id : Id<Council>();
}

void CouncilList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Names say of most councils what kind they are.
    m_table->setColumnHidden(1, width() < lettersForKinds * fontMetrics().averageCharWidth());
}

bool CouncilList::eventFilter(QObject *watched, QEvent *event)
{
    // Up and down choose among what is found while one types.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QApplication::sendEvent(m_table, event);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !current().isNull()) {
            Q_EMIT activated(current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fvd
