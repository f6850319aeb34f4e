// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/ksreport.h"
#include "core/exchange/summary.h"
#include "core/model/roster.h"
#include "core/model/run.h"

#include <QByteArray>
#include <QDateTime>

#include <span>

namespace fvd {

/// What documents are made from.
struct DocumentSource
{
    Session session{};
    PrivateNotes notes{}; ///< reach the run sheet and nothing else
    QList<Council> councils{}; ///< the session's, in its order
    QList<Run> runs{}; ///< of its days that were held
    QStringList themes{}; ///< what it was about, as titles in its language form
    NotePictures pictures{}; ///< of the notes that are told
    Roster roster{}; ///< reaches the group cards and nothing else
};

/// A document that is made for people.
struct DocumentKind
{
    QLatin1StringView id{}; ///< on the command line and in settings
    QStringView nb{}; ///< what it is called, and the word in its file's name
    QStringView nn{};
    bool forParticipants = true; ///< otherwise for the facilitator alone
    Outline (*outline)(const DocumentSource &){};

    QString name(LanguageForm form) const
    {
        return (form == LanguageForm::Nynorsk ? nn : nb).toString();
    }
};

/// A kind of file.
struct FileFormat
{
    QLatin1StringView id{};
    QLatin1StringView suffix{}; ///< without a dot
    QLatin1StringView mime{};
    QLatin1StringView name{}; ///< "PDF/A": the same in all languages
    bool needsGui = false; ///< writing it needs a QGuiApplication; offscreen is enough
    QByteArray (*write)(const Outline &){}; ///< none for calendars, which are no text
};

std::span<const DocumentKind> documentKinds(); ///< in the order of the work
std::span<const FileFormat> fileFormats(); ///< pdf, docx, odt, html, md, txt, ics

/// The kind or format with \a id; nothing if there is none.
const DocumentKind *documentKind(QStringView id);
const FileFormat *fileFormat(QStringView id);

/// Whether \a kind can be written as \a format: only a programme makes a calendar.
bool offers(const DocumentKind &kind, const FileFormat &format);

/// The file of \a kind in \a format, written at \a now. Fault::Invalid if it is not offered, or for
/// a calendar without a dated day.
Result<QByteArray> documentFile(const DocumentSource &source, const DocumentKind &kind,
    const FileFormat &format, const QDateTime &now);

/// A name for that file that sorts by date and is allowed on every system:
/// "2026-12-03 Sauda – program.pdf".
QString documentFileName(
    const DocumentSource &source, const DocumentKind &kind, const FileFormat &format);

} // namespace fvd
