// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/home.h"
#include "core/library/example.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace Qt::StringLiterals;
using namespace fvd;

// How long the window takes from the start of the process until it is painted, and the memory it
// then has, beside an empty QMainWindow of the same size and KeePassXC (if it is installed), taken
// in turns in one run. All three are watched from outside in the same way: in the frame buffer of
// an Xvfb of its own. Needs Linux and Xvfb.

namespace {

constexpr int sessions = 1000;
constexpr int materials = 3000;
constexpr int rounds = 11;
constexpr QSize windowSize(1366, 768);

/// A store as a facilitator may have after years, with what ships besides.
void fill(const QString &path)
{
    const QDateTime now = QDateTime::currentDateTime();
    auto opened = openLibrary(path, now);
    if (!opened || !bringContent(**opened))
        qFatal("no store");
    Library &library = **opened;
    const QList<Session> examples = exampleSessions(now.date());
    for (int i = 0; i < sessions; ++i) {
        Session session = examples[i % examples.size()];
        session.id = Id<Session>(u"session-%1"_s.arg(i));
        for (Day &day : session.days) {
            if (day.date.isValid())
                day.date = day.date.addDays(i - sessions / 2);
        }
        if (!library.put(session, {}))
            qFatal("cannot store");
    }
    QList<Material> many;
    const QList<MaterialBrief> shipped = library.materials();
    for (int i = 0; many.size() < materials; ++i) {
        Material material = library.material(shipped[i % shipped.size()].id)->value;
        material.id = Id<Material>(material.id.text() + u"-%1"_s.arg(i));
        many.append(material);
    }
    if (!library.importContent({}, many, u"bench"_s))
        qFatal("cannot store");
}

/// The pixels of a virtual screen, as Xvfb writes them to a file.
class Screen
{
public:
    Screen()
    {
        m_server.start(u"Xvfb"_s,
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-fbdir"_s,
                m_folder.path(), u"-nolisten"_s, u"tcp"_s});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead())
            qFatal("Xvfb does not start");
        m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
        m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
        if (!m_file.open(QIODevice::ReadOnly))
            qFatal("no frame buffer");
        m_pixels = m_file.map(0, m_file.size());
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    const QString &display() const { return m_display; }

    /// Whether something covers the middle of the screen: a blank screen is black.
    bool painted() const
    {
        const qint64 size = m_file.size();
        int lit = 0;
        constexpr int samples = 200;
        for (int i = 0; i < samples; ++i) {
            const qint64 at = size / 4 + (size / 2 / samples) * i;
            lit += m_pixels[at & ~qint64(3)] != 0;
        }
        return lit > samples / 2;
    }

private:
    QTemporaryDir m_folder{};
    QProcess m_server{};
    QString m_display{};
    QFile m_file{};
    uchar *m_pixels = nullptr;
};

/// Proportional set size of the process \a pid, in KiB.
qint64 memoryOf(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf("\nPss:");
    return at < 0 ? 0 : all.mid(at + 5, 30).simplified().split(' ').first().toLongLong();
}

struct Figures
{
    QList<double> milliseconds{};
    QList<double> mebibytes{};
};

void start(const QString &program, const QStringList &arguments, const QString &home,
    Figures &figures)
{
    const Screen screen;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());

    constexpr qint64 limit = 20'000'000'000;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!screen.painted() && timer.nsecsElapsed() < limit)
        QThread::usleep(200);
    figures.milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    // What is put off until after the first picture counts in memory.
    QThread::msleep(1500);
    figures.mebibytes.append(double(memoryOf(process.processId())) / 1024);
    process.kill();
    process.waitForFinished();
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(windowSize);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--empty") == 0)
        return showEmptyWindow(argc, argv);

    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString store = home.filePath(u"big.store"_s);
    fill(store);
    const QString ours = QDir(QCoreApplication::applicationDirPath())
                             .absoluteFilePath(u"../../app/folkevalgtdag"_s);
    const QString peer = QStandardPaths::findExecutable(u"keepassxc"_s);

    Figures empty;
    Figures app;
    Figures keepass;
    for (int i = 0; i < rounds; ++i) {
        start(QCoreApplication::applicationFilePath(), {u"--empty"_s}, home.path(), empty);
        start(ours, {u"--store"_s, store}, home.path(), app);
        if (!peer.isEmpty())
            start(peer, {}, home.path(), keepass);
    }
    std::printf("%d sessions and %d materials in the store, medians of %d starts in turns\n",
        sessions, materials, rounds);
    const auto print = [&](const char *name, const Figures &figures) {
        if (!figures.milliseconds.isEmpty()) {
            std::printf("%-24s %7.1f ms  %5.2f x   %6.1f MiB\n", name,
                median(figures.milliseconds),
                median(figures.milliseconds) / median(empty.milliseconds),
                median(figures.mebibytes));
        }
    };
    print("empty QMainWindow", empty);
    print("Folkevalgtdag", app);
    print("KeePassXC", keepass);
    return 0;
}
