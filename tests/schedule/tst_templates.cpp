// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/templates.h"

#include "core/schedule/issue.h"
#include "core/schedule/timeline.h"

#include <QSet>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

QList<Day> days(Template shape, LanguageForm form = LanguageForm::Bokmaal)
{
    return templateDays(
        shape, form, CouncilKind::Kommunestyre, [n = 0]() mutable { return QString::number(++n); });
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void nothingIsWrong();
    void bothForms();
};

void TemplatesTest::lengths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("minutes");
    QTest::newRow("2h") << u"2h"_s << QList<int>{120};
    QTest::newRow("3h") << u"3h"_s << QList<int>{180};
    QTest::newRow("half day") << u"half-day"_s << QList<int>{240};
    QTest::newRow("full day") << u"full-day"_s << QList<int>{360};
    QTest::newRow("basis") << u"basis-two-days"_s << QList<int>{375, 370};
    QTest::newRow("evening") << u"evening-before-meeting"_s << QList<int>{120};
}

void TemplatesTest::lengths()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, minutes);
    const auto shape = named<Template>(name);
    QVERIFY(shape);
    QList<int> found;
    for (const Day &day : days(*shape))
        found.append(int((*timeline(day).end - *day.start).count()));
    QCOMPARE(found, minutes);
}

void TemplatesTest::nothingIsWrong()
{
    for (const auto &[shape, name] : Names<Template>::all) {
        QSet<QString> ids;
        qsizetype count = 0;
        for (const Day &day : days(shape)) {
            QVERIFY(issues(day).isEmpty());
            QCOMPARE(day.items.first().minimum, Minutes(5));
            ids.insert(day.id.text());
            ++count;
            for (const Item &item : day.items) {
                ids.insert(item.id.text());
                ++count;
                QVERIFY(!item.title.isEmpty());
            }
        }
        QCOMPARE(ids.size(), count);
    }
}

void TemplatesTest::bothForms()
{
    const Day nb = days(Template::BasisTwoDays).first();
    const Day nn = days(Template::BasisTwoDays, LanguageForm::Nynorsk).first();
    QCOMPARE(nb.items.at(1).title, u"Rollen som folkevalgt"_s);
    QCOMPARE(nn.items.at(1).title, u"Rolla som folkevald"_s);
    QCOMPARE(nn.items.first().leaders, (QStringList{u"ordførar"_s, u"prosessrettleiar"_s}));
    QCOMPARE(nb.items.size(), nn.items.size());
    const auto lunch = std::find_if(nb.items.begin(), nb.items.end(),
        [](const Item &item) { return item.kind == ItemKind::Meal; });
    QCOMPARE(timeline(nb).items.at(lunch - nb.items.begin()).start, ClockTime::at(11, 45));
}

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
