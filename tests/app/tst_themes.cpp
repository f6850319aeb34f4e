// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themes/overview.h"
#include "app/themes/reader.h"
#include "app/themes/readingtext.h"
#include "app/themes/themespage.h"
#include "core/model/edit.h"
#include "tests/support/testshell.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
        : page(shell)
    {
        page.resize(1100, 700);
        page.retranslate();
        page.refresh();
        page.show();
    }

    QListView *list() { return page.findChild<QListView *>(u"results"_s); }
    LibraryModel &model() { return *static_cast<LibraryModel *>(list()->model()); }
    ReadingView *reading() { return page.findChild<ReadingView *>(); }
    /// What the links in the text lead to.
    QStringList addresses()
    {
        QStringList found;
        QTextDocument *document = reading()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    found.append(part.fragment().charFormat().anchorHref());
            }
        }
        return found;
    }
    void search(const QString &words)
    {
        auto *field = qobject_cast<QLineEdit *>(page.searchField());
        field->clear();
        QTest::keyClicks(field, words);
    }
    QComboBox *filter(const QString &name)
    {
        for (QComboBox *each : page.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    TestShell shell{};
    ThemesPage page;
};

} // namespace

class TestThemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themes_are_cards_that_open()
    {
        Bench bench;
        const auto cards = bench.page.findChildren<ThemeCard *>();
        QCOMPARE(cards.size(), bench.shell.library().themes().size());
        cards.first()->click();
        QCOMPARE(bench.shell.places.last().kind, Place::Kind::Themes);
        bench.page.open(bench.shell.places.last());
        QCOMPARE(bench.model().row(0).id, bench.shell.places.last().id);
        QVERIFY(!bench.reading()->toPlainText().isEmpty());
    }

    void cards_are_as_high_as_the_fullest_in_their_row()
    {
        Bench bench;
        auto *overview = bench.page.findChild<ThemesOverview *>();
        for (const int width : {800, 1400, 2400}) {
            bench.page.resize(width, 700);
            QTest::qWait(10);
            QMap<int, std::pair<int, int>> rows; // by their top: what they have, and need
            for (const ThemeCard *card : overview->findChildren<ThemeCard *>()) {
                auto &[height, needed] = rows[card->y()];
                height = card->height();
                needed = std::max(needed, card->heightForWidth(card->width()));
            }
            QVERIFY(rows.size() > 2);
            for (const auto &[height, needed] : std::as_const(rows))
                QCOMPARE(height, needed);
        }
    }

    void no_card_is_cut_off()
    {
        Bench bench;
        auto *overview = bench.page.findChild<ThemesOverview *>();
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            overview->show(bench.shell.library().themes(), bench.shell.library().materials(), form);
            for (int width = 600; width <= 1700; width += 100) {
                bench.page.resize(width, 700);
                QTest::qWait(1);
                for (const ThemeCard *card : overview->findChildren<ThemeCard *>()) {
                    const int right =
                        card->mapTo(overview->viewport(), card->rect().topRight()).x();
                    QVERIFY2(right <= overview->viewport()->width(),
                        qPrintable(u"%1 at %2"_s.arg(card->accessibleName()).arg(width)));
                }
            }
        }
    }

    void hits_are_marked_while_typing()
    {
        Bench bench;
        bench.search(u"inhabil"_s);
        QVERIFY(bench.model().rowCount() > 0);
        const QList<LibraryRow> &rows = bench.model().rows();
        QVERIFY(std::ranges::any_of(rows, [](const LibraryRow &row) {
            return !row.marks.isEmpty() || !row.titleMarks.isEmpty();
        }));
        for (const LibraryRow &row : rows) {
            for (const TextRange &mark : row.marks)
                QVERIFY(mark.start >= 0 && mark.start + mark.length <= row.detail.size());
        }
        QVERIFY(!bench.reading()->toPlainText().isEmpty());
        bench.search(u"xyzzyplugh"_s);
        QCOMPARE(bench.model().rowCount(), 0);
    }

    void filters_leave_what_fits()
    {
        Bench bench;
        bench.filter(u"Kind"_s)->setCurrentIndex(1 + int(MaterialKind::Exercise));
        QVERIFY(bench.model().rowCount() > 0);
        for (const LibraryRow &row : bench.model().rows())
            QCOMPARE(row.kind, MaterialKind::Exercise);
        const int all = bench.model().rowCount();
        bench.filter(u"Length"_s)->setCurrentIndex(2);
        QVERIFY(bench.model().rowCount() < all);
        for (const LibraryRow &row : bench.model().rows())
            QVERIFY(row.planned >= Minutes(15) && row.minimum <= Minutes(30));
        bench.filter(u"Group size"_s)->setCurrentText(u"Groups of 8"_s);
        for (const LibraryRow &row : bench.model().rows())
            QVERIFY(row.groupMax == 0 || row.groupMax >= 8);
    }

    void both_language_forms_can_be_read()
    {
        Bench bench;
        bench.page.open({Place::Kind::Themes, u"habilitet"_s});
        const QString bokmaal = bench.reading()->toPlainText();
        bench.filter(u"Language form"_s)->setCurrentIndex(int(LanguageForm::Nynorsk));
        QVERIFY(bench.reading()->toPlainText() != bokmaal);
    }

    void a_material_goes_into_the_programme()
    {
        Bench bench;
        bench.page.open({Place::Kind::Themes, u"habilitet/den-lille-tvilen"_s});
        auto *reader = bench.page.findChild<Reader *>();
        QVERIFY(reader);
        const auto session = [&] {
            return bench.shell.library().session(bench.shell.first())->value;
        };
        const qsizetype before = session().days.first().items.size();
        for (QPushButton *button : reader->findChildren<QPushButton *>()) {
            if (button->text() == "Put into the programme"_L1)
                button->click();
        }
        const QList<Item> items = session().days.first().items;
        QCOMPARE(items.size(), before + 1);
        QCOMPARE(items.last().materials.first().source.text(), u"habilitet/den-lille-tvilen"_s);
        QCOMPARE(items.last().materials.first().language, LanguageForm::Nynorsk);
        QVERIFY(!items.last().stages.isEmpty());
    }

    void a_theme_shows_all_it_offers()
    {
        Bench bench;
        bench.page.open({Place::Kind::Themes, u"habilitet"_s});
        const QStringList addresses = bench.addresses();
        for (const MaterialBrief &material : bench.shell.library().materials()) {
            if (material.theme.text() == "habilitet"_L1)
                QVERIFY2(addresses.contains(material.id.text()), qPrintable(material.id.text()));
        }
        for (const auto &[shape, name] : Names<ProgrammeShape>::all)
            QVERIFY(addresses.contains(addressOf(shape)));
        QVERIFY(addresses.contains(u"https://lovdata.no/dokument/NL/lov/1967-02-10"_s));
        const QString text = bench.reading()->toPlainText();
        QVERIFY(text.contains("Why now"_L1) && text.contains("needs a net"_L1));
        // What a råd does by itself stands apart, below all else.
        const qsizetype raad = text.indexOf(u"For a råd to use by itself"_s);
        QVERIFY(raad > text.indexOf("Fact sheet"_L1));
        QVERIFY(text.indexOf(u"Hvem sitter for nær?"_s) > raad);
    }

    void a_ready_programme_goes_into_the_programme()
    {
        Bench bench;
        bench.page.open({Place::Kind::Themes, u"habilitet"_s});
        const auto session = [&] {
            return bench.shell.library().session(bench.shell.first())->value;
        };
        const qsizetype before = session().days.first().items.size();
        Q_EMIT bench.reading()->anchorClicked(QUrl(addressOf(ProgrammeShape::HalfDay)));
        const QList<Item> items = session().days.first().items.mid(before);
        QCOMPARE(items.size(), 8);
        QCOMPARE(items.at(3).kind, ItemKind::Break);
        const Item &habits = items.at(6); // given less than its sixty minutes
        QCOMPARE(habits.planned, Minutes(40));
        QCOMPARE(habits.title, u"Frå innkalling til møte"_s);
        QCOMPARE(habits.materials.first().source.text(), u"habilitet/fra-innkalling-til-mote"_s);
        Minutes stages{};
        for (const Stage &stage : habits.stages)
            stages += stage.planned;
        QCOMPARE(stages, Minutes(40));
    }

    void what_the_council_has_had_is_said()
    {
        Bench bench;
        auto held = bench.shell.library().session(Id<Session>(u"example-sauda-basis"_s));
        const auto material =
            bench.shell.library().material(Id<Material>(u"habilitet/den-lille-tvilen"_s));
        Session next = held->value;
        next.days.first().items.append(
            itemOf(material->value, material->revision, next.language, Id<Item>(u"used"_s)));
        QVERIFY(bench.shell.library().put(next, held->revision));
        bench.page.refresh();
        bench.page.open({Place::Kind::Themes, u"habilitet/den-lille-tvilen"_s});
        const auto labels = bench.page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith("! Used in Sauda kommunestyre 2025"_L1);
        }));
    }

    void the_warning_is_for_the_session_that_is_planned()
    {
        Bench bench;
        Library &library = bench.shell.library();
        // Sauda has had the theme; what is planned for Aurland is in the box of sessions, too.
        auto held = library.session(Id<Session>(u"example-sauda-basis"_s));
        const auto material = library.material(Id<Material>(u"habilitet/den-lille-tvilen"_s));
        Session next = held->value;
        next.days.first().items.append(
            itemOf(material->value, material->revision, next.language, Id<Item>(u"used"_s)));
        QVERIFY(library.put(next, held->revision));
        const auto warned = [&] {
            for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
                if (label->text().startsWith("! Used"_L1))
                    return label->text();
            }
            return QString();
        };
        QVERIFY(library.setSetting(u"session"_s, u"example-aurland"_s));
        bench.page.refresh();
        bench.page.open({Place::Kind::Themes, u"habilitet"_s});
        QCOMPARE(warned(), QString());
        auto *target = bench.filter(u"Day to put it into"_s);
        QVERIFY(target && target->isVisible()); // it says which session is meant, of themes too
        target->setCurrentIndex(0);
        Q_EMIT target->activated(0);
        QVERIFY2(warned().contains("Sauda kommunestyre 2025"_L1), qPrintable(warned()));
    }

    void lines_are_short_enough_to_read()
    {
        Bench bench;
        bench.page.resize(2200, 900);
        bench.page.open({Place::Kind::Themes, u"habilitet"_s});
        QTest::qWait(0);
        QTextDocument *document = bench.reading()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const QTextLayout *layout = block.layout();
            for (int i = 0; i < layout->lineCount(); ++i)
                QVERIFY(layout->lineAt(i).textLength() < 85);
        }
    }
};

QTEST_MAIN(TestThemes)
#include "tst_themes.moc"
