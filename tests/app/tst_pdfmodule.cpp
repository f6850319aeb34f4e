// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/pdfmodule.h"
#include "core/base/modules.h"
#include "core/paper/paint.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

/// What the window loads to write into its PDFs.
class TestPdfModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModuleWritesWhatTheLibraryDoes()
    {
        QCoreApplication::addLibraryPath(QStringLiteral(FVD_MODULE_FOLDER));
        auto *module = qobject_cast<PdfModule *>(loadedModule(u"fvd_pdfmodule"_s));
        QVERIFY(module);

        const Outline outline{.title = u"Økonomi"_s, .language = LanguageForm::Nynorsk};
        const QList<Bookmark> bookmarks{{u"Før lunsj"_s, 1, 0, 700}, {u"Kva no?"_s, 2, 0, 500}};
        const QByteArray plain = toPdf(outline);
        const QByteArray written = module->withExtras(plain, outline, bookmarks);
        QVERIFY(written.contains("/Outlines") && !plain.contains("/Outlines"));
        QCOMPARE(written, withExtras(plain, outline, bookmarks));
    }
};

QTEST_MAIN(TestPdfModule)
#include "tst_pdfmodule.moc"
