// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/home/home.h"
#include "app/words/errortext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

/// "35", or "member=27,administration=7".
std::optional<HeadCounts> countsIn(const QString &text)
{
    HeadCounts counts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const bool isNamed = part.contains(u'=');
        const auto kind = isNamed ? named<Attends>(part.section(u'=', 0, 0).trimmed())
                                  : std::optional(Attends::Member);
        bool isNumber = false;
        const int count = (isNamed ? part.section(u'=', 1) : part).trimmed().toInt(&isNumber);
        if (!kind || !isNumber || count < 0 || count > mostPeople)
            return {};
        countOf(counts, *kind) += count;
    }
    return counts;
}

} // namespace

Failure wrongUsage(const QString &sentence)
{
    return {sentence, true};
}

Failure storeFailure(const QString &path, const Error &error)
{
    return {openingFailed(error, path).happened};
}

Outcome runCommand(const Command &command, Call call)
{
    if (!command.needsStore)
        return command.run(call);
    const auto opened = openLibrary(call.storePath, call.now);
    if (!opened)
        return storeFailure(call.storePath, opened.error());
    if (const auto brought = bringContent(**opened); !brought)
        return storeFailure(call.storePath, brought.error());
    call.store = opened->get();
    return command.run(call);
}

QByteArray printed(const QJsonArray &array)
{
    return QJsonDocument(array).toJson();
}

QByteArray printed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray printed(const QStringList &lines)
{
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

std::optional<LanguageForm> languageOption(const QCommandLineParser &options)
{
    return named<LanguageForm>(options.value(u"language"_s));
}

std::variant<std::optional<HeadCounts>, Failure> peopleOption(const QCommandLineParser &options)
{
    if (!options.isSet(u"people"_s))
        return std::nullopt;
    if (const auto counts = countsIn(options.value(u"people"_s)))
        return counts;
    return wrongUsage(Words::tr("--people is a number, or like "
                                "member=27,substitute=2,administration=6."));
}

} // namespace fvd::cli
