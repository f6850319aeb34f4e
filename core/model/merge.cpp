// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"

#include "core/model/edit.h"
#include "core/model/fields.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// What makes two elements of a list the same one: their id or key, or else all they say.
template <typename T>
const auto &identity(const T &element)
{
    if constexpr (requires { element.id; })
        return element.id;
    else if constexpr (std::is_same_v<T, Check>)
        return element.key;
    else if constexpr (std::is_same_v<T, MaterialCopy>)
        return element.source;
    else if constexpr (std::is_same_v<T, Division> || std::is_same_v<T, Seating>)
        return element.day;
    else
        return element;
}

template <typename T>
const T *find(const QList<T> &list, const T &like)
{
    const auto found =
        std::ranges::find_if(list, [&](const T &each) { return identity(each) == identity(like); });
    return found == list.end() ? nullptr : &*found;
}

template <typename T>
QString pathOf(const T &element)
{
    if constexpr (requires { identity(element).text(); })
        return identity(element).text();
    else if constexpr (std::is_same_v<T, Check>)
        return element.key;
    else
        return u"*"_s;
}

/// The elements that are in all three lists, in the order of \a list.
template <typename T>
QList<T> shared(const QList<T> &list, const QList<T> &second, const QList<T> &third)
{
    QList<T> kept;
    for (const T &each : list) {
        if (find(second, each) && find(third, each))
            kept.append(each);
    }
    return kept;
}

/// Whether \a side has the elements that all have in another order than \a base.
template <typename T>
bool reordered(const QList<T> &base, const QList<T> &side, const QList<T> &other)
{
    return !std::ranges::equal(shared(base, side, other), shared(side, base, other),
        [](const T &a, const T &b) { return identity(a) == identity(b); });
}

/// The lines of \a winner, and those that \a loser wrote besides since \a base.
QString joined(const QString &base, const QString &winner, const QString &loser)
{
    const QStringList before = base.split(u'\n');
    QStringList lines = winner.split(u'\n');
    for (const QString &line : loser.split(u'\n')) {
        if (!lines.contains(line) && !before.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

enum class Texts
{
    Rivals, ///< one stands, the other is a conflict
    Joined,
};

/// Merges member by member and notes what it could not decide by who changed it.
class Merger
{
public:
    explicit Merger(Texts texts)
        : m_texts(texts)
    {
    }

    QList<TextConflict> conflicts{};

    template <typename T>
    T merge(const QString &path, const T &base, const T &winner, const T &loser)
    {
        if (winner == loser || loser == base)
            return winner;
        if (winner == base)
            return loser;
        return both(path, base, winner, loser);
    }

private:
    // From here on both sides changed, and differently.

    template <typename T>
    T both(const QString &path, const T &base, const T &winner, const T &loser)
    {
        if constexpr (Described<T>)
            return members(path, base, winner, loser);
        else
            return winner;
    }

    QString both(
        const QString &path, const QString &base, const QString &winner, const QString &loser)
    {
        if (m_texts == Texts::Joined)
            return joined(base, winner, loser);
        conflicts.append({path, winner, loser});
        return winner;
    }

    Note both(const QString &path, const Note &base, Note winner, Note loser)
    {
        if (winner.text != base.text && loser.text != base.text)
            winner.text = loser.text = joined(base.text, winner.text, loser.text);
        return members(path, base, winner, loser);
    }

    // A division is one thought: half of each of two would seat people twice.
    Division both(const QString &, const Division &, const Division &winner, const Division &)
    {
        return winner;
    }
    Seating both(const QString &, const Seating &, const Seating &winner, const Seating &)
    {
        return winner;
    }

    QJsonObject both(const QString &path, const QJsonObject &base, const QJsonObject &winner,
        const QJsonObject &loser)
    {
        QJsonObject result;
        for (const QString &key : winner.keys() + loser.keys()) {
            const QJsonValue value =
                merge(path, base.value(key), winner.value(key), loser.value(key));
            if (!value.isUndefined())
                result.insert(key, value);
        }
        return result;
    }

    template <typename K>
    QMap<K, QString> both(const QString &path, const QMap<K, QString> &base,
        const QMap<K, QString> &winner, const QMap<K, QString> &loser)
    {
        QMap<K, QString> result;
        for (const K &key : winner.keys() + loser.keys()) {
            const QString text = merge(
                path + u'/' + key.text(), base.value(key), winner.value(key), loser.value(key));
            if (!text.isEmpty())
                result.insert(key, text);
        }
        return result;
    }

    template <typename T>
    QList<T> both(
        const QString &path, const QList<T> &base, const QList<T> &winner, const QList<T> &loser)
    {
        // The order comes from the side that changed it; from the winner if both did.
        const bool loserOrders = reordered(base, loser, winner) && !reordered(base, winner, loser);
        const QList<T> &spine = loserOrders ? loser : winner;
        const QList<T> &rest = loserOrders ? winner : loser;

        QList<T> result;
        const auto keep = [&](const T &element, const QList<T> &other, qsizetype at) {
            const T *in = find(base, element);
            if (const T *there = find(other, element)) {
                const T &w = &other == &loser ? element : *there;
                const T &l = &other == &loser ? *there : element;
                result.insert(at, merge(path + u'/' + pathOf(element), in ? *in : T{}, w, l));
            } else if (!in || *in != element) {
                result.insert(at, element); // new, or changed: the other's removal yields
            }
        };
        for (const T &each : spine)
            keep(each, rest, result.size());
        for (qsizetype i = 0; i < rest.size(); ++i) {
            if (find(spine, rest[i]))
                continue;
            // After the nearest element before it that is there.
            qsizetype at = 0;
            for (qsizetype before = i; before-- > 0 && at == 0;) {
                if (const T *there = find(result, rest[before]))
                    at = there - result.constData() + 1;
            }
            keep(rest[i], spine, at);
        }
        return result;
    }

    template <Described T>
    T members(const QString &path, const T &base, const T &winner, const T &loser)
    {
        T result{};
        if constexpr (requires { result.id; })
            result.id = winner.id;
        Fields<T>::visit(
            [&](QStringView key, const auto &b, const auto &w, const auto &l, auto &out) {
                out =
                    merge(path.isEmpty() ? key.toString() : path + u'/' + key.toString(), b, w, l);
            },
            base, winner, loser, result);
        result.extra = merge(path, base.extra, winner.extra, loser.extra);
        return result;
    }

    Texts m_texts;
};

/// Finds what a later plan says in other words than one that was held.
class LateFinder
{
public:
    explicit LateFinder(const Session &held)
        : m_held(held)
    {
    }

    QList<TextConflict> found{};

    void look(const Day &held, const Day &late)
    {
        m_added.clear();
        const QString path = u"days/"_s + held.id.text();
        compare(path, held, late);
        if (m_added.isEmpty())
            return;
        const QString remark = path + u"/remark"_s;
        auto said = std::ranges::find(found, remark, &TextConflict::path);
        if (said == found.end())
            said = found.insert(found.end(), {remark, held.remark, held.remark});
        said->loser = QStringList{said->loser, m_added.join(u'\n')}.join(u'\n').trimmed();
    }

private:
    template <typename T>
    void compare(const QString &path, const T &held, const T &late)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (held != late)
                found.append({path, held, late});
        } else if constexpr (std::is_same_v<T, MaterialCopy>) {
            // What KS wrote is no word of a planner's.
        } else if constexpr (Described<T>) {
            Fields<T>::visit([&](QStringView key, const auto &h,
                                 const auto &l) { compare(path + u'/' + key.toString(), h, l); },
                held, late);
        }
    }
    template <typename T>
    void compare(const QString &path, const QList<T> &held, const QList<T> &late)
    {
        for (const T &each : late) {
            if (const T *same = find(held, each))
                compare(path + u'/' + pathOf(each), *same, each);
            else if (!isElsewhere(each))
                add(each);
        }
    }
    /// Whether \a late is an item that was held in another place than it was planned for.
    template <typename T>
    bool isElsewhere(const T &late)
    {
        if constexpr (std::is_same_v<T, Item>) {
            const Item *item = findItem(m_held, late.id);
            const Day *day = item ? dayOf(m_held, late.id) : nullptr;
            if (day)
                compare(u"days/"_s + day->id.text() + u"/items/"_s + late.id.text(), *item, late);
            return day;
        } else {
            return false;
        }
    }

    template <typename T>
    void add(const T &value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (!value.isEmpty())
                m_added.append(value);
        } else if constexpr (std::is_same_v<T, MaterialCopy>) {
        } else if constexpr (Described<T>) {
            Fields<T>::visit([&](QStringView, const auto &each) { add(each); }, value);
        }
    }
    template <typename T>
    void add(const QList<T> &list)
    {
        for (const T &each : list)
            add(each);
    }

    const Session &m_held;
    QStringList m_added{};
};

/// Finds the one text that a path names.
class PathFinder
{
public:
    template <typename T>
    static QString *find(T &value, QStringView path)
    {
        if constexpr (Described<T>) {
            QString *found = nullptr;
            Fields<T>::visit(
                [&](QStringView key, auto &member) {
                    if (const auto rest = after(key, path); rest && !found)
                        found = find(member, *rest);
                },
                value);
            return found;
        } else {
            return nullptr;
        }
    }

private:
    /// What follows \a step in \a path; nothing if it begins with another.
    static std::optional<QStringView> after(QStringView step, QStringView path)
    {
        if (step.isEmpty() || !path.startsWith(step))
            return {};
        path = path.sliced(step.size());
        if (path.isEmpty())
            return path;
        return path.startsWith(u'/') ? std::optional(path.sliced(1)) : std::nullopt;
    }

    static QString *find(QString &text, QStringView path)
    {
        return path.isEmpty() ? &text : nullptr;
    }
    template <typename T>
    static QString *find(QList<T> &list, QStringView path)
    {
        for (T &each : list) {
            if (const auto rest = after(pathOf(each), path)) {
                if (QString *found = find(each, *rest))
                    return found;
            }
        }
        return nullptr;
    }
};

/// Puts every item that \a side has in another day than \a base into the same day of \a other, so
/// that the lists of items that are merged hold the same ones; if \a overrules, also those that
/// \a other has moved to a day of its own.
void moveLike(const Session &base, const Session &side, Session &other, bool overrules = false)
{
    const auto dayOf = [](const Session &session, const Id<Item> &item) -> Id<Day> {
        for (const Day &day : session.days) {
            for (const Item &each : day.items) {
                if (each.id == item)
                    return day.id;
            }
        }
        return {};
    };
    for (const Day &target : side.days) {
        const auto day = std::ranges::find(other.days, target.id, &Day::id);
        if (day == other.days.end())
            continue;
        for (const Item &item : target.items) {
            const Id<Day> before = dayOf(base, item.id);
            const Id<Day> now = dayOf(other, item.id);
            if (before.isNull() || before == target.id || now.isNull() || now == target.id
                || (now != before && !overrules))
                continue;
            const auto from = std::ranges::find(other.days, now, &Day::id);
            const auto moved = std::ranges::find(from->items, item.id, &Item::id);
            day->items.append(*moved);
            from->items.erase(moved);
        }
    }
}

/// An item that is in two days now, since a day that one side moved it to is gone: the first stays.
void dropRepeats(Session &session)
{
    QSet<Id<Item>> seen;
    for (Day &day : session.days) {
        day.items.removeIf([&seen](const Item &item) {
            if (!item.id.isNull() && seen.contains(item.id))
                return true;
            seen.insert(item.id);
            return false;
        });
    }
}

} // namespace

QList<TextConflict> lateTexts(const Session &held, const Session &late)
{
    LateFinder finder(held);
    for (const Day &day : late.days) {
        if (held.days.isEmpty())
            break;
        const Day *same = find(held.days, day);
        finder.look(same ? *same : held.days.last(), day);
    }
    return finder.found;
}

std::optional<QString> textAt(const Session &session, const QString &path)
{
    Session copy = session;
    const QString *found = PathFinder::find(copy, path);
    return found ? std::optional(*found) : std::nullopt;
}

Session withTextAt(Session session, const QString &path, const QString &text)
{
    if (QString *found = PathFinder::find(session, path))
        *found = text;
    return session;
}

template <typename T>
Merged<T> merged(const T &base, const T &winner, const T &loser)
{
    Merger merger(std::is_same_v<T, PrivateNotes> ? Texts::Joined : Texts::Rivals);
    if constexpr (std::is_same_v<T, Session>) {
        if (winner != loser && winner != base && loser != base) {
            Session alignedBase = base;
            Session alignedWinner = winner;
            Session alignedLoser = loser;
            moveLike(base, winner, alignedLoser, true);
            moveLike(base, winner, alignedBase);
            moveLike(base, loser, alignedWinner);
            moveLike(base, loser, alignedBase);
            T value = merger.merge(QString(), alignedBase, alignedWinner, alignedLoser);
            dropRepeats(value);
            return {std::move(value), std::move(merger.conflicts)};
        }
    }
    T value = merger.merge(QString(), base, winner, loser);
    return {std::move(value), std::move(merger.conflicts)};
}

template Merged<Session> merged(const Session &, const Session &, const Session &);
template Merged<Council> merged(const Council &, const Council &, const Council &);
template Merged<PrivateNotes> merged(
    const PrivateNotes &, const PrivateNotes &, const PrivateNotes &);
template Merged<Run> merged(const Run &, const Run &, const Run &);
template Merged<Roster> merged(const Roster &, const Roster &, const Roster &);

} // namespace fvd
