// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedsession.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

Day dayWith(const QString &id, const QStringList &titles, QDate date = {})
{
    Day day{.id = Id<Day>(id), .date = date};
    for (const QString &title : titles)
        day.items.append({.id = Id<Item>(title), .title = title});
    return day;
}

} // namespace

/// A programme that was read comes into a session without pushing anything out of it.
class TestPastedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDayGivesWayAndLendsItsDate()
    {
        Session session;
        session.days = {dayWith(u"d"_s, {}, QDate(2026, 12, 3))};
        session.days.first().venue = u"Sauda rådhus"_s;
        const Session taken = withProgramme(
            session, {.days = {dayWith(u"r"_s, {u"Velkomen"_s})}, .title = u"Program"_s});
        QCOMPARE(taken.days.size(), 1);
        QCOMPARE(taken.days.first().id.text(), u"d"_s);
        QCOMPARE(taken.days.first().date, QDate(2026, 12, 3));
        QCOMPARE(taken.days.first().venue, u"Sauda rådhus"_s);
        QCOMPARE(taken.days.first().items.size(), 1);
        QCOMPARE(taken.title, u"Program"_s);
    }

    void whatTheTextSaysWins()
    {
        Session session;
        session.days = {dayWith(u"d"_s, {}, QDate(2026, 12, 3))};
        const Session taken =
            withProgramme(session, {.days = {dayWith(u"r"_s, {u"A"_s}, QDate(2020, 1, 17))}});
        QCOMPARE(taken.days.first().date, QDate(2020, 1, 17));
    }

    void daysWithItemsStay()
    {
        Session session{.title = u"Dag 3"_s, .remark = u"Ta med laptop"_s};
        session.days = {dayWith(u"1"_s, {u"A"_s}), dayWith(u"2"_s, {})};
        const Session taken = withProgramme(session,
            {.days = {dayWith(u"r"_s, {u"B"_s}), dayWith(u"s"_s, {u"C"_s})},
                .title = u"Folkevalgtdag"_s,
                .remark = u"Pauser underveis"_s});
        QCOMPARE(taken.days.size(), 3);
        QCOMPARE(taken.days[0].items.first().title, u"A"_s);
        QCOMPARE(taken.days[1].id.text(), u"2"_s);
        QCOMPARE(taken.days[2].items.first().title, u"C"_s);
        QCOMPARE(taken.title, u"Dag 3"_s);
        QCOMPARE(taken.remark, u"Ta med laptop\nFolkevalgtdag\nPauser underveis"_s);
    }

    void theFormOfTheTextIsTakenWhereNobodySaidOne()
    {
        const ReadProgramme read{
            .days = {dayWith(u"r"_s, {u"A"_s})}, .language = LanguageForm::Nynorsk};
        QCOMPARE(withProgramme({}, read).language, LanguageForm::Nynorsk);
        Session asked;
        asked.languageAsked = true;
        QCOMPARE(withProgramme(asked, read).language, LanguageForm::Bokmaal);
        Session ofCouncil;
        ofCouncil.councils = {Id<Council>(u"1101"_s)};
        QCOMPARE(withProgramme(ofCouncil, read).language, LanguageForm::Bokmaal);
    }

    void theWordsTellTheForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<LanguageForm>>("form");
        const auto row = [](const char *name, const QString &text, auto form) {
            QTest::newRow(name) << text << std::optional<LanguageForm>(form);
        };
        row("nynorsk", u"Laurdag\nFrå kl. 09.00 Frukost"_s, LanguageForm::Nynorsk);
        row("bokmål", u"Lørdag\nFra kl. 09.00 Frokost"_s, LanguageForm::Bokmaal);
        row("both alike", u"09.00 Pause\n10.00 Lunsj"_s, std::nullopt);
        row("a name among the words", u"09.00 Opning v/ Fra Angelico\nFrå 10.00 Kva no?"_s,
            LanguageForm::Nynorsk);
    }
    void theWordsTellTheForm()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<LanguageForm>, form);
        const auto read =
            readProgramme(text, QDate(2026, 11, 22), [] { return Id<Item>::create().text(); });
        QCOMPARE(read.language, form);
    }

    void nothingReadChangesNothing()
    {
        Session session{.title = u"Dag 3"_s};
        session.days = {dayWith(u"1"_s, {u"A"_s}), dayWith(u"2"_s, {})};
        QVERIFY(withProgramme(session, {}) == session);
    }
};

QTEST_GUILESS_MAIN(TestPastedSession)
#include "tst_pastedsession.moc"
