// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/notewarning.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

/// What is warned of while a note is written: numbers and names that should not be kept.
class TestNoteWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NoteWarning>("wanted");
        const auto row = [](const char *name, const QString &text, NoteWarning wanted) {
            QTest::newRow(name) << text << wanted;
        };
        using W = NoteWarning;
        // Made up, with check digits that are right: nobody's.
        row("number", u"Ring 01010012356 i dag"_s, W::IdentityNumber);
        row("number in two parts", u"010100 12356"_s, W::IdentityNumber);
        row("first check digit wrong", u"01010012305"_s, W::None);
        row("second check digit wrong", u"01010012350"_s, W::None);
        row("no such month", u"01130000068"_s, W::None);
        row("part of a longer number", u"701010012356"_s, W::None);
        row("D number", u"41010000104"_s, W::IdentityNumber);
        row("telephone", u"Ring 52 78 62 00"_s, W::None);
        row("account", u"1234.56.78903"_s, W::None);
        row("person of a party", u"Kari Nordmann (Sp) vil ha buss"_s, W::PersonWithParty);
        row("from a party", u"Ola frå Venstre sa det"_s, W::PersonWithParty);
        row("a party alone", u"Høyre og venstre side"_s, W::None);
        row("a place", u"Kino i Sauda"_s, W::None);
    }

    void warnings()
    {
        QFETCH(QString, text);
        QTEST(noteWarning(text), "wanted");
    }
};

QTEST_GUILESS_MAIN(TestNoteWarning)
#include "tst_notewarning.moc"
