// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plantimes.h"

#include "core/exchange/timephrase.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanTimes)
};

/// What stands before a time of \a kind in the language of the interface.
QString qualifier(TimingKind kind)
{
    switch (kind) {
    case TimingKind::About:
        return Words::tr("about", "before a time: ca. 12.00");
    case TimingKind::From:
        return Words::tr("from", "before a time: fra 11.30");
    case TimingKind::Latest:
        return Words::tr("by", "before a time: senest 08.15");
    default:
        return {};
    }
}

} // namespace

QString timeCellText(const Item &item, const Slot &slot)
{
    if (!slot.start)
        return {};
    QString text = clockText(*slot.start);
    if (item.timing.kind == TimingKind::Open)
        text += u'–';
    else if (item.timing.end)
        text += u'–' + clockText(*item.timing.end);
    const QString word = qualifier(item.timing.kind);
    return word.isEmpty() ? text : word + u' ' + text;
}

std::optional<Timing> typedTiming(const QString &text, const Timing &before)
{
    QString rest = text.simplified();
    if (rest.isEmpty())
        return Timing{.extra = before.extra};
    // The core knows the Norwegian words; those of the interface's language come on top.
    std::optional<TimingKind> said;
    for (const TimingKind kind : {TimingKind::About, TimingKind::From, TimingKind::Latest}) {
        const QString word = qualifier(kind);
        if (rest.startsWith(word + u' ', Qt::CaseInsensitive)) {
            said = kind;
            rest = rest.mid(word.size()).trimmed();
            break;
        }
    }
    const auto phrase = wholeTime(rest);
    if (!phrase || !phrase->timing.start)
        return {};
    Timing result = phrase->timing;
    if (said)
        result.kind = *said;
    result.pinned = before.pinned;
    result.extra = before.extra;
    return result;
}

std::optional<Minutes> typedMinutes(const QString &text)
{
    static const QRegularExpression hours(
        u"^(?:(\\d{1,2})\\s*(?:t|h|time|timer|timar)\\.?(?:\\s*(\\d{1,2})\\s*(?:m|min)?\\.?)?"
        "|(\\d{1,2}):(\\d\\d))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString rest = text.simplified();
    bool isNumber = false;
    if (const int number = rest.toInt(&isNumber); isNumber)
        return number >= 0 && number <= 24 * 60 ? std::optional(Minutes(number)) : std::nullopt;
    if (const auto match = hours.match(rest); match.hasMatch()) {
        const int first = match.captured(3).isEmpty() ? 1 : 3;
        return Minutes(60 * match.captured(first).toInt() + match.captured(first + 1).toInt());
    }
    return wholeLength(rest);
}

QStringList typedLeaders(const QString &text)
{
    QStringList result;
    for (const QString &name : text.split(text.contains(u';') ? u';' : u',')) {
        if (!name.trimmed().isEmpty())
            result.append(name.trimmed());
    }
    return result;
}

QString lengthText(Minutes length)
{
    const auto all = length.count();
    if (all < 60)
        return Words::tr("%1 min").arg(all);
    return all % 60 == 0 ? Words::tr("%1 h", "hours").arg(all / 60)
                         : Words::tr("%1 h %2 min").arg(all / 60).arg(all % 60);
}

} // namespace fvd
