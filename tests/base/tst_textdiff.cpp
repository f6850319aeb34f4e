// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

/// Where two texts differ, in words and in paragraphs.
class TestTextDiff : public QObject
{
    Q_OBJECT

    static QStringList said(const QString &text, const QList<TextRange> &ranges)
    {
        QStringList parts;
        for (const TextRange &range : ranges)
            parts.append(text.mid(range.start, range.length));
        return parts;
    }
    static QString without(QString text, const QList<TextRange> &ranges)
    {
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
            text.remove(range->start, range->length);
        return text.simplified();
    }

private Q_SLOTS:
    void wordsAreMarkedWhole_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("inFirst");
        QTest::addColumn<QString>("inSecond");
        const auto row = [](const char *name, const QString &a, const QString &b,
                             const QString &inA,
                             const QString &inB) { QTest::newRow(name) << a << b << inA << inB; };
        row("same", u"Vi lytter."_s, u"Vi lytter."_s, u""_s, u""_s);
        row("a word", u"Vi lytter til alle"_s, u"Vi hører til alle"_s, u"lytter"_s, u"hører"_s);
        row("added", u"Vi lytter"_s, u"Vi lytter til alle"_s, u""_s, u"til alle"_s);
        row("a sign", u"Holder vi dem?"_s, u"Holder vi dem."_s, u"?"_s, u"."_s);
        row("all", u"Ja"_s, u"Nei"_s, u"Ja"_s, u"Nei"_s);
        row("from nothing", u""_s, u"Én om gangen"_s, u""_s, u"Én om gangen"_s);
        row("spaces only", u"Vi  lytter"_s, u"Vi lytter"_s, u""_s, u""_s);
        row("apart", u"a b c d e"_s, u"a x c d y"_s, u"b|e"_s, u"x|y"_s);
        row("outside the plane", u"Bra 🏔️"_s, u"Bra 🚢"_s, u"🏔️"_s, u"🚢"_s);
    }
    void wordsAreMarkedWhole()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const WordDiff diff = wordDiff(first, second);
        QTEST(said(first, diff.first).join(u'|'), "inFirst");
        QTEST(said(second, diff.second).join(u'|'), "inSecond");
    }

    void whatIsNotMarkedIsTheSameOnBothSides()
    {
        QRandomGenerator chance(7);
        const QStringList words{u"vi"_s, u"lytter"_s, u"til"_s, u"alle"_s, u"."_s, u"én"_s};
        for (int i = 0; i < 2000; ++i) {
            QStringList a;
            QStringList b;
            for (int n = int(chance.bounded(12)); n > 0; --n)
                a.append(words[chance.bounded(int(words.size()))]);
            for (int n = int(chance.bounded(12)); n > 0; --n)
                b.append(words[chance.bounded(int(words.size()))]);
            const QString first = a.join(u' ');
            const QString second = b.join(u' ');
            const WordDiff diff = wordDiff(first, second);
            QCOMPARE(without(first, diff.first), without(second, diff.second));
            const WordDiff back = wordDiff(second, first);
            QCOMPARE(without(second, back.first), without(first, back.second));
        }
    }

    void onlyParagraphsThatChangedAreTold()
    {
        const QString before = u"# Hensikt\n\nVi øver.\n\nTo og to.\n\nTakk."_s;
        QVERIFY(changedPassages(before, before).isEmpty());
        const auto one =
            changedPassages(before, u"# Hensikt\n\nVi prøver.\n\nTo og to.\n\nTakk."_s);
        QVERIFY(one == (QList<PassageChange>{{u"Vi øver."_s, u"Vi prøver."_s}}));
        const auto added = changedPassages(before, before + u"\n\nHjem."_s);
        QVERIFY(added == (QList<PassageChange>{{{}, u"Hjem."_s}}));
        const auto removed = changedPassages(before, u"# Hensikt\n\nTakk."_s);
        QVERIFY(removed == (QList<PassageChange>{{u"Vi øver."_s, {}}, {u"To og to."_s, {}}}));
    }
};

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
