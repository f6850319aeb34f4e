// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace fvd {

/// A place in a text that is read from left to right. Copies are cheap: look ahead with one, and
/// assign it back if what it found was wanted.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    QStringView rest() const { return m_text.sliced(m_at); }

    /// The character \a ahead of this place, null after the end.
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void advance(qsizetype by = 1) { m_at = std::min(m_at + by, m_text.size()); }

    void skipSpaces()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }

    bool take(QChar c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    /// At most \a most ASCII digits.
    QStringView takeDigits(qsizetype most)
    {
        const qsizetype from = m_at;
        while (m_at - from < most && peek() >= u'0' && peek() <= u'9')
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    /// \a word, given in small letters, in small or capital letters, if it ends where it ends here;
    /// "kl9" has "kl" only if \a digitsMayFollow.
    bool takeWord(QStringView word, bool digitsMayFollow = false)
    {
        // Most words are not there: the first letter says so.
        if (peek().toLower() != word.front() || !rest().startsWith(word, Qt::CaseInsensitive))
            return false;
        const bool letter = word.back().isLetter();
        const QChar next = peek(word.size());
        if (letter && (next.isLetter() || (next.isDigit() && !digitsMayFollow)))
            return false;
        m_at += word.size();
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace fvd
