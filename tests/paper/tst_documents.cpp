// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/documents.h"
#include "core/paper/paint.h"
#include "tests/support/exportsample.h"
#include "tests/support/otherprograms.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using fvd::testing::output;
using fvd::testing::words;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QByteArray secret = "HEMMELIG";

DocumentSource sourceOf(LanguageForm form)
{
    testing::Sample sample = testing::sampleDay(form);
    // A table's flip-over, as the day's page keeps it.
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(QColor(0xf4, 0xe9, 0xc8));
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    Run &run = sample.runs.first();
    run.notes << Note{.id = Id<Note>(u"flip"_s),
        .item = run.notes.first().item,
        .text = u"Tre krav til budsjettet"_s,
        .picture = u"flip.jpg"_s};
    return {sample.session, sample.notes, sample.councils, sample.runs, sample.themes,
        {{u"flip"_s, jpeg}}};
}

/// What every form of the programme has to say.
QStringList wordsOfProgramme(LanguageForm form)
{
    const bool nynorsk = form == LanguageForm::Nynorsk;
    return {u"Program for Sauda kommunestyre"_s, u"orsdag 3. desember 2026 kl. 09.00–15.05"_s,
        u"ca. 12.00"_s, u"12.45"_s, u"14.50"_s, u"Áile Čáppa Ŋuorra"_s, u"Đávvet Šuŧŧi Žima"_s,
        nynorsk ? u"Køyrereglar og vegen vidare"_s : u"Kjøreregler og veien videre"_s,
        nynorsk ? u"Vi tek atterhald om endringar."_s : u"Det tas forbehold om endringer."_s};
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            const DocumentSource source = sourceOf(form);
            for (const DocumentKind &kind : documentKinds()) {
                for (const FileFormat &format : fileFormats()) {
                    if (!offers(kind, format))
                        continue;
                    QFile file(path(form, kind, format.id));
                    QVERIFY(file.open(QIODevice::WriteOnly));
                    const auto bytes = documentFile(source, kind, format, now);
                    QVERIFY(bytes.has_value());
                    file.write(*bytes);
                }
            }
        }
    }

    void tablesHoldEachIdOnce()
    {
        QSet<QString> ids;
        for (const DocumentKind &kind : documentKinds()) {
            ids << kind.id;
            QCOMPARE(documentKind(QString(kind.id)), &kind);
        }
        QCOMPARE(ids.size(), qsizetype(documentKinds().size()));
        ids.clear();
        for (const FileFormat &format : fileFormats()) {
            ids << format.id;
            QCOMPARE(fileFormat(QString(format.id)), &format);
        }
        QCOMPARE(ids.size(), qsizetype(fileFormats().size()));
        QCOMPARE(documentKind(u"none"), nullptr);
        QCOMPARE(fileFormat(u"none"), nullptr);
    }

    void onlyProgrammesMakeCalendars()
    {
        const FileFormat &ics = *fileFormat(u"ics");
        for (const DocumentKind &kind : documentKinds())
            QCOMPARE(offers(kind, ics), kind.id == "programme"_L1);
        const auto refused =
            documentFile(sourceOf(LanguageForm::Bokmaal), *documentKind(u"runsheet"), ics, now);
        QCOMPARE(refused.error().fault, Fault::Invalid);
    }

    void fileNames()
    {
        DocumentSource source = sourceOf(LanguageForm::Bokmaal);
        const auto name = [&source](QStringView kind) {
            return documentFileName(source, *documentKind(kind), *fileFormat(u"pdf"));
        };
        QCOMPARE(name(u"programme"), u"2026-12-03 Sauda – program.pdf"_s);
        source.session.language = LanguageForm::Nynorsk;
        QCOMPARE(name(u"exercises"), u"2026-12-03 Sauda – oppgåveark.pdf"_s);
        // The first day counts, and what some system forbids in names is left out.
        source.session.days << Day{.date = QDate(2026, 12, 1)} << Day{};
        source.councils[0].name = u" A/B: «C»?\\*<|>\"\n. "_s;
        QCOMPARE(name(u"programme"), u"2026-12-01 A B «C» – program.pdf"_s);
        source.councils.clear();
        source.session.days.clear();
        QCOMPARE(name(u"programme"), u"program.pdf"_s);
        source.session.title = u"Folkevalgtdag"_s;
        QCOMPARE(name(u"programme"), u"Folkevalgtdag – program.pdf"_s);
    }

    void pdfSaysItAll()
    {
        if (!testing::isInstalled(u"pdftotext"_s))
            QSKIP("pdftotext (poppler-utils) is not installed");
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            for (const DocumentKind &kind : documentKinds()) {
                const QByteArray text =
                    output(u"pdftotext"_s, {path(form, kind, "pdf"_L1), u"-"_s});
                QCOMPARE(text.contains(secret), !kind.forParticipants);
                if (kind.id != "programme"_L1)
                    continue;
                for (const QString &expected : wordsOfProgramme(form))
                    QVERIFY2(words(text).contains(expected), qPrintable(expected));
            }
        }
    }

    void pdfIsForArchives()
    {
        if (!testing::isInstalled(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        const DocumentKind &kind = *documentKind(u"programme");
        const QString file = path(LanguageForm::Nynorsk, kind, "pdf"_L1);
        const QByteArray checked = output(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(checked.contains("PDF Version: 1.4"), checked);
        QVERIFY(checked.contains("No syntax or stream encoding errors"));
        const QByteArray plain =
            output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
        QVERIFY(plain.contains("/Lang (nn-NO)"));
        QVERIFY(plain.contains("/DisplayDocTitle true"));
        QVERIFY(plain.contains("/Outlines"));
        QVERIFY(plain.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        QVERIFY(plain.contains("/OutputIntents"));
        QVERIFY(plain.contains("Program for Sauda kommunestyre")); // in the metadata

        // A picture brings nothing that an archive refuses.
        const QString summary = path(LanguageForm::Nynorsk, *documentKind(u"summary"), "pdf"_L1);
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, summary}).contains("No syntax or stream"));
        const QByteArray drawn =
            output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, summary, u"-"_s});
        QVERIFY(drawn.contains("/Subtype /Image"));
        QCOMPARE(drawn.count("/SMask"), drawn.count("/SMask /None"));
    }

    /// The bookmarks as another program walks through them, forwards and back.
    void bookmarksAreTheHeadings()
    {
        if (!testing::isInstalled(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        const DocumentKind &kind = *documentKind(u"runsheet");
        QStringList headings;
        const Outline outline = kind.outline(sourceOf(LanguageForm::Nynorsk));
        for (const Block &block : outline.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                headings << u"%1 %2"_s.arg(heading->level).arg(heading->text);
        }
        QVERIFY(headings.size() > 10);

        const QString file = path(LanguageForm::Nynorsk, kind, "pdf"_L1);
        const QJsonArray tops = QJsonDocument::fromJson(
            output(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file}))
                                    .object()[u"outlines"_s]
                                    .toArray();
        QStringList bookmarks;
        int page = 1;
        const std::function<void(const QJsonArray &, int)> walk = [&](const QJsonArray &nodes,
                                                                      int level) {
            for (const auto &node : nodes) {
                bookmarks << u"%1 %2"_s.arg(level).arg(node[u"title"_s].toString());
                const int on = node[u"destpageposfrom1"_s].toInt();
                QVERIFY2(on >= page, qPrintable(bookmarks.last()));
                page = on;
                walk(node[u"kids"_s].toArray(), level + 1);
            }
        };
        walk(tops, 1);
        QCOMPARE(bookmarks, headings);

        const QByteArray plain =
            output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
        QCOMPARE(plain.count("/Prev "), plain.count("/Next "));
        QVERIFY(plain.count("/Next ") > 3);
        // All stand open, and the root counts all.
        QVERIFY(plain.contains("/Count " + QByteArray::number(headings.size()) + '\n'));
    }

    void fontsAreEmbedded()
    {
        if (!testing::isInstalled(u"pdffonts"_s))
            QSKIP("pdffonts (poppler-utils) is not installed");
        for (const DocumentKind &kind : documentKinds()) {
            const QString list = QString::fromUtf8(
                output(u"pdffonts"_s, {path(LanguageForm::Bokmaal, kind, "pdf"_L1)}));
            const QStringList fonts = list.trimmed().split(u'\n').mid(2);
            QVERIFY(!fonts.isEmpty());
            // Columns "emb sub uni": embedded, whole or in part, with letters that can be copied.
            static const QRegularExpression good(u" yes (yes|no ) +yes +\\d+ +0$"_s);
            for (const QString &font : fonts)
                QVERIFY2(good.match(font).hasMatch(), qPrintable(font));
        }
    }

    /// Another program reads what we write, and reads the same.
    void officeReadsTheSame()
    {
        if (!testing::isInstalled(u"soffice"_s))
            QSKIP("LibreOffice is not installed");
        QStringList files;
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            for (const DocumentKind &kind : documentKinds())
                files << path(form, kind, "docx"_L1) << path(form, kind, "odt"_L1);
        }
        const QStringList read = testing::wordsInOffice(files);
        const auto textOf = [&](const QString &file) { return read[files.indexOf(file)]; };
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            for (const DocumentKind &kind : documentKinds()) {
                const QString docx = textOf(path(form, kind, "docx"_L1));
                const QString odt = textOf(path(form, kind, "odt"_L1));
                QVERIFY(!docx.isEmpty());
                QVERIFY(!odt.isEmpty());
                // The text is in the same order as in the one that we write as text.
                qsizetype inDocx = 0;
                qsizetype inOdt = 0;
                const Outline outline = kind.outline(sourceOf(form));
                for (const Block &block : outline.blocks) {
                    const auto *heading = std::get_if<Heading>(&block);
                    if (!heading)
                        continue;
                    const QString text = heading->text.simplified();
                    inDocx = docx.indexOf(text, inDocx);
                    inOdt = odt.indexOf(text, inOdt);
                    QVERIFY2(inDocx >= 0, qPrintable(text));
                    QVERIFY2(inOdt >= 0, qPrintable(text));
                }
                QCOMPARE(docx.contains(QString::fromLatin1(secret)), !kind.forParticipants);
                QCOMPARE(odt.contains(QString::fromLatin1(secret)), !kind.forParticipants);
                if (kind.id != "programme"_L1)
                    continue;
                for (const QString &expected : wordsOfProgramme(form)) {
                    QVERIFY2(docx.contains(expected), qPrintable(expected));
                    QVERIFY2(odt.contains(expected), qPrintable(expected));
                }
            }
        }
    }

    void aFullDaysRunSheetIsShort()
    {
        if (!testing::isInstalled(u"pdfinfo"_s))
            QSKIP("pdfinfo (poppler-utils) is not installed");
        const QByteArray info = output(
            u"pdfinfo"_s, {path(LanguageForm::Nynorsk, *documentKind(u"runsheet"), "pdf"_L1)});
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        QVERIFY(pages.match(QString::fromUtf8(info)).captured(1).toInt() <= 5);
    }

    void paintsOnAnyPaper()
    {
        const Outline outline = documentKind(u"runsheet")->outline(sourceOf(LanguageForm::Bokmaal));
        for (const auto size : {QPageSize::A4, QPageSize::A5, QPageSize::A3}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            {
                QPdfWriter writer(&buffer);
                writer.setPageSize(QPageSize(size));
                writer.setResolution(300);
                paint(outline, &writer);
            }
            QVERIFY(buffer.size() > 10000);
        }
    }

    void oddDocumentsAreWrittenToo()
    {
        DocumentSource empty;
        DocumentSource huge = sourceOf(LanguageForm::Bokmaal);
        huge.session.days[0].items[0].title = QString(5000, u'x');
        huge.session.days[0].items[1].goal = QString(u"mange ord \n"_s).repeated(3000);
        for (const DocumentSource &source : {empty, huge}) {
            for (const DocumentKind &kind : documentKinds()) {
                for (const FileFormat &format : fileFormats()) {
                    if (format.write)
                        QVERIFY(!documentFile(source, kind, format, now)->isEmpty());
                }
            }
        }
    }

private:
    QString path(LanguageForm form, const DocumentKind &kind, QLatin1StringView suffix) const
    {
        return m_folder.filePath(nameOf(form) + u'-' + kind.id + u'-' + suffix + u'.' + suffix);
    }

    QTemporaryDir m_folder{};
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
