// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmereader.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

/// A programme of \a lines lines: dates, times, leaders and points, as people write them.
QString longProgramme(int lines)
{
    QStringList text;
    for (int n = 0; text.size() < lines; ++n) {
        const QString hour = QString::number(8 + n % 10).rightJustified(2, u'0');
        if (n % 10 == 0)
            text << QString() << u"Fredag %1. januar 2027"_s.arg(1 + n / 10 % 28);
        text
            << u"%1.00–%1.45 Samspillet mellom folkevalgte og administrasjonen v/ ordfører Kari Nordmann"_s
                   .arg(hour)
            << u"- Innledning ved rådmannen og refleksjon i grupper"_s
            << u"%1.45\tKort pause\t15 min\tforts."_s.arg(hour)
            << u"Det blir lagt inn pauser underveis, og det serveres lunsj fra kl. 11.30"_s;
    }
    return text.first(lines).join(u'\n');
}

/// Milliseconds that \a work takes, the middle one of several times.
template <typename Work>
double milliseconds(Work work)
{
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const auto read = [](const QString &text) {
        return readProgramme(
            text, QDate(2026, 11, 22), [n = 0]() mutable { return QString::number(++n); });
    };
    for (const int lines : {40, 2'000, 20'000}) {
        const QString text = longProgramme(lines);
        out << "programme of " << lines << " lines: " << milliseconds([&] { read(text); })
            << " ms\n";
    }
    const QString garbage = QString(5'000'000, QChar::ReplacementCharacter);
    out << "5 MB that are no text: " << milliseconds([&] { read(garbage); }) << " ms\n";
    return 0;
}
