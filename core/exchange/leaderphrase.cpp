// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/leaderphrase.h"

#include "core/exchange/cursor.h"
#include "core/exchange/numbering.h"
#include "core/exchange/timephrase.h"

#include <algorithm>

namespace fvd {

namespace {

// Parts of words that name a role, in both forms of Norwegian: "fylkesordføraren" has one of them.
constexpr QStringView roleStems[] = {u"ordfører", u"ordførar", u"rådmann", u"direktør", u"leder",
    u"leiar", u"leiinga", u"sjef", u"rådgiver", u"rådgivar", u"veileder", u"rettleiar", u"forsker",
    u"forskar", u"professor", u"advokat", u"jurist", u"statsforvalt", u"fylkesmann", u"sekretær",
    u"ungdomsråd", u"valgkomité", u"sykepleier", u"sjukepleiar", u"koordinator", u"representant",
    u"byråd", u"fasilitator", u"facilitator", u"tillitsvalgt", u"tillitsvald", u"revisor",
    u"ordstyrer", u"ordstyrar", u"rektor", u"minister", u"forfatter", u"forfattar", u"konsulent",
    u"foredragsholder", u"foredragshaldar", u"ansvarlig", u"ansvarleg", u"økonom", u"planlegger",
    u"planleggar", u"politimester", u"politimeister", u"administrasjonen", u"medlem"};

bool isRole(QStringView word)
{
    if (word == u"KS" || word.compare(u"alle", Qt::CaseInsensitive) == 0)
        return true;
    return std::ranges::any_of(
        roleStems, [&](QStringView stem) { return word.contains(stem, Qt::CaseInsensitive); });
}

/// Whether \a word is a role and no more: "fylkesordføraren", but not "ordførerrollen".
bool isRoleAlone(QStringView word)
{
    if (word == u"KS" || word.compare(u"alle", Qt::CaseInsensitive) == 0)
        return true;
    return std::ranges::any_of(roleStems, [&](QStringView stem) {
        const qsizetype at = word.lastIndexOf(stem, -1, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        const QString ending = word.sliced(at + stem.size()).toString().toLower();
        for (const QStringView each : {u"", u"e", u"n", u"en", u"an", u"ar", u"er", u"ne", u"ane",
                 u"ene", u"et", u"eren", u"aren", u"mer", u"mar"}) {
            if (ending == each)
                return true;
        }
        return false;
    });
}

bool isVenue(QStringView word)
{
    for (const QStringView stem : {u"hotel", u"rådhus", u"skole", u"skule", u"kulturhus", u"senter",
             u"kommunehus", u"fylkeshus", u"herredshus", u"heradshus"}) {
        if (word.contains(stem, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QList<QStringView> words(QStringView text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// "Kari Nordmann", "Per A. Hansen", but not "KS Folkevalgtprogram".
bool beginsWithName(QStringView text)
{
    const auto all = words(text);
    if (all.size() < 2)
        return false;
    for (const QStringView word : all.first(2)) {
        if (!word.front().isUpper() || (word.size() > 1 && word[1].isUpper()) || isVenue(word))
            return false;
    }
    return !std::ranges::any_of(all, isVenue);
}

bool holdsName(QStringView text)
{
    const auto all = words(text);
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        if (beginsWithName(text.sliced(all[i].data() - text.data())))
            return true;
    }
    return false;
}

QStringList trimmed(const QList<QStringView> &parts)
{
    QStringList result;
    for (const QStringView part : parts) {
        const QStringView text = part.trimmed();
        if (!text.isEmpty())
            result += text.toString();
    }
    return result;
}

bool allLookLikePeople(const QStringList &parts)
{
    return std::ranges::all_of(parts, looksLikePerson);
}

/// "Kari Nordmann, rådmann", "Kari Nordmann, KS" and "Prosessveileder, KS" are one person each.
bool namesWithRoles(const QStringList &parts)
{
    if (parts.size() == 2 && parts[1] == u"KS")
        return true;
    const auto isAside = [](const QString &part) {
        return part.front().isLower() || part == part.toUpper();
    };
    return parts.size() > 1 && beginsWithName(parts[0]) && !holdsName(parts[1])
        && isAside(parts[1]);
}

/// \a text at its "og", if both sides are names, or both single words.
QStringList splitAtAnd(const QString &text)
{
    const qsizetype at = text.indexOf(u" og ");
    if (at < 0)
        return {text};
    const QStringList sides =
        trimmed({QStringView(text).first(at), QStringView(text).sliced(at + 4)});
    if (sides.size() != 2)
        return {text};
    const bool names = holdsName(sides[0]) && holdsName(sides[1]);
    const bool single =
        std::ranges::all_of(sides, [](const QString &s) { return !s.contains(u' '); });
    return names || single ? sides : QStringList{text};
}

QStringList splitAtCommas(const QString &text, LeaderPlace place)
{
    QStringList parts = trimmed(QStringView(text).split(u','));
    if (parts.size() > 1) {
        const QStringList last = splitAtAnd(parts.last());
        QStringList all = parts.first(parts.size() - 1) + last;
        if (allLookLikePeople(all) && !namesWithRoles(all))
            return all;
        return {text.trimmed()};
    }
    return place == LeaderPlace::Phrase ? splitAtAnd(text.trimmed()) : QStringList{text.trimmed()};
}

/// Whether the "/" at \a at parts two people: with spaces around, or between two roles or names.
bool slashParts(const QString &text, qsizetype at)
{
    const bool marker =
        at > 0 && text[at - 1].toLower() == u'v' && (at == 1 || !text[at - 2].isLetterOrNumber());
    if (marker) // "KS v/regiondirektøren" is one
        return false;
    if (at > 0 && at + 1 < text.size() && text[at - 1].isSpace() && text[at + 1].isSpace())
        return true;
    const QStringView before = QStringView(text).first(at).trimmed();
    const QStringView after = QStringView(text).sliced(at + 1).trimmed();
    return !before.isEmpty() && !after.isEmpty() && looksLikePerson(after)
        && (looksLikePerson(before) || isRole(words(before).last()));
}

/// The end of a "v/", "v. " or "ved " that begins at \a at in \a text; -1 if there is none.
qsizetype markerEnd(QStringView text, qsizetype at)
{
    if (at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'/'))
        return -1;
    Cursor cursor(text.sliced(at));
    const auto endsAt = [&] {
        cursor.skipSpaces();
        return cursor.atEnd() ? -1 : at + cursor.position();
    };
    if (cursor.take(u'v') || cursor.take(u'V')) {
        Cursor slash = cursor;
        slash.skipSpaces();
        if (slash.take(u'/')) {
            cursor = slash;
            return endsAt();
        }
        if (cursor.take(u'.')) {
            const qsizetype end = endsAt();
            return end >= 0 && looksLikePerson(text.sliced(end)) ? end : -1;
        }
    }
    cursor = Cursor(text.sliced(at));
    if (cursor.takeWord(u"ved") && cursor.peek().isSpace()) {
        const qsizetype end = endsAt();
        return end >= 0 && looksLikePerson(text.sliced(end)) ? end : -1;
    }
    return -1;
}

struct Marker
{
    qsizetype at = -1;
    qsizetype end = -1;
    bool alone = true;
};

Marker findMarker(QStringView text)
{
    Marker found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'v' && text[i] != u'V')
            continue;
        const qsizetype end = markerEnd(text, i);
        if (end < 0)
            continue;
        if (found.at >= 0) {
            // "KS v/ regiondirektøren" is one leader; after other words another part begins.
            const QStringView between = text.sliced(found.end, i - found.end).trimmed();
            if (between.contains(u' ') || between.toString() != between.toString().toUpper()) {
                found.alone = false;
                break;
            }
            i = end - 1;
            continue;
        }
        found = {i, end, true};
        i = end - 1;
    }
    return found;
}

/// Where a new sentence begins in \a text, after what may be shortened words and initials.
qsizetype sentenceEnd(QStringView text)
{
    for (qsizetype i = 1; i + 2 < text.size(); ++i) {
        if (text[i] == u'.' && text[i + 1].isSpace() && text[i + 2].isUpper()
            && text[i - 1].isLower() && i >= 3 && text[i - 2].isLetter())
            return i;
    }
    return -1;
}

/// "Opning (fylkesordførar, ordførar)": roles alone in brackets at the end.
QStringList takeBracketedRoles(QString &title)
{
    const qsizetype open = title.lastIndexOf(u'(');
    if (!title.endsWith(u')') || open < 2)
        return {};
    const QString inside = title.sliced(open + 1).chopped(1);
    const QStringList parts = leadersIn(inside, LeaderPlace::Phrase);
    for (const QString &part : parts) {
        const auto all = words(part);
        if (all.isEmpty() || all.size() > 4 || !isRole(all.first()) || part.contains(u','))
            return {};
    }
    title = title.first(open).trimmed();
    return parts;
}

} // namespace

bool looksLikePerson(QStringView text)
{
    Cursor at(text.trimmed());
    for (const QStringView word :
        {u"then", u"deretter", u"så", u"tidl.", u"tidligere", u"tidlegare", u"the"}) {
        if (at.takeWord(word))
            at.skipSpaces();
    }
    const auto all = words(at.rest());
    return !all.isEmpty() && (isRole(all.first()) || beginsWithName(at.rest()));
}

bool isPersonAlone(QStringView text)
{
    if (text.size() > 60 || text.endsWith(u'.') || !looksLikePerson(text))
        return false;
    return std::ranges::all_of(words(text), [](QStringView word) {
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        const bool joins = word == u"i" || word == u"og" || word == u"for" || word == u"ved"
            || word == u"kommune" || word == u"fylkeskommune";
        const bool name = !word.isEmpty() && word.front().isUpper() && !isRole(word);
        return joins || name || isRoleAlone(word);
    });
}

QStringList leadersIn(const QString &text, LeaderPlace place)
{
    QStringList result;
    const auto numbered = numberedParts(text);
    if (!numbered.isEmpty()) {
        for (const NumberedPart &part : numbered)
            result += leadersIn(part.text, place);
        return result;
    }
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text[i] == u';' || text[i] == u'\n'
            || (text[i] == u'/' && slashParts(text, i));
        if (!ends)
            continue;
        QString part = text.sliced(from, i - from).trimmed();
        // A column of leaders may say it as a phrase does: "v/ ordfører og rådmann".
        const qsizetype end = markerEnd(part, 0);
        if (end > 0)
            part = part.sliced(end);
        if (!part.isEmpty())
            result += splitAtCommas(part, end > 0 ? LeaderPlace::Phrase : place);
        from = i + 1;
    }
    return result;
}

QStringList takeLeaders(QString &title, QString &rest)
{
    const Marker marker = findMarker(title);
    if (marker.at < 0)
        return takeBracketedRoles(title);
    if (!marker.alone)
        return {};
    QStringView head = QStringView(title).first(marker.at).trimmed();
    QStringView tail = QStringView(title).sliced(marker.end).trimmed();
    if (head.endsWith(u'(')) {
        const qsizetype close = tail.indexOf(u')');
        if (close < 0)
            return {};
        head.chop(1);
        const QStringView after = tail.sliced(close + 1).trimmed();
        tail = tail.first(close);
        // Words behind the bracket belong to the title, which then would be cut in two.
        if (!after.isEmpty() && after != u".")
            return {};
    } else if (const qsizetype end = sentenceEnd(tail); end >= 0) {
        rest = tail.sliced(end + 1).trimmed().toString();
        tail = tail.first(end);
    }
    while (tail.endsWith(u'.') || tail.endsWith(u','))
        tail.chop(1);
    const QStringList leaders = leadersIn(tail.toString(), LeaderPlace::Phrase);
    title = withoutSeparators(head).toString();
    return leaders;
}

QStringList leaderLine(const QString &line)
{
    QStringView text = QStringView(line).trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1).chopped(1);
    const qsizetype end = markerEnd(text, 0);
    if (end > 0)
        return leadersIn(text.sliced(end).toString(), LeaderPlace::Phrase);
    return {};
}

} // namespace fvd
