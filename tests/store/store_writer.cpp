// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts in a document for ever, and says each number when the store has promised to keep it.
#include "tests/store/storetest.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fvd;
using namespace fvd::test;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto store = opened(app.arguments().value(1));
    if (!store)
        return 1;
    const DocKey key{u"region"_s, u"sauda"_s};
    const auto before = store->get(key);
    Revision base = before ? before->revision : Revision();
    for (qint64 count = before ? before->body["count"_L1].toInteger() + 1 : 1;; ++count) {
        QJsonObject counted = body(u"Sauda"_s, QString(20'000, u'x'));
        counted[u"count"_s] = count;
        const auto written = store->put(key, counted, base);
        if (!written)
            return 2;
        base = *written;
        std::printf("%lld\n", static_cast<long long>(count));
        std::fflush(stdout);
    }
}
