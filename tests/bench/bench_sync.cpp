// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httppeer.h"
#include "core/sync/syncservice.h"
#include "core/sync/wire.h"
#include "tests/sync/pouchdevice.h"
#include "tests/sync/synctest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace fvd;
using namespace fvd::test;

namespace {

constexpr int documentCount = 10'000;
constexpr int rounds = 5;
/// PouchDB is fastest with 1,000 to 2,000, the bare push with 2,000.
constexpr int page = 1000;
constexpr int barePage = 2000;

/// Documents of about a kilobyte.
QList<Parcel> documents(int count)
{
    QRandomGenerator chance(1);
    QList<Parcel> all;
    for (int i = 0; i < count; ++i) {
        QString text;
        while (text.size() < 900)
            text += QString::number(chance.generate(), 36) + u' ';
        const QByteArray bytes = canonical(body(u"Dokument %1"_s.arg(i), text));
        all.append({{region, u"doc-%1"_s.arg(i)}, {nextRevision({}, false, bytes)}, false, bytes});
    }
    return all;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) / 1e9;
}

/// The kilobytes that the lines beginning with \a key in the file \a path of /proc say, as MiB.
double memoryIn(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kilobytes = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            kilobytes += line.split(':').last().trimmed().split(' ').first().toDouble();
    }
    return kilobytes / 1024;
}

/// The private memory of this process, in MiB, where the system tells.
double memory()
{
    return memoryIn(u"/proc/self/smaps_rollup"_s, "Private_");
}

/// The most memory that \a work holds beyond what was held before, in MiB.
double peakOf(const std::function<void()> &work)
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    reset.close();
    const double before = memoryIn(u"/proc/self/status"_s, "VmRSS");
    work();
    return memoryIn(u"/proc/self/status"_s, "VmHWM") - before;
}

/// Takes a request of any size, keeps nothing of it, and says that it was taken.
class Sink : public QThread
{
public:
    Sink()
    {
        moveToThread(this);
        start();
        m_ready.acquire();
    }
    ~Sink() override
    {
        quit();
        wait();
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

private:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            auto left = std::make_shared<qint64>(-1);
            auto head = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] {
                QByteArray bytes = socket->readAll();
                if (*left < 0) {
                    *head += bytes;
                    const qsizetype end = head->indexOf("\r\n\r\n");
                    if (end < 0)
                        return;
                    const qsizetype at = head->toLower().indexOf("content-length:") + 15;
                    *left = head->mid(at, head->indexOf('\r', at) - at).trimmed().toLongLong();
                    bytes = head->mid(end + 4);
                }
                *left -= bytes.size();
                if (*left == 0)
                    socket->write(
                        "HTTP/1.1 201 Created\r\nContent-Length: 11\r\n\r\n{\"ok\":true}");
            });
        });
        m_ready.release();
        exec();
    }

    QSemaphore m_ready{};
    quint16 m_port = 0;
};

/// What something took: time, and seconds of a core, of this process and of the server.
struct Cost
{
    double seconds = 0;
    double here = 0;
    double server = 0;
};

/// The seconds of a core that the process \a id has had, to a hundredth, where the system tells.
double coreSecondsOf(qint64 id)
{
    QFile file(u"/proc/%1/stat"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // After the name, which may have anything in it: the twelfth and thirteenth are what we want.
    const QByteArrayList fields = file.readAll().split(')').last().split(' ');
    return (fields.value(12).toDouble() + fields.value(13).toDouble()) / 100;
}

struct Bench
{
    PouchServer server{};
    Cancel never{};
    HttpClient client{{server.url()}, {}, [] { return 1.0; }, never};
    QTemporaryDir folder{};
    int made = 0;

    Cost costOf(const std::function<void()> &work) const
    {
        const std::clock_t here = std::clock();
        const double there = coreSecondsOf(server.id());
        const double seconds = secondsOf(work);
        return {seconds, double(std::clock() - here) / CLOCKS_PER_SEC,
            coreSecondsOf(server.id()) - there};
    }
    QString newDatabase()
    {
        const QString name = u"db%1"_s.arg(++made);
        if (client.send({"PUT", '/' + name.toLatin1(), {}})->status != 201)
            qFatal("no database");
        return name;
    }
    /// Without an index: PouchDB makes none either.
    std::unique_ptr<Store> newStore()
    {
        return Store::open(folder.filePath(QString::number(++made)),
            {1, [](const Document &) { return Derived(); }}, noon)
            .value();
    }

    Cost pull(const QString &name)
    {
        const auto store = newStore();
        HttpPeer there(client, name);
        StorePeer here(*store, region);
        return costOf([&] {
            const auto done = replicate(there, here, options(page));
            if (!done || done->tally.written != documentCount)
                qFatal("pull failed");
        });
    }
    /// What no client can do without: to ask for all, and read the answers.
    Cost barePull(const QString &name)
    {
        return costOf([&] {
            const QByteArray path = '/' + name.toLatin1();
            QByteArray since = "0";
            for (bool isLast = false; !isLast;) {
                const auto rows = changesFrom(
                    client
                        .send({"GET", path + "/_changes?style=all_docs&limit=1000&since=" + since,
                            {}})
                        ->body,
                    page);
                since = rows->last;
                isLast = rows->isLast;
                for (qsizetype i = 0; i < rows->changes.size(); i += 500) {
                    const auto answer =
                        client.send({"POST", path + "/_bulk_get?revs=true&latest=true",
                            bulkGetQuestion(rows->changes.mid(i, 500))});
                    if (QJsonDocument::fromJson(answer->body).isNull())
                        qFatal("no JSON");
                }
            }
        });
    }
    Cost push(Store &store)
    {
        HttpPeer there(client, newDatabase());
        StorePeer here(store, region);
        return costOf([&] {
            const auto done = replicate(here, there, options(page));
            if (!done || done->tally.written != documentCount)
                qFatal("push failed");
        });
    }
    Cost barePush(const QList<Parcel> &all)
    {
        const QByteArray path = '/' + newDatabase().toLatin1();
        QList<QByteArray> bodies;
        for (qsizetype i = 0; i < all.size(); i += barePage) {
            QByteArrayList some;
            for (const Parcel &parcel : all.mid(i, barePage))
                some.append(toWire(parcel));
            bodies.append(bulkDocs(some));
        }
        return costOf([&] {
            for (const QByteArray &one : bodies)
                (void)client.send({"POST", path + "/_bulk_docs", one});
        });
    }
    Cost pouch(const QString &verb, const QString &seed, const QString &name)
    {
        PouchDevice device;
        const QString url = server.url().toString() + u'/';
        if (!seed.isEmpty())
            device.ask({{u"pull"_s, url + seed}, {u"batch"_s, page}});
        return costOf([&] { device.ask({{verb, url + name}, {u"batch"_s, page}}); });
    }
};

SyncService::Ways ways()
{
    return {.settle = [](Store &, const QDateTime &) { return 0; },
        .clock = [] { return QDateTime::currentDateTimeUtc(); },
        .chance = [] { return 1.0; }};
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What it costs to wait for what is new.
void sayOfTheRest(Bench &bench)
{
    const auto asked = [&bench] {
        const auto answer = bench.client.send({"GET", "/_asked", {}});
        return parseObject(answer->body)->value("asked"_L1).toInt();
    };
    QList<SpaceLink> links;
    for (const QString &name : {u"materials"_s, u"region-vest"_s, u"private-kari"_s}) {
        (void)bench.client.send({"PUT", '/' + name.toLatin1(), {}});
        links.append(*linkOf(name));
    }
    const auto store = bench.newStore();
    SyncService service(*store, ways());
    service.start({bench.server.url()}, links);
    wait(5000);
    constexpr int seconds = 120;
    const int before = asked();
    const std::clock_t cpu = std::clock();
    wait(seconds * 1000);
    const double used = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    std::printf("at rest, three spaces: %d requests in %d s, %.2f %% of a core\n", asked() - before,
        seconds, 100.0 * used / seconds);
}

/// How long the thread of the window was held up at the most while 10,000 documents came.
void sayOfTheWindow(Bench &bench, const QString &full)
{
    const auto store = bench.newStore();
    SyncService service(*store, ways());
    QList<double> gaps;
    QElapsedTimer since;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, [&] {
        gaps << double(since.nsecsElapsed()) / 1e6;
        since.restart();
    });
    QEventLoop loop;
    QObject::connect(&service, &SyncService::changed, &loop, [&](const SyncState &state) {
        if (state.phase == SyncState::Phase::Resting)
            loop.quit();
    });
    const auto watched = [&](const std::function<void()> &work) {
        gaps.clear();
        since.start();
        tick.start(1);
        work();
        tick.stop();
        std::ranges::sort(gaps);
    };
    const auto say = [&](const char *what) {
        std::printf("%s: the window's thread was held up by %.1f ms at the most, p99 %.1f ms\n",
            what, gaps.last(), gaps[gaps.size() * 99 / 100]);
    };
    watched([] { wait(2000); });
    say("no sync");
    watched([&] {
        service.start({bench.server.url()}, {{region, full}});
        loop.exec();
    });
    say("a pull of 10000 documents aside");
}

/// A film from the disk to a server: what it takes of memory.
void sayOfAFilm(Bench &bench)
{
    constexpr qint64 megabytes = 500;
    QFile film(bench.folder.filePath(u"film"_s));
    if (!film.open(QIODevice::WriteOnly))
        qFatal("no film");
    const QByteArray bytes(1024 * 1024, 'x');
    for (int i = 0; i < megabytes; ++i)
        film.write(bytes);
    film.close();
    const Sink sink;
    HttpClient client(
        {sink.url()}, {}, [] { return 1.0; }, bench.never);
    double seconds = 0;
    const double peak = peakOf([&] {
        seconds = secondsOf([&] {
            const auto answer = client.send({"PUT", "/db/m?new_edits=false", "{}",
                {{u"film.mp4"_s, u"video/mp4"_s, {}, film.fileName()}}});
            if (!answer || answer->status != 201)
                qFatal("the film was not taken");
        });
    });
    std::printf("a film of %lld MB sent: %.1f s, %.1f MiB more memory at the most\n",
        static_cast<long long>(megabytes), seconds, peak);
    film.remove();
}

/// What each of some runs took.
class Figures
{
public:
    Figures &operator<<(const Cost &cost)
    {
        m_costs << cost;
        return *this;
    }
    Cost median() const { return sorted()[m_costs.size() / 2]; }
    /// The median, how the runs spread, and what the median took of a core.
    QByteArray text() const
    {
        const Cost middle = median();
        QByteArray text = QByteArray::number(middle.seconds, 'f', 2) + " s (";
        for (const QList<Cost> all = sorted(); const Cost &cost : {all.first(), all.last()})
            text += QByteArray::number(cost.seconds, 'f', 2) + (text.endsWith('(') ? "-" : "");
        return text + "; CPU here " + QByteArray::number(middle.here, 'f', 2) + ", server "
            + QByteArray::number(middle.server, 'f', 2) + ')';
    }

private:
    QList<Cost> sorted() const
    {
        QList<Cost> costs = m_costs;
        std::ranges::sort(costs, {}, &Cost::seconds);
        return costs;
    }

    QList<Cost> m_costs{};
};

void say(const char *what, const Figures &ours, const Figures &bare, const Figures &pouch)
{
    const double mine = ours.median().seconds;
    std::printf("%s of %d documents: %s; a bare client %s, so %.2f of its speed; "
                "PouchDB %s, so %.2f times as fast\n",
        what, documentCount, ours.text().constData(), bare.text().constData(),
        bare.median().seconds / mine, pouch.text().constData(), pouch.median().seconds / mine);
}

} // namespace

/// What sync costs beside PouchDB and beside a client that does the least there is to do, in turns
/// against the same server. Named as arguments, only some of it: pull, push, window, rest, film.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList named = QCoreApplication::arguments().mid(1);
    const auto isAsked = [&](const QString &part) {
        return named.isEmpty() || named.contains(part);
    };
    Bench bench;
    const QList<Parcel> all = documents(documentCount);
    const auto source = bench.newStore();
    (void)source->accept(all);
    const QString full = bench.newDatabase();
    HttpPeer there(bench.client, full);
    StorePeer here(*source, region);
    (void)replicate(here, there, options(page));

    if (isAsked(u"pull"_s)) {
        Figures ours, bare, pouch;
        for (int i = 0; i < rounds; ++i) {
            ours << bench.pull(full);
            bare << bench.barePull(full);
            pouch << bench.pouch(u"pull"_s, {}, full);
        }
        say("pull", ours, bare, pouch);
    }
    if (isAsked(u"push"_s)) {
        Figures ours, bare, pouch;
        for (int i = 0; i < rounds; ++i) {
            ours << bench.push(*source);
            bare << bench.barePush(all);
            pouch << bench.pouch(u"push"_s, full, bench.newDatabase());
        }
        say("push", ours, bare, pouch);
    }
    if (isAsked(u"window"_s))
        sayOfTheWindow(bench, full);
    if (isAsked(u"rest"_s))
        sayOfTheRest(bench);
    if (isAsked(u"film"_s))
        sayOfAFilm(bench);
    std::printf("memory of this process at the end: %.1f MiB\n", memory());
    return 0;
}
