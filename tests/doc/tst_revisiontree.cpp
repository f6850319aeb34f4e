// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/doc/document.h"
#include "core/doc/revisiontree.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

Revision rev(const char *text)
{
    return Revision::fromText(QString::fromLatin1(text)).value();
}

/// What one peer sends another: a revision, and where it comes from.
struct Sent
{
    History history{};
    bool deleted = false;
};

/// The edits of a few people on one document, as the histories of its leaves; no revision that
/// something follows is a deletion.
QList<Sent> randomHistories(QRandomGenerator &chance)
{
    QList<Sent> all;
    QList<History> growing{{rev("1-a")}};
    const int count = chance.bounded(1, 30);
    for (int i = 0; i < count; ++i) {
        History history = growing[chance.bounded(int(growing.size()))];
        if (chance.bounded(8) == 0)
            history = {}; // a root of its own
        history.prepend({history.isEmpty() ? 1 : history.first().generation + 1,
            QString::number(chance.bounded(1000), 16)});
        if (chance.bounded(5) > 0)
            growing.append(history);
        all.append({history, !growing.contains(history)});
    }
    return all;
}

RevisionTree treeOf(const QList<Sent> &all)
{
    RevisionTree tree;
    for (const Sent &sent : all)
        tree = withHistory(tree, sent.history, sent.deleted);
    return tree;
}

} // namespace

class TestRevisionTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRevisions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        for (const char *good : {"1-a", "12-967a00dff5e02add41819138abb3284d", "1-"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad :
            {"", "1", "-a", "0-a", "01-a", "x-1", "-1-a", "99999999999999999999-a"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void readsRevisions()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const auto revision = Revision::fromText(text);
        QCOMPARE(revision.has_value(), isGood);
        if (isGood)
            QCOMPARE(revision->text(), text);
    }
    void foldsHashesOfPeers()
    {
        QCOMPARE(
            rev("1-967A00DFF5E02ADD41819138ABB3284D"), rev("1-967a00dff5e02add41819138abb3284d"));
        QVERIFY(rev("1-ABC") != rev("1-abc"));
    }
    void ordersAsPeersDo()
    {
        // 32 digits stand for 16 bytes, what is shorter for its letters.
        QVERIFY(rev("1-aa") < rev("1-99999999999999999999999999999999"));
        QVERIFY(rev("1-33333333333333333333333333333333") < rev("1-abc"));
        QVERIFY(rev("9-f") < rev("10-0"));
    }
    void livingWinsOverDeleted()
    {
        QCOMPARE(winner({{rev("5-f"), true}, {rev("3-d"), false}})->revision, rev("3-d"));
        QCOMPARE(winner({{rev("3-c"), false}, {rev("3-d"), false}})->revision, rev("3-d"));
        QVERIFY(!winner({}));
    }
    void equalEditsGiveEqualRevisions()
    {
        const QByteArray a = canonical({{u"b"_s, 1}, {u"a"_s, 2}});
        const QByteArray b = canonical({{u"a"_s, 2}, {u"b"_s, 1}});
        QCOMPARE(nextRevision({}, false, a), nextRevision({}, false, b));
        QCOMPARE(nextRevision({}, false, a).generation, 1);
        QCOMPARE(nextRevision({}, false, a).hash.size(), 32);
        QVERIFY(nextRevision({}, false, a) != nextRevision({}, true, a));
        QVERIFY(nextRevision({}, false, a) != nextRevision({}, false, "{}"));
        QVERIFY(nextRevision(rev("1-a"), false, a) != nextRevision(rev("1-b"), false, a));
        QVERIFY(nextRevision({}, false, a)
            != nextRevision({}, false, a, {{u"x"_s, {"00", u"image/png"_s, 1}}}));
    }
    void findsTheBaseOfAMerge()
    {
        const RevisionTree tree = treeOf({{{rev("3-c"), rev("2-b"), rev("1-a")}},
            {{rev("3-d"), rev("2-b")}}, {{rev("2-e"), rev("1-a")}}, {{rev("1-x")}}});
        QCOMPARE(commonAncestor(tree, rev("3-c"), rev("3-d")), rev("2-b"));
        QCOMPARE(commonAncestor(tree, rev("3-c"), rev("2-e")), rev("1-a"));
        QCOMPARE(commonAncestor(tree, rev("3-c"), rev("2-b")), rev("2-b"));
        QVERIFY(!commonAncestor(tree, rev("3-c"), rev("1-x")));
        QVERIFY(!commonAncestor(tree, rev("3-c"), rev("9-unknown")));
    }
    void joinsARootToItsHistory()
    {
        RevisionTree tree = withHistory({}, {rev("3-c"), rev("2-b")}, false);
        tree = withHistory(tree, {rev("2-b"), rev("1-a")}, false);
        QCOMPARE(historyOf(tree, rev("3-c")), (History{rev("3-c"), rev("2-b"), rev("1-a")}));
    }
    void lawsHoldForRandomHistories()
    {
        QRandomGenerator chance(7);
        for (int round = 0; round < 500; ++round) {
            QList<Sent> all = randomHistories(chance);
            const RevisionTree tree = treeOf(all);
            std::shuffle(all.begin(), all.end(), chance);
            const RevisionTree other = treeOf(all);
            QVERIFY(tree == other); // the order they came in does not matter
            QVERIFY(treeOf(all + all) == tree); // nor does hearing of them twice
            QCOMPARE(leaves(tree), leaves(other));
            QCOMPARE(winner(leaves(tree)), leaves(tree).first());
            const auto newest = std::max_element(all.begin(), all.end(),
                [](const Sent &a, const Sent &b) { return a.history.first() < b.history.first(); });
            QVERIFY(tree.contains(newest->history.first()));
            for (const Sent &sent : all)
                QVERIFY(isHistory(historyOf(tree, sent.history.first())));
        }
    }
    void pruningKeepsWhatIsNear()
    {
        QRandomGenerator chance(8);
        for (int round = 0; round < 300; ++round) {
            const RevisionTree tree = treeOf(randomHistories(chance));
            const int depth = chance.bounded(1, 6);
            const RevisionTree cut = pruned(tree, depth);
            QCOMPARE(leaves(cut), leaves(tree));
            for (const Leaf &leaf : leaves(cut)) {
                const History kept = historyOf(cut, leaf.revision);
                const History whole = historyOf(tree, leaf.revision);
                QVERIFY(kept.size() >= std::min<qsizetype>(depth, whole.size()));
                QCOMPARE(kept, whole.first(kept.size()));
            }
            QVERIFY(pruned(tree, 1000) == tree);
        }
    }
};

QTEST_GUILESS_MAIN(TestRevisionTree)
#include "tst_revisiontree.moc"
