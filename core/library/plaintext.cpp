// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/plaintext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// \a line without what only says that it is a heading, a quote or a point of a list.
QStringView withoutLead(QStringView line)
{
    line = line.trimmed();
    while (line.startsWith(u'>'))
        line = line.sliced(1).trimmed();
    const auto marks = std::ranges::find_if(line, [](QChar c) { return c != u'#'; });
    if (marks != line.begin() && marks != line.end() && marks->isSpace())
        return line.sliced(marks - line.begin()).trimmed();
    const bool point = line.size() > 1 && QStringView(u"-*+").contains(line[0]) && line[1] == u' ';
    return point ? line.sliced(2).trimmed() : line;
}

/// Whether \a line only parts things: a rule, or the one below the head of a table.
bool isRule(QStringView line)
{
    return line.size() > 2
        && std::ranges::all_of(line, [](QChar c) { return QStringView(u"-*_=|: ").contains(c); });
}

/// Where the link whose text begins before \a at ends its text and itself; no link: {-1, -1}.
std::pair<qsizetype, qsizetype> linkEnds(QStringView line, qsizetype at)
{
    const qsizetype text = line.indexOf(u"](", at);
    const qsizetype address = text < 0 ? -1 : line.indexOf(u')', text);
    return address < 0 ? std::pair<qsizetype, qsizetype>{-1, -1} : std::pair{text, address + 1};
}

/// Whether the sign at \a at stands against a word on one side only, as one of emphasis does.
bool isEmphasis(QStringView line, qsizetype at)
{
    const auto isWord = [&](qsizetype i) {
        return i >= 0 && i < line.size() && line[i].isLetterOrNumber();
    };
    const auto isSpace = [&](qsizetype i) {
        return i < 0 || i >= line.size() || line[i].isSpace();
    };
    if (line[at] == u'_')
        return isWord(at - 1) != isWord(at + 1);
    return !isSpace(at - 1) || !isSpace(at + 1);
}

void appendInline(QString &out, QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && i + 1 < line.size() && line[i + 1].isPunct()) {
            out += line[++i];
        } else if (c == u'[') {
            const auto [text, end] = linkEnds(line, i);
            if (text < 0) {
                out += c;
                continue;
            }
            appendInline(out, line.sliced(i + 1, text - i - 1));
            i = end - 1;
        } else if (c == u'|') {
            out += u' ';
        } else if (c != u'`' && !((c == u'*' || c == u'_') && isEmphasis(line, i))) {
            out += c;
        }
    }
}

} // namespace

QString plainText(QStringView markdown)
{
    QString out;
    out.reserve(markdown.size());
    for (const QStringView line : markdown.split(u'\n')) {
        const QStringView said = withoutLead(line);
        if (!isRule(said))
            appendInline(out, said);
        out += u'\n';
    }
    out.chop(1);
    return out;
}

} // namespace fvd
