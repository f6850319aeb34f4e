// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/words.h"
#include "tests/store/storetest.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace fvd::test;

class TestSearch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};
    int m_count = 0;
    std::unique_ptr<Store> m_store{};

    void add(
        const QString &id, const QString &title, const QString &text, const QJsonObject &more = {})
    {
        QJsonObject all = body(title, text);
        for (auto it = more.begin(); it != more.end(); ++it)
            all[it.key()] = it.value();
        QVERIFY(m_store->put({u"materials"_s, id}, all));
    }
    QStringList found(const QString &words, SearchQuery query = {}) const
    {
        query.words = words;
        QStringList ids;
        const auto hits = m_store->search(query);
        for (const Hit &hit : hits.value())
            ids.append(hit.key.id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_store = opened(m_folder.filePath(u"%1.sqlite"_s.arg(++m_count)));
        QVERIFY(m_store);
    }

    void formsOfAWordMeet_data()
    {
        QTest::addColumn<QStringList>("forms");
        QTest::newRow("rolle") << u"rolle rollen rolla roller rollene rollane"_s.split(u' ');
        QTest::newRow("innbygger")
            << u"innbygger innbyggere innbyggerne innbyggjar innbyggjarar"_s.split(u' ');
        QTest::newRow("ordfører") << u"ordfører ordføreren ordførar ordføraren"_s.split(u' ');
        QTest::newRow("ansvarlig") << u"ansvarlig ansvarlige ansvarleg ansvarlege"_s.split(u' ');
        QTest::newRow("folkevalgt")
            << u"folkevalgt folkevalgte folkevald folkevalde folkevalt"_s.split(u' ');
        QTest::newRow("kommune")
            << u"kommune kommunen kommuner kommunene kommunar kommunane"_s.split(u' ');
        QTest::newRow("mulighet") << u"trygghet tryggheten tryggleik tryggleiken"_s.split(u' ');
    }
    void formsOfAWordMeet()
    {
        QFETCH(QStringList, forms);
        const Stemmer stemmer;
        for (const QString &form : forms)
            QCOMPARE(stemmer.stem(form), stemmer.stem(forms.first()));
    }
    void wordsAreRead()
    {
        QStringList words;
        for (const Word &word : wordsOf(u"Å, «ØKONOMI» e\u00adpost: 3. dag – čálli/KS-møte 😀"_s))
            words.append(word.text);
        QCOMPARE(words, u"å økonomi epost 3 dag čálli ks møte"_s.split(u' '));
    }
    void titlesAndExactWordsComeFirst()
    {
        add(u"text"_s, u"Noe annet"_s, u"Her står det litt om habilitet i teksten."_s);
        add(u"much"_s, u"Noe tredje"_s, u"Habilitet. Mer habilitet. Enda mer om habilitet."_s);
        add(u"begins"_s, u"Habilitetsreglene"_s, u"Noe."_s);
        add(u"title"_s, u"Habilitet"_s, u"Noe."_s);
        QCOMPARE(
            found(u"habilitet"_s), (QStringList{u"title"_s, u"begins"_s, u"much"_s, u"text"_s}));
        QCOMPARE(found(u"HABILITET "_s).first(), u"title"_s);
        QCOMPARE(found(u"habil"_s).size(), 4);
    }
    void partsOfCompoundsAreFound()
    {
        add(u"a"_s, u"Om penger"_s, u"Kommuneøkonomi for nye"_s);
        add(u"b"_s, u"Økonomi"_s, u"penger og kommune"_s);
        add(u"c"_s, u"Kontroll"_s, u"Kontrollutvalget"_s);
        add(u"d"_s, u"Ledelse"_s, u"Lederrollen i kommunen, en rolle for leder"_s);
        QCOMPARE(found(u"økonomi"_s), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(found(u"rolle "_s), QStringList{u"d"_s}); // and not kontroll
        QCOMPARE(found(u"økon"_s).size(), 2);
    }
    void missingLettersAreForgivenLast()
    {
        add(u"å"_s, u"Råd"_s, u"råd for eldre"_s);
        add(u"a"_s, u"Rad"_s, u"en rad med tall"_s);
        add(u"se"_s, u"Sámediggi"_s, u"čálli ja ođđa"_s);
        QCOMPARE(found(u"rad"_s), (QStringList{u"a"_s, u"å"_s}));
        QCOMPARE(found(u"råd"_s), QStringList{u"å"_s}); // å is no a
        QCOMPARE(found(u"raad"_s), QStringList{u"å"_s});
        QCOMPARE(found(u"samediggi"_s), QStringList{u"se"_s});
        QCOMPARE(found(u"odda"_s), QStringList{u"se"_s});
        QCOMPARE(found(u"ra\u030ad"_s), QStringList{u"å"_s}); // å in two characters
    }
    void whoHasMostOfTheWordsStandsFirst()
    {
        add(u"both"_s, u"Dagen i dag"_s, u"Rolle og habilitet."_s);
        add(u"title"_s, u"Rolle"_s, u"…"_s);
        add(u"other"_s, u"Klima"_s, u"…"_s);
        QCOMPARE(found(u"habilitet rollene"_s), (QStringList{u"both"_s, u"title"_s}));
        QCOMPARE(found(u"habilitet xyzzy"_s), QStringList{u"both"_s}); // no text knows it
        QCOMPARE(found(u"xyzzy"_s), QStringList{});
    }
    void wordsThatOnlyHoldAQuestionTogetherAreLeftOut()
    {
        add(u"a"_s, u"Filme"_s, u"Ja."_s);
        add(u"b"_s, u"Hva har vi lov til å gjøre?"_s, u"Alt."_s);
        QCOMPARE(found(u"har vi lov til å filme"_s), QStringList{u"a"_s});
        QCOMPARE(found(u"hva har vi"_s), QStringList{u"b"_s}); // there are no others
        QCOMPARE(found(u"loven "_s), QStringList{u"b"_s});
    }
    void slipsOfTheHandAreForgiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("letter too many") << u"habillitet "_s << true;
        QTest::newRow("letter too few") << u"habiltet "_s << true;
        QTest::newRow("wrong letter") << u"habilitat "_s << true;
        QTest::newRow("changed places") << u"habiliett "_s << true;
        QTest::newRow("two in a long word") << u"parlementarismme "_s << true;
        QTest::newRow("three") << u"parlemantarismme "_s << false;
        QTest::newRow("two in a short word") << u"rplke "_s << false;
        QTest::newRow("another word") << u"mobilitet "_s << false;
    }
    void slipsOfTheHandAreForgiven()
    {
        QFETCH(QString, typed);
        add(u"a"_s, u"Habilitet"_s, u"Parlamentarisme, rolle"_s);
        QFETCH(bool, isFound);
        QCOMPARE(found(typed).size(), isFound ? 1 : 0);
    }
    void aCompoundThatNoTextHasIsTakenApart()
    {
        add(u"a"_s, u"Kommunestyre"_s, u"Et møte."_s);
        add(u"b"_s, u"Annet"_s, u"Klima"_s);
        QCOMPARE(found(u"kommunestyremøte "_s), QStringList{u"a"_s});
    }
    void thePreferredKindStandsBeforeOthersThatAnswerAsWell()
    {
        add(u"a"_s, u"Habilitet"_s, u"Møte"_s, {{u"kind"_s, u"film"_s}});
        add(u"b"_s, u"Habilitet"_s, u"Møte"_s, {{u"kind"_s, u"fact"_s}});
        add(u"c"_s, u"Noe annet"_s, u"Habilitet, møte"_s, {{u"kind"_s, u"fact"_s}});
        QCOMPARE(found(u"habilitet møte"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(found(u"habilitet møte"_s, {.preferred = u"fact"_s}),
            (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    }
    void filtersAreKept()
    {
        add(u"nb"_s, u"Habilitet"_s, u"…"_s, {{u"kind"_s, u"film"_s}});
        add(u"nn"_s, u"Habilitet"_s, u"…"_s, {{u"language"_s, u"nn"_s}});
        add(u"t"_s, u"Habilitet"_s, u"…"_s,
            {{u"type"_s, u"theme"_s}, {u"kind"_s, u"fact sheet"_s}});
        QCOMPARE(found(u"habilitet"_s, {.language = u"nn"_s}), QStringList{u"nn"_s});
        QCOMPARE(found(u"habilitet"_s, {.type = u"theme"_s}), QStringList{u"t"_s});
        QCOMPARE(found(u"habilitet"_s, {.kinds = {u"film"_s, u"fact sheet"_s}}).size(), 2);
        QCOMPARE(found(u"habilitet"_s, {.limit = 2}).size(), 2);
    }
    void anEditIsFoundByItsNewWords()
    {
        add(u"a"_s, u"Gammel"_s, u"skole"_s);
        QCOMPARE(found(u"skole"_s).size(), 1);
        const DocKey key{u"materials"_s, u"a"_s};
        QVERIFY(m_store->put(key, body(u"Ny"_s, u"helse"_s), m_store->get(key)->revision));
        QCOMPARE(found(u"skole"_s).size(), 0);
        QCOMPARE(found(u"helse"_s).size(), 1);
    }
    void eachKeyFindsWhatTheWholeWordFinds()
    {
        add(u"a"_s, u"Økonomi"_s, u"Om penger og habilitet"_s);
        add(u"b"_s, u"Penger"_s, u"Om økonomi"_s);
        for (const QString &query : {u"økonomi"_s, u"penger hab"_s, u"om ø"_s, u"om p"_s}) {
            for (qsizetype length = 1; length <= query.size(); ++length)
                QVERIFY2(found(query.left(length)).contains(u"a"_s), qPrintable(query));
        }
        QCOMPARE(found(u"ø"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(found(u"pe"_s), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(found(u"x"_s), QStringList{});
    }
    void otherConnectionsFindTheSame()
    {
        const auto other = std::move(m_store->beside()).value();
        const auto count = [](const Store &store, const QString &words) {
            return store.search({.words = words})->size();
        };
        add(u"a"_s, u"Skole"_s, u"helse"_s);
        QCOMPARE(count(*other, u"skole"_s), 1);
        QVERIFY(other->put({u"materials"_s, u"b"_s}, body(u"Klima"_s, u"skole"_s)));
        QCOMPARE(count(*m_store, u"skole"_s), 2);
        QVERIFY(m_store->remove(
            {u"materials"_s, u"a"_s}, m_store->get({u"materials"_s, u"a"_s})->revision));
        // Without the words of the first text, all others get other numbers.
        QVERIFY(m_store->rebuildDerived());
        for (const Store *store : {m_store.get(), other.get()}) {
            QCOMPARE(count(*store, u"skole"_s), 1);
            QCOMPARE(count(*store, u"klima"_s), 1);
            QCOMPARE(count(*store, u"helse"_s), 0);
        }
        QVERIFY(other->check());
    }
    void theSnippetShowsWhatWasMeant()
    {
        add(u"a"_s, u"Om rollen"_s,
            QString(u"Innledning uten noe. "_s).repeated(40)
                + u"Her møtes habilitet\nog rollene som folkevalgt. "_s
                + QString(u"Slutt. "_s).repeated(40));
        const Hit hit = m_store->search({.words = u"rolle habil"_s})->first();
        QStringList marked;
        for (const TextRange &mark : hit.marks)
            marked.append(hit.snippet.mid(mark.start, mark.length));
        QCOMPARE(marked, (QStringList{u"habilitet"_s, u"rollene"_s}));
        QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
        QVERIFY(!hit.snippet.contains(u'\n') && hit.snippet.size() < 200);
        QCOMPARE(hit.titleMarks, (QList<TextRange>{{3, 6}}));
    }
    void anyTextIsAQuery_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : {u""_s, u" "_s, u"a"_s, u"å"_s, u"\""_s, u"\"\"\""_s, u"*"_s,
                 u"AND"_s, u"OR NOT NEAR("_s, u"a AND"_s, u"-a"_s, u"(("_s, u"terms:a"_s, u"^a"_s,
                 u"😀"_s, u"a😀b"_s, u"'; DROP TABLE doc; --"_s, u"\u0301"_s, u"%_"_s, u"\u00ad"_s,
                 u"a\u00ad"_s, QString(QChar(0)), QString(QChar(0xd800)),
                 u"a b c d e f g h i j k l m n o p"_s})
            QTest::newRow(qPrintable(query.toHtmlEscaped().left(20))) << query;
        QTest::newRow("5 MB") << QString(u"møte "_s).repeated(1'000'000);
        QTest::newRow("5 MB without spaces") << QString(5'000'000, u'x');
    }
    void anyTextIsAQuery()
    {
        QFETCH(QString, query);
        add(u"a"_s, u"a AND or 'not' møte"_s, u"\u00ad b \" * 😀"_s);
        QVERIFY(m_store->search({.words = query}));
    }
    void anyTextIsIndexed()
    {
        QRandomGenerator chance(5);
        for (int round = 0; round < 30; ++round) {
            QString noise;
            for (int i = 0; i < 300; ++i)
                noise += QChar(chance.bounded(0x10000));
            add(QString::number(round), noise.left(20), noise);
            QVERIFY(m_store->search({.words = noise.mid(chance.bounded(250), 12)}));
        }
        add(u"large"_s, u"Stor"_s, QString(3'000'000, u'y'));
        QCOMPARE(found(u"stor"_s).first(), u"large"_s);
        const auto checked = m_store->check();
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
