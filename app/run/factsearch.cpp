// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/factsearch.h"

#include "app/shared/announce.h"
#include "app/shared/dialog.h"
#include "app/shared/tokens.h"
#include "app/shared/widgets.h"
#include "app/themes/reader.h"
#include "app/themes/readingtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int mostFound = 12;

} // namespace

FactSearch::FactSearch(Library &library, LanguageForm form, QWidget *parent)
    : InReadingOrder(parent->window())
    , m_library(library)
    , m_form(form)
    , m_field(new SearchField)
    , m_list(new QListWidget)
    , m_text(new ReadingView)
{
    setWindowTitle(tr("Find a fact"));
    resizeOnScreen(*this, {920, 520});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    m_field->setPlaceholderText(tr("Are we allowed to …? A few words are enough"));
    m_field->setAccessibleName(tr("Find a fact"));
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_list->setProperty("look", u"plain"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(320);
    m_list->setAccessibleName(tr("Facts that were found"));
    m_text->setAccessibleName(tr("The fact"));
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    column->addLayout(row, 1);
    QLabel *hint = newParagraph(TypeSize::Small, "muted");
    hint->setText(tr("The room sees a neutral card meanwhile. Esc closes."));
    column->addWidget(hint);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FactSearch::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &FactSearch::showCurrent);
    m_field->setFocus();
}

void FactSearch::find(const QString &words)
{
    m_list->clear();
    if (words.trimmed().isEmpty()) {
        m_text->clear();
        return;
    }
    // Facts first; where none is found, what the themes say of it.
    QList<Found> facts;
    QList<Found> others;
    for (const Found &found : m_library.search({.words = words, .language = m_form})) {
        if (found.kind != Found::Kind::Material)
            continue;
        (found.material == MaterialKind::Fact ? facts : others).append(found);
    }
    for (const Found &found : (facts + others).mid(0, mostFound)) {
        auto *item = new QListWidgetItem(found.title, m_list);
        item->setData(Qt::UserRole, found.id);
        item->setToolTip(found.snippet);
    }
    m_list->setCurrentRow(0);
    if (m_list->count() > 0)
        return; // the list tells, though the focus is in the field
    m_text->setPlainText(tr("Nothing was found. Try another word, or a part of one."));
    announce(m_text->toPlainText(), this);
}

void FactSearch::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto material = m_library.material(Id<Material>(item->data(Qt::UserRole).toString()));
    if (!material)
        return;
    writeMaterial(
        *m_text->document(), material->value, {.tokens = tokensOf(palette()), .form = m_form});
    m_text->fitLines();
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleDescription(m_text->toPlainText()); // no cursor goes through it
}

// The list is walked from the field, so that nobody leaves the keyboard.
bool FactSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        reject();
        return true;
    }
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (by == 0 || m_list->count() == 0)
        return false;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
    return true;
}

} // namespace fvd
