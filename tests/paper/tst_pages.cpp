// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"
#include "core/exchange/planb.h"
#include "core/paper/layout.h"
#include "core/schedule/draft.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace fvd;
using namespace Qt::StringLiterals;

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
        s.beginsWhole = chance.bounded(25) == 0;
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

    void linesToWriteOnFillThePageAndBeginNone()
    {
        QImage device(100, 100, QImage::Format_RGB32);
        const Strips strips =
            stripsOf({.blocks = {Heading{1, u"Oppgåve"_s}, WritingLines{.count = 12, .least = 4}}},
                &device, 1000);
        QCOMPARE(strips.size(), 13);
        const qreal line = strips.last()->height;
        const qreal heading = strips.first()->height;
        const auto shown = [&](qreal height) {
            const auto pages = paginated(strips, height);
            return pages.size() == 1 ? pages.first().size() - 1 : -pages.size();
        };
        QCOMPARE(shown(heading + 12.5 * line), 12);
        QCOMPARE(shown(heading + 7.5 * line), 7);
        QCOMPARE(shown(heading + 4.5 * line), 4);
        // What comes after them is not lost with them.
        const Strips more = strips + Strips{strip(5)};
        const auto pages = paginated(more, heading + 7.1 * line);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1].size(), 1);
        QCOMPARE(pages[1].first().strip, more.last());
    }

    void itemsOfFewWordsAreNoOneBlock()
    {
        QImage device(100, 100, QImage::Format_RGB32);
        QList<Block> blocks;
        for (int i = 0; i < 6; ++i)
            blocks << Heading{3, u"14.00 Punkt"_s} << paragraph(u"10 min"_s, ParagraphLook::Lead);
        const auto keeps = [&] {
            QList<bool> all;
            for (const auto &each : stripsOf({.blocks = blocks}, &device, 1000))
                all << each->keepWithNext;
            return all;
        };
        QCOMPARE(keeps().first(4), QList<bool>({true, false, true, false}));
        // A heading above others stays with the first of them.
        blocks = {Heading{2, u"Dagen"_s}, Heading{3, u"14.00 Punkt"_s}, paragraph(u"Tekst"_s)};
        QCOMPARE(keeps(), QList<bool>({true, true, false}));
    }

    void longListsHaveTheirNumbersOnOneLine()
    {
        QImage device(100, 100, QImage::Format_RGB32);
        Points points{.numbered = true};
        for (int i = 0; i < 120; ++i)
            points.points << Spans{Span{u"Ei gåve"_s}};
        QCOMPARE(stripsOf({.blocks = {points}}, &device, 1000).size(), 120);
    }

    void sheetsShareAPageWhereNoneIsSplit()
    {
        Strips strips;
        for (const int height : {30, 40, 40, 35, 35}) {
            for (const bool first : {true, false}) {
                Strip half{.height = height / 2.0};
                half.beginsWhole = first;
                strips << std::make_shared<Strip>(half);
            }
        }
        QList<qsizetype> filled;
        for (const PageStrips &page : paginated(strips, 100))
            filled << page.size();
        // 30 + 40, where half of the third would fit; 40 + 35; 35.
        QCOMPARE(filled, QList<qsizetype>({4, 4, 2}));
    }

    /// Whatever is drafted for a full day, all of it goes into a bag: with as many exercises and
    /// cases as people can take in, on fourteen sheets.
    void aFullDayOnPaperIsShort()
    {
        const Content content = readContent(QStringLiteral(FVD_SOURCE_DIR "/resources/materials"));
        const QStringList councils{u"Guovdageaidnu – Kautokeino kommunestyre"_s,
            u"Porsanger – Porsáŋgu – Porsanki kommunestyre"_s};
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QPdfWriter device(&file);
        device.setResolution(300);
        const QSizeF paper = device.pageLayout().fullRectPixels(300).size();
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            for (quint32 seed = 0; seed < 12; ++seed) {
                DraftRequest request{
                    .frame = {.start = ClockTime::at(9), .end = ClockTime::at(15, 30)},
                    .expected = {.members = 46},
                    .language = form};
                int next = 0;
                Session session{.language = form};
                session.days = {draftDay(request, content.themes, content.materials, seed, [&next] {
                    return QString::number(++next);
                }).day};
                session.days.first().date = QDate(2026, 12, 3);
                const Outline outline = planB(session, {}, councils);
                const qsizetype pages = pageLayout(outline, &device, paper).pages.size();
                QVERIFY2(pages > 5 && pages <= 14,
                    qPrintable(u"%1 pages by seed %2"_s.arg(pages).arg(seed)));
            }
        }
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

    void aChartThatGoesOnSaysItsScaleAgain()
    {
        QImage device(100, 100, QImage::Format_RGB32);
        Bars bars{.scale = {{0, u"09"_s}, {1, u"16"_s}}};
        for (int i = 0; i < 6; ++i)
            bars.rows.append({.label = QString::number(i), .bars = {{BarLook::Plan, 0, 1}}});
        const Strips strips = stripsOf({.blocks = {bars, paragraph(u"Slutt"_s)}}, &device, 1000);
        const auto pages = paginated(strips, strips[0]->height + 4 * strips[1]->height);
        QVERIFY(pages.size() > 1);
        QCOMPARE(pages[1].first().strip, strips[1]->tableHead);
        QVERIFY(strips[1]->tableHead && !strips.last()->tableHead);
    }

    void noPageIsEmpty()
    {
        QCOMPARE(paginated({}, 100).size(), 1);
        QCOMPARE(paginated({strip(300), strip(300)}, 100).size(), 2);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
