// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/departure/departurelist.h"
#include "app/shared/appearance.h"
#include "core/library/example.h"
#include "core/library/filecheck.h"
#include "core/paper/documents.h"
#include "tests/support/exportsample.h"

#include <QAccessible>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

namespace {

DepartureFacts allWell()
{
    const QDateTime now(QDate(2026, 12, 2), QTime(20, 0));
    return {.now = now,
        .screens = 2,
        .battery = 98,
        .freeBytes = 50'000'000'000,
        .backup = now.addSecs(-3600),
        .lastSaved = now.addSecs(-60),
        .paper = now.date()};
}

Session planned()
{
    return exampleSessions(QDate(2026, 11, 22)).first();
}

/// The lines that are not green.
QList<DepartureLine> troubles(const Session &session, const DepartureFacts &facts)
{
    QList<DepartureLine> lines = departureLines(session, facts);
    lines.removeIf([](const DepartureLine &line) { return line.light == Light::Green; });
    return lines;
}

} // namespace

/// The evening before: what is not in order is said on its own line, with what to do.
class TestDeparture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell() { QCOMPARE(gravest(departureLines(planned(), allWell())), Light::Green); }

    void eachTroubleHasItsLine_data()
    {
        QTest::addColumn<std::function<void(DepartureFacts &)>>("spoil");
        QTest::addColumn<Light>("light");
        const auto row = [](const char *name, Light light,
                             std::function<void(DepartureFacts &)> spoil) {
            QTest::newRow(name) << std::move(spoil) << light;
        };
        row("one screen", Light::Yellow, [](DepartureFacts &f) { f.screens = 1; });
        row("half a battery", Light::Yellow, [](DepartureFacts &f) { f.battery = 50; });
        row("empty battery", Light::Red, [](DepartureFacts &f) {
            f.battery = 12;
            f.plugged = false;
        });
        row("full disk", Light::Red, [](DepartureFacts &f) { f.freeBytes = 1'000'000; });
        row("little disk", Light::Yellow, [](DepartureFacts &f) { f.freeBytes = 500'000'000; });
        row("no backup", Light::Yellow, [](DepartureFacts &f) { f.backup = {}; });
        row("old backup", Light::Yellow, [](DepartureFacts &f) { f.backup = f.now.addDays(-9); });
        row("slow clock", Light::Red, [](DepartureFacts &f) { f.lastSaved = f.now.addDays(1); });
        row("another zone", Light::Yellow, [](DepartureFacts &f) { f.norwegianTime = false; });
        row("no paper", Light::Yellow, [](DepartureFacts &f) { f.paper = {}; });
        const auto file = [](DepartureFile::State state) {
            return [state](DepartureFacts &f) { f.files = {{u"tillit.mp4"_s, 1000, state}}; };
        };
        row("missing film", Light::Red, file(DepartureFile::State::Missing));
        row("damaged film", Light::Red, file(DepartureFile::State::Damaged));
        row("film that is not looked through", Light::Yellow, file(DepartureFile::State::Unknown));
    }

    void eachTroubleHasItsLine()
    {
        QFETCH(std::function<void(DepartureFacts &)>, spoil);
        QFETCH(Light, light);
        DepartureFacts facts = allWell();
        spoil(facts);
        const QList<DepartureLine> lines = troubles(planned(), facts);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().light, light);
        QVERIFY(!lines.first().advice.isEmpty());
    }

    // Each line is a row that arrows come to, with its state in words and what to do.
    void eachLineIsHeard()
    {
        const Appearance appearance(*qApp);
        DepartureFacts facts = allWell();
        facts.paper = {};
        const QList<DepartureLine> lines = departureLines(planned(), facts);
        DepartureList list;
        list.resize(500, 400);
        list.setLines(lines);
        list.show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&list);
        QCOMPARE(face->childCount(), int(lines.size()));
        const auto line = std::ranges::find(lines, Light::Yellow, &DepartureLine::light);
        const int row = int(line - lines.begin());
        QCOMPARE(face->child(row)->text(QAccessible::Name),
            u"%1: %2. %3"_s.arg(lightWord(Light::Yellow), line->what, line->advice));
        list.setCurrentRow(row);
        facts.battery = 50; // the one that is read stays, and none is cut off
        list.setLines(departureLines(planned(), facts));
        QCOMPARE(list.currentRow(), row);
        for (int i = 0; i < list.count(); ++i) {
            QWidget *each = list.itemWidget(list.item(i));
            QVERIFY(each->height() >= each->heightForWidth(each->width()));
        }
    }

    void missingFilesAreNamedWithTheirSize()
    {
        DepartureFacts facts = allWell();
        facts.files = {{u"tillit.mp4"_s, 310'000'000, DepartureFile::State::Missing},
            {u"kart.pdf"_s, 2'000'000, DepartureFile::State::Sound}};
        const QString advice = troubles(planned(), facts).first().advice;
        QVERIFY2(advice.contains(u"tillit.mp4 (310 MB)"_s), qPrintable(advice));
        QVERIFY(!advice.contains(u"kart.pdf"_s));
        facts.files.first().state = DepartureFile::State::Sound;
        QVERIFY(troubles(planned(), facts).isEmpty());
    }

    // A film is looked through a little at a time, and a changed byte is found.
    void aDamagedFileIsFound()
    {
        QTemporaryDir folder;
        const QByteArray bytes = QByteArray("film").repeated(10'000);
        LibraryFile film{
            .digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
            .contentType = u"video/mp4"_s,
            .bytes = bytes.size(),
            .path = folder.filePath(u"film"_s)};
        const auto look = [&film](QByteArray content) {
            QFile file(film.path);
            if (!file.open(QIODevice::WriteOnly))
                return false;
            file.write(content);
            file.close();
            FileCheck check(film);
            std::optional<bool> sound;
            int turns = 0;
            while (!(sound = check.goOn(1000)))
                ++turns;
            return *sound && turns > 10;
        };
        QVERIFY(look(bytes));
        QVERIFY(!look(bytes.left(10'000) + 'x' + bytes.mid(10'001)));
        QVERIFY(!look(bytes.chopped(1)));
        film.digest = "md5-" + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64();
        QVERIFY(look(bytes));
        QVERIFY(!look(bytes.left(10'000) + 'x' + bytes.mid(10'001)));
        film.path = folder.filePath(u"nowhere/film"_s);
        QVERIFY(!FileCheck(film).goOn(1000).value_or(true));
    }

    void materialsSayWhatTheyAre()
    {
        Session session = planned();
        MaterialCopy copy{.certainty = Certainty::Check};
        copy.checked = QDate(2025, 1, 1);
        copy.language = LanguageForm::Bokmaal; // the session is in nynorsk
        copy.text.title = u"Habilitet"_s;
        session.days[0].items[1].materials = {copy};
        QCOMPARE(troubles(session, allWell()).size(), 3);
        session.days[0].items.clear();
        QCOMPARE(gravest(departureLines(session, allWell())), Light::Red);
    }

    // A full day, all of it, in a bag.
    void planBIsNoMoreThanFourteenPages()
    {
        const testing::Sample sample = testing::sampleDay(LanguageForm::Nynorsk);
        const DocumentSource source{sample.session, sample.notes, sample.councils};
        const auto pdf =
            documentFile(source, *documentKind(u"planb"), *fileFormat(u"pdf"), allWell().now);
        QVERIFY(bool(pdf));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"planb.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--show-npages"_s, file.fileName()});
        if (!qpdf.waitForFinished())
            QSKIP("qpdf is not installed");
        const int pages = qpdf.readAllStandardOutput().trimmed().toInt();
        QVERIFY2(pages > 3 && pages <= 14, qPrintable(QString::number(pages)));
    }
};

QTEST_MAIN(TestDeparture)
#include "tst_departure.moc"
