// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>

namespace fvd {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Goes through a text. Each step that finds what it looks for is past it then; any other leaves
/// the scanner where it does not matter any longer.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    bool atEnd()
    {
        skipSpace();
        return m_at == m_end;
    }
    bool take(char c)
    {
        skipSpace();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    /// The next value, whatever it is; empty if there is none, or it does not end.
    QByteArrayView value()
    {
        skipSpace();
        const char *const start = m_at;
        QVarLengthArray<char, 64> open;
        do {
            skipSpace();
            if (m_at == m_end)
                return {};
            const char c = *m_at;
            if (c == '"') {
                if (!skipString())
                    return {};
            } else if (c == '{' || c == '[') {
                open.append(c == '{' ? '}' : ']');
                ++m_at;
            } else if (c == '}' || c == ']') {
                if (open.isEmpty() || open.back() != c)
                    return {};
                open.removeLast();
                ++m_at;
            } else if (c == ',' || c == ':') {
                if (open.isEmpty())
                    return {};
                ++m_at;
            } else {
                m_at = std::find_if(m_at, m_end, [](char x) {
                    return isSpace(x) || x == ',' || x == ':' || x == ']' || x == '}' || x == '['
                        || x == '{' || x == '"';
                });
            }
        } while (!open.isEmpty());
        return {start, m_at};
    }

private:
    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }
    bool skipString()
    {
        for (++m_at; m_at != m_end; ++m_at) {
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at == '\\' && ++m_at == m_end)
                return false;
        }
        return false;
    }

    const char *m_at;
    const char *m_end;
};

/// What the escape sequences of \a inside, a string without its quotation marks, stand for.
std::optional<QString> unescaped(QByteArrayView inside)
{
    // Rare, so Qt's reader may do it.
    const QJsonDocument document = QJsonDocument::fromJson("[\"" + inside.toByteArray() + "\"]");
    const QJsonValue value = document.array().at(0);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

std::optional<QList<JsonMember>> jsonMembers(QByteArrayView text)
{
    Scanner scanner(text);
    if (!scanner.take('{'))
        return std::nullopt;
    QList<JsonMember> members;
    if (!scanner.take('}')) {
        do {
            const QByteArrayView written = scanner.value();
            const std::optional<QString> key = jsonString(written);
            if (!key || !scanner.take(':'))
                return std::nullopt;
            const QByteArrayView value = scanner.value();
            if (value.isEmpty())
                return std::nullopt;
            members.append({*key, value, {written.begin(), value.end()}});
        } while (scanner.take(','));
        if (!scanner.take('}'))
            return std::nullopt;
    }
    return scanner.atEnd() ? std::optional(members) : std::nullopt;
}

std::optional<QList<QByteArrayView>> jsonElements(QByteArrayView text)
{
    Scanner scanner(text);
    if (!scanner.take('['))
        return std::nullopt;
    QList<QByteArrayView> elements;
    if (!scanner.take(']')) {
        do {
            const QByteArrayView value = scanner.value();
            if (value.isEmpty())
                return std::nullopt;
            elements.append(value);
        } while (scanner.take(','));
        if (!scanner.take(']'))
            return std::nullopt;
    }
    return scanner.atEnd() ? std::optional(elements) : std::nullopt;
}

QByteArrayView jsonValue(const QList<JsonMember> &members, QStringView key)
{
    const auto it = std::ranges::find(members, key, &JsonMember::key);
    return it == members.end() ? QByteArrayView() : it->value;
}

bool isWholeJson(QByteArrayView text)
{
    Scanner scanner(text);
    const QByteArrayView value = scanner.value();
    return !value.isEmpty() && (value.front() == '{' || value.front() == '[') && scanner.atEnd();
}

std::optional<QString> jsonString(QByteArrayView value)
{
    if (value.size() < 2 || value.front() != '"' || value.back() != '"')
        return std::nullopt;
    const QByteArrayView inside = value.sliced(1, value.size() - 2);
    if (inside.contains('\\'))
        return unescaped(inside);
    return inside.isValidUtf8() ? std::optional(QString::fromUtf8(inside)) : std::nullopt;
}

std::optional<qint64> jsonInteger(QByteArrayView value)
{
    bool isNumber = false;
    const qint64 number = value.toByteArray().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isJsonTrue(QByteArrayView value)
{
    return value == "true";
}

QByteArray toJsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

bool hasLongNumber(QByteArrayView text)
{
    constexpr int sureDigits = 15;
    bool inString = false;
    int digits = 0;
    for (auto it = text.begin(); it != text.end(); ++it) {
        if (inString) {
            if (*it == '\\' && it + 1 != text.end())
                ++it;
            else if (*it == '"')
                inString = false;
        } else if (*it == '"') {
            inString = true;
        } else if (isDigit(*it)) {
            if (++digits > sureDigits)
                return true;
        } else if (*it != '.') {
            digits = 0;
        }
    }
    return false;
}

} // namespace fvd
