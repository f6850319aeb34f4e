// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/listmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace fvd;

namespace {

struct Row
{
    int id = 0;
    QString text{};

    friend bool operator==(const Row &, const Row &) = default;
};

using Model = ListModel<Row, int>;

std::vector<Model::Column> columns()
{
    return {{[] { return u"Text"_s; },
        [](const Row &row, int role) -> QVariant {
            return role == Qt::DisplayRole ? row.text : QVariant();
        }}};
}

QList<Row> rows(const QList<int> &ids, const QString &text = {})
{
    QList<Row> list;
    for (const int id : ids)
        list.append({id, text + QString::number(id)});
    return list;
}

QList<int> someIds(QRandomGenerator &chance)
{
    QList<int> ids(20);
    std::iota(ids.begin(), ids.end(), 0);
    std::shuffle(ids.begin(), ids.end(), chance);
    ids.resize(chance.bounded(21));
    return ids;
}

} // namespace

class TestListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyListFollowsAnyOther()
    {
        QRandomGenerator chance(1);
        Model model(&Row::id, columns());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 500; ++round) {
            QHash<int, QPersistentModelIndex> before;
            for (int i = 0; i < model.rowCount(); ++i)
                before.insert(model.row(i).id, model.index(i, 0));
            const QList<Row> next = rows(someIds(chance), chance.bounded(2) ? u"a"_s : u"b"_s);
            model.show(next);
            QCOMPARE(model.rows(), next);
            for (auto it = before.cbegin(); it != before.cend(); ++it) {
                const int at = model.indexOf(it.key());
                QCOMPARE(it->isValid(), at >= 0);
                QVERIFY(at < 0 || it->row() == at);
            }
        }
    }

    void oneMovedRowIsOneMove()
    {
        Model model(&Row::id, columns());
        model.show(rows({1, 2, 3, 4, 5}));
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show(rows({2, 3, 4, 5, 1}));
        QCOMPARE(moved.size(), 1);
        model.show(rows({1, 2, 3, 4, 5}));
        QCOMPARE(moved.size(), 2);
        QCOMPARE(changed.size(), 0);
    }

    void neighboursComeAndGoTogether()
    {
        Model model(&Row::id, columns());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.show(rows({1, 2, 3, 4, 5}));
        QCOMPARE(inserted.size(), 1);
        model.show(rows({1, 5}));
        QCOMPARE(removed.size(), 1);
    }

    void onlyWhatDiffersChanges()
    {
        Model model(&Row::id, columns());
        QList<Row> list = rows({1, 2, 3});
        model.show(list);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        list[1].text = u"new"_s;
        model.show(list);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }
};

QTEST_GUILESS_MAIN(TestListModel)
#include "tst_listmodel.moc"
