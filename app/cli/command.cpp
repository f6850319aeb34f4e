// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/home/home.h"
#include "app/words/errortext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fvd::cli {

Context::Context(QString storePath, QDateTime now)
    : m_storePath(std::move(storePath))
    , m_now(std::move(now))
{
}

Context::~Context() = default;

std::variant<Library *, Failure> Context::library()
{
    if (!m_library) {
        auto opened = openLibrary(m_storePath, m_now);
        if (!opened)
            return storeFailure(*this, opened.error());
        if (const auto brought = bringContent(**opened); !brought)
            return storeFailure(*this, brought.error());
        m_library = std::move(*opened);
    }
    return m_library.get();
}

Failure wrongUsage(const QString &sentence)
{
    return {sentence, true};
}

Failure storeFailure(const Context &context, const Error &error)
{
    return {openingFailed(error, context.storePath()).all()};
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
