// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themes/overview.h"

#include "app/shared/tokens.h"
#include "app/shared/widgets.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int lettersInCard = 38;

/// Texts are translated in the context "ThemeCount".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ThemeCount)
};

QString countText(MaterialKind kind, int count)
{
    switch (kind) {
    case MaterialKind::Article:
        return Words::tr("%n article(s)", "", count);
    case MaterialKind::Film:
        return Words::tr("%n film(s)", "", count);
    case MaterialKind::Exercise:
        return Words::tr("%n exercise(s)", "", count);
    case MaterialKind::Case:
        return Words::tr("%n case(s)", "", count);
    case MaterialKind::Fact:
        break;
    }
    return Words::tr("%n fact sheet(s)", "", count);
}

/// Cards as high as their words need in the width they have: the least height that Qt knows of by
/// itself is that of the narrowest cards, which would be spread over the wider ones.
class Content : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {layout()->minimumSize().width(), 0}; }
};

} // namespace

ThemeCard::ThemeCard(const Theme &theme, const QString &offers, LanguageForm form)
{
    const MaterialText &text = theme.text.in(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(4);
    QLabel *title = newParagraph(TypeSize::Heading);
    title->setFont(typeFont(TypeSize::Heading, true));
    title->setText(text.title);
    QLabel *summary = newParagraph();
    summary->setText(text.summary);
    QLabel *below = newParagraph(TypeSize::Small, "muted");
    below->setText(offers);
    column->addWidget(title);
    column->addWidget(summary);
    column->addStretch();
    column->addWidget(below);
    for (QLabel *label : {title, summary, below})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(text.title);
    setAccessibleDescription(text.summary + u' ' + offers);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ThemeCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool near = underMouse() || isDown();
    painter.setPen(QPen(hasFocus() ? tokens.accent
            : near                 ? tokens.edge
                                   : tokens.line,
        hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? tokens.accentGround : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
}

ThemesOverview::ThemesOverview(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new Content)
    , m_none(newParagraph(TypeSize::Body, "muted"))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setProperty("look", u"scrolled"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    for (const ThemePart part : {ThemePart::Basis, ThemePart::Tailored}) {
        Group group{.part = part,
            .heading = newLabel(TypeSize::Heading, "", true),
            .grid = new QGridLayout};
        group.grid->setSpacing(space::medium);
        column->addWidget(group.heading);
        column->addLayout(group.grid);
        column->addSpacing(space::medium);
        m_groups.append(group);
    }
    column->addWidget(m_none);
    column->addStretch();
    setWidget(m_content);
}

void ThemesOverview::show(
    const QList<Theme> &themes, const QList<MaterialBrief> &materials, LanguageForm form)
{
    QHash<QString, QMap<MaterialKind, int>> counts;
    for (const MaterialBrief &each : materials)
        ++counts[each.theme.text()][each.kind];
    for (Group &group : m_groups) {
        group.heading->setText(
            group.part == ThemePart::Basis ? tr("Basis programme") : tr("Tailored days"));
        qDeleteAll(group.cards);
        group.cards.clear();
        for (const Theme &theme : themes) {
            if (theme.part != group.part)
                continue;
            QStringList offers;
            const auto offered = counts.value(theme.id.text());
            for (auto it = offered.begin(); it != offered.end(); ++it)
                offers += countText(it.key(), it.value()).replace(u' ', QChar::Nbsp);
            auto *card = new ThemeCard(theme, offers.join(u" · "_s), form);
            connect(card, &ThemeCard::clicked, this,
                [this, id = theme.id.text()] { Q_EMIT chosen(id); });
            group.cards.append(card);
        }
        group.heading->setVisible(!group.cards.isEmpty());
    }
    m_none->setText(tr("The library is being read. The themes will be here in a moment."));
    m_none->setVisible(themes.isEmpty());
    lay(columnsThatFit());
}

void ThemesOverview::lay(int columns)
{
    m_columns = columns;
    for (Group &group : m_groups) {
        for (int i = 0; i < group.cards.size(); ++i) {
            group.grid->addWidget(group.cards[i], i / columns, i % columns);
            group.cards[i]->show(); // now; the layout would do it a turn of the loop later
        }
        // A lone card is no wider than in a full row; a column that is no more takes no room.
        for (int i = 0; i < std::max(columns, group.grid->columnCount()); ++i) {
            group.grid->setColumnStretch(i, i < columns ? 1 : 0);
            group.grid->setColumnMinimumWidth(i, i < columns ? 1 : 0);
        }
    }
}

int ThemesOverview::columnsThatFit() const
{
    const int room = viewport()->width() - space::small;
    const int card = lettersInCard * fontMetrics().averageCharWidth();
    int columns = std::clamp(room / std::max(1, card), 1, 4);
    // A card is no narrower than the longest word in it, and none may be cut off.
    const auto needed = [&columns](const Group &group) {
        QList<int> widths(columns, 0);
        for (int i = 0; i < group.cards.size(); ++i) {
            int &width = widths[i % columns];
            width = std::max(width, group.cards[i]->minimumSizeHint().width());
        }
        return std::accumulate(widths.begin(), widths.end(), (columns - 1) * space::medium);
    };
    while (columns > 1 && std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return needed(group) > room;
    }))
        --columns;
    return columns;
}

void ThemesOverview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (const int columns = columnsThatFit(); columns != m_columns)
        lay(columns);
}

} // namespace fvd
