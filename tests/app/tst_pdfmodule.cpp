// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paint.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

/// PDFs as the window makes them, with a module that is loaded when it is needed.
class TestPdfModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModuleIsLoadedByTheFirstPdf()
    {
        const Outline outline{.title = u"Økonomi"_s,
            .language = LanguageForm::Nynorsk,
            .blocks = {Heading{1, u"Før lunsj"_s}}};
        const QByteArray without = toPdf(outline);
        QVERIFY(without.startsWith("%PDF-1.4") && !without.contains("/Outlines"));

        QCoreApplication::addLibraryPath(QStringLiteral(FVD_MODULE_FOLDER));
        const QByteArray with = toPdf(outline);
        QVERIFY(with.startsWith("%PDF-1.4") && with.contains("/Outlines"));
        QVERIFY(with.contains("(nn-NO)"));
    }
};

QTEST_MAIN(TestPdfModule)
#include "tst_pdfmodule.moc"
