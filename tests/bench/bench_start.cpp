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

// How long the window takes from the start of the process until it is painted (with the list of
// sessions; or, after kill -9, with the clock of the day that was on), and the memory it then has,
// beside an empty QMainWindow of the same size and KeePassXC (if it is installed), taken
// in turns in one run. All three are watched from outside in the same way: in the frame buffer of
// an Xvfb of its own. Needs Linux and Xvfb.

namespace {

constexpr int sessions = 1000;
constexpr int materials = 3000;
constexpr int rounds = 11;
constexpr QSize screenSize(1366, 768);

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
    // What ships comes last, as the content that the store is known to have.
    if (!library.importContent({}, many, u"bench"_s) || !bringContent(library))
        qFatal("cannot store");
}

/// A copy of the store at \a path in which a day has been on for some hours, as it is left by a
/// program that was killed.
QString withDayAtHand(const QString &path)
{
    const QString copy = path + u".held"_s;
    if (!QFile::copy(path, copy))
        qFatal("cannot copy");
    const QDateTime now = QDateTime::currentDateTime();
    auto opened = Library::open(copy, {}, now);
    if (!opened)
        qFatal("cannot open");
    Library &library = **opened;
    const Session session = exampleSessions(now.date()).first();
    Run run = exampleRun(session, now);
    if (!library.put(session, {})
        || !library.put(run, {})
        // As keepAtHand() of the window has it.
        || !library.setSetting(
            u"run.at-hand"_s, now.date().toString(Qt::ISODate) + u' ' + session.id.text()))
        qFatal("cannot store");
    return copy;
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
    /// Whether there is writing all the way down the lower half, as where a long list is shown:
    /// every stretch as high as two of its rows has letters.
    bool listed() const
    {
        constexpr int stretch = 80;
        for (int y = screenSize.height() / 2; y + stretch < screenSize.height() - 20;
             y += stretch) {
            if (edgesIn({300, y, 600, stretch}) < 200)
                return false;
        }
        return true;
    }
    /// Whether the large figures of the clock are there, as the page of the day has them in a
    /// window as large as the screen.
    bool counting() const { return edgesIn({760, 190, 210, 50}) > 300; }

private:
    /// How often dark and light meet along the rows of \a area: where there are letters, often.
    int edgesIn(const QRect &area) const
    {
        int edges = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const uchar *pixel = at(area.left(), y);
            for (int x = area.left(); x <= area.right(); ++x, pixel += 4)
                edges += std::abs(int(pixel[1]) - int(pixel[5])) > 48;
        }
        return edges;
    }

    /// The pixel in the column \a x of the row \a y: the file ends with them.
    const uchar *at(int x, int y) const
    {
        const qint64 pixels = qint64(screenSize.width()) * screenSize.height() * 4;
        return m_pixels + m_file.size() - pixels + (qint64(y) * screenSize.width() + x) * 4;
    }

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

/// What the process \a pid has had of the processor, in milliseconds.
double processorOf(qint64 pid)
{
    double sum = 0;
    const QDir threads(u"/proc/%1/task"_s.arg(pid));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + u"/schedstat"_s));
        if (file.open(QIODevice::ReadOnly))
            sum += file.readAll().split(' ').first().toDouble() / 1e6;
    }
    return sum;
}

struct Figures
{
    QList<double> wall{}; ///< from the start of the process to the picture
    QList<double> processor{}; ///< what it had of the processor until then …
    QList<double> afterwards{}; ///< … and in the second and a half that followed
    QList<double> mebibytes{};
};

/// Starts \a program and waits for its window, and for what \a wanted says of it.
void start(const QString &program, const QStringList &arguments, const QString &home,
    bool (Screen::*wanted)() const, Figures &figures)
{
    const Screen screen;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    // A desktop has a bus. Where there is none, Qt has one started, and waits for it.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());

    constexpr qint64 limit = 20'000'000'000;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const auto shown = [&] { return screen.painted() && (screen.*wanted)(); };
    while (!shown() && timer.nsecsElapsed() < limit)
        QThread::usleep(200);
    figures.wall.append(double(timer.nsecsElapsed()) / 1e6);
    figures.processor.append(processorOf(process.processId()));
    // What is put off until after the first picture counts in memory.
    QThread::msleep(1500);
    figures.afterwards.append(processorOf(process.processId()) - figures.processor.last());
    figures.mebibytes.append(double(memoryOf(process.processId())) / 1024);
    process.kill();
    process.waitForFinished();
    // Who quits in peace leaves no lock behind.
    QFile::remove(home + u"/big.store.lock"_s);
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
    window.resize(screenSize);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--empty") == 0)
        return showEmptyWindow(argc, argv);

    QCoreApplication application(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "--fill") == 0) {
        fill(QString::fromLocal8Bit(argv[2])); // to look into a start by itself
        withDayAtHand(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    const QTemporaryDir home;
    const QString store = home.filePath(u"big.store"_s);
    fill(store);
    const QString held = withDayAtHand(store);
    const QString ours =
        QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../../app/folkevalgtdag"_s);
    const QString peer = QStandardPaths::findExecutable(u"keepassxc"_s);

    Figures empty;
    Figures app;
    Figures running;
    Figures keepass;
    for (int i = 0; i < rounds; ++i) {
        start(QCoreApplication::applicationFilePath(), {u"--empty"_s}, home.path(),
            &Screen::painted, empty);
        start(ours, {u"--store"_s, store}, home.path(), &Screen::listed, app);
        // Each time as it was left by the kill before, its lock as well.
        start(ours, {u"--store"_s, held}, home.path(), &Screen::counting, running);
        if (!peer.isEmpty())
            start(peer, {}, home.path(), &Screen::painted, keepass);
    }
    std::printf("%d sessions and %d materials in the store, medians of %d starts in turns\n"
                "%-24s %12s %8s %14s %8s %14s %10s\n",
        sessions, materials, rounds, "", "wall", "", "processor", "", "afterwards", "memory");
    const auto print = [&](const char *name, const Figures &figures) {
        if (figures.wall.isEmpty())
            return;
        std::printf("%-24s %9.1f ms %6.2f x %11.1f ms %6.2f x %11.1f ms %6.1f MiB\n", name,
            median(figures.wall), median(figures.wall) / median(empty.wall),
            median(figures.processor), median(figures.processor) / median(empty.processor),
            median(figures.afterwards), median(figures.mebibytes));
    };
    print("empty QMainWindow", empty);
    print("Folkevalgtdag", app);
    print("after kill -9, a day on", running);
    print("KeePassXC", keepass);
    return 0;
}
