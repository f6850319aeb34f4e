// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportdialog.h"
#include "tests/support/testshell.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Zqxtoken"_s;

DocumentSource source(TestShell &shell)
{
    const Session session = shell.library().session(shell.first())->value;
    PrivateNotes notes{.session = session.id, .general = secret};
    for (const Item &item : session.days.first().items)
        notes.items.insert(item.id, secret);
    return {session, notes, {*shell.library().council(session.councils.first())}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_common_case_needs_no_choice()
    {
        TestShell shell;
        QVERIFY(shell.library().setSetting(u"export.folder"_s, shell.folder()));
        ExportDialog dialog(source(shell), shell, nullptr);
        dialog.save();
        QCOMPARE(dialog.nameField()->text(), u"2026-12-03 Sauda – program"_s);
        QVERIFY(bytesOf(shell.folder() + u"/2026-12-03 Sauda – program.pdf"_s).startsWith("%PDF"));
    }

    void all_ticked_formats_are_written_without_private_notes()
    {
        TestShell shell;
        ExportDialog dialog(source(shell), shell, nullptr);
        dialog.setFolder(shell.folder());
        for (const char *id : {"pdf", "docx", "odt", "html", "md", "txt", "ics"})
            dialog.formatBox(QString::fromLatin1(id))->setChecked(true);
        dialog.save();
        const QString base = shell.folder() + u'/' + dialog.nameField()->text() + u'.';
        for (const FileFormat &format : fileFormats())
            QVERIFY2(!bytesOf(base + format.suffix).isEmpty(), format.suffix.latin1());
        for (const char *readable : {"html", "md", "txt", "ics"})
            QVERIFY(!bytesOf(base + QString::fromLatin1(readable)).contains(secret.toUtf8()));

        dialog.choose(*documentKind(u"runsheet"));
        QVERIFY(!dialog.formatBox(u"ics")->isEnabled());
        dialog.save();
        const QString sheet = shell.folder() + u'/' + dialog.nameField()->text() + u".txt"_s;
        QVERIFY(bytesOf(sheet).contains(secret.toUtf8()));
    }

    void the_archive_gets_its_package()
    {
        TestShell shell;
        ExportDialog dialog(source(shell), shell, nullptr);
        dialog.setFolder(shell.folder());
        dialog.choose(*documentKind(u"summary"));
        dialog.saveArchive();
        const QByteArray zip = bytesOf(shell.folder() + u"/2026-12-03 Sauda – arkivpakke.zip"_s);
        QVERIFY(zip.startsWith("PK"));
        QVERIFY(!zip.contains(secret.toUtf8()));
        QVERIFY(dialog.stateLabel()->text().contains("arkivpakke.zip"_L1));
        dialog.setFolder(shell.folder() + u"/nowhere"_s);
        dialog.saveArchive();
        QCOMPARE(dialog.stateLabel()->property("tone").toString(), u"danger"_s);
    }

    void what_fails_is_said()
    {
        TestShell shell;
        ExportDialog dialog(source(shell), shell, nullptr);
        dialog.setFolder(shell.folder() + u"/nowhere"_s);
        dialog.save();
        QCOMPARE(dialog.stateLabel()->property("tone").toString(), u"danger"_s);
        QVERIFY(!dialog.stateLabel()->text().isEmpty());
    }

    void the_choice_is_remembered()
    {
        TestShell shell;
        {
            ExportDialog dialog(source(shell), shell, nullptr);
            dialog.setFolder(shell.folder());
            dialog.formatBox(u"pdf")->setChecked(false);
            dialog.formatBox(u"docx")->setChecked(true);
            dialog.save();
        }
        ExportDialog again(source(shell), shell, nullptr);
        QVERIFY(again.formatBox(u"docx")->isChecked());
        QVERIFY(!again.formatBox(u"pdf")->isChecked());
        QVERIFY(again.stateLabel()->text().contains("docx"_L1)); // it is there already
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
