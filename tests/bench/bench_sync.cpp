// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httppeer.h"
#include "core/sync/wire.h"
#include "tests/sync/nodeprogram.h"
#include "tests/sync/synctest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace fvd;
using namespace fvd::test;

namespace {

constexpr int documentCount = 10'000;
constexpr int rounds = 3;
constexpr int page = 1000;

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

/// The private memory of this process, in MiB, where the system tells.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kilobytes = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_"))
            kilobytes += line.split(':').last().trimmed().split(' ').first().toDouble();
    }
    return kilobytes / 1024;
}

struct Bench
{
    PouchServer server{};
    Cancel never{};
    HttpClient client{{server.url()}, {}, [] { return 1.0; }, never};
    QTemporaryDir folder{};
    int made = 0;

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

    double pull(const QString &name)
    {
        const auto store = newStore();
        HttpPeer there(client, name);
        StorePeer here(*store, region);
        const double seconds = secondsOf([&] {
            const auto done = replicate(there, here, options(page));
            if (!done || done->tally.written != documentCount)
                qFatal("pull failed");
        });
        return seconds;
    }
    /// What no client can do without: to ask for all, and read the answers.
    double barePull(const QString &name)
    {
        return secondsOf([&] {
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
    double push(Store &store)
    {
        HttpPeer there(client, newDatabase());
        StorePeer here(store, region);
        return secondsOf([&] {
            const auto done = replicate(here, there, options(page));
            if (!done || done->tally.written != documentCount)
                qFatal("push failed");
        });
    }
    double barePush(const QList<Parcel> &all)
    {
        const QByteArray path = '/' + newDatabase().toLatin1();
        QList<QByteArray> bodies;
        for (qsizetype i = 0; i < all.size(); i += 500) {
            QByteArrayList some;
            for (const Parcel &parcel : all.mid(i, 500))
                some.append(toWire(parcel));
            bodies.append(bulkDocs(some));
        }
        return secondsOf([&] {
            for (const QByteArray &one : bodies)
                (void)client.send({"POST", path + "/_bulk_docs", one});
        });
    }
    double pouch(const QString &verb, const QString &seed, const QString &name)
    {
        PouchDevice device;
        const QString url = server.url().toString() + u'/';
        if (!seed.isEmpty())
            device.ask({{u"pull"_s, url + seed}, {u"batch"_s, page}});
        return secondsOf([&] { device.ask({{verb, url + name}, {u"batch"_s, page}}); });
    }
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

/// What sync costs beside PouchDB and beside a client that does the least there is to do, in turns
/// against the same server.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Bench bench;
    const QList<Parcel> all = documents(documentCount);
    const auto source = bench.newStore();
    (void)source->accept(all);
    const QString full = bench.newDatabase();
    HttpPeer there(bench.client, full);
    StorePeer here(*source, region);
    (void)replicate(here, there, options(page));

    QList<double> pulls, barePulls, pouchPulls, pushes, barePushes, pouchPushes;
    for (int i = 0; i < rounds; ++i) {
        pulls << bench.pull(full);
        barePulls << bench.barePull(full);
        pouchPulls << bench.pouch(u"pull"_s, {}, full);
        pushes << bench.push(*source);
        barePushes << bench.barePush(all);
        pouchPushes << bench.pouch(u"push"_s, full, bench.newDatabase());
    }
    const auto say = [](const char *what, double ours, double bare, double pouch) {
        std::printf("%s of %d documents: %.2f s; a bare client %.2f s (%.2f of its speed); "
                    "PouchDB %.2f s (%.2f times as fast)\n",
            what, documentCount, ours, bare, bare / ours, pouch, pouch / ours);
    };
    say("pull", median(pulls), median(barePulls), median(pouchPulls));
    say("push", median(pushes), median(barePushes), median(pouchPushes));
    std::printf("memory of this process at the end: %.1f MiB\n", memory());
    return 0;
}
