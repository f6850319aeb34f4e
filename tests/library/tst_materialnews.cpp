// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/edition.h"
#include "core/library/materialnews.h"
#include "core/model/edit.h"
#include "core/model/renewal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(9, 0));
const QDate today = now.date();
const Id<Material> id(u"habilitet/tvil"_s);

Material edition(const QString &body)
{
    Material material{.id = id, .theme = Id<Theme>(u"habilitet"_s), .kind = MaterialKind::Exercise};
    material.planned = Minutes(30);
    material.text.nb = {.title = u"Tvil"_s, .body = body};
    material.text.nn = {.title = u"Tvil"_s, .body = u"På nynorsk"_s};
    return material;
}

} // namespace

/// Plans ahead hear of what is new at KS; those that are held do not.
class TestMaterialNews : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Library> m_library;

    void publish(const QList<Material> &materials)
    {
        QVERIFY(bool(takeInEdition(m_library->store(), {}, materials)));
    }
    QList<MaterialNews> news(const Session &session) const
    {
        return newsOf(session, session.days.first(), today, *m_library);
    }
    Session planned(const QDate &date, LanguageForm form = LanguageForm::Bokmaal) const
    {
        const auto stored = m_library->material(id);
        Session session{.id = Id<Session>(u"s"_s), .language = form};
        session.days = {{.id = Id<Day>(u"d"_s),
            .date = date,
            .items = {itemOf(stored->value, stored->revision, form, Id<Item>(u"1"_s))}}};
        return session;
    }

private Q_SLOTS:
    void init()
    {
        m_library =
            std::move(*Library::open(m_folder.filePath(u"%1.store"_s.arg(++m_files)), {}, now));
        publish({edition(u"Gammelt"_s)});
    }

    void aPlanAheadIsOfferedTheNewerEdition()
    {
        const Session session = planned(today.addDays(7));
        QVERIFY(news(session).isEmpty());
        Material changed = edition(u"Nytt"_s);
        changed.text.nb.lawChange = {.from = QDate(2027, 1, 1), .what = u"Ny lov."_s};
        publish({changed});
        const auto found = news(session);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().newer && found.first().isForLaw());
        QCOMPARE(found.first().newer->text.body, u"Nytt"_s);

        const Item &item = session.days[0].items[0];
        Session next = session;
        next.days[0].items[0] = renewed(item, found.first().copy, *found.first().newer);
        QVERIFY(news(next).isEmpty());
        next.days[0].items[0] = declined(item, found.first().copy, found.first().newer->revision);
        QVERIFY(news(next).isEmpty());
        publish({edition(u"Enda nyere"_s)});
        QCOMPARE(news(next).size(), 1); // of that, nobody has said no
    }

    void whatIsNotAheadIsNeverTouched()
    {
        Session held = planned(today.addDays(7));
        held.status = SessionStatus::Held;
        Session cancelled = held;
        cancelled.status = SessionStatus::Cancelled;
        const Session over = planned(today.addDays(-1));
        const Session isOn = planned(today);
        publish({edition(u"Nytt"_s)});
        QVERIFY(news(held).isEmpty());
        QVERIFY(news(cancelled).isEmpty());
        QVERIFY(news(over).isEmpty());
        QCOMPARE(news(isOn).size(), 1);
        Run run{.id = runId(isOn.id, isOn.days[0].id),
            .session = isOn.id,
            .day = isOn.days[0].id,
            .events = {{.id = Id<RunEvent>(u"e"_s), .at = now}}};
        QVERIFY(bool(m_library->put(run, {})));
        QVERIFY(news(isOn).isEmpty());
    }

    void anEditionThatChangedOnlyTheOtherFormIsNoNews()
    {
        const Session nynorsk = planned(today.addDays(7), LanguageForm::Nynorsk);
        publish({edition(u"Nytt"_s)});
        QVERIFY(news(nynorsk).isEmpty());
    }

    void whatIsWithdrawnIsToldWithItsReplacement()
    {
        Material other = edition(u"Annet"_s);
        other.id = Id<Material>(u"habilitet/annen"_s);
        other.text.nb.title = u"Annen"_s;
        publish({edition(u"Gammelt"_s), other});
        const Session session = planned(today.addDays(7));
        QVERIFY(bool(setWithdrawn(m_library->store(), id,
            {.at = today, .reason = u"Loven er endret."_s, .instead = other.id})));
        const auto found = news(session);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().isWithdrawn() && !found.first().newer);
        QCOMPARE(found.first().withdrawn.reason, u"Loven er endret."_s);
        QCOMPARE(found.first().insteadTitle, u"Annen"_s);
        const auto brief = m_library->materials();
        QVERIFY(std::ranges::any_of(
            brief, [](const MaterialBrief &each) { return each.withdrawn.at.isValid(); }));
    }
};

QTEST_GUILESS_MAIN(TestMaterialNews)
#include "tst_materialnews.moc"
