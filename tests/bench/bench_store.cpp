// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search while typing over a large library, and durable saving, each beside what SQLite itself
// takes for the same in the same run.

#include "core/base/json.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <numeric>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 12, 3), QTime(12, 0));

/// Words as Norwegian has them: short common ones, inflected ones, compounds.
QStringList makeVocabulary(QRandomGenerator &chance, int size)
{
    const QStringList onsets = u"b d f g h j k l m n p r s t v bl br dr fl fr gr kl kr pr sk sl sm "
                               "sn sp st str tr kv hj kj sj"_s.split(u' ');
    const QStringList vowels = u"a e i o u y æ ø å ei øy au"_s.split(u' ');
    const QStringList codas =
        u" n r l s t m k g v d nd ng rt ks st ll nn tt sk rd lt"_s.split(u' ');
    const QStringList endings =
        u" en et er ene a e ar ane ing ingen het heten lig leg sjon sjonen skap"_s.split(u' ');
    const auto pick = [&chance](const QStringList &list) {
        return list[chance.bounded(int(list.size()))];
    };
    QStringList roots =
        u"kommune økonomi rolle habilitet styre folkevalg plan budsjett møte råd "
        "ordfører innbygger demokrati tillit etikk klima skole eldre barn helse"_s.split(u' ');
    while (roots.size() < size / 6)
        roots.append(pick(onsets) + pick(vowels) + pick(codas)
            + (chance.bounded(2) ? pick(onsets) + pick(vowels) + pick(codas) : QString()));
    QStringList words{u"og"_s, u"i"_s, u"det"_s, u"er"_s, u"på"_s, u"til"_s, u"som"_s, u"en"_s,
        u"å"_s, u"for"_s, u"av"_s, u"med"_s, u"kommunen"_s, u"kommune"_s};
    words += roots.first(20);
    while (words.size() < size) {
        const int kind = chance.bounded(10);
        words.append(kind < 6 ? pick(roots) + pick(endings)
                : kind < 9    ? pick(roots) + (chance.bounded(3) ? u""_s : u"s"_s) + pick(roots)
                              : pick(roots) + pick(roots) + pick(endings));
    }
    return words;
}

/// Picks words as people use them: the n-th word 1/n as often as the first.
class Zipf
{
public:
    explicit Zipf(qsizetype size)
    {
        double sum = 0;
        for (qsizetype i = 1; i <= size; ++i)
            m_sums.append(sum += 1.0 / double(i));
    }
    qsizetype pick(QRandomGenerator &chance) const
    {
        const double at = chance.generateDouble() * m_sums.last();
        return std::lower_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin();
    }

private:
    QList<double> m_sums{};
};

QString makeText(QRandomGenerator &chance, const QStringList &words, const Zipf &zipf, int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(words[zipf.pick(chance)]);
    return text.join(u' ');
}

Derived derive(const Document &document)
{
    const QJsonObject &body = document.body;
    return {.brief = body["title"_L1].toString().toUtf8(),
        .sortKey = body["title"_L1].toString(),
        .texts = {{.language = u"nb"_s,
            .title = body["title"_L1].toString(),
            .text = body["text"_L1].toString()}}};
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(share * double(values.size())))];
}

/// In milliseconds: by the clock on the wall, and of the processor, which other programs that run
/// at the same time change less.
struct Times
{
    QList<double> wall{};
    QList<double> processor{};

    template <typename Body>
    void measure(Body &&body)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        body();
        processor.append(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        wall.append(double(timer.nsecsElapsed()) / 1e6);
    }
};

/// How much longer the one takes than the other, the median of those that were measured in turns.
void printPairs(const char *name, const Times &ours, const Times &plain)
{
    const auto ratio = [](const QList<double> &a, const QList<double> &b) {
        QList<double> ratios;
        for (qsizetype i = 0; i < a.size(); ++i)
            ratios.append(a[i] / b[i]);
        return percentile(ratios, 0.5);
    };
    std::printf("%-24s median of pairs: wall %.2f, processor %.2f\n", name,
        ratio(ours.wall, plain.wall), ratio(ours.processor, plain.processor));
}

void printRow(const char *name, const Times &ours, const Times &plain)
{
    const auto print = [name](const char *clock, double share, const QList<double> &a,
                           const QList<double> &b) {
        std::printf("%-24s %-9s p%-3.0f %8.2f ms %10.2f ms   ratio %.2f\n", name, clock,
            share * 100, percentile(a, share), percentile(b, share),
            percentile(a, share) / percentile(b, share));
    };
    for (const double share : {0.5, 0.99}) {
        print("wall", share, ours.wall, plain.wall);
        print("processor", share, ours.processor, plain.processor);
    }
    std::fflush(stdout);
}

void benchSearch(const QString &folder, int materials)
{
    QRandomGenerator chance(1);
    const QStringList words = makeVocabulary(chance, 60'000);
    const Zipf zipf(words.size());
    const Zipf titleZipf(words.size());
    const auto store =
        std::move(Store::open(folder + u"/search.sqlite"_s, {1, derive}, now)).value();
    Database plain(folder + u"/plain.sqlite"_s, Database::Mode::ReadWrite);
    plain.run(u"CREATE VIRTUAL TABLE t USING fts5 (title, text)"_s);
    constexpr int batchSize = 2000;
    Times filling;
    Times fillingPlain;
    for (int done = 0; done < materials; done += batchSize) {
        QList<Edit> edits;
        for (int i = done; i < std::min(materials, done + batchSize); ++i) {
            const QString title = makeText(chance, words, titleZipf, 4);
            const QString text = makeText(chance, words, zipf, 600);
            edits.append({.key = {u"materials"_s, u"m%1"_s.arg(i)},
                .body = {{u"type"_s, u"article"_s}, {u"title"_s, title}, {u"text"_s, text}}});
        }
        filling.measure([&] {
            if (!store->write(edits))
                qFatal("cannot write");
        });
        fillingPlain.measure([&] {
            plain.write([&](Transaction &t) {
                for (const Edit &edit : edits)
                    t.run(u"INSERT INTO t VALUES (?, ?)"_s, edit.body["title"_L1].toString(),
                        edit.body["text"_L1].toString());
            });
        });
    }
    const auto each = [materials](const QList<double> &times) {
        return std::accumulate(times.begin(), times.end(), 0.0) / materials;
    };
    std::printf("%d materials of 600 words, %.1f MB; to take in each: %.2f ms wall,"
                " %.2f ms processor (plain FTS5, without revisions: %.2f, %.2f)\n",
        materials, double(store->stats()->bytes) / 1e6, each(filling.wall), each(filling.processor),
        each(fillingPlain.wall), each(fillingPlain.processor));
    Times first;
    first.measure([&] { (void)store->search({.words = u"kom"_s}); });
    std::printf("first search, which reads the index: %.1f ms wall, %.1f ms processor\n",
        first.wall.first(), first.processor.first());

    Times ours;
    Times ranked;
    qsizetype found = 0;
    QList<std::pair<double, QString>> slowest;
    for (int i = 0; i < 150; ++i) {
        QStringList typed;
        for (int n = chance.bounded(3); n >= 0; --n)
            typed.append(words[i % 2 ? zipf.pick(chance) : chance.bounded(int(words.size()))]);
        const QString query = typed.join(u' ');
        for (qsizetype length = 1; length <= query.size(); ++length) {
            const QString soFar = query.left(length);
            ours.measure([&] { found += store->search({.words = soFar})->size(); });
            slowest.append({ours.processor.last(), soFar});
            // Every fourth key tells enough of what takes so much longer.
            if (length % 4 != 1)
                continue;
            QStringList match;
            for (const QString &word : soFar.split(u' ', Qt::SkipEmptyParts))
                match.append(u'"' + word + u'"');
            ranked.measure([&] {
                for (Query q = plain.run(u"SELECT rowid, title, snippet(t, 1, '[', ']', '…', 20)"
                                         " FROM t WHERE t MATCH ? ORDER BY rank LIMIT 30"_s,
                         match.join(u' ') + u'*');
                     q.next();) { }
            });
        }
    }
    std::printf("%-39s %11s %13s\n", "", "ours", "plain");
    printRow("search, per key", ours, ranked);
    std::sort(slowest.begin(), slowest.end(), std::greater());
    for (const auto &[ms, query] : slowest.first(5))
        std::printf("    slowest: %.2f ms processor  %s\n", ms, qPrintable(query));
}

QJsonObject makeSession(QRandomGenerator &chance, const QStringList &words, const Zipf &zipf)
{
    QJsonArray items;
    for (int i = 0; i < 40; ++i) {
        items.append(QJsonObject{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"title"_s, makeText(chance, words, zipf, 5)}, {u"kind"_s, u"exercise"_s},
            {u"planned"_s, 30}, {u"minimum"_s, 20}, {u"lines"_s, makeText(chance, words, zipf, 60)},
            {u"leaders"_s, QJsonArray{u"Kari Nordmann"_s, u"Ola Nordmann"_s}}});
    }
    return {
        {u"type"_s, u"session"_s}, {u"title"_s, u"Folkevalgtdag i Sauda"_s}, {u"items"_s, items}};
}

void benchSave(const QString &folder)
{
    QRandomGenerator chance(2);
    const QStringList words = makeVocabulary(chance, 20'000);
    const Zipf zipf(words.size());
    const auto deriveSession = [](const Document &document) {
        QString text;
        for (const QJsonValue item : document.body["items"_L1].toArray())
            text += item["title"_L1].toString() + u'\n';
        const QString title = document.body["title"_L1].toString();
        return Derived{.brief = QByteArray(300, 'b'),
            .sortKey = title,
            .texts = {{.language = u"nb"_s, .title = title, .text = text}}};
    };
    const auto store =
        std::move(Store::open(folder + u"/save.sqlite"_s, {1, deriveSession}, now)).value();
    Database raw(folder + u"/raw.sqlite"_s, Database::Mode::ReadWrite);
    raw.run(u"PRAGMA journal_mode = WAL"_s);
    raw.run(u"PRAGMA synchronous = FULL"_s);
    raw.run(u"CREATE TABLE doc (id TEXT PRIMARY KEY, body BLOB, brief BLOB)"_s);
    QJsonObject body = makeSession(chance, words, zipf);
    const DocKey key{u"region"_s, u"s"_s};
    Revision base = store->put(key, body).value();
    raw.write([&](Transaction &t) {
        t.run(u"INSERT INTO doc VALUES ('s', ?, ?)"_s, canonical(body), QByteArray(300, 'b'));
    });
    std::printf("session of %.1f KB\n", double(canonical(body).size()) / 1000);
    for (const bool isWording : {false, true}) {
        Times ours;
        Times plain;
        for (int i = 0; i < 400; ++i) {
            QJsonArray items = body["items"_L1].toArray();
            QJsonObject item = items[i % 40].toObject();
            if (isWording)
                item[u"title"_s] = makeText(chance, words, zipf, 5);
            else
                item[u"planned"_s] = 15 + i;
            items[i % 40] = item;
            body[u"items"_s] = items;
            const auto save = [&] { base = store->put(key, body, base).value(); };
            const auto saveRaw = [&] {
                raw.write([&](Transaction &t) {
                    // A row in the place of another. An update with a body of the same length would
                    // write no more than the page on which it differs.
                    t.run(u"REPLACE INTO doc VALUES ('s', ?, ?)"_s, canonical(body),
                        QByteArray(300, 'b'));
                });
            };
            // Turn about, so that neither always finds the disk as the other left it.
            if (i % 2) {
                ours.measure(save);
                plain.measure(saveRaw);
            } else {
                plain.measure(saveRaw);
                ours.measure(save);
            }
        }
        const char *name = isWording ? "save, a title changed" : "save, minutes changed";
        printRow(name, ours, plain);
        printPairs(name, ours, plain);
    }
}

void benchLists(const QString &folder)
{
    QRandomGenerator chance(3);
    const QStringList words = makeVocabulary(chance, 5'000);
    const Zipf zipf(words.size());
    {
        const auto store =
            std::move(Store::open(folder + u"/lists.sqlite"_s, {1, derive}, now)).value();
        QList<Edit> edits;
        for (int i = 0; i < 1000; ++i) {
            QJsonObject body = makeSession(chance, words, zipf);
            body[u"title"_s] = makeText(chance, words, zipf, 4);
            edits.append({.key = {u"region"_s, u"s%1"_s.arg(i)}, .body = body});
        }
        if (!store->write(edits))
            qFatal("cannot write");
    }
    QElapsedTimer timer;
    timer.start();
    const auto store =
        std::move(Store::open(folder + u"/lists.sqlite"_s, {1, derive}, now)).value();
    const double opened = double(timer.nsecsElapsed()) / 1e6;
    const auto briefs = store->briefs(u"session"_s);
    std::printf("store with 1000 sessions: opened in %.2f ms, %lld briefs read in %.2f ms\n",
        opened, (long long)briefs->size(), double(timer.nsecsElapsed()) / 1e6 - opened);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const int materials = app.arguments().value(1, u"10000"_s).toInt();
    benchLists(folder.path());
    benchSave(folder.path());
    if (materials > 0)
        benchSearch(folder.path(), materials);
    return 0;
}
