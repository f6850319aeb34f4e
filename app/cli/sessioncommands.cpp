// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/sessionjson.h"
#include "app/home/documentsource.h"
#include "app/home/drafting.h"
#include "app/words/errortext.h"

#include "core/exchange/pastedsession.h"
#include "core/model/edit.h"
#include "core/paper/archive.h"
#include "core/schedule/templates.h"
#include "core/sync/parcelfile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

QString newId()
{
    return Id<Item>::create().text();
}

/// What an option says, or why it cannot be read.
template <typename T>
using Option = std::variant<std::optional<T>, Failure>;

Option<QDate> dateOption(const QCommandLineParser &options)
{
    if (!options.isSet(u"date"_s))
        return std::optional<QDate>();
    // As it is written, since Qt's own way of reading takes a time of day along.
    const QDate date = QDate::fromString(options.value(u"date"_s), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return wrongUsage(Words::tr("--date is written like 2026-12-03."));
    return std::optional(date);
}

Option<ClockTime> timeOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<ClockTime>();
    const auto time = clockTime(options.value(name));
    // A day may end after midnight, but begins before it.
    if (!time || (name == u"start" && *time >= ClockTime::at(24)))
        return wrongUsage(Words::tr("--%1 is written like 09:00.").arg(name));
    return time;
}

Option<int> numberOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<int>();
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber || number < 0)
        return wrongUsage(Words::tr("--%1 is a whole number.").arg(name));
    return std::optional(number);
}

/// What is wrong with a day from \a start to \a end.
std::optional<Failure> hoursFailure(
    const std::optional<ClockTime> &start, const std::optional<ClockTime> &end)
{
    if (start && end && *end <= *start)
        return wrongUsage(Words::tr("--end comes after --start."));
    return {};
}

/// The failure in any of \a options, if there is one.
template <typename... T>
const Failure *failureIn(const T &...options)
{
    const Failure *failure = nullptr;
    ((failure = failure ? failure : std::get_if<Failure>(&options)), ...);
    return failure;
}

LanguageForm defaultLanguage(const Council &council)
{
    return council.language == LanguageDecision::Nynorsk ? LanguageForm::Nynorsk
                                                         : LanguageForm::Bokmaal;
}

/// Sets what the options common to new sessions say: councils, language, title and parts. A failure
/// if they name what there is not.
std::optional<Failure> applyOptions(
    Session &session, const Library &library, const QCommandLineParser &options)
{
    for (const QString &number : options.values(u"council"_s)) {
        const auto council = library.council(Id<Council>(number));
        if (!council)
            return Failure{Words::tr("There is no council with the number %1.").arg(number)};
        if (session.councils.isEmpty())
            session.language = defaultLanguage(*council);
        session.councils.append(council->id);
    }
    if (const auto form = languageOption(options)) {
        session.language = *form;
        session.languageAsked = true;
    }
    if (options.isSet(u"title"_s))
        session.title = options.value(u"title"_s);
    for (const QString &name : options.values(u"part"_s)) {
        const auto part = named<Part>(name);
        if (!part) {
            return wrongUsage(Words::tr("--part is basis-1, basis-2, tailored-3, tailored-4, raad "
                                        "or other."));
        }
        session.parts.append(*part);
    }
    return {};
}

/// Puts the days of \a session on \a first and the days after it; a null date takes theirs away.
void setDates(Session &session, QDate first)
{
    for (Day &day : session.days) {
        day.date = first;
        first = first.addDays(1);
    }
}

/// Stores \a session, and prints \a lines if that went well.
Outcome stored(
    Library &library, const Session &session, const QString &base, const QStringList &lines)
{
    if (const auto put = library.put(session, base); !put)
        return Failure{savingFailed(put.error()).happened};
    return printed(lines);
}

Failure noSuchSession(const QString &id)
{
    return {Words::tr("There is no session with the id %1.").arg(id)};
}

Outcome written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{fileFailed(Error{Fault::Refused, file.errorString()}, path).all()};
    return QByteArray();
}

Outcome list(const Call &call)
{
    QJsonArray array;
    QStringList lines;
    for (const SessionBrief &brief : call.library().sessions()) {
        QStringList councils;
        for (const Id<Council> &council : brief.councils)
            councils.append(council.text());
        const QString date = brief.first.toString(Qt::ISODate);
        array.append(QJsonObject{
            {u"id"_s, brief.id.text()},
            {u"title"_s, brief.title},
            {u"date"_s, date},
            {u"councils"_s, QJsonArray::fromStringList(councils)},
            {u"language"_s, QString(nameOf(brief.language))},
            {u"status"_s, QString(nameOf(brief.status))},
        });
        lines.append(QStringList{
            brief.id.text(), date, councils.join(u','), nameOf(brief.status), brief.title}
                         .join(u'\t'));
    }
    return call.options.isSet(u"json"_s) ? printed(array) : printed(lines);
}

Outcome makeNew(const Call &call)
{
    const auto date = dateOption(call.options);
    const auto start = timeOption(call.options, u"start"_s);
    const auto end = timeOption(call.options, u"end"_s);
    if (const Failure *failure = failureIn(date, start, end))
        return *failure;
    if (const auto failure = hoursFailure(std::get<0>(start), std::get<0>(end)))
        return *failure;
    Library &library = call.library();

    Session session{.id = Id<Session>::create()};
    if (const auto failure = applyOptions(session, library, call.options))
        return *failure;
    const auto firstStart = std::get<0>(start);
    if (call.options.isSet(u"template"_s)) {
        const auto kind = named<Template>(call.options.value(u"template"_s));
        if (!kind) {
            QStringList names;
            for (const auto &[each, name] : Names<Template>::all)
                names.append(name);
            return wrongUsage(
                Words::tr("There is no such template; there are %1.").arg(names.join(u", "_s)));
        }
        CouncilKind council = CouncilKind::Kommunestyre;
        if (!session.councils.isEmpty())
            council = library.council(session.councils.first())->kind;
        session.days = templateDays(*kind, session.language, council, newId);
    } else {
        session.days = {Day{.id = Id<Day>::create()}};
    }
    setDates(session, std::get<0>(date).value_or(QDate()));
    if (firstStart)
        session.days.first().start = firstStart;
    session.frame.start = firstStart;
    session.frame.end = std::get<0>(end);
    return stored(library, session, {}, {session.id.text()});
}

Outcome paste(const Call &call)
{
    const bool asNew = call.options.isSet(u"new"_s);
    if (call.arguments.size() != (asNew ? 1 : 2))
        return wrongUsage(Words::tr("Usage: %1").arg(u"session paste ID|--new FILE|-"_s));
    const auto date = dateOption(call.options);
    if (const Failure *failure = failureIn(date))
        return *failure;

    const QString path = call.arguments.last();
    QFile file(path);
    const bool readable =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!readable)
        return Failure{fileFailed(Error{Fault::NotFound}, path).happened};
    const QByteArray bytes = file.readAll();

    Library &library = call.library();
    Stored<Session> session{.value = {.id = Id<Session>::create()}};
    if (asNew) {
        if (const auto failure = applyOptions(session.value, library, call.options))
            return *failure;
    } else {
        const auto found = library.session(Id<Session>(call.arguments.first()));
        if (!found)
            return noSuchSession(call.arguments.first());
        session = *found;
    }

    // Dates without a year are near the session's own, if it has one.
    QDate near = std::get<0>(date).value_or(QDate());
    if (!near.isValid() && !session.value.days.isEmpty())
        near = session.value.days.first().date;
    if (!near.isValid())
        near = call.now.date();
    const ReadProgramme read = readProgramme(QString::fromUtf8(bytes), near, newId);
    if (!read.written) {
        return Failure{
            Words::tr("This is not text, so nothing was read. Copy the programme as text "
                      "and paste it again.")};
    }
    if (read.days.isEmpty() && read.title.isEmpty() && read.remark.isEmpty())
        return Failure{Words::tr("There is nothing in it to read.")};
    session.value = withProgramme(session.value, read);
    if (const QDate first = std::get<0>(date).value_or(QDate()); first.isValid()
        && !session.value.days.isEmpty() && session.value.days.first().date.isNull())
        session.value.days.first().date = first;
    return stored(library, session.value, session.revision,
        asNew ? QStringList{session.value.id.text()} : QStringList{});
}

Outcome makeDraft(const Call &call)
{
    const auto start = timeOption(call.options, u"start"_s);
    const auto end = timeOption(call.options, u"end"_s);
    const auto people = peopleOption(call.options);
    const auto seed = numberOption(call.options, u"seed"_s);
    if (const Failure *failure = failureIn(start, end, people, seed))
        return *failure;
    Library &library = call.library();
    const auto found = library.session(Id<Session>(call.arguments.first()));
    if (!found)
        return noSuchSession(call.arguments.first());
    Session session = found->value;
    if (const auto time = std::get<0>(start))
        session.frame.start = time;
    if (const auto time = std::get<0>(end))
        session.frame.end = time;
    if (const auto failure = hoursFailure(session.frame.start, session.frame.end))
        return *failure;
    if (call.options.isSet(u"themes"_s)) {
        session.frame.themes = call.options.value(u"themes"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &theme : std::as_const(session.frame.themes)) {
            if (!library.theme(Id<Theme>(theme)))
                return Failure{Words::tr("There is no theme called %1.").arg(theme)};
        }
    }
    if (const auto counts = std::get<0>(people))
        session.expected = *counts;
    const DayDraft drafted =
        draftFor(library, session, quint32(std::get<0>(seed).value_or(0)), newId);
    if (session.days.isEmpty())
        session.days.append(drafted.day);
    else
        session.days.first() = drafted.day;
    return stored(library, session, found->revision, {});
}

Outcome show(const Call &call)
{
    const Library &library = call.library();
    const auto found = library.session(Id<Session>(call.arguments.first()));
    if (!found)
        return noSuchSession(call.arguments.first());
    if (call.options.isSet(u"json"_s))
        return printed(sessionJson(found->value));
    const DocumentSource source = documentSource(library, found->value, {});
    const auto text =
        documentFile(source, *documentKind(u"programme"), *fileFormat(u"txt"), call.now);
    if (!text)
        return storeFailure(call.storePath, text.error());
    return *text;
}

Outcome exportFile(const Call &call)
{
    const DocumentKind *kind = documentKind(call.options.value(u"as"_s));
    const FileFormat *format = fileFormat(call.options.value(u"format"_s));
    const QString out = call.options.value(u"out"_s);
    if (!kind)
        return wrongUsage(Words::tr(
            "--as is programme, runsheet, exercises, cards, signs, planb, summary or report."));
    if (!format)
        return wrongUsage(Words::tr("--format is pdf, docx, odt, html, md, txt or ics."));
    if (out.isEmpty())
        return wrongUsage(Words::tr("Say with --out which file to write."));
    if (!offers(*kind, *format))
        return wrongUsage(Words::tr("Only the programme can be a calendar file."));

    const Library &library = call.library();
    const auto found = library.session(Id<Session>(call.arguments.first()));
    if (!found)
        return noSuchSession(call.arguments.first());
    const auto notes = library.notes(found->value.id);
    if (!notes)
        return storeFailure(call.storePath, notes.error());
    const DocumentSource source = documentSource(library, found->value, notes->value);
    const auto bytes = documentFile(source, *kind, *format, call.now);
    if (!bytes) {
        return Failure{Words::tr("A calendar file needs a date: give the day one, and try again.")};
    }
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Failure{fileFailed(Error{Fault::Refused, file.errorString()}, out).happened};
    return QByteArray();
}

Outcome archive(const Call &call)
{
    const QString out = call.options.value(u"out"_s);
    if (out.isEmpty())
        return wrongUsage(Words::tr("Say with --out which folder or zip file to write."));
    const Library &library = call.library();
    const auto found = library.session(Id<Session>(call.arguments.first()));
    if (!found)
        return noSuchSession(call.arguments.first());
    const auto files = archivePackage(documentSource(library, found->value, {}), call.now);
    if (out.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return written(out, archiveZip(files));
    if (!QDir().mkpath(out))
        return Failure{fileFailed(Error{Fault::Refused}, out).all()};
    for (const ArchiveFile &file : files) {
        Outcome done = written(QDir(out).filePath(file.name), file.bytes);
        if (std::holds_alternative<Failure>(done))
            return done;
    }
    return QByteArray();
}

Outcome copy(const Call &call)
{
    const auto date = dateOption(call.options);
    if (const Failure *failure = failureIn(date))
        return *failure;
    Library &library = call.library();
    const auto found = library.session(Id<Session>(call.arguments.first()));
    if (!found)
        return noSuchSession(call.arguments.first());
    Session session = withoutTraces(found->value, newId);
    const LanguageForm written = session.language;
    if (const auto failure = applyOptions(session, library, call.options))
        return *failure;
    // What is copied is written in its form already, whatever the new council's is.
    session.language = languageOption(call.options).value_or(written);
    setDates(session, std::get<0>(date).value_or(QDate()));
    return stored(library, session, {}, {session.id.text()});
}

Outcome remove(const Call &call)
{
    const auto removed = call.library().remove(Id<Session>(call.arguments.first()));
    if (!removed) {
        return removed.error().fault == Fault::NotFound
            ? noSuchSession(call.arguments.first())
            : storeFailure(call.storePath, removed.error());
    }
    return QByteArray();
}

/// Writes the session to a file for a colleague.
Outcome send(const Call &call)
{
    const auto session = call.library().session(Id<Session>(call.arguments.first()));
    if (!session)
        return noSuchSession(call.arguments.first());
    const QString path = call.options.value(u"out"_s);
    if (path.isEmpty())
        return wrongUsage(Words::tr("Say with --out which file to write."));
    const auto written = writeParcelFile(
        call.library().store(), call.library().documentsOf(session->value), path, call.now);
    if (!written)
        return Failure{fileFailed(written.error(), path).happened};
    return printed(QStringList{QDir::toNativeSeparators(path)});
}

/// Brings in what a colleague sent; prints the sessions in it.
Outcome open(const Call &call)
{
    const QString path = call.arguments.first();
    Store &store = call.library().store();
    const auto read = readParcelFile(path, store,
        {.run = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
            .clock = [now = call.now] { return now; }});
    if (!read)
        return Failure{fileFailed(read.error(), path).happened};
    if (const auto settled = settleConflicts(store, call.now); !settled)
        return storeFailure(call.storePath, settled.error());
    QStringList sessions;
    for (const QString &id : read->ids) {
        if (call.library().session(Id<Session>(id)))
            sessions.append(id);
    }
    return printed(sessions);
}

} // namespace

std::span<const Command> sessionCommands()
{
    static const Command commands[]{
        {u"session", u"list", u"", 0, 0, {u"json"}, list},
        {u"session", u"new", u"", 0, 0,
            {u"council", u"date", u"start", u"end", u"language", u"title", u"part", u"template"},
            makeNew},
        {u"session", u"paste", u"ID|--new FILE|-", 1, 2,
            {u"new", u"council", u"date", u"language", u"title", u"part"}, paste},
        {u"session", u"draft", u"ID", 1, 1, {u"start", u"end", u"themes", u"people", u"seed"},
            makeDraft},
        {u"session", u"show", u"ID", 1, 1, {u"json"}, show},
        {u"session", u"export", u"ID", 1, 1, {u"as", u"format", u"out"}, exportFile},
        {u"session", u"archive", u"ID", 1, 1, {u"out"}, archive},
        {u"session", u"copy", u"ID", 1, 1, {u"council", u"date", u"language", u"title", u"part"},
            copy},
        {u"session", u"delete", u"ID", 1, 1, {}, remove},
        {u"session", u"send", u"ID", 1, 1, {u"out"}, send},
        {u"session", u"open", u"FILE", 1, 1, {}, open},
    };
    return commands;
}

} // namespace fvd::cli
