// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/councils.h"

#include "core/base/text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// key;kind;name;official names;county;language;seats
std::optional<Council> readLine(const QString &line)
{
    const QStringList columns = line.split(u';');
    if (columns.size() != 7)
        return {};
    const auto kind = named<CouncilKind>(columns[1]);
    const auto language = named<LanguageDecision>(columns[5]);
    bool counted = true;
    const int seats = columns[6].isEmpty() ? 0 : columns[6].toInt(&counted);
    if (columns[0].isEmpty() || columns[2].isEmpty() || !kind || !language || !counted)
        return {};
    return Council{.id = Id<Council>(columns[0]),
        .kind = *kind,
        .name = columns[2],
        .officialNames = columns[3].split(u" / "_s, Qt::SkipEmptyParts),
        .county = columns[4],
        .language = *language,
        .seats = seats};
}

} // namespace

Result<QList<Council>> readCouncils(const QString &folder)
{
    QFile file(folder + u"/councils.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotFound, file.fileName()};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QList<Council> councils;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto council = readLine(line);
        if (!council)
            return Error{Fault::Invalid, u"%1:%2: %3"_s.arg(file.fileName()).arg(i + 1).arg(line)};
        councils.append(*council);
    }
    sortNorwegian(councils, &Council::name);
    return councils;
}

} // namespace fvd
