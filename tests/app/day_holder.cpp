// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds a day in the real window, as far as the script named last, and then writes for ever, with a
// line for each key that has come up, until it is killed.
#include "tests/support/heldday.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fvd;
using namespace fvd::testing;

namespace {

void morning(HeldDay &day)
{
    day.until({9, 0});
    day.press(Qt::Key_PageDown);
    day.note(u"Skulen ligg der folk bur"_s);
    day.until({9, 20});
    day.press(Qt::Key_PageDown);
    day.note(u"Kven skriv møteboka?"_s, Qt::Key_5);
    day.until({10, 28});
    day.press(Qt::Key_PageDown);
    day.note(u"Arbeidsgivaren er heile kommunestyret"_s);
    day.until({11, 0});
}

/// Alone, in pairs, and well into the groups, which have got five minutes more.
void exercise(HeldDay &day)
{
    day.until({9, 0});
    day.press(Qt::Key_PageDown);
    day.until({9, 15});
    day.press(Qt::Key_PageDown);
    day.until({9, 20});
    day.press(Qt::Key_PageDown);
    day.until({9, 30});
    day.press(Qt::Key_PageDown);
    day.until({9, 34});
    day.press(Qt::Key_Plus, Qt::AltModifier);
    day.note(u"2: Stopp eigen kino"_s);
    day.until({9, 40});
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    beginWithScreens(folder, {heldDayLaptop, heldDayProjector});
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    HeldDay day(arguments.value(1), Id<Session>(arguments.value(2)),
        {.at = QDateTime::fromString(arguments.value(3), Qt::ISODate),
            .since = arguments.value(4).toLongLong(),
            .speed = arguments.value(5).toInt()});
    day.openRoom();
    if (arguments.value(6) == u"exercise"_s)
        exercise(day);
    else
        morning(day);
    day.press(Qt::Key_F2);
    for (int keys = 1;; ++keys) {
        QTest::keyClick(day.noteField(), Qt::Key_X);
        std::printf("%d\n", keys);
        std::fflush(stdout);
        QTest::qWait(20);
    }
}
