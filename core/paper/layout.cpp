// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/layout.h"

#include "core/exchange/words.h"
#include "core/paper/ink.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

using Strips = QList<std::shared_ptr<const Strip>>;

bool isAfterBreak(const Strip &strip)
{
    return strip.beginsPage || strip.beginsWhole;
}

/// One behind the last strip of those that are kept together from \a first on.
qsizetype groupEnd(const Strips &strips, qsizetype first)
{
    qsizetype end = first;
    while (end + 1 < strips.size() && strips[end]->keepWithNext && !isAfterBreak(*strips[end + 1]))
        ++end;
    return end + 1;
}

/// One behind the last strip before the next break after \a first.
qsizetype wholeEnd(const Strips &strips, qsizetype first)
{
    return std::find_if(strips.begin() + first + 1, strips.end(), [](const auto &strip) {
        return isAfterBreak(*strip);
    }) - strips.begin();
}

qreal groupHeight(const Strips &strips, qsizetype first, qsizetype end)
{
    qreal height = 0;
    for (qsizetype i = first; i < end; ++i)
        height += strips[i]->before + strips[i]->height;
    return height;
}

/// Fills pages from top to bottom.
class Pages
{
public:
    explicit Pages(qreal height)
        : m_height(height)
    {
        m_pages << PageStrips();
    }

    bool fits(qreal height) const { return m_y + height <= m_height; }
    bool isFresh() const { return m_pages.last().isEmpty(); }

    void begin(const std::shared_ptr<const Strip> &tableHead)
    {
        m_pages << PageStrips();
        m_y = 0;
        if (tableHead)
            place(tableHead);
    }

    void place(const std::shared_ptr<const Strip> &strip)
    {
        const qreal before = isFresh() ? 0 : strip->before;
        m_pages.last() << PlacedStrip{strip, m_y + before, before};
        m_y += before + strip->height;
    }

    const QList<PageStrips> &pages() const { return m_pages; }

private:
    qreal m_height;
    qreal m_y = 0;
    QList<PageStrips> m_pages{};
};

} // namespace

QList<PageStrips> paginated(const Strips &strips, qreal height)
{
    Pages pages(height);
    for (qsizetype first = 0; first < strips.size();) {
        const qsizetype end = groupEnd(strips, first);
        const qreal together = groupHeight(strips, first, end);
        if (strips[first]->isSpare && !pages.fits(together)) {
            first = end;
            continue;
        }
        const bool afterBreak = strips[first]->beginsPage
            || (strips[first]->beginsWhole
                && !pages.fits(groupHeight(strips, first, wholeEnd(strips, first))));
        if (!pages.isFresh() && (afterBreak || (!pages.fits(together) && together <= height)))
            pages.begin(afterBreak ? nullptr : strips[first]->tableHead);
        for (qsizetype i = first; i < end; ++i) {
            // A group that no page can hold is split after all.
            if (!pages.isFresh() && !pages.fits(strips[i]->before + strips[i]->height))
                pages.begin(strips[i]->tableHead);
            pages.place(strips[i]);
        }
        first = end;
    }
    return pages.pages();
}

std::shared_ptr<QTextLayout> marginLine(const QString &text, QPaintDevice *device, qreal width)
{
    const QFont font = fontOf({8.5, paperMuted});
    const QString shown = QFontMetricsF(font, device).elidedText(text, Qt::ElideRight, width);
    auto layout = std::make_shared<QTextLayout>(shown, font, device);
    QTextCharFormat format;
    format.setForeground(QColor(paperMuted));
    layout->setFormats({{0, int(shown.size()), format}});
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

PageLayout pageLayout(const Outline &outline, QPaintDevice *device, const QSizeF &paper)
{
    const qreal millimetre = device->logicalDpiY() / 25.4;
    const QRectF area(20 * millimetre, 22 * millimetre, paper.width() - 40 * millimetre,
        paper.height() - 44 * millimetre);
    PageLayout layout{.pages = paginated(stripsOf(outline, device, area.width()), area.height()),
        .area = area,
        .bare = outline.bare,
        .header = marginLine(outline.header, device, area.width()),
        .footer = marginLine(outline.footer, device, area.width() * 0.75)};
    const LanguageForm form = outline.language;
    for (qsizetype page = 1; page <= layout.pages.size(); ++page) {
        const QString number = u"%1 %2 %3 %4"_s.arg(word(Word::Page, form), QString::number(page),
            word(Word::Of, form), QString::number(layout.pages.size()));
        layout.numbers << marginLine(number, device, area.width() * 0.25);
    }
    return layout;
}

} // namespace fvd
