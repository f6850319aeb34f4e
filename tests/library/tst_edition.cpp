// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/edition.h"
#include "core/library/library.h"
#include "core/sync/storepeer.h"
#include "tests/sync/synctest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(9, 0));
const Id<Material> id(u"habilitet/tvil"_s);

QList<Material> saying(const QString &title)
{
    Material material{.id = id, .theme = Id<Theme>(u"habilitet"_s)};
    material.kind = MaterialKind::Exercise;
    material.text.nb.title = title;
    material.text.nn.title = title + u" nn"_s;
    return {material};
}

} // namespace

/// Texts come with the program and from KS; what KS says goes before, in whatever order they come.
class TestEdition : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::unique_ptr<Library> open()
    {
        auto library = Library::open(m_folder.filePath(u"%1.store"_s.arg(++m_files)), {}, now);
        Q_ASSERT(library);
        return std::move(*library);
    }
    static void ship(Library &library, const QString &title)
    {
        QVERIFY(bool(library.importContent({}, saying(title), title)));
    }
    static void publish(Library &ks, const QString &title)
    {
        QVERIFY(bool(takeInEdition(ks.store(), {}, saying(title))));
    }
    /// As syncing does: what is new at KS comes, and is settled.
    static void fetch(Library &library, Library &ks)
    {
        StorePeer there(ks.store(), u"materials"_s);
        StorePeer here(library.store(), u"materials"_s);
        QVERIFY(bool(replicate(there, here, test::options())));
        QVERIFY(bool(settleConflicts(library.store(), now)));
        library.refresh();
    }
    static QString titleIn(const Library &library)
    {
        const auto material = library.material(id);
        return material ? material->value.text.nb.title : QString();
    }

private Q_SLOTS:
    void equalTextsAreOneRevisionEverywhere()
    {
        const auto a = open();
        const auto b = open();
        ship(*a, u"én"_s);
        publish(*b, u"én"_s);
        QCOMPARE(a->material(id)->revision, b->material(id)->revision);
        ship(*a, u"to"_s);
        publish(*b, u"to"_s);
        QCOMPARE(a->material(id)->revision, b->material(id)->revision);
        const auto again = takeInEdition(b->store(), {}, saying(u"to"_s));
        QVERIFY(*again == EditionChanges{});
        QCOMPARE(takeInEdition(b->store(), {}, {})->absent, QStringList{id.text()});
    }

    void whatKsPublishedStaysWhateverShips()
    {
        const auto ks = open();
        publish(*ks, u"én"_s);
        publish(*ks, u"to"_s);
        publish(*ks, u"tre"_s);
        const auto machine = open();
        ship(*machine, u"én"_s);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), u"tre"_s);
        ship(*machine, u"to"_s); // a newer program, with a text that is older than KS'
        QCOMPARE(titleIn(*machine), u"tre"_s);
        publish(*ks, u"fire"_s);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), u"fire"_s);
        QVERIFY(machine->store().conflicted()->isEmpty());
    }

    void aProgramThatWasOftenRenewedYieldsToKs()
    {
        const auto ks = open();
        publish(*ks, u"én"_s);
        publish(*ks, u"KS"_s);
        const auto machine = open();
        for (const QString &title : {u"én"_s, u"to"_s, u"tre"_s, u"fire"_s, u"fem"_s})
            ship(*machine, title);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), u"KS"_s);
        QVERIFY(machine->store().conflicted()->isEmpty());
        publish(*ks, u"KS 2"_s);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), u"KS 2"_s);
    }

    void whoeverStartsFirstEverybodyEndsWithWhatKsSays_data()
    {
        QTest::addColumn<QStringList>("shipped");
        QTest::addColumn<QStringList>("published");
        QTest::newRow("none alike") << QStringList{u"a"_s, u"b"_s} << QStringList{u"c"_s};
        QTest::newRow("ends alike") << QStringList{u"a"_s, u"c"_s} << QStringList{u"c"_s};
        QTest::newRow("shorter") << QStringList{u"b"_s} << QStringList{u"a"_s, u"b"_s, u"c"_s};
    }
    void whoeverStartsFirstEverybodyEndsWithWhatKsSays()
    {
        QFETCH(QStringList, shipped);
        QFETCH(QStringList, published);
        const auto ks = open();
        for (const QString &title : published)
            publish(*ks, title);
        const auto machine = open();
        for (const QString &title : shipped)
            ship(*machine, title);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), published.last());
        fetch(*machine, *ks);
        publish(*ks, u"sist"_s);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), u"sist"_s);
    }

    void aProgramThatKnowsMoreThanKsShowsItUntilKsSaysMore()
    {
        const auto ks = open();
        publish(*ks, u"én"_s);
        const auto machine = open();
        ship(*machine, u"én"_s);
        fetch(*machine, *ks);
        ship(*machine, u"to"_s);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), u"to"_s);
        publish(*ks, u"tre"_s);
        fetch(*machine, *ks);
        QCOMPARE(titleIn(*machine), u"tre"_s);
    }

    void whatIsWithdrawnStaysSoUntilItIsTakenBack()
    {
        const auto ks = open();
        publish(*ks, u"én"_s);
        const Withdrawal withdrawn{.at = now.date(),
            .reason = u"Loven er endret."_s,
            .instead = Id<Material>(u"habilitet/annen"_s)};
        QVERIFY(bool(setWithdrawn(ks->store(), id, withdrawn)));
        publish(*ks, u"to"_s);
        QVERIFY(ks->material(id)->value.withdrawn == withdrawn);
        QVERIFY(bool(setWithdrawn(ks->store(), id, {})));
        QVERIFY(ks->material(id)->value.withdrawn == Withdrawal());
        QCOMPARE(setWithdrawn(ks->store(), Id<Material>(u"nei"_s), withdrawn).error().fault,
            Fault::NotFound);
    }

    void filesStayWithANewerText()
    {
        const auto ks = open();
        publish(*ks, u"én"_s);
        Store &store = ks->store();
        const DocKey key{u"materials"_s, id.text()};
        const auto before = store.get(key);
        const Attachments film{{u"film.mp4"_s, {*store.addBlob("film", now), u"video/mp4"_s, 4}}};
        QVERIFY(bool(store.write(
            {{.key = key, .base = before->revision, .body = before->body, .attachments = film}})));
        publish(*ks, u"to"_s);
        QVERIFY(store.get(key)->attachments == film);
        QCOMPARE(titleIn(*ks), u"to"_s);
    }
};

QTEST_GUILESS_MAIN(TestEdition)
#include "tst_edition.moc"
