// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plandelegate.h"

#include "app/plan/planmodel.h"
#include "app/shared/icons.h"
#include "app/shared/tokens.h"
#include "app/shared/widgets.h"

#include <QCompleter>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int padding = 8;
constexpr int indent = 20;
constexpr int lockSize = 14;
constexpr int titleLines = 3;
constexpr int detailLines = 2;
constexpr int editorHeight = 36;

/// \a text in at most \a most lines of \a width; the last one says with "…" if there is more.
QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    if (text.isEmpty() || width <= 0)
        return lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        if (isLast && line.textStart() + line.textLength() < text.size()) {
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// One block of lines in a cell.
struct Block
{
    QString text{};
    QFont font{};
    int most = 1;
    Qt::Alignment alignment = Qt::AlignLeft;

    QStringList lines(int width) const { return wrapped(text, font, width, most); }
    int height(int width) const
    {
        return int(lines(width).size()) * QFontMetrics(font).lineSpacing();
    }
    /// Paints it in \a rect; how high it is.
    int paint(QPainter &painter, const QRect &rect, const QColor &colour) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        const int step = QFontMetrics(font).lineSpacing();
        QRect line(rect.left(), rect.top(), rect.width(), step);
        const QStringList all = lines(rect.width());
        for (const QString &each : all) {
            painter.drawText(line, int(alignment | Qt::AlignVCenter), each);
            line.translate(0, step);
        }
        return int(all.size()) * step;
    }
};

bool isQuiet(const PlanRow &row)
{
    return row.isGroup || row.item.kind == ItemKind::Break || row.item.kind == ItemKind::Text;
}

bool isBold(const PlanRow &row)
{
    switch (row.item.kind) {
    case ItemKind::Break:
    case ItemKind::Meal:
    case ItemKind::Text:
    case ItemKind::Travel:
    case ItemKind::Social:
        return row.isGroup;
    default:
        return true;
    }
}

Block titleOf(const PlanRow &row)
{
    QString text = row.isGroup ? row.group.title : row.item.title;
    const bool untitled = text.isEmpty();
    if (untitled)
        text = row.isGroup ? PlanDelegate::tr("Group without a name")
                           : PlanDelegate::tr("Without a title");
    const bool heading = !row.isGroup && row.item.kind == ItemKind::Heading;
    Block block{.text = text,
        .font = typeFont(heading ? TypeSize::Heading : TypeSize::Body, isBold(row) && !untitled),
        .most = titleLines};
    block.font.setItalic(untitled);
    return block;
}

QStringList namesOf(const PlanRow &row)
{
    return row.isGroup ? row.group.leaders : row.item.leaders;
}

Block detailOf(const PlanRow &row, bool withLeaders)
{
    QStringList parts;
    if (withLeaders)
        parts = namesOf(row);
    if (!row.detail.isEmpty())
        parts.append(row.detail);
    return {.text = parts.join(u" · "_s),
        .font = typeFont(TypeSize::Small),
        .most = detailLines + (withLeaders ? 1 : 0)};
}

Block leadersOf(const QString &text)
{
    return {.text = text, .font = typeFont(TypeSize::Body), .most = 3};
}

QString doubtText()
{
    return PlanDelegate::tr("Unclear");
}

int titleIndent(const PlanRow &row)
{
    return row.depth * indent;
}

QFont tabular(QFont font)
{
    // Inter and others have figures of one width only where they are asked for; most have no other.
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

int PlanDelegate::timeWidth(const QModelIndex &index) const
{
    const QFontMetrics metrics(typeFont(TypeSize::Body, true));
    const int widest = metrics.horizontalAdvance(u"00.00–00.00"_s);
    const int said = metrics.horizontalAdvance(index.data().toString());
    const int least = metrics.horizontalAdvance(u"00.00"_s);
    return std::clamp(said, least, widest) + 2 * padding + 10 + lockSize;
}

int PlanDelegate::leaderWidth(const PlanRow &row) const
{
    const QFontMetrics metrics(typeFont(TypeSize::Body));
    int widest = 0;
    for (const QString &name : namesOf(row)) {
        for (const QString &word : name.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word + u','));
    }
    return widest + 2 * padding;
}

int PlanDelegate::lengthWidth() const
{
    const QFontMetrics metrics(typeFont(TypeSize::Body, true));
    return metrics.horizontalAdvance(u"0000"_s) + 2 * padding + 4;
}

int PlanDelegate::rowHeight(const PlanRow &row, const QList<int> &widths) const
{
    const int titleWidth = widths.at(PlanModel::Title) - 2 * padding - titleIndent(row);
    const int doubtWidth =
        row.item.doubtful && !row.isGroup ? Chip::sizeOf(doubtText()).width() + padding : 0;
    int height = titleOf(row).height(titleWidth - doubtWidth);
    if (const Block detail = detailOf(row, m_leadersBelow); !detail.text.isEmpty())
        height += 2 + detail.height(titleWidth);
    if (!m_leadersBelow) {
        const int leaderWidth = widths.at(PlanModel::Leader) - 2 * padding;
        height = std::max(height, leadersOf(namesOf(row).join(u", "_s)).height(leaderWidth));
    }
    return std::max(height + 2 * padding + 1, 35);
}

void PlanDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PlanModel *>(index.model());
    const PlanRow &row = model->row(index.row());
    const Tokens &t = tokensOf(QApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = isQuiet(row) && !selected ? t.muted : t.text;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, t.accentGround);
    else if (!row.isGroup && row.item.kind == ItemKind::Meal)
        painter->fillRect(option.rect, t.meal);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);

    QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    switch (index.column()) {
    case PlanModel::Time: {
        inner.setLeft(inner.left() + 4);
        const bool pinned = row.item.timing.pinned && !row.isGroup;
        const QString time = index.data().toString();
        Block block{.text = time, .font = tabular(typeFont(TypeSize::Body, pinned)), .most = 2};
        if (pinned) {
            const int end = QFontMetrics(block.font).horizontalAdvance(time) + 6;
            const QRect lock(inner.left() + std::min(end, inner.width() - lockSize),
                inner.top() + (QFontMetrics(block.font).lineSpacing() - lockSize) / 2, lockSize,
                lockSize);
            lineIcon(u"lock"_s, QPalette::WindowText).paint(painter, lock);
        }
        block.paint(*painter, inner, text);
        break;
    }
    case PlanModel::Title: {
        inner.setLeft(inner.left() + titleIndent(row));
        QRect first = inner;
        if (row.item.doubtful && !row.isGroup) {
            const QSize chip = Chip::sizeOf(doubtText());
            const QRect at(
                inner.right() - chip.width() + 1, inner.top() - 3, chip.width(), chip.height());
            Chip::paint(*painter, at, doubtText(), "warning", QApplication::palette());
            first.setRight(at.left() - padding);
        }
        const int height = titleOf(row).paint(*painter, first, text);
        inner.setTop(inner.top() + height + 2);
        detailOf(row, m_leadersBelow).paint(*painter, inner, t.muted);
        break;
    }
    case PlanModel::Leader:
        leadersOf(index.data().toString()).paint(*painter, inner, text);
        break;
    case PlanModel::Length: {
        const Block block{.text = index.data().toString(),
            .font = tabular(typeFont(TypeSize::Body)),
            .most = 1,
            .alignment = Qt::AlignRight};
        // A length that only follows from the times around is quieter than one that was said.
        block.paint(
            *painter, inner, row.item.planned || row.item.timing.end || selected ? text : t.muted);
        break;
    }
    default:
        break;
    }

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 6, 6);
    }
    painter->restore();
}

QWidget *PlanDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == PlanModel::Title)
        editor->setPlaceholderText(tr("What happens?"));
    if (index.column() == PlanModel::Leader) {
        auto *completer = new QCompleter(m_leaders, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        editor->setCompleter(completer);
    }
    if (index.column() == PlanModel::Length)
        editor->setAlignment(Qt::AlignRight);
    return editor;
}

void PlanDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect at = option.rect;
    at.setHeight(std::max(editor->sizeHint().height(), std::min(at.height(), editorHeight)));
    if (index.column() == PlanModel::Length)
        at.setLeft(at.right() - std::max(at.width(), 72));
    editor->setGeometry(at);
}

} // namespace fvd
