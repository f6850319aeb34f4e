// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All formats of a full day's programme and run sheet, and of its summary and report, the first
// time and again. Given a folder, it
// also writes all documents there in both language forms, to be looked at.

#include "core/paper/documents.h"
#include "tests/support/exportsample.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace fvd;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));

/// Milliseconds to write \a kind in \a format.
double timed(const DocumentSource &source, const DocumentKind &kind, const FileFormat &format)
{
    QElapsedTimer timer;
    timer.start();
    const auto bytes = documentFile(source, kind, format, now);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    return bytes ? taken : -1;
}

void measure(
    const DocumentSource &source, const char *what, std::initializer_list<const char *> kinds)
{
    std::printf("%-24s", what);
    double all = 0;
    for (const FileFormat &format : fileFormats()) {
        double both = 0;
        for (const char *id : kinds) {
            const DocumentKind &kind = *documentKind(QString::fromLatin1(id));
            if (offers(kind, format))
                both += timed(source, kind, format);
        }
        std::printf("  %s %.1f", format.id.data(), both);
        all += both;
    }
    std::printf("  together %.1f ms\n", all);
}

void writeAll(const DocumentSource &source, const QDir &folder)
{
    for (const DocumentKind &kind : documentKinds()) {
        for (const FileFormat &format : fileFormats()) {
            if (!offers(kind, format))
                continue;
            QFile file(folder.filePath(documentFileName(source, kind, format)));
            if (file.open(QIODevice::WriteOnly))
                file.write(*documentFile(source, kind, format, now));
        }
    }
}

DocumentSource sourceOf(LanguageForm form)
{
    const testing::Sample sample = testing::sampleDay(form);
    return {sample.session, sample.notes, sample.councils, sample.runs, sample.themes};
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const DocumentSource source = sourceOf(LanguageForm::Bokmaal);
    measure(source, "programme, run sheet", {"programme", "runsheet"});
    measure(source, "summary, report", {"summary", "report"});
    for (int i = 0; i < 3; ++i) {
        measure(source, "  again", {"programme", "runsheet"});
        measure(source, "  again", {"summary", "report"});
    }
    if (argc > 1) {
        for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
            const QDir folder(QString::fromLocal8Bit(argv[1]) + u'/' + nameOf(form));
            folder.mkpath(QStringLiteral("."));
            writeAll(sourceOf(form), folder);
        }
    }
    return 0;
}
