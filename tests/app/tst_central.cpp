// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/planpage.h"
#include "app/plan/plantable.h"
#include "app/plan/renewaldialog.h"
#include "app/sync/differences.h"
#include "app/sync/takeback.h"
#include "app/themes/libraryrows.h"
#include "app/themes/reader.h"
#include "core/library/edition.h"
#include "tests/support/testshell.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const Id<Material> doubt(u"habilitet/den-lille-tvilen"_s);
const Id<Material> sayIt(u"habilitet/si-det-hoyt"_s);

/// Presses the button called \a text of the dialog that is opened next.
void pressSoon(const QString &text, QString *shown = nullptr)
{
    QTimer::singleShot(0, qApp, [text, shown] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("no dialog was opened");
        if (shown) {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                *shown += label->text() + u'\n';
        }
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        qFatal("no such button");
    });
}

} // namespace

/// What comes from KS and from others, where the facilitator meets it.
class TestCentral : public QObject
{
    Q_OBJECT

    std::unique_ptr<testing::TestShell> m_shell;
    std::unique_ptr<SessionContext> m_context;

    Library &library() { return m_shell->library(); }
    /// Lets KS publish the material called \a id as \a change makes it.
    void publish(const Id<Material> &id, const std::function<void(Material &)> &change)
    {
        Material material = library().material(id)->value;
        change(material);
        QVERIFY(bool(takeInEdition(library().store(), {}, {material})));
        library().refresh();
    }
    static void rewrite(Material &material)
    {
        for (MaterialText *text : {&material.text.nb, &material.text.nn}) {
            text->title = u"Den store tvilen"_s;
            text->body += u"\n\nEt nytt avsnitt."_s;
            text->lawChange = {.from = QDate(2027, 1, 1), .what = u"Ny paragraf."_s};
        }
    }
    const Session &session() const { return m_context->session().value(); }

private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<testing::TestShell>();
        m_context = std::make_unique<SessionContext>(
            library(), *library().session(m_shell->first()), *library().notes(m_shell->first()));
    }
    void cleanup()
    {
        m_context.reset();
        m_shell.reset();
    }

    void aNewEditionIsOfferedOnTheItem()
    {
        PlanPage page(*m_shell, *m_context);
        page.retranslate();
        PlanEditor &editor = page.editor();
        const Id<Item> id = editor.insertMaterial(doubt, editor.spotBelow({}));
        const Item before = *editor.item(id);
        QVERIFY(newsOf(before, library()).isEmpty());
        publish(doubt, rewrite);
        page.refresh();
        page.table()->choose({id});
        const auto news = newsOf(*editor.item(id), library());
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().isForLaw());
        const auto says = [&page](const QString &text) {
            const auto labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(u"The law was changed. There is a new edition."_s));

        QString shown;
        pressSoon(u"Take it in"_s, &shown);
        offerRenewal(editor, news.first(), &page);
        QVERIFY(shown.contains(u"Ny paragraf."_s));
        QVERIFY(shown.contains(u"nytt"_s));
        QVERIFY(!shown.contains(u"You have made this your own"_s));
        QCOMPARE(editor.item(id)->title, u"Den store tvilen"_s);
        QVERIFY(newsOf(*editor.item(id), library()).isEmpty());
        QCOMPARE(m_context->undoStack().undoText(), u"Take in the new edition"_s);
        QTRY_VERIFY(!says(u"The law was changed. There is a new edition."_s));
        m_context->undoStack().undo();
        QVERIFY(*editor.item(id) == before);

        editor.rename(id, u"Vår tvil"_s);
        shown.clear();
        pressSoon(u"Keep mine"_s, &shown);
        offerRenewal(editor, news.first(), &page);
        QVERIFY(shown.contains(u"You have made this your own"_s));
        QCOMPARE(editor.item(id)->title, u"Vår tvil"_s);
        QVERIFY(newsOf(*editor.item(id), library()).isEmpty());
    }

    void whatIsWithdrawnIsCrossedOutAndReplaced()
    {
        PlanPage page(*m_shell, *m_context);
        page.retranslate();
        PlanEditor &editor = page.editor();
        const Id<Item> id = editor.insertMaterial(doubt, editor.spotBelow({}));
        editor.setLeaders(id, {u"ordfører"_s});
        QVERIFY(bool(setWithdrawn(library().store(), doubt,
            {.at = QDate(2026, 11, 20), .reason = u"Loven er endret."_s, .instead = sayIt})));
        library().refresh();
        page.refresh();
        page.table()->choose({id});
        const QString title = library().material(doubt)->value.text.in(session().language).title;
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->text() == title && label->font().strikeOut();
        }));
        const auto news = newsOf(*editor.item(id), library());
        QCOMPARE(news.size(), 1);
        hintOf(news.first(), editor, &page).apply();
        const Material instead = library().material(sayIt)->value;
        QCOMPARE(editor.item(id)->title, instead.text.in(session().language).title);
        QCOMPARE(editor.item(id)->materials.first().source, sayIt);
        QCOMPARE(editor.item(id)->leaders, QStringList{u"ordfører"_s});
        QCOMPARE(m_context->undoStack().undoText(), u"Replace the withdrawn material"_s);

        const auto rows = libraryRows(library(), library().themes(), library().materials(),
            {.theme = Id<Theme>(u"habilitet"_s)});
        const auto row = std::ranges::find(rows, doubt.text(), &LibraryRow::id);
        QVERIFY(row != rows.end() && row->isWithdrawn);
        QVERIFY(row->detail.contains(u"Loven er endret."_s));
        QVERIFY(row->detail.contains(instead.text.nb.title));
        Reader reader(*m_shell);
        reader.retranslate();
        reader.show(doubt.text(), LanguageForm::Bokmaal);
        QString asked;
        connect(&reader, &Reader::asked, this, [&](const QString &other) { asked = other; });
        for (QPushButton *button : reader.findChildren<QPushButton *>()) {
            if (button->text().contains(instead.text.nb.title))
                button->click();
            QVERIFY(button->text() != u"Put into the programme"_s || button->isHidden());
        }
        QCOMPARE(asked, sayIt.text());
    }

    void oneOfTwoTextsIsChosen_data()
    {
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QString>("text");
        QTest::newRow("mine") << Choice::Left << u"Min tekst"_s;
        QTest::newRow("theirs") << Choice::Right << u"Deres tekst"_s;
        QTest::newRow("both") << Choice::Both << u"Min tekst / Deres tekst"_s;
    }
    void oneOfTwoTextsIsChosen()
    {
        QFETCH(Choice, choice);
        QFETCH(QString, text);
        QVERIFY(bool(library().setSetting(u"name"_s, u"Kari Nordmann"_s)));
        Session next = session();
        next.travel = u"Deres tekst"_s;
        m_context->session().edit(u"Change"_s, next);
        QVERIFY(m_context->save());
        const QList<Difference> waiting{{.path = u"travel"_s,
            .kept = u"Deres tekst"_s,
            .other = u"Min tekst"_s,
            .keptBy = {u"Ola Hansen"_s, m_shell->now()},
            .otherBy = {u"Kari Nordmann"_s, m_shell->now()}}};
        DifferencesLine line(*m_context, *m_shell);
        line.retranslate();
        QVERIFY(line.isHidden());
        QVERIFY(bool(library().setDifferences(m_context->id(), waiting)));
        QVERIFY(!line.isHidden());
        DifferencesDialog dialog(*m_context, *m_shell, &line);
        const auto buttons = dialog.findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *button) {
            return button->text().remove(u'&') == u"Keep mine"_s;
        }));
        dialog.choose(choice);
        QCOMPARE(session().travel, text);
        QCOMPARE(dialog.result(), int(QDialog::Accepted)); // it was the last
        QVERIFY(line.isHidden());
        QCOMPARE(m_context->undoStack().undoText(), u"Choose between two texts"_s);
        m_context->undoStack().undo();
        QCOMPARE(session().travel, u"Deres tekst"_s);
        QVERIFY(m_context->save()); // as it is a moment later by itself
        QVERIFY(*library().differences(m_context->id()) == waiting);
        QVERIFY(!line.isHidden());
        m_context->undoStack().redo();
        QCOMPARE(session().travel, text);
        QVERIFY(m_context->save());
        QVERIFY(library().differences(m_context->id())->isEmpty());
    }

    void whatWasTypedWhileOthersWroteIsKept()
    {
        Session typed = session();
        typed.travel = u"Fly"_s;
        m_context->session().edit(u"Type"_s, typed);
        const auto stored = library().session(m_context->id());
        Session theirs = stored->value;
        theirs.travel = u"Buss"_s;
        QVERIFY(bool(library().put(theirs, stored->revision)));
        const auto waiting = library().differences(m_context->id());
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(
            (QSet{waiting->first().kept, waiting->first().other}), (QSet{u"Fly"_s, u"Buss"_s}));
        QCOMPARE(session().travel, waiting->first().kept);
    }

    void nothingIsOfferedToTakeBackBeforeASync()
    {
        TakeBackLine line(*m_shell);
        line.retranslate();
        QVERIFY(line.isHidden());
    }
};

} // namespace fvd

QTEST_MAIN(fvd::TestCentral)
#include "tst_central.moc"
