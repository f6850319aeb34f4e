// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ownperson.h"
#include "app/settings/settingspage.h"
#include "tests/support/testshell.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

QRadioButton *choice(const QWidget &page, const QString &text)
{
    for (QRadioButton *each : page.findChildren<QRadioButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_facilitator_is_remembered()
    {
        TestShell shell;
        SettingsPage page(shell);
        page.retranslate();
        QTest::keyClicks(page.findChild<QLineEdit *>(u"name"_s), u"Kari Nordmann"_s);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"email"_s), u"kari@example.org"_s);
        QVERIFY(page.save());
        QCOMPARE(ownPerson(shell.library()).name, u"Kari Nordmann"_s);
        QCOMPARE(ownPerson(shell.library()).email, u"kari@example.org"_s);
    }

    void the_language_is_another_at_once()
    {
        TestShell shell;
        SettingsPage page(shell);
        page.retranslate();
        choice(page, u"Nynorsk"_s)->click();
        QCOMPARE(shell.language().code(), u"nn"_s);
        QCOMPARE(shell.library().setting(u"language"_s), u"nn"_s);
        QCOMPARE(QLocale().language(), QLocale::NorwegianNynorsk);
        choice(page, u"English"_s)->click();
        QCOMPARE(shell.language().code(), u"en"_s);
    }

    void colours_are_chosen()
    {
        TestShell shell;
        SettingsPage page(shell);
        page.retranslate();
        choice(page, u"Dark"_s)->click();
        QCOMPARE(shell.appearance().scheme(), Scheme::Dark);
        QCOMPARE(shell.library().setting(u"scheme"_s), u"dark"_s);
        choice(page, u"Light"_s)->click();
    }

    void the_store_is_checked_and_copied()
    {
        TestShell shell;
        SettingsPage page(shell);
        page.retranslate();
        page.findChild<QPushButton *>(u"check"_s)->click();
        auto *state = page.findChild<QLabel *>(u"state"_s);
        QCOMPARE(state->property("tone").toString(), u"good"_s);
        const QString copy = shell.folder() + u"/copy.store"_s;
        page.backUpTo(copy);
        QVERIFY(QFile::exists(copy));
        QCOMPARE(state->property("tone").toString(), u"good"_s);
        page.backUpTo(shell.folder() + u"/copy.store/in a file"_s);
        QCOMPARE(state->property("tone").toString(), u"danger"_s);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
