// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peoplelist.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

using Pattern = const QRegularExpression &;

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(u"^(?:%1)\\b"_s.arg(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The heads of columns, in bokmål, nynorsk and English. "Folkevalgt siden" is experience, so the
/// more exact come first.
const std::pair<PersonColumn, QRegularExpression> &headOf(size_t index)
{
    static const std::pair<PersonColumn, QRegularExpression> heads[]{
        {PersonColumn::Leads, words(u"bordlede?r|bordleiar|ordstyr|leder bord|table leader"_s)},
        {PersonColumn::Experience,
            words(u"erfaring|ansiennitet|perioder?|periodar|antall perioder|folkeval[gt]+ siden"
                  "|folkevald sidan|år|experience|terms"_s)},
        {PersonColumn::Committee, words(u"utvalg|utval|hovedutvalg|hovudutval|komit|committee"_s)},
        {PersonColumn::Party, words(u"parti|liste|party"_s)},
        {PersonColumn::Position,
            words(u"verv|stilling|rolle|posisjon|funksjon|tittel|position|title|role"_s)},
        {PersonColumn::Gender, words(u"kjønn|gender|sex"_s)},
        {PersonColumn::Attends,
            words(u"kategori|type|deltar som|deltek som|deltakar|deltaker|category|attends"_s)},
        {PersonColumn::Name,
            words(u"navn|namn|fornavn|førenamn|fullt navn|nr|nummer|name|first name|number"_s)},
    };
    return heads[index];
}
constexpr size_t headCount = 8;

Pattern party()
{
    static const QRegularExpression pattern = words(
        u"ap|a|h|sp|sv|frp|krf|v|r|mdg|pp|inp|kp|dni|rødt|raudt|høyre|høgre|venstre|arbeiderpartiet"
        "|arbeidarpartiet|senterpartiet|fremskrittspartiet|framstegspartiet|uavhengig|bygdeliste"
        "|tverrpolitisk|kristelig|miljøpartiet|sosialistisk"_s);
    return pattern;
}
Pattern position()
{
    static const QRegularExpression pattern =
        words(u"ordfører|ordførar|varaordfør|gruppele|leder|leiar|nestle|medlem|representant"
              "|kommunedirek|kommunalsje|rådmann|sekretær"_s);
    return pattern;
}
Pattern gender()
{
    static const QRegularExpression pattern = words(u"k|m|kvinne|mann|kvinna|f|male|female"_s);
    return pattern;
}
Pattern experience()
{
    static const QRegularExpression pattern = words(u"ny|fersk|erfaren|\\d+|første|fyrste"_s);
    return pattern;
}

/// The words for what somebody attends as, in the order they are tried.
std::optional<Attends> attendsIn(const QString &text)
{
    static const std::pair<Attends, QRegularExpression> kinds[]{
        {Attends::Substitute, words(u"vara(?!ordfør)\\w*|substitute"_s)},
        {Attends::ControlCommittee, words(u"kontrollutval\\w*|control"_s)},
        {Attends::UnionRepresentative,
            words(u"\\w*tillitsval\\w*|hovedtillits\\w*|hovudtillits\\w*|union"_s)},
        {Attends::Administration,
            words(u"adm\\w*|kommunedirek\\w*|kommunalsje\\w*|rådmann\\w*|einingsle\\w*|enhetsle\\w*"
                  "|sekretariat\\w*|virksomhetsle\\w*|økonomisje\\w*|assisterende kommune\\w*"_s)},
        {Attends::CouncilMember, words(u"råd|raad|ungdomsråd\\w*|eldreråd\\w*"_s)},
        {Attends::Member,
            words(u"folkeval\\w*|fast\\w*|medlem\\w*|politik\\w*|representant\\w*|member"_s)},
        {Attends::Other, words(u"andre|annen|gjest|other|guest"_s)},
    };
    for (const auto &[kind, pattern] : kinds) {
        if (pattern.match(text).hasMatch())
            return kind;
    }
    return {};
}

QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            cells.append(std::exchange(cell, QString()).simplified());
        else
            cell += c;
    }
    cells.append(cell.simplified());
    return cells;
}

/// What \a cells, the head of a table, says its columns are; nothing if it is no head.
std::optional<QList<PersonColumn>> columnsOfHead(const QStringList &cells)
{
    QList<PersonColumn> columns(cells.size(), PersonColumn::Ignored);
    bool any = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        for (size_t h = 0; h < headCount; ++h) {
            const auto &[column, pattern] = headOf(h);
            if (pattern.match(cells[i]).hasMatch() && !columns.contains(column)) {
                columns[i] = column;
                any = true;
                break;
            }
        }
    }
    return any ? std::optional(columns) : std::nullopt;
}

struct Share
{
    int filled = 0;
    int matching = 0;

    bool isMost() const { return filled > 0 && matching * 10 >= filled * 7; }
};

template <typename Test>
Share shareOf(const QList<QStringList> &rows, qsizetype column, Test test)
{
    Share share;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column);
        if (cell.isEmpty())
            continue;
        ++share.filled;
        share.matching += test(cell) ? 1 : 0;
    }
    return share;
}

qsizetype distinct(const QList<QStringList> &rows, qsizetype column)
{
    QSet<QString> seen;
    for (const QStringList &row : rows)
        seen.insert(row.value(column).toCaseFolded());
    return seen.size();
}

/// What \a column of \a rows is by what stands in it.
PersonColumn guessed(const QList<QStringList> &rows, qsizetype column)
{
    const auto most = [&](Pattern pattern) {
        return shareOf(rows, column, [&](const QString &cell) {
            return pattern.match(cell).hasMatch();
        }).isMost();
    };
    const auto isShort = [&] {
        return shareOf(rows, column, [](const QString &cell) { return cell.size() < 12; }).isMost();
    };
    if (most(gender()) && distinct(rows, column) <= 3)
        return PersonColumn::Gender;
    if (most(party()) && isShort())
        return PersonColumn::Party;
    if (shareOf(rows, column, [](const QString &cell) {
            return attendsIn(cell).has_value();
        }).isMost())
        return PersonColumn::Attends;
    if (most(position()))
        return PersonColumn::Position;
    const bool repeats = distinct(rows, column) * 2 <= rows.size();
    if (most(experience()) && repeats)
        return PersonColumn::Experience;
    if (!repeats || rows.size() < 4)
        return PersonColumn::Name;
    return PersonColumn::Committee;
}

bool isTrue(const QString &text)
{
    static const QRegularExpression yes(
        u"^(x|ja|j|1|yes|true|✓|✔)$"_s, QRegularExpression::CaseInsensitiveOption);
    return yes.match(text).hasMatch();
}

/// The first names of \a full, with an initial where two are alike.
QStringList firstNames(const QStringList &full)
{
    const auto first = [](const QString &name) {
        // "Nordmann, Kari"
        const QString given = name.contains(u',') ? name.section(u',', 1).trimmed() : name;
        return given.section(u' ', 0, 0);
    };
    const auto last = [](const QString &name) {
        return name.contains(u',') ? name.section(u',', 0, 0)
            : name.contains(u' ')  ? name.section(u' ', -1)
                                   : QString();
    };
    QHash<QString, int> count;
    for (const QString &name : full)
        ++count[first(name).toCaseFolded()];
    QStringList names;
    for (const QString &name : full) {
        QString shown = first(name);
        if (count.value(shown.toCaseFolded()) > 1 && !last(name).isEmpty())
            shown += u' ' + last(name).left(1) + u'.';
        names.append(shown);
    }
    return names;
}

} // namespace

PeopleTable peopleTable(const QString &text)
{
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    QStringList lines = text.split(lineEnd);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    QChar separator = u'\t';
    for (const QChar each : {u'\t', u';', u','}) {
        if (std::ranges::any_of(lines, [each](const QString &l) { return l.contains(each); })) {
            separator = each;
            break;
        }
    }
    PeopleTable table;
    qsizetype width = 0;
    for (const QString &line : lines) {
        table.rows.append(cellsOf(line, separator));
        width = std::max(width, table.rows.last().size());
    }
    if (table.rows.isEmpty())
        return table;
    if (const auto columns = columnsOfHead(table.rows.first())) {
        table.head = table.rows.takeFirst();
        table.columns = *columns;
        table.columns.resize(width, PersonColumn::Ignored);
        return table;
    }
    for (qsizetype column = 0; column < width; ++column) {
        const PersonColumn guess = guessed(table.rows, column);
        table.columns.append(table.columns.contains(guess) ? PersonColumn::Ignored : guess);
    }
    return table;
}

QList<Attendee> peopleIn(
    const PeopleTable &table, bool firstNamesOnly, const std::function<Id<Attendee>()> &newId)
{
    QList<Attendee> people;
    for (const QStringList &row : table.rows) {
        Attendee person;
        bool any = false;
        bool told = false;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString cell = row.value(i);
            if (cell.isEmpty() || table.columns[i] == PersonColumn::Ignored)
                continue;
            any = true;
            switch (table.columns[i]) {
            case PersonColumn::Name:
                person.name = cell;
                break;
            case PersonColumn::Attends:
                person.attends = attendsIn(cell).value_or(Attends::Other);
                told = true;
                break;
            case PersonColumn::Party:
                person.party = cell;
                break;
            case PersonColumn::Position:
                person.position = cell;
                break;
            case PersonColumn::Experience:
                person.experience = cell;
                break;
            case PersonColumn::Committee:
                person.committee = cell;
                break;
            case PersonColumn::Gender:
                person.gender = cell;
                break;
            case PersonColumn::Leads:
                person.leads = isTrue(cell);
                break;
            case PersonColumn::Ignored:
                break;
            }
        }
        if (!any)
            continue;
        // A kommunedirektør is of the administration whatever the list forgets to say.
        if (!told) {
            const auto kind = attendsIn(person.position);
            if (kind == Attends::Administration || kind == Attends::Substitute)
                person.attends = *kind;
        }
        person.id = newId();
        people.append(person);
    }
    if (firstNamesOnly) {
        QStringList full;
        for (const Attendee &each : people)
            full.append(each.name);
        const QStringList names = firstNames(full);
        for (qsizetype i = 0; i < people.size(); ++i)
            people[i].name = names[i];
    }
    return people;
}

QList<Attendee> recognised(QList<Attendee> people, const QList<Attendee> &known)
{
    QSet<Id<Attendee>> taken;
    for (Attendee &each : people) {
        const auto like = std::ranges::find_if(known, [&](const Attendee &other) {
            return !each.name.isEmpty() && other.name.compare(each.name, Qt::CaseInsensitive) == 0
                && other.attends == each.attends && !taken.contains(other.id);
        });
        if (like != known.end()) {
            each.id = like->id;
            taken.insert(like->id);
        }
    }
    return people;
}

} // namespace fvd
