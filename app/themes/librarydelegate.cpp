// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themes/librarydelegate.h"

#include "app/shared/tokens.h"
#include "app/shared/widgets.h"
#include "app/themes/readingtext.h"
#include "app/words/names.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int padding = 12;
constexpr int between = 8; ///< cards
constexpr int leastDetail = 100; ///< less than this holds no words

/// Texts are translated in the context "LibraryList".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LibraryList)
};

QString kindText(const LibraryRow &row)
{
    return row.kind ? materialKindName(*row.kind) : Words::tr("Theme");
}

QString factsText(const LibraryRow &row)
{
    QStringList facts;
    for (const QString &fact :
        {minutesRange(row.minimum, row.planned), groupRange(row.groupMin, row.groupMax),
            row.forRaad ? Words::tr("for a råd") : QString(), councilFitText(row.councils)}) {
        if (!fact.isEmpty())
            facts += fact;
    }
    return facts.join(u" · "_s);
}

/// Draws one line of \a text at the top left of \a rect, elided, with \a marks in bold on a ground.
void drawMarked(QPainter &painter, const QRect &rect, const QString &text,
    const QList<TextRange> &marks, const QFont &font, const QColor &colour, const Tokens &tokens)
{
    QTextLayout layout(QString(text).replace(u'\n', u' '), font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.start);
        range.length = int(mark.length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(tokens.text);
        range.format.setBackground(tokens.warningGround);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    const bool more = layout.createLine().isValid();
    layout.endLayout();
    painter.setPen(colour);
    painter.save();
    painter.setClipRect(rect);
    line.draw(&painter, rect.topLeft());
    painter.restore();
    if (more) {
        painter.setFont(font);
        painter.drawText(
            QPointF(rect.left() + line.naturalTextWidth() + 1, rect.top() + line.ascent()), u"…"_s);
    }
}

} // namespace

std::unique_ptr<LibraryModel> newLibraryModel()
{
    const auto data = [](const LibraryRow &row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return row.title;
        if (role != Qt::AccessibleTextRole)
            return {};
        QStringList said{row.title, kindText(row), factsText(row), row.detail};
        if (row.mustBeChecked)
            said.insert(1, Words::tr("must be checked"));
        if (row.hasLawChange)
            said.insert(1, Words::tr("the law was changed"));
        if (row.isWithdrawn)
            said.insert(1, Words::tr("withdrawn"));
        said.removeAll(QString());
        return said.join(u", "_s);
    };
    std::vector<LibraryModel::Column> columns;
    columns.push_back({[] { return QString(); }, data});
    return std::make_unique<LibraryModel>(&LibraryRow::id, std::move(columns));
}

LibraryDelegate::LibraryDelegate(const LibraryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int chip = Chip::sizeOf(u"x"_s).height();
    const int title = std::max(chip, QFontMetrics(typeFont(TypeSize::Body, true)).lineSpacing());
    return {120, title + 4 + chip + 2 * padding + between};
}

void LibraryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LibraryRow &row = m_model.row(index.row());
    // The view's own palette has the style sheet's transparent ground in it.
    const QPalette palette = QGuiApplication::palette();
    const Tokens &tokens = tokensOf(palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
    const QRect card = option.rect.adjusted(2, 2, -4, 2 - between);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? tokens.accent : tokens.line, focused ? 2 : 1));
    painter->setBrush(chosen ? tokens.accentGround : tokens.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(.5, .5, -.5, -.5), 10, 10);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(QRect(card.left(), card.top() + 8, 4, card.height() - 16), 2, 2);
    }

    const QRect inner = card.adjusted(padding + 4, padding, -padding, -padding);
    QFont bold = typeFont(TypeSize::Body, true);
    bold.setStrikeOut(row.isWithdrawn);
    const QFontMetrics metrics(bold);
    const QString warning = row.isWithdrawn ? Words::tr("withdrawn")
        : row.mustBeChecked                 ? Words::tr("! must be checked")
        : row.hasLawChange                  ? Words::tr("the law was changed")
                                            : QString();
    const int warningWidth = warning.isEmpty() ? 0 : Chip::sizeOf(warning).width() + 6;
    const QString kind = kindText(row);
    const QSize kindSize = Chip::sizeOf(kind);
    const int titleWidth =
        std::min(metrics.horizontalAdvance(row.title) + 4, inner.width() - warningWidth);
    const int titleHeight = std::max(kindSize.height(), metrics.lineSpacing());
    drawMarked(*painter,
        QRect(inner.left(), inner.top() + (titleHeight - metrics.lineSpacing()) / 2, titleWidth,
            metrics.lineSpacing() + 2),
        metrics.elidedText(row.title, Qt::ElideRight, titleWidth), row.titleMarks, bold,
        tokens.text, tokens);
    if (!warning.isEmpty()) {
        const QRect chip(inner.left() + titleWidth + 6, inner.top(), warningWidth - 6, titleHeight);
        Chip::paint(*painter, chip, warning, "warning", palette);
    }

    const QFont small = typeFont(TypeSize::Small);
    const QString facts = row.isWithdrawn ? QString() : factsText(row);
    const QString dot = u" · "_s;
    const QFontMetrics smallMetrics(small);
    const QRect chip(
        inner.left(), inner.top() + titleHeight + 4, kindSize.width(), kindSize.height());
    Chip::paint(*painter, chip, kind, row.kind ? "" : "accent", palette);
    const QRect below(chip.right() + 8,
        chip.top() + (chip.height() - smallMetrics.lineSpacing()) / 2,
        inner.right() - chip.right() - 8, smallMetrics.lineSpacing() + 2);
    QRect detail = below;
    if (!facts.isEmpty())
        detail.setLeft(below.left() + smallMetrics.horizontalAdvance(facts + dot));
    const bool detailed = !row.detail.isEmpty() && detail.width() > leastDetail;
    if (!facts.isEmpty()) {
        painter->setFont(small);
        painter->setPen(tokens.muted);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop,
            smallMetrics.elidedText(detailed ? facts + dot : facts, Qt::ElideRight, below.width()));
    }
    if (detailed)
        drawMarked(*painter, detail.adjusted(0, 0, -10, 0), row.detail, row.marks, small,
            tokens.muted, tokens);
    painter->restore();
}

} // namespace fvd
