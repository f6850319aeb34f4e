// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmewords.h"

#include "core/exchange/cursor.h"
#include "core/exchange/timephrase.h"

#include <QSet>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

struct FieldWord
{
    QStringView word;
    Field field;
};

constexpr FieldWord fieldWords[] = {
    {u"dato", Field::Date},
    {u"date", Field::Date},
    {u"tid", Field::Time},
    {u"tidspunkt", Field::Time},
    {u"kl", Field::Time},
    {u"kl.", Field::Time},
    {u"klokkeslett", Field::Time},
    {u"klokka", Field::Time},
    {u"når", Field::Time},
    {u"start", Field::Time},
    {u"fra", Field::Time},
    {u"frå", Field::Time},
    {u"time", Field::Time},
    {u"when", Field::Time},
    {u"slutt", Field::End},
    {u"til", Field::End},
    {u"end", Field::End},
    {u"min", Field::Length},
    {u"min.", Field::Length},
    {u"minutter", Field::Length},
    {u"minutt", Field::Length},
    {u"varighet", Field::Length},
    {u"varigheit", Field::Length},
    {u"lengde", Field::Length},
    {u"lengd", Field::Length},
    {u"tidsbruk", Field::Length},
    {u"duration", Field::Length},
    {u"minutes", Field::Length},
    {u"tema", Field::Title},
    {u"tittel", Field::Title},
    {u"title", Field::Title},
    {u"innhold", Field::Title},
    {u"innhald", Field::Title},
    {u"program", Field::Title},
    {u"programpunkt", Field::Title},
    {u"emne", Field::Title},
    {u"hva", Field::Title},
    {u"kva", Field::Title},
    {u"aktivitet", Field::Title},
    {u"punkt", Field::Title},
    {u"what", Field::Title},
    {u"topic", Field::Title},
    {u"foreleser", Field::Leaders},
    {u"forelesar", Field::Leaders},
    {u"foredragsholder", Field::Leaders},
    {u"foredragshaldar", Field::Leaders},
    {u"innleder", Field::Leaders},
    {u"innleiar", Field::Leaders},
    {u"ansvarlig", Field::Leaders},
    {u"ansvarleg", Field::Leaders},
    {u"ansvar", Field::Leaders},
    {u"leder", Field::Leaders},
    {u"leiar", Field::Leaders},
    {u"ledes", Field::Leaders},
    {u"ledere", Field::Leaders},
    {u"leiarar", Field::Leaders},
    {u"hvem", Field::Leaders},
    {u"kven", Field::Leaders},
    {u"ved", Field::Leaders},
    {u"leader", Field::Leaders},
    {u"speaker", Field::Leaders},
    {u"who", Field::Leaders},
    {u"sted", Field::Place},
    {u"stad", Field::Place},
    {u"rom", Field::Place},
    {u"lokale", Field::Place},
    {u"hvor", Field::Place},
    {u"kvar", Field::Place},
    {u"møtested", Field::Place},
    {u"møtestad", Field::Place},
    {u"place", Field::Place},
    {u"where", Field::Place},
    {u"målgruppe", Field::Audience},
    {u"deltakere", Field::Audience},
    {u"deltakarar", Field::Audience},
    {u"for", Field::Audience},
};

std::optional<Field> fieldCalled(QStringView word)
{
    for (const FieldWord &each : fieldWords) {
        if (word.compare(each.word, Qt::CaseInsensitive) == 0)
            return each.field;
    }
    return {};
}

struct KindWord
{
    QStringView word;
    ItemKind kind;
    bool part; ///< found at the end of longer words, too: "formiddagskaffe"
};

constexpr KindWord kindWords[] = {
    {u"frist", ItemKind::Deadline, false},
    {u"innleveringsfrist", ItemKind::Deadline, false},
    {u"pause", ItemKind::Break, false},
    {u"kaffepause", ItemKind::Break, false},
    {u"luftepause", ItemKind::Break, false},
    {u"beinstrekk", ItemKind::Break, false},
    {u"beinstrekkpause", ItemKind::Break, false},
    {u"kaffe", ItemKind::Break, false},
    {u"kaffi", ItemKind::Break, false},
    {u"kaffipause", ItemKind::Break, false},
    {u"break", ItemKind::Break, false},
    {u"lunsj", ItemKind::Meal, true},
    {u"lunsjpause", ItemKind::Meal, false},
    {u"lunch", ItemKind::Meal, true},
    {u"matpause", ItemKind::Meal, false},
    {u"matbit", ItemKind::Meal, false},
    {u"brødmat", ItemKind::Meal, false},
    {u"mat", ItemKind::Meal, false},
    {u"servering", ItemKind::Meal, true},
    {u"middag", ItemKind::Meal, false},
    {u"festmiddag", ItemKind::Meal, false},
    {u"middagspause", ItemKind::Meal, false},
    {u"frokost", ItemKind::Meal, false},
    {u"frukost", ItemKind::Meal, false},
    {u"kveldsmat", ItemKind::Meal, false},
    {u"dinner", ItemKind::Meal, false},
    {u"buss", ItemKind::Travel, false},
    {u"bussavgang", ItemKind::Travel, false},
    {u"avgang", ItemKind::Travel, false},
    {u"avreise", ItemKind::Travel, false},
    {u"hjemreise", ItemKind::Travel, false},
    {u"heimreise", ItemKind::Travel, false},
    {u"ferje", ItemKind::Travel, false},
    {u"ferge", ItemKind::Travel, false},
    {u"ferjeavgang", ItemKind::Travel, false},
    {u"transport", ItemKind::Travel, false},
    {u"oppmøte", ItemKind::Social, false},
    {u"frammøte", ItemKind::Social, false},
    {u"registrering", ItemKind::Social, false},
    {u"innsjekk", ItemKind::Social, false},
    {u"innsjekking", ItemKind::Social, false},
    {u"utsjekk", ItemKind::Social, false},
    {u"utsjekking", ItemKind::Social, false},
    {u"sosialt", ItemKind::Social, false},
    {u"aperitiff", ItemKind::Social, false},
    {u"aperitif", ItemKind::Social, false},
    {u"fotografering", ItemKind::Social, false},
    {u"mingling", ItemKind::Social, false},
    {u"bli-kjent", ItemKind::Social, false},
    {u"gruppearbeid", ItemKind::Exercise, true},
    {u"gruppesamtaler", ItemKind::Exercise, false},
    {u"gruppesamtalar", ItemKind::Exercise, false},
    {u"gruppeoppgave", ItemKind::Exercise, false},
    {u"gruppeoppgåve", ItemKind::Exercise, false},
    {u"refleksjonsoppgave", ItemKind::Exercise, false},
    {u"case", ItemKind::Case, false},
    {u"caseoppgave", ItemKind::Case, false},
    {u"film", ItemKind::Film, false},
    {u"filmvisning", ItemKind::Film, false},
    {u"visning", ItemKind::Film, false},
    {u"vising", ItemKind::Film, false},
    {u"filmvising", ItemKind::Film, false},
};

/// The words of \a title in small letters, without the marks around them.
QStringList bareWords(const QString &title, qsizetype most)
{
    QStringList words;
    for (QStringView word : QStringView(title).split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.front().isLetterOrNumber())
            word = word.sliced(1);
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        if (!word.isEmpty())
            words += word.toString().toLower();
        if (words.size() == most)
            break;
    }
    return words;
}

std::optional<ItemKind> kindOfWord(const QString &word)
{
    for (const KindWord &each : kindWords) {
        if (word == each.word || (each.part && word.endsWith(each.word)))
            return each.kind;
    }
    return {};
}

constexpr QStringView continuations[] = {u"fortsettelse", u"fortsetter", u"framhald", u"forts.",
    u"forts", u"framhaldet", u"held fram", u"cont."};

bool shouts(const QString &text)
{
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (c.isLetter() && !c.isUpper())
            return false;
        letters += c.isLetter();
    }
    return letters >= 4;
}

} // namespace

std::optional<Field> columnHeaded(const QString &text)
{
    if (text.size() > 40)
        return {};
    if (namesGroup(text))
        return Field::Group;
    const QStringList words = bareWords(text, 1);
    return words.isEmpty() ? std::nullopt : fieldCalled(words.first());
}

bool onlyHeadsColumn(const QString &text)
{
    if (!columnHeaded(text))
        return false;
    return (namesGroup(text) && bareWords(text, 3).size() == 2)
        || std::ranges::all_of(bareWords(text, 20), [](const QString &word) {
               for (const QStringView filler :
                   {u"og", u"and", u"i", u"in", u"the", u"lines", u"slot", u"given"}) {
                   if (word == filler)
                       return true;
               }
               return fieldCalled(word).has_value();
           });
}

std::optional<Labelled> labelled(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 2 || colon > 20 || colon + 1 >= line.size())
        return {};
    if (line[colon + 1].isDigit() && line[colon - 1].isDigit())
        return {};
    const auto field = fieldCalled(QStringView(line).first(colon).trimmed());
    if (!field)
        return {};
    const QString text = line.sliced(colon + 1).trimmed();
    if (text.isEmpty())
        return {};
    return Labelled{*field, text};
}

ItemKind kindOf(const QString &title)
{
    const QStringList words = bareWords(title, 4);
    // A long title that has "lunsj" somewhere is about something else; one that begins with it, or
    // is little more, is lunch.
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto kind = kindOfWord(words[i]);
        if (!kind)
            continue;
        const bool moment = *kind == ItemKind::Travel || *kind == ItemKind::Deadline;
        const bool chief = i == 0 || (i == 1 && title.size() < 40) || (moment && i < 4)
            || (*kind == ItemKind::Exercise && i < 3);
        if (chief)
            return *kind;
    }
    return ItemKind::Talk;
}

std::optional<QString> continuedTitle(const QString &title)
{
    const QStringView text = withoutSeparators(title);
    for (const QStringView word : continuations) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            Cursor at(text);
            if (at.takeWord(word)) {
                at.take(u'.');
                at.skipSpaces();
                for (const QStringView joining : {u"av", u"fra", u"frå", u"på", u"med"})
                    at.takeWord(joining);
                return withoutSeparators(at.rest()).toString();
            }
        }
        QStringView head = text;
        if (head.endsWith(u')'))
            head.chop(1);
        if (head.endsWith(u'.') && !word.endsWith(u'.'))
            head.chop(1);
        if (head.size() > word.size() && head.endsWith(word, Qt::CaseInsensitive)) {
            head.chop(word.size());
            if (head.back().isLetterOrNumber())
                continue;
            while (!head.isEmpty() && (head.back() == u'(' || head.back().isSpace()))
                head.chop(1);
            return withoutSeparators(head).toString();
        }
    }
    return {};
}

bool beginsAsContinuation(const QString &text)
{
    return std::ranges::any_of(
        continuations, [&](QStringView word) { return Cursor(text).takeWord(word); });
}

QString titleKey(const QString &title)
{
    QString key;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

std::optional<DayLabel> dayLabelAtStart(QStringView text)
{
    Cursor at(text);
    at.skipSpaces();
    const auto takeDayWord = [&] {
        for (const QStringView word : {u"dag", u"day", u"kveld", u"kvelds", u"evening"}) {
            if (at.takeWord(word))
                return true;
        }
        return false;
    };
    const auto found = [&](int number) -> std::optional<DayLabel> {
        if (at.peek().isLetterOrNumber())
            return {};
        return DayLabel{number, at.position()};
    };
    struct Ordinal
    {
        QStringView word;
        int number;
    };
    for (const Ordinal &each : {Ordinal{u"første", 1}, Ordinal{u"fyrste", 1}, Ordinal{u"andre", 2},
             Ordinal{u"tredje", 3}, Ordinal{u"first", 1}, Ordinal{u"second", 2}}) {
        if (at.takeWord(each.word)) {
            at.skipSpaces();
            return takeDayWord() ? found(each.number) : std::nullopt;
        }
    }
    if (takeDayWord()) {
        at.skipSpaces();
        const int number = at.takeDigits(1).toInt();
        return number ? found(number) : std::nullopt;
    }
    const int number = at.takeDigits(1).toInt();
    if (number && at.take(u'.')) {
        at.skipSpaces();
        if (takeDayWord())
            return found(number);
    }
    return {};
}

bool namesSection(const QString &text)
{
    if (text.size() > 60 || text.endsWith(u'.'))
        return false;
    if (shouts(text))
        return true;
    const QStringList words = bareWords(text, 3);
    if (words.isEmpty() || words.size() > 2)
        return false;
    for (const QStringView word :
        {u"felles", u"fellesdel", u"gruppedel", u"gruppevis", u"bolk", u"økt", u"del", u"formiddag",
            u"føremiddag", u"ettermiddag", u"kveld", u"fellesdelen", u"gruppedelen"}) {
        if (words.first() != word)
            continue;
        return words.size() == 1 || words[1].front().isDigit() || words[1] == u"del";
    }
    return false;
}

bool endsDay(const QString &title)
{
    const QStringList words = bareWords(title, 1);
    if (words.isEmpty())
        return false;
    for (const QStringView word : {u"slutt", u"avslutning", u"avslutting", u"avsluttes", u"vel",
             u"heimreise", u"hjemreise", u"avreise", u"end"}) {
        if (words.first() == word)
            return true;
    }
    return false;
}

bool namesMoment(const QString &title)
{
    if (bareWords(title, 4).size() > 3)
        return false;
    const ItemKind kind = kindOf(title);
    return kind == ItemKind::Break || kind == ItemKind::Meal || endsDay(title);
}

bool namesGroup(QStringView text)
{
    Cursor at(text);
    for (const QStringView word :
        {u"gruppe", u"spor", u"parallell", u"parallel", u"track", u"group"}) {
        if (!at.takeWord(word))
            continue;
        at.skipSpaces();
        const QChar mark = at.peek();
        const bool single = mark.isDigit() || mark.isUpper();
        return single && !at.peek(1).isLetter();
    }
    return false;
}

std::optional<LanguageForm> formOf(const QString &text)
{
    // Words that one form has and the other has not, of those that programmes are made of.
    static const QSet<QString> bokmaal{u"fra"_s, u"ikke"_s, u"et"_s, u"lørdag"_s, u"mandag"_s,
        u"tirsdag"_s, u"hvordan"_s, u"hva"_s, u"hvem"_s, u"rollen"_s, u"ordfører"_s,
        u"ordføreren"_s, u"sted"_s, u"veien"_s, u"frokost"_s, u"leder"_s, u"innledning"_s,
        u"folkevalgt"_s, u"folkevalgte"_s, u"de"_s, u"noen"_s};
    static const QSet<QString> nynorsk{u"frå"_s, u"ikkje"_s, u"eit"_s, u"laurdag"_s, u"måndag"_s,
        u"tysdag"_s, u"sundag"_s, u"korleis"_s, u"kva"_s, u"kven"_s, u"rolla"_s, u"ordførar"_s,
        u"ordføraren"_s, u"stad"_s, u"vegen"_s, u"frukost"_s, u"leiar"_s, u"innleiing"_s,
        u"folkevald"_s, u"folkevalde"_s, u"velkomen"_s, u"dei"_s, u"nokre"_s, u"ein"_s};
    int balance = 0;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetter()) {
            word += c.toLower();
            continue;
        }
        balance += int(nynorsk.contains(word)) - int(bokmaal.contains(word));
        word.clear();
    }
    if (balance == 0)
        return {};
    return balance > 0 ? LanguageForm::Nynorsk : LanguageForm::Bokmaal;
}

bool saysParallel(const QString &title)
{
    return title.contains(u"parallel"_s, Qt::CaseInsensitive)
        || title.startsWith(u"samtidig"_s, Qt::CaseInsensitive);
}

} // namespace fvd
