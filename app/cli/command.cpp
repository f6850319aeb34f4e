// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/home/home.h"
#include "app/words/errortext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fvd::cli {

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

} // namespace fvd::cli
