// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbering.h"

namespace fvd {

QList<NumberedPart> numberedParts(const QString &text)
{
    QList<NumberedPart> parts;
    qsizetype from = 0;
    for (int number = 1;; ++number) {
        const QString mark = QString::number(number) + u')';
        qsizetype at = text.indexOf(mark, from);
        while (at > 0 && !text[at - 1].isSpace())
            at = text.indexOf(mark, at + 1);
        if (at < 0 || (number == 1 && at != 0))
            break;
        if (!parts.isEmpty())
            parts.last().text = text.sliced(from, at - from).trimmed();
        from = at + mark.size();
        parts.append(NumberedPart{.number = number});
    }
    if (parts.size() < 2)
        return {};
    parts.last().text = text.sliced(from).trimmed();
    return parts;
}

} // namespace fvd
