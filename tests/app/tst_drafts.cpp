// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/home.h"
#include "app/shared/sessioncontext.h"
#include "core/library/example.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 0));

Session example()
{
    return exampleSessions(now.date()).first();
}

Session titled(Session session, const QString &title)
{
    session.title = title;
    return session;
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsNamedAndTakenBack()
    {
        QUndoStack stack;
        Draft<QString> draft(u"a"_s, stack);
        QSignalSpy changed(&draft, &DraftNotifier::changed);
        draft.edit(u"Rename"_s, u"b"_s);
        QCOMPARE(stack.undoText(), u"Rename"_s);
        stack.undo();
        QCOMPARE(draft.value(), u"a"_s);
        stack.redo();
        QCOMPARE(draft.value(), u"b"_s);
        QCOMPARE(changed.size(), 3);
    }

    void typingIsOneStep()
    {
        QUndoStack stack;
        Draft<QString> draft(QString(), stack);
        for (const QString &each : {u"a"_s, u"ab"_s, u"abc"_s})
            draft.edit(u"Type"_s, each, u"title"_s);
        QCOMPARE(stack.count(), 1);
        draft.edit(u"Type"_s, u"abcd"_s, u"goal"_s);
        QCOMPARE(stack.count(), 2);
        stack.undo();
        stack.undo();
        QCOMPARE(draft.value(), QString());
    }

    void typedBackIsNoStep()
    {
        QUndoStack stack;
        Draft<QString> draft(u"a"_s, stack);
        draft.edit(u"Type"_s, u"ab"_s, u"title"_s);
        draft.edit(u"Type"_s, u"a"_s, u"title"_s);
        QCOMPARE(stack.count(), 0);
        draft.edit(u"Rename"_s, u"a"_s);
        QCOMPARE(stack.count(), 0);
    }

    void twoDraftsShareOneOrder()
    {
        QUndoStack stack;
        Draft<QString> text(u"a"_s, stack);
        Draft<int> number(1, stack);
        text.edit(u"Text"_s, u"b"_s, u"key"_s);
        number.edit(u"Number"_s, 2, u"key"_s);
        QCOMPARE(stack.count(), 2);
        stack.undo();
        QCOMPARE(number.value(), 1);
        QCOMPARE(text.value(), u"b"_s);
    }

    void whatIsTypedIsStoredByItself()
    {
        open();
        m_context->session().edit(u"Rename"_s, titled(example(), u"A"_s), u"title"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_library->session(example().id)->value.title, u"A"_s, 2000);
        PrivateNotes notes = m_context->notes().value();
        notes.general = u"only mine"_s;
        m_context->notes().edit(u"Note"_s, notes);
        QVERIFY(m_context->save());
        QCOMPARE(m_library->notes(example().id)->value.general, u"only mine"_s);
    }

    void othersEditsComeInAsAStep()
    {
        open();
        Session mine = m_context->session().value();
        mine.travel = u"train"_s;
        m_context->session().edit(u"Travel"_s, mine);
        const auto stored = m_library->session(example().id);
        QVERIFY(m_library->put(titled(stored->value, u"Theirs"_s), stored->revision));
        QCOMPARE(m_context->session().value().title, u"Theirs"_s);
        QCOMPARE(m_context->session().value().travel, u"train"_s);
        QVERIFY(m_context->save());
        QCOMPARE(m_library->session(example().id)->value, m_context->session().value());
        m_context->undoStack().undo();
        QCOMPARE(m_context->session().value().title, example().title);
    }

    void cleanup()
    {
        m_context.reset();
        m_library.reset();
        m_folder.reset();
    }

private:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto library = openLibrary(m_folder->filePath(u"a.sqlite"_s), now);
        QVERIFY(library);
        m_library = *std::move(library);
        auto stored = m_library->put(example(), {});
        auto notes = m_library->notes(example().id);
        QVERIFY(stored && notes);
        m_context =
            std::make_unique<SessionContext>(*m_library, *std::move(stored), *std::move(notes));
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<SessionContext> m_context{};
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
