// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

/// People who edit documents by chance, in words that are never written twice and say whose they
/// are: so it can be counted afterwards whether one is lost. They edit bodies, whatever keys those
/// have, as each program may that knows what they mean.
namespace fvd::testing {

using namespace Qt::StringLiterals;

/// Somebody who writes: no word is written twice, and each says whose it is.
struct Author
{
    QString name{};
    int said = 0;

    QString word() { return name + QString::number(++said); }
};

/// All words of authors in \a object, in values of whatever key.
inline QSet<QString> wordsIn(const QJsonObject &object)
{
    static const QRegularExpression word(u"\\b(?:kari|ola|per)\\d+(?:mark)?\\b"_s);
    QSet<QString> words;
    auto each = word.globalMatch(QString::fromUtf8(canonical(object)).replace("\\n"_L1, " "_L1));
    while (each.hasNext())
        words.insert(each.next().captured());
    return words;
}

inline bool areOf(const QSet<QString> &words, const Author &author)
{
    return std::ranges::all_of(
        words, [&](const QString &word) { return word.startsWith(author.name); });
}

inline QString newId(QRandomGenerator &chance)
{
    return QString::number(chance.generate64(), 16);
}

/// Adds a word of \a author to the text that \a object has by \a key.
inline void say(QJsonObject &object, const QString &key, Author &author)
{
    object[key] = QString(object[key].toString() + u' ' + author.word()).trimmed();
}

/// \a items after somebody wrote in one of them, or put one in, took an own one away, or moved one.
inline QJsonArray editedItems(QJsonArray items, Author &author, QRandomGenerator &chance)
{
    // The first two are what all like to work at.
    const int at =
        items.isEmpty() ? 0 : chance.bounded(std::min(2 + chance.bounded(6), int(items.size())));
    QJsonObject item = items.isEmpty() ? QJsonObject() : items[at].toObject();
    const int act = items.size() < 2 ? 4 : chance.bounded(8);
    if (act < 4) {
        say(item, std::array{u"title"_s, u"title"_s, u"goal"_s, u"place"_s}[act], author);
        // What only the program of one of them knows.
        if (author.name == "per"_L1 && chance.bounded(2) == 0) {
            QJsonObject own = item[u"per.app"_s].toObject();
            own[u"mark"_s] = QString(own[u"mark"_s].toString() + u' ' + author.word() + u"mark"_s);
            item[u"per.app"_s] = own;
        }
        items[at] = item;
    } else if (act == 4) {
        items.insert(at,
            QJsonObject{
                {u"id"_s, newId(chance)}, {u"kind"_s, u"talk"_s}, {u"title"_s, author.word()}});
    } else if (act == 5 && areOf(wordsIn(item), author)) {
        items.removeAt(at);
    } else {
        items.removeAt(at);
        items.insert(chance.bounded(int(items.size()) + 1), item);
    }
    return items;
}

/// The plan \a session after an edit such as one makes, with words of \a author. What was held is
/// not planned any longer by those who know.
inline QJsonObject editedSession(QJsonObject session, Author &author, QRandomGenerator &chance)
{
    const int act = chance.bounded(session[u"status"_s] == u"held"_s ? 3 : 12);
    if (act < 2) {
        say(session, std::array{u"title"_s, u"remark"_s}[act], author);
    } else if (act == 2) {
        QJsonArray rules = session[u"groundRules"_s].toArray();
        rules.append(QJsonObject{{u"id"_s, newId(chance)}, {u"text"_s, author.word()}});
        session[u"groundRules"_s] = rules;
    } else {
        QJsonArray days = session[u"days"_s].toArray();
        const int at = chance.bounded(int(days.size()));
        QJsonObject day = days[at].toObject();
        QJsonArray items = day[u"items"_s].toArray();
        if (act < 5 && days.size() > 1 && items.size() > 2) {
            const int other = (at + 1 + chance.bounded(int(days.size()) - 1)) % int(days.size());
            QJsonObject to = days[other].toObject();
            QJsonArray there = to[u"items"_s].toArray();
            there.append(items.takeAt(chance.bounded(2)));
            to[u"items"_s] = there;
            days[other] = to;
        } else {
            items = editedItems(items, author, chance);
        }
        day[u"items"_s] = items;
        days[at] = day;
        session[u"days"_s] = days;
    }
    return session;
}

/// The day that was held, \a run, with another note, or more in the first.
inline QJsonObject editedRun(QJsonObject run, Author &author, QRandomGenerator &chance)
{
    QJsonArray notes = run[u"notes"_s].toArray();
    if (notes.isEmpty() || chance.bounded(2) == 0) {
        notes.append(QJsonObject{
            {u"id"_s, newId(chance)}, {u"kind"_s, u"idea"_s}, {u"text"_s, author.word()}});
    } else {
        QJsonObject note = notes[0].toObject();
        say(note, u"text"_s, author);
        notes[0] = note;
    }
    run[u"notes"_s] = notes;
    return run;
}

/// Private \a notes with more in them, of the whole or of an item.
inline QJsonObject editedNotes(QJsonObject notes, Author &author, QRandomGenerator &chance)
{
    if (chance.bounded(2) == 0) {
        say(notes, u"general"_s, author);
    } else {
        QJsonObject items = notes[u"items"_s].toObject();
        say(items, u"item%1"_s.arg(chance.bounded(2)), author);
        notes[u"items"_s] = items;
    }
    return notes;
}

/// A document of any type after an edit.
inline QJsonObject edited(const QJsonObject &body, Author &author, QRandomGenerator &chance)
{
    const QString type = body[u"type"_s].toString();
    return type == "session"_L1 ? editedSession(body, author, chance)
        : type == "run"_L1      ? editedRun(body, author, chance)
                                : editedNotes(body, author, chance);
}

} // namespace fvd::testing
