// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/sidebyside.h"

#include "app/shared/tokens.h"
#include "app/shared/widgets.h"
#include "core/base/textdiff.h"

#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// \a text as HTML, its \a marks in \a style; a dash if there is none.
QString marked(const QString &text, const QList<TextRange> &marks, const QString &style)
{
    if (text.isEmpty())
        return u"–"_s;
    QString html;
    qsizetype at = 0;
    for (const TextRange &mark : marks) {
        html += text.sliced(at, mark.start - at).toHtmlEscaped();
        html += u"<span style=\"%1\">%2</span>"_s.arg(
            style, text.sliced(mark.start, mark.length).toHtmlEscaped());
        at = mark.start + mark.length;
    }
    html += text.sliced(at).toHtmlEscaped();
    return html.replace(u'\n', u"<br>"_s);
}

QLabel *newText(const Version &version, QHBoxLayout *row)
{
    auto *card = new Card;
    card->column()->setContentsMargins(12, space::small, 12, space::small);
    card->column()->setSpacing(4);
    QLabel *name = newParagraph(TypeSize::Small, "muted");
    name->setText(version.name);
    QLabel *text = newParagraph();
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(version.name + u": "_s + version.text);
    card->column()->addWidget(name);
    card->column()->addWidget(text);
    card->column()->addStretch();
    row->addWidget(card, 1);
    return text;
}

} // namespace

SideBySide::SideBySide(Version left, Version right, DiffLook look, QWidget *parent)
    : QWidget(parent)
    , m_left(std::move(left))
    , m_right(std::move(right))
    , m_look(look)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_leftText = newText(m_left, row);
    m_rightText = newText(m_right, row);
    render();
}

void SideBySide::render()
{
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    const auto ground = [](const QColor &colour) {
        return u"background-color: %1;"_s.arg(colour.name());
    };
    const bool isRenewed = m_look == DiffLook::Renewed;
    const QString come =
        u"font-weight: bold;"_s + ground(isRenewed ? tokens.goodGround : tokens.warningGround);
    const QString go = u"text-decoration: line-through;"_s + ground(tokens.warningGround);
    const WordDiff diff = wordDiff(m_left.text, m_right.text);
    m_leftText->setText(marked(m_left.text, diff.first, isRenewed ? go : come));
    m_rightText->setText(marked(m_right.text, diff.second, come));
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace fvd
