// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/documents.h"

#include "core/exchange/formats.h"
#include "core/exchange/planb.h"
#include "core/exchange/runsheet.h"
#include "core/exchange/sheets.h"
#include "core/exchange/words.h"
#include "core/paper/paint.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QStringList councilNames(const DocumentSource &source)
{
    QStringList names;
    for (const Council &council : source.councils)
        names << displayName(council, source.session.language);
    return names;
}

Programme programmeOf(const DocumentSource &source)
{
    return fvd::programmeOf(source.session, councilNames(source));
}

constexpr std::array kinds{
    DocumentKind{"programme"_L1, u"program", u"program", true,
        [](const DocumentSource &s) { return programmeOutline(programmeOf(s)); }},
    DocumentKind{"runsheet"_L1, u"regibok", u"regibok", false,
        [](const DocumentSource &s) {
            return runSheetOutline(s.session, s.notes, councilNames(s));
        }},
    DocumentKind{"exercises"_L1, u"oppgaveark", u"oppgåveark", true,
        [](const DocumentSource &s) { return exerciseSheets(s.session, councilNames(s)); }},
    DocumentKind{"cards"_L1, u"gruppekort", u"gruppekort", true,
        [](const DocumentSource &s) { return groupCards(s.session, s.roster, councilNames(s)); }},
    DocumentKind{"signs"_L1, u"bordskilt", u"bordskilt", true,
        [](const DocumentSource &s) { return tableSigns(s.session, s.roster, councilNames(s)); }},
    DocumentKind{"planb"_L1, u"plan B", u"plan B", false,
        [](const DocumentSource &s) { return planB(s.session, s.notes, councilNames(s)); }},
    DocumentKind{"summary"_L1, u"oppsummering", u"oppsummering", true,
        [](const DocumentSource &s) {
            return summaryOutline(summaryOf(s.session, s.runs, councilNames(s), s.pictures));
        }},
    DocumentKind{"report"_L1, u"rapport til KS", u"rapport til KS", true,
        [](const DocumentSource &s) {
            return reportOutline(reportOf(s.session, s.runs, councilNames(s), s.themes));
        }},
};

constexpr std::array allFormats{
    FileFormat{"pdf"_L1, "pdf"_L1, "application/pdf"_L1, "PDF/A"_L1, true, toPdf},
    FileFormat{"docx"_L1, "docx"_L1,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
        "Word (DOCX)"_L1, false, toDocx},
    FileFormat{"odt"_L1, "odt"_L1, "application/vnd.oasis.opendocument.text"_L1,
        "OpenDocument (ODT)"_L1, false, toOdt},
    FileFormat{"html"_L1, "html"_L1, "text/html"_L1, "HTML"_L1, false, toHtml},
    FileFormat{"md"_L1, "md"_L1, "text/markdown"_L1, "Markdown"_L1, false, toMarkdown},
    FileFormat{"txt"_L1, "txt"_L1, "text/plain"_L1, "TXT"_L1, false, toText},
    FileFormat{"ics"_L1, "ics"_L1, "text/calendar"_L1, "iCalendar (ICS)"_L1, false, nullptr},
};

template <typename Table>
auto found(const Table &table, QStringView id) -> decltype(table.data())
{
    const auto it = std::ranges::find_if(table, [id](const auto &row) { return row.id == id; });
    return it == table.end() ? nullptr : &*it;
}

/// \a text without what some file system does not allow in a name.
QString fileSafe(const QString &text)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f\\x7f\\\\/:*?\"<>|]+"_s);
    return QString(text).replace(forbidden, u" "_s).simplified();
}

} // namespace

std::span<const DocumentKind> documentKinds()
{
    return kinds;
}

std::span<const FileFormat> fileFormats()
{
    return allFormats;
}

const DocumentKind *documentKind(QStringView id)
{
    return found(kinds, id);
}

const FileFormat *fileFormat(QStringView id)
{
    return found(allFormats, id);
}

bool offers(const DocumentKind &kind, const FileFormat &format)
{
    return format.write || kind.id == "programme"_L1;
}

Result<QByteArray> documentFile(const DocumentSource &source, const DocumentKind &kind,
    const FileFormat &format, const QDateTime &now)
{
    if (!offers(kind, format))
        return Error{Fault::Invalid, u"no %1 as %2"_s.arg(kind.id, format.id)};
    if (!format.write)
        return toCalendar(programmeOf(source), now);
    return format.write(kind.outline(source));
}

QString documentFileName(
    const DocumentSource &source, const DocumentKind &kind, const FileFormat &format)
{
    const LanguageForm form = source.session.language;
    QStringList names;
    for (const Council &council : source.councils)
        names << council.name;
    QDate first;
    for (const Day &day : source.session.days) {
        if (day.date.isValid() && (first.isNull() || day.date < first))
            first = day.date;
    }
    QString name = fileSafe(names.isEmpty() ? source.session.title : listText(names, form));
    // Long names of joint gatherings would not fit into a path.
    name = name.left(80).trimmed();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    QStringList parts;
    if (first.isValid())
        parts << first.toString(Qt::ISODate);
    if (!name.isEmpty())
        parts << name << u"–"_s;
    parts << kind.name(form);
    return parts.join(u' ') + u'.' + format.suffix;
}

} // namespace fvd
