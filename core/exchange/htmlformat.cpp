// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/exchange/markup.h"
#include "core/exchange/words.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr QStringView css = u"\
:root{color-scheme:light dark;--text:#1f2422;--muted:#5b625e;--line:#e3dfd6;--accent:#0f5c63;\
--soft:#f1efe9;--alert:#9c2427}\
@media(prefers-color-scheme:dark){:root{--text:#eceae4;--muted:#a9b0ab;--line:#383e3b;\
--accent:#7fc8cc;--soft:#262a28;--alert:#f09a94}body{background:#191c1b}}\
body{color:var(--text);font:1rem/1.5 'Noto Sans','Segoe UI','Helvetica Neue',sans-serif;\
max-width:46rem;margin:2.5rem auto;padding:0 1.25rem}\
h1,h2,h3,h4{line-height:1.25;break-after:avoid;text-wrap:balance}\
h1{color:var(--accent);font-size:1.8rem;margin:0 0 .4rem}\
h2{font-size:1.3rem;margin:2rem 0 .3rem}h3{font-size:1.08rem;margin:1.5rem 0 .2rem}\
h4{font-size:1rem;margin:1rem 0 .2rem}p,ul,ol{margin:.3rem 0 .6rem}\
.lead,.muted{color:var(--muted);margin:.1rem 0}.muted{font-size:.9rem}\
.alert{color:var(--alert);font-size:1.3rem;font-weight:700}\
table{border-collapse:collapse;width:100%;margin:.8rem 0 1.2rem}\
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0}\
thead th{color:var(--muted);font-size:.85rem;font-weight:600;border-bottom:2px solid var(--accent)}\
tbody tr{break-inside:avoid}tbody th{font-weight:600}\
.schedule th.time{font-weight:400;white-space:nowrap;width:1%;font-variant-numeric:tabular-nums}\
.schedule td.leader{width:30%}.item>*,.quiet>*,.remark>*,.grid td,.grid th,.section>*\
{border-top:1px solid var(--line)}\
.item .what,.track .what{font-weight:600}.quiet .what,.detail .what,.remark .what\
{color:var(--muted)}.detail>*,.line>*{padding-top:0}.detail .what,.remark .what\
{font-style:italic}.section th{color:var(--accent);padding-top:1.2rem}\
.in .what{padding-left:1.5rem}\
.box{background:var(--soft);border-left:4px solid var(--accent);padding:.6rem 1rem;margin:.8rem 0;\
break-inside:avoid}.box>.label{font-weight:600;margin-top:0}\
.bars th{font-weight:400;width:38%}.bars .figure{width:16%;font-variant-numeric:tabular-nums}\
.bars .chart>div{position:relative;margin:2px 0}.bars i{display:block;height:.7rem;\
border-radius:2px;background:var(--accent)}.bars i.plan{height:.3rem;background:var(--muted)}\
.bars .scale{color:var(--muted);font-size:.8rem;height:1.1rem}.bars .scale span{position:absolute;\
transform:translateX(-50%)}\
.write{border-bottom:1px solid var(--muted);height:2.2rem}\
.sign{text-align:center;break-inside:avoid}.sign h1{font-size:2rem}\
.sign b{font-size:16rem;line-height:1}.sign p{font-size:1.6rem}\
.sheet{break-before:page;border:0;margin:3rem 0}\
@page{size:A4;margin:20mm}\
@media print{:root{--text:#000;--muted:#444;--line:#ccc;--accent:#0f5c63;--soft:#f1efe9}\
body{font-size:10.5pt;margin:0;max-width:none;padding:0;background:none}\
thead{display:table-header-group}.sheet{margin:0}}";

QString tagged(const QString &tag, const QString &attributes, const QString &inner)
{
    return u'<' + tag + attributes + u'>' + inner + u"</"_s + tag + u">\n"_s;
}

/// \a text with its line breaks.
QString lines(const QString &text)
{
    return markupText(text).replace(u'\n', "<br>"_L1);
}

QString inlineHtml(const Spans &spans)
{
    QString html;
    for (const Span &span : spans) {
        QString text = lines(span.text);
        if (span.italic)
            text = u"<em>"_s + text + u"</em>"_s;
        if (span.bold)
            text = u"<strong>"_s + text + u"</strong>"_s;
        html += text;
    }
    return html;
}

QString className(RowLook look)
{
    switch (look) {
    case RowLook::Item:
        return u"item"_s;
    case RowLook::Quiet:
        return u"quiet"_s;
    case RowLook::Line:
        return u"line"_s;
    case RowLook::Detail:
        return u"detail"_s;
    case RowLook::Track:
        return u"track"_s;
    case RowLook::Section:
        return u"section"_s;
    case RowLook::Remark:
        break;
    }
    return u"remark"_s;
}

struct HtmlWriter
{
    QString html{};

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(
                [this](const auto &b) { write(b); }, static_cast<const BlockContent &>(block));
    }

    void write(const Heading &heading)
    {
        html += tagged(u"h%1"_s.arg(heading.level), {}, markupText(heading.text));
    }

    void write(const Paragraph &p)
    {
        QString look;
        if (p.look == ParagraphLook::Lead)
            look = u" class=\"lead\""_s;
        else if (p.look == ParagraphLook::Muted)
            look = u" class=\"muted\""_s;
        else if (p.look == ParagraphLook::Alert)
            look = u" class=\"alert\""_s;
        html += tagged(u"p"_s, look, inlineHtml(p.spans));
    }

    void write(const Points &list)
    {
        QString points;
        for (const Spans &point : list.points)
            points += tagged(u"li"_s, {}, inlineHtml(point));
        const QString first =
            list.numbered && list.first != 1 ? u" start=\"%1\""_s.arg(list.first) : QString();
        html += tagged(list.numbered ? u"ol"_s : u"ul"_s, first, u'\n' + points);
    }

    void write(const Schedule &schedule)
    {
        const qsizetype columns = schedule.head.size();
        QString rows;
        qsizetype covered = 0; // rows whose time cell is that of a row above
        for (qsizetype i = 0; i < schedule.rows.size(); ++i) {
            const ScheduleRow &row = schedule.rows[i];
            if (row.look == RowLook::Section) {
                // A heading over rows heads a group of its own.
                const QString title = row.time.isEmpty() ? row.title : row.time + u' ' + row.title;
                rows += u"</tbody>\n<tbody>\n"_s
                    + tagged(u"tr"_s, u" class=\"section\""_s,
                        tagged(u"th"_s, u" scope=\"rowgroup\" colspan=\"%1\""_s.arg(columns),
                            markupText(title)));
                continue;
            }
            qsizetype below = i + 1;
            while (below < schedule.rows.size() && schedule.rows[below].below)
                ++below;
            QString cells = u"\n"_s;
            if (covered > 0) {
                --covered;
            } else if (row.time.isEmpty()) {
                cells += tagged(u"td"_s, {}, {});
            } else {
                covered = below - i - 1;
                const QString span =
                    covered > 0 ? u" rowspan=\"%1\""_s.arg(covered + 1) : QString();
                cells += tagged(
                    u"th"_s, u" scope=\"row\" class=\"time\""_s + span, markupText(row.time));
            }
            const QString bullet = row.look == RowLook::Line ? u"– "_s : QString();
            cells += tagged(u"td"_s, u" class=\"what\""_s, bullet + markupText(row.title));
            if (columns > 2)
                cells += tagged(u"td"_s, u" class=\"leader\""_s, lines(leadersColumn(row.leaders)));
            const QString inTrack = row.depth > 0 ? u" in"_s : QString();
            rows += tagged(u"tr"_s, u" class=\"%1%2\""_s.arg(className(row.look), inTrack), cells);
        }
        html += tagged(u"table"_s, u" class=\"schedule\""_s,
            u'\n' + headOf(schedule.head) + tagged(u"tbody"_s, {}, u'\n' + rows));
    }

    void write(const Table &table)
    {
        QString rows;
        for (const QStringList &row : table.rows) {
            QString cells;
            for (const QString &cell : row) {
                const bool heads = cells.isEmpty() && table.head.isEmpty();
                cells += tagged(heads ? u"th"_s : u"td"_s, heads ? u" scope=\"row\""_s : QString(),
                    lines(cell));
            }
            rows += tagged(u"tr"_s, {}, u'\n' + cells);
        }
        const QString head = table.head.isEmpty() ? QString() : headOf(table.head);
        html += tagged(
            u"table"_s, u" class=\"grid\""_s, u'\n' + head + tagged(u"tbody"_s, {}, u'\n' + rows));
    }

    void write(const Bars &bars)
    {
        const auto percent = [](double part) { return QString::number(part * 100, 'f', 1) + u'%'; };
        QString rows;
        if (!bars.scale.isEmpty()) {
            QString places;
            for (const auto &[at, text] : bars.scale)
                places += tagged(u"span"_s, u" style=\"left:%1\""_s.arg(percent(at)), text);
            rows = tagged(u"tr"_s, u" aria-hidden=\"true\""_s,
                tagged(u"td"_s, {}, {})
                    + tagged(u"td"_s, u" class=\"chart\""_s,
                        tagged(u"div"_s, u" class=\"scale\""_s, places))
                    + tagged(u"td"_s, {}, {}));
        }
        for (const BarRow &row : bars.rows) {
            QString drawn;
            for (const Bar &bar : row.bars)
                drawn += tagged(u"div"_s, {},
                    tagged(u"i"_s,
                        u"%1 style=\"margin-left:%2;width:%3\""_s.arg(
                            bar.look == BarLook::Plan ? u" class=\"plan\""_s : QString(),
                            percent(bar.from), percent(bar.to - bar.from)),
                        {}));
            rows += tagged(u"tr"_s, {},
                u'\n' + tagged(u"th"_s, u" scope=\"row\""_s, lines(row.label))
                    + tagged(u"td"_s, u" class=\"chart\" aria-hidden=\"true\""_s, drawn)
                    + tagged(u"td"_s, u" class=\"figure\""_s, markupText(row.figure)));
        }
        html +=
            tagged(u"table"_s, u" class=\"bars\" aria-label=\"%1\""_s.arg(markupText(bars.title)),
                u'\n' + tagged(u"tbody"_s, {}, u'\n' + rows));
    }

    void write(const Picture &picture)
    {
        const QSizeF size = sizeOnPaper(picture);
        if (size.isEmpty())
            return;
        const QString image =
            u"<img style=\"width:%1mm\" alt=\"%2\" src=\"data:image/jpeg;base64,"_s.arg(
                QString::number(size.width(), 'f', 0), markupText(picture.words))
            + QString::fromLatin1(picture.jpeg.toBase64()) + u"\">"_s;
        const QString caption = picture.caption.isEmpty()
            ? QString()
            : tagged(u"figcaption"_s, u" class=\"muted\""_s, markupText(picture.caption));
        html += tagged(u"figure"_s, {}, u'\n' + image + u'\n' + caption);
    }

    void write(const WritingLines &lines)
    {
        for (int i = 0; i < lines.least; ++i)
            html += tagged(u"div"_s, u" class=\"write\""_s, {});
    }

    void write(const Sign &sign)
    {
        html += tagged(u"section"_s, u" class=\"sign\""_s,
            u'\n'
                + tagged(u"h1"_s, {},
                    markupText(sign.label) + u"<br><b>"_s + markupText(sign.number) + u"</b>"_s)
                + tagged(u"p"_s, {}, markupText(sign.below)));
    }

    void write(const PageBreak &) { html += u"<hr class=\"sheet\">\n"_s; }

    void write(const Box &box)
    {
        HtmlWriter inner;
        if (!box.title.isEmpty())
            inner.html = tagged(u"p"_s, u" class=\"label\""_s, markupText(box.title));
        inner.write(box.blocks);
        html += tagged(u"section"_s, u" class=\"box\""_s, u'\n' + inner.html);
    }

    static QString headOf(const QStringList &head)
    {
        QString cells;
        for (const QString &cell : head)
            cells += tagged(u"th"_s, u" scope=\"col\""_s, markupText(cell));
        return tagged(u"thead"_s, {}, u'\n' + tagged(u"tr"_s, {}, u'\n' + cells));
    }
};

} // namespace

QByteArray toHtml(const Outline &outline)
{
    HtmlWriter writer;
    writer.write(outline.blocks);
    const QString head =
        u"<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + tagged(u"title"_s, {}, markupText(outline.title))
        + tagged(u"style"_s, {}, css.toString());
    const QString html = u"<!DOCTYPE html>\n"_s
        + tagged(u"html"_s, u" lang=\"%1\""_s.arg(languageTag(outline.language)),
            u'\n' + tagged(u"head"_s, {}, u'\n' + head)
                + tagged(u"body"_s, {}, u'\n' + tagged(u"main"_s, {}, u'\n' + writer.html)));
    return html.toUtf8();
}

} // namespace fvd
