// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomwindow.h"
#include "app/shared/appearance.h"
#include "tests/support/roomcards.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fvd;

// What the room's screen costs while a clock ticks: the room's window and the small picture of it,
// in CPU of one core at a tick a second, and the memory they add. Memory needs Linux.

namespace {

/// This process's share of memory, in MiB.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

RoomView card(const QString &wanted)
{
    for (const auto &[name, view] : fvd::testing::roomCards(LanguageForm::Nynorsk)) {
        if (name == wanted)
            return view;
    }
    qFatal("no such card");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::addLibraryPath(QStringLiteral(FVD_MEDIA_FOLDER));
    const Appearance appearance(*qApp);
    QWidget planning;
    planning.resize(1366, 768);
    planning.show();
    QApplication::processEvents();

    for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
        const double before = memory();
        RoomShow show;
        RoomWindow window(show);
        window.resize(size);
        window.show();
        RoomPicture picture(show, &planning);
        picture.setGeometry(900, 400, 352, 198);
        picture.show();
        for (const QString &name : {u"question"_s, u"question-long"_s, u"programme"_s}) {
            RoomView view = card(name);
            show.setView(view);
            QApplication::processEvents();
            constexpr int ticks = 300;
            const double begun = cpuSeconds();
            for (int i = 0; i < ticks; ++i) {
                if (view.countdown)
                    view.countdown->remaining -= 1s;
                view.clock = ClockTime::at(11, i / 60);
                show.setView(view);
                QApplication::processEvents();
            }
            std::printf("%dx%d %-14s %5.2f %% of a core\n", size.width(), size.height(),
                qPrintable(name), (cpuSeconds() - begun) / ticks * 100);
        }
        std::printf("%dx%d memory        %5.1f MiB, of which the screen's pixels %.1f\n",
            size.width(), size.height(), memory() - before,
            size.width() * size.height() * 4 / 1048576.0);
    }

    const double before = memory();
    RoomShow show;
    loadedMedia()->chime();
    QApplication::processEvents();
    std::printf("after the first sound  %5.1f MiB more\n", memory() - before);
    const double silent = memory();
    show.setView({.card = RoomCard::Film,
        .file = QStringLiteral(FVD_SOURCE_DIR "/tests/data/film/captions.mp4")});
    const double until = cpuSeconds() + 1;
    while (show.images().picture.isNull() && cpuSeconds() < until)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    std::printf("with a film open       %5.1f MiB more\n", memory() - silent);
}
