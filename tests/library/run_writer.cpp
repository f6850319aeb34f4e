// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a day for ever, a key at a time, and says how many events and notes there are each time the
// library has promised to keep them.
#include "core/library/example.h"
#include "core/library/library.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fvd;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QDateTime now = QDateTime::currentDateTime();
    const auto library = Library::open(app.arguments().value(1), {}, now);
    if (!library)
        return 1;
    const Session session = exampleSessions(QDate(2026, 11, 22)).first();
    const Day &day = session.days.first();
    auto stored = (*library)->run(session.id, day.id);
    if (!stored)
        return 2;
    stored->value.plan = day;
    for (;;) {
        Run run = stored->value;
        if (run.notes.size() % 5 == 4)
            run.events.append({.id = Id<RunEvent>::create(), .at = now, .act = RunAct::Next});
        run.notes.append({.id = Id<Note>::create(), .text = u"Kinoen"_s, .at = now});
        stored = (*library)->put(run, stored->revision);
        if (!stored)
            return 3;
        std::printf("%lld %lld\n", static_cast<long long>(stored->value.events.size()),
            static_cast<long long>(stored->value.notes.size()));
        std::fflush(stdout);
    }
}
