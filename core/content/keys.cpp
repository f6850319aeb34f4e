// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/keys.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString textOf(const YAML::Node &scalar)
{
    return QString::fromStdString(scalar.Scalar()).trimmed();
}

bool isEmpty(const YAML::Node &node)
{
    return node.IsNull() || (node.IsScalar() ? textOf(node).isEmpty() : node.size() == 0);
}

} // namespace

Keys::Keys(const YAML::Node &map, const QList<KeyRule> &rules, int fileLine, const Report &report,
    const QString &path)
    : m_report(report)
    , m_path(path)
    , m_fileLine(fileLine)
    , m_line(lineOf(map))
{
    QStringList seen;
    for (const auto &entry : map) {
        const QString key = textOf(entry.first);
        const int line = lineOf(entry.first);
        const bool known = std::any_of(
            rules.begin(), rules.end(), [&](const KeyRule &rule) { return rule.name == key; });
        if (!known)
            report(line, ContentIssueKind::UnknownKey, path + key);
        else if (seen.contains(key))
            report(line, ContentIssueKind::RepeatedKey, path + key);
        else if (!isEmpty(entry.second)) {
            m_values.insert(key, entry.second);
            m_lines.insert(key, line);
        }
        seen.append(key);
    }
    for (const KeyRule &rule : rules) {
        if (rule.required && !has(rule.name))
            report(m_line, ContentIssueKind::MissingKey, path + rule.name);
    }
}

QString Keys::text(QLatin1String key) const
{
    if (!has(key))
        return {};
    const YAML::Node node = m_values.value(key);
    if (!node.IsScalar()) {
        bad(key);
        return {};
    }
    return textOf(node);
}

int Keys::number(QLatin1String key, int least, int most) const
{
    if (!has(key))
        return 0;
    bool ok = false;
    const int number = text(key).toInt(&ok);
    if (ok && least <= number && number <= most)
        return number;
    bad(key);
    return 0;
}

QDate Keys::date(QLatin1String key) const
{
    if (!has(key))
        return {};
    const QDate date = QDate::fromString(text(key), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        bad(key);
    return date;
}

QStringList Keys::texts(QLatin1String key) const
{
    QStringList texts;
    for (const YAML::Node &each : items(key)) {
        if (each.IsScalar() && !isEmpty(each))
            texts.append(textOf(each));
        else
            m_report(lineOf(each), ContentIssueKind::BadValue, m_path + key);
    }
    return texts;
}

std::vector<Keys> Keys::maps(QLatin1String key, const QList<KeyRule> &rules) const
{
    std::vector<Keys> maps;
    for (const YAML::Node &each : items(key)) {
        if (each.IsMap())
            maps.emplace_back(each, rules, m_fileLine, m_report, key + u'.');
        else
            m_report(lineOf(each), ContentIssueKind::BadValue, m_path + key);
    }
    return maps;
}

std::vector<YAML::Node> Keys::items(QLatin1String key) const
{
    if (!has(key))
        return {};
    const YAML::Node list = m_values.value(key);
    if (!list.IsSequence()) {
        bad(key);
        return {};
    }
    return {list.begin(), list.end()};
}

void Keys::bad(QLatin1String key) const
{
    m_report(line(key), ContentIssueKind::BadValue, m_path + key);
}

int Keys::lineOf(const YAML::Node &node) const
{
    return m_fileLine + std::max(0, node.Mark().line);
}

} // namespace fvd
