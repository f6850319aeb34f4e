// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themes/themespage.h"

#include "app/shared/fields.h"
#include "app/shared/icons.h"
#include "app/shared/language.h"
#include "app/shared/widgets.h"
#include "app/themes/overview.h"
#include "app/themes/reader.h"
#include "app/words/names.h"

#include <QComboBox>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// A range of minutes to choose from.
struct Length
{
    Minutes least{};
    Minutes most{};
};

constexpr Length lengths[]{{}, {Minutes(1), Minutes(15)}, {Minutes(15), Minutes(30)},
    {Minutes(30), Minutes(60)}, {Minutes(60), Minutes(600)}};
constexpr int smallestGroup = 2;
constexpr int largestGroup = 8;

} // namespace

ThemesPage::ThemesPage(Shell &shell)
    : Page(shell)
    , m_title(newLabel(TypeSize::Title))
    , m_search(new SearchField)
    , m_all(newButton("link"))
    , m_count(newLabel(TypeSize::Small, "muted"))
    , m_stack(new QStackedWidget)
    , m_overview(new ThemesOverview)
    , m_list(new QListView)
    , m_none(newParagraph(TypeSize::Body, "muted"))
    , m_reader(new Reader(shell))
    , m_model(newLibraryModel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    addHeader(column);
    addBody(column);

    connect(m_search, &QLineEdit::textChanged, this, [this] { showRows(); });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_search->clear();
        for (QComboBox *each : {m_kind, m_length, m_group, m_part})
            each->setCurrentIndex(0);
        m_shell.go({Place::Kind::Themes});
    });
    connect(m_overview, &ThemesOverview::chosen, this, [this](const QString &id) {
        m_shell.go({Place::Kind::Themes, id});
    });
    connect(m_reader, &Reader::asked, this, [this](const QString &id) {
        m_shell.go({Place::Kind::Themes, id});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ThemesPage::showChosen);
}

void ThemesPage::addHeader(QVBoxLayout *column)
{
    auto *header = new QHBoxLayout;
    header->addWidget(m_title);
    header->addWidget(m_all);
    header->addStretch(1);
    m_search->setObjectName(u"search"_s);
    header->addWidget(m_search, 2);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    m_all->setIcon(lineIcon(u"back"_s, QPalette::Link));
    m_form = newFilter(filters);
    m_part = newFilter(filters);
    m_kind = newFilter(filters);
    m_length = newFilter(filters);
    m_group = newFilter(filters);
    filters->addStretch();
    auto *both = new QVBoxLayout;
    both->setSpacing(space::small);
    both->addLayout(header);
    both->addLayout(filters);
    column->addLayout(both);
}

QComboBox *ThemesPage::newFilter(QHBoxLayout *row)
{
    QComboBox *field = newChoiceField();
    field->setProperty("look", u"filter"_s);
    row->addWidget(field);
    connect(field, &QComboBox::currentIndexChanged, this, [this] { showRows(); });
    return field;
}

void ThemesPage::addBody(QVBoxLayout *column)
{
    m_list->setObjectName(u"results"_s);
    m_list->setModel(m_model.get());
    m_list->setItemDelegate(new LibraryDelegate(*m_model, this));
    m_list->setProperty("look", u"plain"_s);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *split = new QSplitter;
    auto *left = new QWidget;
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, space::small, 0);
    lines->addWidget(m_count);
    lines->addWidget(m_none);
    lines->addWidget(m_list, 1);
    split->addWidget(left);
    split->addWidget(m_reader);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 4);
    split->setSizes({430, 570});
    split->setChildrenCollapsible(false);
    m_lists = split;
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_lists);
    column->addWidget(m_stack, 1);
}

void ThemesPage::retranslate()
{
    m_filling = true;
    m_title->setText(tr("Theme library"));
    setWindowTitle(m_title->text());
    m_search->setPlaceholderText(tr("Search in themes, exercises, cases and facts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_all->setText(tr("All themes"));
    const auto fill = [](QComboBox *field, const QString &name, const QStringList &texts) {
        const int chosen = std::max(0, field->currentIndex());
        field->clear();
        field->addItems(texts);
        field->setCurrentIndex(chosen);
        field->setAccessibleName(name);
        field->setToolTip(name);
    };
    const bool first = m_form->count() == 0;
    fill(m_form, tr("Language form"),
        {languageFormName(LanguageForm::Bokmaal), languageFormName(LanguageForm::Nynorsk)});
    if (first && m_shell.language().code() == "nn"_L1)
        m_form->setCurrentIndex(int(LanguageForm::Nynorsk));
    fill(m_part, tr("Part of the programme"), {tr("All parts"), tr("Basis"), tr("Tailored")});
    QStringList kinds{tr("All kinds")};
    for (const auto &[kind, id] : Names<MaterialKind>::all)
        kinds += materialKindName(kind);
    fill(m_kind, tr("Kind"), kinds);
    fill(m_length, tr("Length"),
        {tr("Any length"), tr("Up to 15 min"), tr("15–30 min"), tr("30–60 min"),
            tr("Over 60 min")});
    QStringList groups{tr("Any group")};
    for (int size = smallestGroup; size <= largestGroup; ++size)
        groups += tr("Groups of %1").arg(size);
    fill(m_group, tr("Group size"), groups);
    m_list->setAccessibleName(tr("Themes and materials"));
    m_none->setText(tr("Nothing was found. Try other words, or fewer filters."));
    m_reader->retranslate();
    m_model->retranslate();
    m_filling = false;
    refresh();
}

void ThemesPage::refresh()
{
    m_themes = m_shell.library().themes();
    m_materials = m_shell.library().materials();
    m_overview->show(m_themes, m_materials, filter().form);
    m_reader->fillTargets();
    showRows();
}

void ThemesPage::open(const Place &place)
{
    m_theme = Id<Theme>(place.id.section(u'/', 0, 0));
    if (place.id.isEmpty()) {
        showRows();
        return;
    }
    m_filling = true; // what was searched for is not what is asked for now
    m_search->clear();
    m_filling = false;
    m_materials = m_shell.library().materials();
    m_themes = m_shell.library().themes();
    showRows(place.id);
}

QWidget *ThemesPage::searchField() const
{
    return m_search;
}

LibraryFilter ThemesPage::filter() const
{
    const Length length = lengths[std::max(0, m_length->currentIndex())];
    LibraryFilter filter{.words = m_search->text().trimmed(),
        .theme = m_theme,
        .form = LanguageForm(std::max(0, m_form->currentIndex())),
        .least = length.least,
        .most = length.most};
    if (m_kind->currentIndex() > 0)
        filter.kind = MaterialKind(m_kind->currentIndex() - 1);
    if (m_group->currentIndex() > 0)
        filter.group = smallestGroup + m_group->currentIndex() - 1;
    if (m_part->currentIndex() > 0)
        filter.part = ThemePart(m_part->currentIndex() - 1);
    return filter;
}

void ThemesPage::showRows(const QString &id)
{
    if (m_filling)
        return;
    const LibraryFilter wanted = filter();
    const bool overview = wanted.words.isEmpty() && wanted.theme.isNull() && !wanted.narrows();
    if (wanted.form != m_shown.form)
        m_overview->show(m_themes, m_materials, wanted.form);
    m_all->setVisible(!overview);
    m_stack->setCurrentWidget(overview ? static_cast<QWidget *>(m_overview) : m_lists);
    if (overview) {
        m_shown = wanted;
        return;
    }
    const QList<LibraryRow> rows = libraryRows(m_shell.library(), m_themes, m_materials, wanted);
    const QModelIndex current = m_list->currentIndex();
    QString keep = !id.isEmpty() ? id
        : current.isValid() && wanted.words == m_shown.words && wanted.theme == m_shown.theme
        ? m_model->row(current.row()).id
        : QString();
    m_shown = wanted;
    m_filling = true;
    m_model->show(rows);
    const int row = std::max(0, m_model->indexOf(keep));
    m_list->setCurrentIndex(rows.isEmpty() ? QModelIndex() : m_model->index(row, 0));
    m_filling = false;
    m_none->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_count->setText(tr("%n hit(s)", "", int(rows.size())));
    showChosen();
}

void ThemesPage::showChosen()
{
    if (m_filling)
        return;
    const QModelIndex current = m_list->currentIndex();
    m_reader->show(current.isValid() ? m_model->row(current.row()).id : QString(), m_shown.form);
}

} // namespace fvd
