// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/home/home.h"
#include "app/words/errortext.h"
#include "core/exchange/words.h"
#include "core/paper/documents.h"

#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

constexpr int failed = 1;
constexpr int misused = 2;

QList<Command> allCommands()
{
    QList<Command> commands;
    for (const auto &some :
        {sessionCommands(), runCommands(), groupCommands(), councilCommands(), materialCommands(),
            publishCommands(), storeCommands(), syncCommands(), serverCommands()}) {
        for (const Command &command : some)
            commands.append(command);
    }
    return commands;
}

QString usageOf(const Command &command)
{
    QStringList words{u"folkevalgtdag-cli"_s, command.group.toString(), command.name.toString(),
        command.arguments.toString()};
    words.removeAll(QString());
    QString usage = words.join(u' ');
    for (const QStringView option : command.options)
        usage += u" [--"_s + option.toString() + u']';
    return usage;
}

/// The options that commands have, each said once.
QList<QCommandLineOption> allOptions()
{
    const auto option = [](const QString &name, const QString &text, const QString &value = {}) {
        return QCommandLineOption(name, text, value);
    };
    return {
        option(u"store"_s, Words::tr("The file with the store."), u"FILE"_s),
        option(u"json"_s, Words::tr("Print JSON.")),
        option(u"lix"_s, Words::tr("Print how heavy each text is to read, and its words.")),
        option(u"council"_s, Words::tr("Number of a council; may be repeated."), u"NUMBER"_s),
        option(u"date"_s, Words::tr("Date of the first day: 2026-12-03."), u"DATE"_s),
        option(u"start"_s, Words::tr("When the day begins: 09:00."), u"TIME"_s),
        option(u"end"_s, Words::tr("When the day ends: 15:30."), u"TIME"_s),
        option(u"language"_s, Words::tr("Language form: nb or nn."), u"FORM"_s),
        option(u"title"_s, Words::tr("Title of the session."), u"TEXT"_s),
        option(u"template"_s, Words::tr("Template that the day is made from."), u"NAME"_s),
        option(u"part"_s, Words::tr("Which of the term's days; may be repeated."), u"PART"_s),
        option(u"themes"_s, Words::tr("Wanted themes, the most wanted first."), u"ID,ID"_s),
        option(u"people"_s, Words::tr("How many come: 35, or member=27,administration=8."),
            u"NUMBER"_s),
        option(u"seed"_s, Words::tr("Another number gives another draft, or other groups."),
            u"NUMBER"_s),
        option(u"theme"_s, Words::tr("Only this theme."), u"ID"_s),
        option(u"new"_s, Words::tr("Make a new session of it.")),
        option(u"as"_s,
            Words::tr("Kind of document: programme, runsheet, exercises, cards, signs, planb, "
                      "summary, report."),
            u"KIND"_s),
        option(u"format"_s, Words::tr("Format: pdf, docx, odt, html, md, txt, ics."), u"FORMAT"_s),
        option(u"out"_s, Words::tr("File to write."), u"FILE"_s),
        option(u"events"_s,
            Words::tr("File with events, a JSON object a line; - for standard input."), u"FILE"_s),
        option(u"at"_s, Words::tr("The moment to look at: 2026-12-03T09:08:00+01:00."), u"TIME"_s),
        option(u"server"_s, Words::tr("Address of the sync server."), u"URL"_s),
        option(u"user"_s, Words::tr("User name there."), u"NAME"_s),
        option(
            u"password-file"_s, Words::tr("File with the password in its first line."), u"FILE"_s),
        option(u"space"_s,
            Words::tr("What to bring together: materials, region-…, private-…; may be repeated."),
            u"NAME"_s),
        option(u"users"_s,
            Words::tr("File with a user a line, below the names of its cells: "
                      "user;name;email;regions;roles;password."),
            u"FILE"_s),
        option(
            u"region"_s, Words::tr("A region to make a database for; may be repeated."), u"ID"_s),
        option(
            u"reason"_s, Words::tr("Why it is withdrawn, to be read by facilitators."), u"TEXT"_s),
        option(u"instead"_s, Words::tr("Material to use in its place."), u"ID"_s),
        option(u"files"_s, Words::tr("Fetch the files of documents too: pictures, slides, films.")),
        option(u"once"_s, Words::tr("Bring all together and end, as without it.")),
        option(u"watch"_s, Words::tr("Go on, and bring what changes.")),
        option(u"apply"_s, Words::tr("Keep the events, or the groups, in the session.")),
        option(u"list"_s,
            Words::tr("File with a person a line, its cells parted by tabs or semicolons."),
            u"FILE"_s),
        option(u"size"_s, Words::tr("People at a table."), u"NUMBER"_s),
        option(u"tables"_s, Words::tr("Number of tables."), u"NUMBER"_s),
    };
}

Outcome run(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    QCommandLineParser parser;
    parser.addOptions(allOptions());
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Say what there is.")});
    parser.addOption({u"version"_s, Words::tr("Say which version this is.")});
    if (!parser.parse(words))
        return wrongUsage(parser.errorText());

    QStringList positional = parser.positionalArguments();
    const QString group = positional.value(0);
    const QString name = positional.value(1);
    const auto command = std::ranges::find_if(
        commands, [&](const Command &each) { return each.group == group && each.name == name; });

    if (parser.isSet(u"version"_s))
        return printed(
            QStringList{u"folkevalgtdag-cli "_s + QCoreApplication::applicationVersion()});
    if (parser.isSet(u"help"_s)) {
        QStringList lines;
        for (const Command &each : commands) {
            if (group.isEmpty() || each.group == group)
                lines.append(usageOf(each));
        }
        lines.append(QString());
        for (const QCommandLineOption &option : allOptions()) {
            lines.append(u"  --%1\t%2"_s.arg(
                (option.names().first() + u' ' + option.valueName()).leftJustified(18),
                option.description()));
        }
        return printed(lines);
    }
    if (command == commands.end()) {
        return wrongUsage(group.isEmpty()
                ? Words::tr("Say what to do; folkevalgtdag-cli --help lists it.")
                : Words::tr("There is no command \"%1\"; folkevalgtdag-cli --help lists them.")
                      .arg((group + u' ' + name).trimmed()));
    }
    const QStringList arguments = positional.mid(2);
    if (arguments.size() < command->least || arguments.size() > command->most)
        return wrongUsage(Words::tr("Usage: %1").arg(usageOf(*command)));
    for (const QString &option : parser.optionNames()) {
        if (option != "store"_L1 && !std::ranges::count(command->options, option))
            return wrongUsage(Words::tr("--%1 is not for this command. Usage: %2")
                                  .arg(option, usageOf(*command)));
    }
    if (parser.isSet(u"language"_s) && !languageOption(parser))
        return wrongUsage(Words::tr("--language is nb or nn."));

    return runCommand(*command,
        {.options = parser,
            .arguments = arguments,
            .storePath = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : defaultStorePath(),
            .now = QDateTime::currentDateTime()});
}

/// Whether \a argv asks for a format that needs fonts, and so a QGuiApplication.
bool needsGui(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const char *word = argv[i];
        if (std::strcmp(word, "archive") == 0)
            return true;
        constexpr const char *option = "--format=";
        if (std::strncmp(word, option, std::strlen(option)) == 0)
            word += std::strlen(option);
        if (const FileFormat *format = fileFormat(QString::fromLocal8Bit(word)))
            return format->needsGui;
    }
    return false;
}

void print(const QByteArray &bytes, std::FILE *file)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

/// The texts in the language of the user's system: nynorsk and English where it says so, else
/// bokmål.
QString interfaceLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::NorwegianNynorsk:
        return u"nn"_s;
    case QLocale::English:
        // "C" and "POSIX" say nothing of the user; they read as English.
        return qgetenv("LANG").startsWith("en") ? u"en"_s : u"nb"_s;
    default:
        return u"nb"_s;
    }
}

} // namespace

} // namespace fvd::cli

int main(int argc, char **argv)
{
    using namespace fvd::cli;

    // Nothing is shown, so no display is needed, even for what uses fonts.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks on the machine (no runtime folder, no locale) are no errors of ours.
    QLoggingCategory::setFilterRules(u"default.warning=false\nqt.*=false"_s);
    std::unique_ptr<QCoreApplication> application;
    if (needsGui(argc, argv))
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"folkevalgtdag"_s);
    QCoreApplication::setApplicationVersion(u"" FVD_VERSION ""_s);

    QTranslator texts;
    if (texts.load(u":/i18n/folkevalgtdag_"_s + interfaceLanguage() + u".qm"_s))
        QCoreApplication::installTranslator(&texts);

    const Outcome outcome = run(QCoreApplication::arguments());
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        print(failure->output, stdout);
        if (!failure->sentence.isEmpty())
            print(failure->sentence.toUtf8() + '\n', stderr);
        return failure->usage ? misused : failed;
    }
    print(std::get<QByteArray>(outcome), stdout);
    return 0;
}
