// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/layout.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace fvd;

namespace {

using Strips = QList<std::shared_ptr<const Strip>>;

std::shared_ptr<const Strip> strip(qreal height, bool keep = false)
{
    Strip s;
    s.height = height;
    s.keepWithNext = keep;
    return std::make_shared<Strip>(s);
}

Strips randomStrips(quint32 seed)
{
    QRandomGenerator chance(seed);
    Strips strips;
    std::shared_ptr<const Strip> head;
    const int count = chance.bounded(1, 200);
    for (int i = 0; i < count; ++i) {
        if (chance.bounded(12) == 0)
            head = chance.bounded(2) == 0 ? strip(5) : nullptr;
        Strip s;
        s.before = chance.bounded(10);
        s.height = chance.bounded(1, 60);
        s.keepWithNext = chance.bounded(3) == 0;
        s.beginsPage = chance.bounded(25) == 0;
        s.tableHead = head;
        strips << std::make_shared<Strip>(s);
    }
    return strips;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each strip stands on one page, in order, inside it, and where it is to begin one it does.
    void nothingIsLost()
    {
        const qreal height = 200;
        for (quint32 seed = 0; seed < 500; ++seed) {
            const Strips strips = randomStrips(seed);
            qsizetype next = 0;
            for (const PageStrips &page : paginated(strips, height)) {
                qreal y = 0;
                QVERIFY(!page.isEmpty());
                for (const PlacedStrip &placed : page) {
                    QVERIFY(placed.top >= y);
                    y = placed.top + placed.strip->height;
                    QVERIFY(y <= height);
                    const bool first = &placed == &page.first();
                    if (next < strips.size() && placed.strip == strips[next]) {
                        QVERIFY(first || !placed.strip->beginsPage);
                        ++next;
                    } else {
                        // A table's head, again.
                        QVERIFY(first);
                        QCOMPARE(placed.strip, strips[next]->tableHead);
                    }
                }
            }
            QCOMPARE(next, strips.size());
        }
    }

    void whatBelongsTogetherStaysTogether()
    {
        // The heading goes to the next page with its text.
        const auto pages = paginated({strip(90), strip(5, true), strip(10)}, 100);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].size(), 1);
        // Where no page can hold all of it, it is split.
        QCOMPARE(paginated({strip(60, true), strip(60, true), strip(60)}, 100).size(), 3);
    }

    void aShortTableIsNotSplit()
    {
        QImage device(100, 100, QImage::Format_RGB32);
        const auto kept = [&device](int rows) {
            Table table{.head = {QStringLiteral("A")}, .widths = {100}};
            for (int i = 0; i < rows; ++i)
                table.rows << QStringList{QString::number(i)};
            const Strips strips = stripsOf({.blocks = {table}}, &device, 1000);
            return std::ranges::count_if(
                strips, [](const auto &each) { return each->keepWithNext; });
        };
        QCOMPARE(kept(9), 9); // the head and all rows but the last
        QVERIFY(kept(40) < 5);
    }

    void aTableThatGoesOnSaysItsHeadAgain()
    {
        const auto head = strip(5);
        Strip row;
        row.height = 40;
        row.tableHead = head;
        const Strips rows{std::make_shared<Strip>(row), std::make_shared<Strip>(row),
            std::make_shared<Strip>(row)};
        const auto pages = paginated(rows, 100);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1].size(), 2);
        QCOMPARE(pages[1].first().strip, head);
        QCOMPARE(pages[1].last().top, head->height);
    }

    void noPageIsEmpty()
    {
        QCOMPARE(paginated({}, 100).size(), 1);
        QCOMPARE(paginated({strip(300), strip(300)}, 100).size(), 2);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
