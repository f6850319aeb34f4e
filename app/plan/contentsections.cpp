// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/contentsections.h"

#include "app/plan/renewaldialog.h"
#include "app/words/names.h"

#include <QComboBox>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QVBoxLayout *newColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

QString legalHint(Openness openness)
{
    switch (openness) {
    case Openness::General:
        return OpennessSection::tr("Learning and reflection: no case is treated, nothing is "
                                   "clarified or decided.");
    case Openness::Fictional:
        return OpennessSection::tr("A made-up or closed case is safe ground. Stop if the talk "
                                   "turns to a case that the council has before it.");
    case Openness::OwnCase:
        break;
    }
    return OpennessSection::tr("Training is not a meeting and must not prepare a decision. To work "
                               "on a real case, call a meeting and open the doors "
                               "(kommuneloven §§ 11-2, 11-3 and 11-5).");
}

} // namespace

MaterialsSection::MaterialsSection(PlanEditor &editor, QDate today)
    : Section(editor)
    , m_today(today)
    , m_name(newFieldName())
    , m_cards(new QVBoxLayout)
    , m_hint(newParagraph(TypeSize::Small, "muted"))
{
    auto *column = newColumn(this);
    column->addWidget(m_name);
    m_cards->setSpacing(space::small);
    column->addLayout(m_cards);
    column->addWidget(m_hint);
}

void MaterialsSection::retranslate()
{
    m_name->setText(name());
    m_hint->setText(tr("Drag a material here from the library, or press Enter on it there."));
    m_shown.clear();
    if (const Item *item = m_editor.item(id()))
        fill(*item);
}

void MaterialsSection::fill(const Item &item)
{
    m_hint->setVisible(item.materials.isEmpty());
    const Library &library = m_editor.context().library();
    QList<MaterialNews> news = newsOf(item, library);
    if (!news.isEmpty() && !isAhead(m_editor.session(), *m_editor.day(), m_today, library))
        news.clear();
    if (m_shown == item.materials && m_news == news && m_cards->count() == item.materials.size())
        return;
    while (QLayoutItem *card = m_cards->takeAt(0)) {
        card->widget()->deleteLater();
        delete card;
    }
    m_shown = item.materials;
    m_news = news;
    for (int i = 0; i < m_shown.size(); ++i)
        m_cards->addWidget(newCard(m_shown.at(i), i));
}

QWidget *MaterialsSection::newCard(const MaterialCopy &copy, int index)
{
    auto *card = new Card;
    card->column()->setContentsMargins(12, space::small, space::small, space::small);
    card->column()->setSpacing(2);
    auto *head = new QHBoxLayout;
    QLabel *title = newParagraph();
    title->setFont(typeFont(TypeSize::Body, true));
    title->setText(copy.text.title);
    head->addWidget(title, 1);
    auto *open = newIconTool(u"book"_s);
    open->setToolTip(tr("Open in the theme library"));
    open->setAccessibleName(tr("Open “%1” in the theme library").arg(copy.text.title));
    auto *remove = newIconTool(u"close"_s);
    remove->setToolTip(tr("Remove material"));
    remove->setAccessibleName(tr("Remove “%1”").arg(copy.text.title));
    head->addWidget(open, 0, Qt::AlignTop);
    head->addWidget(remove, 0, Qt::AlignTop);
    card->column()->addLayout(head);

    QStringList facts{materialKindName(copy.kind)};
    if (copy.groupMax > 0)
        facts.append(copy.groupMin == copy.groupMax || copy.groupMin == 0
                ? tr("groups of %1").arg(copy.groupMax)
                : tr("groups of %1–%2").arg(copy.groupMin).arg(copy.groupMax));
    if (copy.checked.isValid())
        facts.append(tr("checked %1").arg(QLocale().toString(copy.checked, QLocale::ShortFormat)));
    QLabel *small = newParagraph(TypeSize::Small, "muted");
    small->setText(facts.join(u" · "_s));
    card->column()->addWidget(small);
    if (copy.certainty == Certainty::Check) {
        auto *chip = new Chip("warning");
        chip->setText(tr("Check before use"));
        card->column()->addWidget(chip);
    }

    for (const MaterialNews &each : std::as_const(m_news)) {
        if (each.copy != copy)
            continue;
        QFont font = title->font();
        font.setStrikeOut(each.isWithdrawn());
        title->setFont(font);
        addNews(card->column(), each);
    }

    connect(
        open, &QToolButton::clicked, this, [this, source = copy.source] { Q_EMIT opened(source); });
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_editor.edit(
            id(), tr("Remove material"), [index](Item &item) { item.materials.removeAt(index); });
    });
    return card;
}

/// What KS says now of the material of a card, and what can be done about it.
void MaterialsSection::addNews(QVBoxLayout *column, const MaterialNews &news)
{
    const Hint hint = hintOf(news, m_editor, this);
    QLabel *text = newParagraph(TypeSize::Small, news.newer && !news.isForLaw() ? "" : "warning");
    text->setText(news.isWithdrawn() ? tr("Withdrawn: %1").arg(news.withdrawn.reason)
            : news.isForLaw()        ? tr("The law was changed. There is a new edition.")
                                     : tr("There is a new edition."));
    column->addWidget(text);
    if (hint.fix.isEmpty())
        return;
    QPushButton *fix = newButton("link");
    fix->setText(hint.fix);
    column->addWidget(fix, 0, Qt::AlignLeft);
    // Later: what is done takes this button away.
    connect(fix, &QPushButton::clicked, this, hint.apply, Qt::QueuedConnection);
}

OpennessSection::OpennessSection(PlanEditor &editor)
    : Section(editor)
    , m_name(newFieldName())
    , m_choice(newChoice())
    , m_hint(newParagraph(TypeSize::Small, "muted"))
{
    auto *column = newColumn(this);
    column->addWidget(m_name);
    column->addWidget(m_choice);
    column->addWidget(m_hint);
    m_name->setBuddy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        const auto openness = Openness(m_choice->currentData().toInt());
        m_editor.edit(
            id(), tr("Change openness"), [openness](Item &item) { item.openness = openness; });
    });
}

void OpennessSection::begin()
{
    m_choice->setFocus();
}

void OpennessSection::retranslate()
{
    m_name->setText(name());
    m_choice->setAccessibleName(name());
    m_choice->clear();
    for (const auto &[openness, unused] : Names<Openness>::all)
        m_choice->addItem(opennessName(openness), int(openness));
    if (const Item *item = m_editor.item(id()))
        fill(*item);
}

void OpennessSection::fill(const Item &item)
{
    m_choice->setCurrentIndex(m_choice->findData(int(item.openness)));
    m_hint->setText(legalHint(item.openness));
    setTone(m_hint, item.openness == Openness::OwnCase ? "warning" : "muted");
}

ContinuesSection::ContinuesSection(PlanEditor &editor)
    : Section(editor)
    , m_name(newFieldName())
    , m_choice(newChoice())
{
    auto *column = newColumn(this);
    column->addWidget(m_name);
    column->addWidget(m_choice);
    m_name->setBuddy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        const Id<Item> first(m_choice->currentData().toString());
        m_editor.edit(id(), tr("Continue an item"), [&](Item &item) { item.continues = first; });
    });
}

void ContinuesSection::begin()
{
    m_choice->setFocus();
}

void ContinuesSection::retranslate()
{
    m_name->setText(name());
    m_choice->setAccessibleName(name());
    if (const Item *item = m_editor.item(id()))
        fill(*item);
}

void ContinuesSection::fill(const Item &item)
{
    m_choice->clear();
    m_choice->addItem(tr("No other item"), QString());
    for (const Item &each : m_editor.day()->items) {
        if (each.id == item.id)
            break;
        if (takesTime(each) && each.kind != ItemKind::Break && each.kind != ItemKind::Meal)
            m_choice->addItem(each.title, each.id.text());
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(item.continues.text())));
}

PrivateSection::PrivateSection(PlanEditor &editor)
    : Section(editor)
    , m_name(newFieldName())
    , m_text(new TextArea)
{
    auto *column = newColumn(this);
    column->addWidget(m_name);
    column->addWidget(m_text);
    m_name->setBuddy(m_text);
    m_text->setProperty("look", u"private"_s);
    connect(m_text, &TextArea::edited, this, [this](const QString &text) {
        auto &notes = m_editor.context().notes();
        PrivateNotes after = notes.value();
        if (text.isEmpty())
            after.items.remove(id());
        else
            after.items.insert(id(), text);
        notes.edit(tr("Note only for me"), after, key(u"note"_s));
    });
    connect(&m_editor.context().notes(), &DraftNotifier::changed, this,
        [this] { m_text->setContent(m_editor.context().notes().value().items.value(id())); });
}

void PrivateSection::retranslate()
{
    m_name->setText(name());
    m_text->setAccessibleName(name());
    m_text->setPlaceholderText(tr("Never in the programme, never on the screen"));
}

void PrivateSection::fill(const Item &item)
{
    m_text->setContent(m_editor.context().notes().value().items.value(item.id));
}

} // namespace fvd
