// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/appearance.h"
#include "core/paper/documents.h"
#include "core/paper/letters.h"
#include "tests/support/exportsample.h"

#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

/// A system without a font that has the letters: fontconfig is told of no folder of fonts.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemHasNoLetters()
    {
        if (hasLetters(QApplication::font()))
            QSKIP("this system's fonts do not come by fontconfig");
    }

    void paperHasThem()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const testing::Sample sample = testing::sampleDay(LanguageForm::Nynorsk);
        const auto bytes = documentFile({sample.session, sample.notes, sample.councils},
            *documentKind(u"programme"), *fileFormat(u"pdf"),
            QDateTime(QDate(2026, 11, 22), QTime(12, 0)));
        QVERIFY(bytes);
        QProcess process;
        process.start(reader, {u"-"_s, u"-"_s});
        process.write(*bytes);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        for (const QString &words :
            {u"Áile Čáppa Ŋuorra"_s, u"Đávvet Šuŧŧi Žima"_s, u"Køyrereglar og vegen vidare"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(bytes->contains("NotoSans"));
    }

    void theWindowHasThem()
    {
        const Appearance appearance(*qApp);
        QVERIFY(hasLetters(QApplication::font()));
        for (const TypeSize size : {TypeSize::Title, TypeSize::Body, TypeSize::Small}) {
            for (const bool bold : {false, true})
                QVERIFY(hasLetters(typeFont(size, bold)));
        }
        QVERIFY(hasLetters(QLabel().font()));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile nothing(folder.filePath(u"fonts.conf"_s));
    if (!nothing.open(QIODevice::WriteOnly))
        return 1;
    nothing.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>\n");
    nothing.close();
    qputenv("FONTCONFIG_FILE", nothing.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    TestLetters test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_letters.moc"
