// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/words/contenttext.h"

#include "core/content/content.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

QString firstLine(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0, QString::SectionSkipEmpty);
}

QString themeOf(const QString &id)
{
    return id.section(u'/', 0, 0);
}

QJsonObject materialJson(const QString &id, const QString &kind, LanguageForm form,
    const QString &title, Minutes minutes, const QString &snippet)
{
    return {
        {u"id"_s, id},
        {u"theme"_s, themeOf(id)},
        {u"kind"_s, kind},
        {u"title"_s, title},
        {u"language"_s, QString(nameOf(form))},
        {u"minutes"_s, qint64(minutes.count())},
        {u"snippet"_s, snippet},
    };
}

const QString themeKind = u"theme"_s;

/// Prints objects made by materialJson(), for people or for scripts.
Outcome listed(const QJsonArray &array, const QCommandLineParser &options)
{
    if (options.isSet(u"json"_s))
        return printed(array);
    QStringList lines;
    for (const auto &each : array) {
        const QJsonObject object = each.toObject();
        QStringList columns;
        for (const QString &key : {u"id"_s, u"kind"_s, u"language"_s, u"title"_s})
            columns.append(object.value(key).toString());
        lines.append(columns.join(u'\t'));
    }
    return printed(lines);
}

QList<LanguageForm> formsAsked(const QCommandLineParser &options)
{
    if (const auto form = languageOption(options))
        return {*form};
    return {LanguageForm::Bokmaal, LanguageForm::Nynorsk};
}

Outcome list(const Call &call)
{
    const Library &library = call.library();
    const QString wanted = call.options.value(u"theme"_s);
    QJsonArray array;
    for (const LanguageForm form : formsAsked(call.options)) {
        for (const Theme &theme : library.themes()) {
            if (wanted.isEmpty() || theme.id.text() == wanted) {
                const MaterialText &text = theme.text.in(form);
                array.append(
                    materialJson(theme.id.text(), themeKind, form, text.title, {}, text.summary));
            }
        }
        for (const MaterialBrief &material : library.materials()) {
            if (wanted.isEmpty() || material.theme.text() == wanted) {
                array.append(materialJson(material.id.text(), nameOf(material.kind), form,
                    material.title(form), material.planned, material.summary(form)));
            }
        }
    }
    if (array.isEmpty() && !wanted.isEmpty())
        return Failure{Words::tr("There is no theme called %1.").arg(wanted)};
    return listed(array, call.options);
}

Outcome search(const Call &call)
{
    const Library &library = call.library();
    QHash<QString, Minutes> minutes;
    for (const MaterialBrief &material : library.materials())
        minutes.insert(material.id.text(), material.planned);
    QJsonArray array;
    const QList<Found> found = library.search(
        {.words = call.arguments.join(u' '), .language = languageOption(call.options)});
    for (const Found &each : found) {
        const QString kind = each.kind == Found::Kind::Theme ? themeKind : nameOf(each.material);
        array.append(materialJson(
            each.id, kind, each.language, each.title, minutes.value(each.id), each.snippet));
    }
    return listed(array, call.options);
}

QByteArray shown(const QString &id, const QString &kind, LanguageForm form, Minutes minutes,
    const MaterialText &text, const QCommandLineParser &options)
{
    if (options.isSet(u"json"_s)) {
        QJsonArray stages;
        for (const Stage &stage : text.stages) {
            stages.append(QJsonObject{
                {u"form"_s, QString(nameOf(stage.form))},
                {u"minutes"_s, qint64(stage.planned.count())},
                {u"text"_s, stage.text},
            });
        }
        QJsonArray sources;
        for (const Source &source : text.sources)
            sources.append(QJsonObject{{u"title"_s, source.title}, {u"url"_s, source.url}});
        QJsonObject object =
            materialJson(id, kind, form, text.title, minutes, firstLine(text.summary));
        object.insert(u"aim"_s, text.aim);
        object.insert(u"body"_s, text.body);
        object.insert(u"facilitator"_s, text.facilitator);
        object.insert(u"stages"_s, stages);
        object.insert(u"sources"_s, sources);
        return printed(object);
    }
    QStringList lines{text.title, QString(text.title.size(), u'='), {}, text.summary};
    for (const Stage &stage : text.stages) {
        lines.append(u"- %1 %2 min: %3"_s.arg(
            QString(nameOf(stage.form)), QString::number(stage.planned.count()), stage.text));
    }
    lines.append({QString(), text.body.trimmed()});
    for (const Source &source : text.sources)
        lines.append(source.title + u' ' + source.url);
    return printed(lines);
}

Outcome show(const Call &call)
{
    const Library &library = call.library();
    const QString id = call.arguments.first();
    const LanguageForm form = languageOption(call.options).value_or(LanguageForm::Bokmaal);
    if (const auto theme = library.theme(Id<Theme>(id)); theme && !id.contains(u'/'))
        return shown(id, themeKind, form, {}, theme->value.text.in(form), call.options);
    if (const auto material = library.material(Id<Material>(id)); material && id.contains(u'/')) {
        const Material &value = material->value;
        return shown(
            id, nameOf(value.kind), form, value.planned, value.text.in(form), call.options);
    }
    return Failure{Words::tr("There is no material called %1.").arg(id)};
}

Outcome check(const Call &call)
{
    if (!QFileInfo(call.arguments.first()).isDir())
        return Failure{Words::tr("%1 is no folder.").arg(call.arguments.first())};
    const Content content = readContent(call.arguments.first());
    QJsonArray array;
    QStringList lines;
    for (const ContentIssue &issue : content.issues) {
        const QString sentence = contentIssueText(issue);
        lines.append(u"%1:%2: %3"_s.arg(issue.file).arg(issue.line).arg(sentence));
        array.append(
            QJsonObject{{u"file"_s, issue.file}, {u"line"_s, issue.line}, {u"text"_s, sentence}});
    }
    if (!lines.isEmpty() && !call.options.isSet(u"json"_s))
        return Failure{lines.join(u'\n')};
    if (call.options.isSet(u"json"_s))
        return printed(array);
    return printed(QStringList{Words::tr("%n theme(s)", nullptr, int(content.themes.size())),
        Words::tr("%n material(s)", nullptr, int(content.materials.size()))});
}

} // namespace

std::span<const Command> materialCommands()
{
    static const Command commands[]{
        {u"material", u"list", u"", 0, 0, {u"theme", u"language", u"json"}, list},
        {u"material", u"show", u"ID", 1, 1, {u"language", u"json"}, show},
        {u"material", u"search", u"WORDS…", 1, 50, {u"language", u"json"}, search},
        {u"material", u"check", u"DIR", 1, 1, {u"json"}, check, false},
    };
    return commands;
}

} // namespace fvd::cli
