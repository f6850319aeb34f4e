// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account.h"

#include "app/words/errortext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fvd::cli {

std::variant<Account, Failure> accountFrom(const QCommandLineParser &options, const QString &server)
{
    Account account{QUrl(server, QUrl::StrictMode), options.value(u"user"_s)};
    if (!account.server.isValid() || account.server.host().isEmpty())
        return wrongUsage(Words::tr("Say where the server is: https://…"));
    if (options.isSet(u"password-file"_s)) {
        const auto text = fileFrom(options, u"password-file"_s);
        if (const auto *failure = std::get_if<Failure>(&text))
            return *failure;
        account.password = QString::fromUtf8(std::get<QByteArray>(text)).section(u'\n', 0, 0);
        account.password.remove(u'\r');
    } else if (!account.user.isEmpty()) {
        return wrongUsage(Words::tr("Say with --password-file where the password is."));
    }
    return account;
}

std::variant<QByteArray, Failure> fileFrom(const QCommandLineParser &options, const QString &name)
{
    QFile file(options.value(name));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{fileFailed({Fault::NotFound, file.errorString()}, file.fileName()).happened};
    return file.readAll();
}

} // namespace fvd::cli
