// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/planmime.h"

#include "core/exchange/words.h"

using namespace Qt::StringLiterals;

namespace fvd {

ItemsMime::ItemsMime(QList<Item> items, const QString &text)
    : m_items(std::move(items))
{
    setText(text);
}

QStringList MaterialMime::formats() const
{
    return {u"application/x-folkevalgtdag-material"_s};
}

QStringList ProgrammeMime::formats() const
{
    return {u"application/x-folkevalgtdag-programme"_s};
}

QString plainText(const QList<Item> &items, const QList<Slot> &slots)
{
    QString text;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        const QString time = timeText(item, slots.value(i), LanguageForm::Bokmaal);
        text += time + u'\t' + item.title + u'\t' + leadersText(item.leaders) + u'\n';
        for (const Line &line : item.lines) {
            text += u"\t– "_s + line.text;
            text +=
                line.leaders.isEmpty() ? u"\n"_s : u" v/ "_s + leadersText(line.leaders) + u'\n';
        }
    }
    return text;
}

} // namespace fvd
