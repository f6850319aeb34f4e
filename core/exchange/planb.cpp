// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planb.h"

#include "core/exchange/runsheet.h"
#include "core/exchange/sheets.h"
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// As few pages as hold four places each; where three on each are enough, there is room for more.
int linesForNotes(qsizetype places)
{
    const qsizetype pages = (places + 3) / 4;
    return places <= pages * 3 ? 7 : 5;
}

QString titleOf(Word kind, const Session &session, const QStringList &councils)
{
    const LanguageForm form = session.language;
    const QString name = councils.isEmpty() ? session.title : listText(councils, form);
    return name.isEmpty() ? word(kind, form)
                          : word(kind, form) + u' ' + word(Word::For, form) + u' ' + name;
}

/// Items that groups work in: those with stages of their own.
bool isWorkedIn(const Item &item)
{
    return !item.stages.isEmpty();
}

} // namespace

Outline noteSheets(const Session &session, const QStringList &councils)
{
    const LanguageForm form = session.language;
    const QString title = titleOf(Word::NoteSheets, session, councils);
    Outline outline{.title = title, .language = form, .header = title};
    qsizetype places = 0;
    for (const Day &day : session.days)
        places += std::ranges::count_if(day.items, isWorkedIn);
    outline.blocks << Heading{1, word(Word::NoteSheets, form)}
                   << paragraph(word(Word::NoteSheetsHow, form), ParagraphLook::Lead);
    for (qsizetype day = 0; day < session.days.size(); ++day) {
        const Timeline times = timeline(session.days.at(day));
        const QList<Item> &items = session.days.at(day).items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!isWorkedIn(items.at(i)))
                continue;
            // "A4": the first day, its fourth item.
            const QString code = QString(QChar(u'A' + char16_t(day % 26))) + QString::number(i + 1);
            QStringList head{code, timeText(items.at(i), times.items.at(i), form),
                items.at(i).title, word(Word::Table, form) + u" ____"_s};
            head.removeAll(QString());
            outline.blocks << Heading{2, head.join(u" · "_s)}
                           << WritingLines{linesForNotes(places)};
        }
    }
    return outline;
}

Outline planB(const Session &session, const PrivateNotes &notes, const QStringList &councils)
{
    Outline whole = runSheetOutline(session, notes, councils, NoteRoom::None);
    whole.title = titleOf(Word::PlanB, session, councils);
    whole.header = whole.title;
    const QList<Block> tasks = tasksInShort(session);
    if (!tasks.isEmpty())
        whole.blocks << PageBreak{} << tasks;
    whole.blocks << PageBreak{.ifSplit = !tasks.isEmpty()} << blankCard(session.language)
                 << PageBreak{} << noteSheets(session, councils).blocks;
    return whole;
}

} // namespace fvd
