// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/actions.h"
#include "app/shared/tokens.h"
#include "app/shell/trail.h"
#include "app/words/matching.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

/// What holds of colours, actions, history and names whatever page is shown.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsCountedAsWcagDoes()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textAndShapesCanBeSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textAndShapesCanBeSeen()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        const auto text = [](const QColor &colour, const QList<QColor> &grounds) {
            return std::ranges::all_of(
                grounds, [&](const QColor &ground) { return contrast(colour, ground) >= 4.5; });
        };
        QVERIFY(text(t.text, {t.background, t.surface, t.accentGround, t.neutralGround}));
        QVERIFY(text(t.text, {t.meal, t.pause, t.warningGround, t.goodGround, t.dangerGround}));
        QVERIFY(text(t.muted, {t.background, t.surface, t.neutralGround, t.meal, t.pause}));
        QVERIFY(text(t.accent, {t.background, t.surface, t.accentGround}));
        QVERIFY(text(t.onAccent, {t.accent}));
        QVERIFY(text(t.warning, {t.warningGround, t.surface, t.background}));
        QVERIFY(text(t.good, {t.goodGround, t.surface, t.background}));
        QVERIFY(text(t.danger, {t.dangerGround, t.surface, t.background}));
        for (const QColor &ground : {t.background, t.surface}) {
            QVERIFY(contrast(t.edge, ground) >= 3);
            QVERIFY(contrast(t.accent, ground) >= 3);
        }
        QCOMPARE(tokensOf(paletteOf(t)), t);
    }

    void noTwoActionsShareAKey()
    {
        QHash<QKeySequence, QList<const ActionRow *>> byKey;
        for (const ActionRow &row : actionTable()) {
            for (const QKeySequence &key : actionKeys(row)) {
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, row.keys);
                for (const ActionRow *other : std::as_const(byKey[key])) {
                    QVERIFY2(other->scope != row.scope && other->scope != Scope::Window
                            && row.scope != Scope::Window,
                        qPrintable(key.toString() + u": "_s + QString::fromUtf8(row.text)));
                }
                byKey[key].append(&row);
            }
        }
    }

    void everyActionSaysWhatItDoes()
    {
        QSet<int> seen;
        for (const ActionRow &row : actionTable()) {
            QVERIFY2(qstrlen(row.text) > 0 && qstrlen(row.tip) > 0, row.text);
            QVERIFY2(!seen.contains(int(row.command)), row.text);
            seen.insert(int(row.command));
            if (*row.icon)
                QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1String(row.icon))), row.icon);
        }
    }

    void historyGoesBackAndForward()
    {
        const Place a{Place::Kind::Sessions};
        const Place b{Place::Kind::Session, u"1"_s};
        const Place c{Place::Kind::Settings};
        Trail history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        for (const Place &place : {a, b, b, c})
            history.visit(place);
        QCOMPARE(history.back(), b);
        QCOMPARE(history.back(), a);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), b);
        history.visit(a);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), b);
    }

    void namesAreFoundAsTheyAreTyped()
    {
        const QString karasjok = u"Kárášjohka – Karasjok kommunestyre"_s;
        QVERIFY(matching(u"karasjoh"_s, karasjok) > 0);
        QVERIFY(matching(u"kárá"_s, karasjok) > matching(u"kara"_s, u"Askarad kommunestyre"_s));
        QVERIFY(matching(u"sauda komm"_s, u"Sauda kommunestyre"_s) > 0);
        QCOMPARE(matching(u"sauda by"_s, u"Sauda kommunestyre"_s), 0);
        // å is a letter of its own, and comes before what only looks like it.
        QVERIFY(matching(u"å"_s, u"Ås"_s) > matching(u"å"_s, u"Askøy"_s));
        QVERIFY(matching(u"as"_s, u"Askøy"_s) > matching(u"as"_s, u"Ås"_s));
        QVERIFY(matching(u"sor"_s, u"Sør-Varanger"_s) > 0);
        QVERIFY(matching({}, u"Ås"_s) > 0);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
