// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncaccount.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fvd {

QString serverAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    return url.toString(QUrl::StripTrailingSlash);
}

QString regionDatabase(const QString &region)
{
    QString name;
    for (const QChar c : region.trimmed().toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (c == u'æ')
            name += "ae"_L1;
        else if (c == u'ø' || c == u'ö')
            name += u'o';
        else if (c == u'å' || c == u'á')
            name += u'a';
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.startsWith("region-"_L1))
        name.remove(0, 7);
    return name.isEmpty() ? QString() : u"region-"_s + name;
}

} // namespace fvd
