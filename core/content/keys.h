// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/report.h"
#include "core/model/names.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <vector>

namespace fvd {

/// A key that a map may have, or must have.
struct KeyRule
{
    QLatin1String name{};
    bool required = false;
};

/// A YAML map as values with lines. What is unknown, repeated, missing or of the wrong kind is
/// reported, and reads as an empty value. A key without a value counts as missing.
class Keys
{
public:
    /// \a fileLine is the line of the file that the YAML begins on, \a path what goes before a key
    /// in reports, as "sources.".
    Keys(const YAML::Node &map, const QList<KeyRule> &rules, int fileLine, const Report &report,
        const QString &path = {});

    bool has(QLatin1String key) const { return m_values.contains(key); }
    /// The line of \a key, or of the map if it has no such key.
    int line(QLatin1String key) const { return m_lines.value(key, m_line); }

    QString text(QLatin1String key) const;
    /// A whole number in [\a least, \a most].
    int number(QLatin1String key, int least, int most) const;
    QDate date(QLatin1String key) const;
    QStringList texts(QLatin1String key) const;
    std::vector<Keys> maps(QLatin1String key, const QList<KeyRule> &rules) const;
    template <typename E>
    E choice(QLatin1String key, E otherwise) const
    {
        if (!has(key))
            return otherwise;
        const auto found = named<E>(text(key));
        if (!found)
            bad(key);
        return found.value_or(otherwise);
    }

    /// A list of words that are all names of an E.
    template <typename E>
    QList<E> choices(QLatin1String key) const
    {
        QList<E> choices;
        for (const QString &word : texts(key)) {
            if (const auto found = named<E>(word))
                choices.append(*found);
            else
                bad(key);
        }
        return choices;
    }

    void bad(QLatin1String key) const;
    /// The line the map begins on.
    int line() const { return m_line; }

private:
    /// The list under \a key; reported, and empty, if it is anything else.
    std::vector<YAML::Node> items(QLatin1String key) const;
    int lineOf(const YAML::Node &node) const;

    QHash<QString, YAML::Node> m_values;
    QHash<QString, int> m_lines;
    Report m_report;
    QString m_path;
    int m_fileLine;
    int m_line;
};

} // namespace fvd
