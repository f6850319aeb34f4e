// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/issues.h"
#include "app/words/contenttext.h"

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

QJsonObject jsonOf(const Stage &stage)
{
    return {
        {u"form"_s, QString(nameOf(stage.form))},
        {u"minutes"_s, qint64(stage.planned.count())},
        {u"text"_s, stage.text},
        {u"write"_s, stage.write},
    };
}

QJsonObject jsonOf(const Source &source)
{
    return {{u"title"_s, source.title}, {u"url"_s, source.url}};
}

QJsonObject jsonOf(const Link &link)
{
    return {
        {u"title"_s, link.title}, {u"url"_s, link.url}, {u"kind"_s, QString(nameOf(link.kind))}};
}

QJsonObject jsonOf(const ReadyItem &item)
{
    return {
        {u"kind"_s, QString(nameOf(item.kind))},
        {u"minutes"_s, qint64(item.planned.count())},
        {u"title"_s, item.title},
        {u"material"_s, item.material.text()},
    };
}

QJsonObject jsonOf(const ReadyProgramme &programme);

template <typename T>
QJsonArray jsonOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(jsonOf(value));
    return array;
}

QJsonObject jsonOf(const ReadyProgramme &programme)
{
    return {
        {u"shape"_s, QString(nameOf(programme.shape))},
        {u"minutes"_s, qint64(programme.planned.count())},
        {u"title"_s, programme.title},
        {u"items"_s, jsonOf(programme.items)},
    };
}

template <typename E>
QJsonArray namesOf(const QList<E> &values)
{
    QJsonArray names;
    for (const E value : values)
        names.append(QString(nameOf(value)));
    return names;
}

/// What every text says, as its own object in \a object.
QByteArray printedText(QJsonObject object, const MaterialText &text)
{
    object.insert(u"body"_s, text.body);
    object.insert(u"facilitator"_s, text.facilitator);
    object.insert(u"stages"_s, jsonOf(text.stages));
    object.insert(u"sources"_s, jsonOf(text.sources));
    return printed(object);
}

QStringList headOf(const MaterialText &text)
{
    return {text.title, QString(text.title.size(), u'='), {}, text.summary};
}

/// "  10 min  Innledning", with the name of the material below the title that it is given.
QStringList linesOf(const ReadyProgramme &programme, LanguageForm form, const Library &library)
{
    QStringList lines{
        QString(), u"%1 (%2 min)"_s.arg(programme.title).arg(programme.planned.count())};
    for (const ReadyItem &item : programme.items) {
        QString title = item.title;
        if (const auto material = library.material(item.material); material && title.isEmpty())
            title = material->value.text.in(form).title;
        lines.append(u"%1 min  %2"_s.arg(item.planned.count(), 5).arg(title));
    }
    return lines;
}

QByteArray shownTheme(const Theme &theme, LanguageForm form, const Library &library,
    const QCommandLineParser &options)
{
    const MaterialText &text = theme.text.in(form);
    if (options.isSet(u"json"_s)) {
        QJsonObject object =
            materialJson(theme.id.text(), themeKind, form, text.title, {}, firstLine(text.summary));
        object.insert(u"aim"_s, text.aim);
        object.insert(u"fits"_s, text.fits);
        object.insert(u"why"_s, text.why);
        object.insert(u"programmes"_s, jsonOf(text.programmes));
        object.insert(u"links"_s, jsonOf(text.links));
        return printedText(object, text);
    }
    QStringList lines = headOf(text);
    for (const QString &each : {text.aim, text.fits, text.why}) {
        if (!each.isEmpty())
            lines.append({QString(), each});
    }
    for (const ReadyProgramme &programme : text.programmes)
        lines.append(linesOf(programme, form, library));
    lines.append({QString(), text.body, QString()});
    for (const Link &link : text.links)
        lines.append(link.title + u' ' + link.url);
    return printed(lines);
}

QByteArray shownMaterial(
    const Material &material, LanguageForm form, const QCommandLineParser &options)
{
    const MaterialText &text = material.text.in(form);
    if (options.isSet(u"json"_s)) {
        QJsonObject object = materialJson(material.id.text(), nameOf(material.kind), form,
            text.title, material.planned, firstLine(text.summary));
        object.insert(u"roles"_s, namesOf(material.roles));
        object.insert(u"councils"_s, namesOf(material.councils));
        object.insert(u"audience"_s, QString(nameOf(material.audience)));
        if (const Withdrawal &withdrawn = material.withdrawn; withdrawn.at.isValid()) {
            object.insert(u"withdrawn"_s,
                QJsonObject{{u"at"_s, withdrawn.at.toString(Qt::ISODate)},
                    {u"reason"_s, withdrawn.reason}, {u"instead"_s, withdrawn.instead.text()}});
        }
        return printedText(object, text);
    }
    QStringList lines = headOf(text);
    if (const Withdrawal &withdrawn = material.withdrawn; withdrawn.at.isValid()) {
        lines.append(Words::tr("Withdrawn: %1").arg(withdrawn.reason));
        if (!withdrawn.instead.isNull())
            lines.append(Words::tr("Use instead: %1").arg(withdrawn.instead.text()));
    }
    for (const Stage &stage : text.stages) {
        lines.append(u"- %1 %2 min: %3"_s.arg(
            QString(nameOf(stage.form)), QString::number(stage.planned.count()), stage.text));
        if (!stage.write.isEmpty())
            lines.append(u"  > "_s + stage.write);
    }
    lines.append({QString(), text.body});
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
        return shownTheme(theme->value, form, library, call.options);
    if (const auto material = library.material(Id<Material>(id)); material && id.contains(u'/'))
        return shownMaterial(material->value, form, call.options);
    return Failure{Words::tr("There is no material called %1.").arg(id)};
}

QJsonObject checkJson(const QList<ContentIssue> &issues, const QList<TextFigures> &texts)
{
    QJsonArray wrong;
    for (const ContentIssue &issue : issues) {
        wrong.append(QJsonObject{{u"file"_s, issue.file}, {u"line"_s, issue.line},
            {u"text"_s, contentIssueText(issue)}});
    }
    QJsonArray figures;
    for (const TextFigures &text : texts) {
        figures.append(QJsonObject{
            {u"file"_s, text.file}, {u"words"_s, text.read.words}, {u"lix"_s, text.read.lix}});
    }
    return {{u"issues"_s, wrong}, {u"texts"_s, figures}};
}

/// The heaviest texts first.
QStringList lixTable(QList<TextFigures> texts)
{
    std::ranges::stable_sort(
        texts, std::greater(), [](const TextFigures &text) { return text.read.lix; });
    QStringList lines;
    for (const TextFigures &text : std::as_const(texts))
        lines.append(u"%1\t%2\t%3"_s.arg(text.read.lix).arg(text.read.words).arg(text.file));
    return lines;
}

Outcome check(const Call &call)
{
    if (!QFileInfo(call.arguments.first()).isDir())
        return Failure{Words::tr("%1 is no folder.").arg(call.arguments.first())};
    const Content content = readContent(call.arguments.first());
    const LintResult lint = lintContent(call.arguments.first());
    const QList<ContentIssue> found = allIssues(content, lint);
    if (call.options.isSet(u"json"_s)) {
        const QByteArray json = printed(checkJson(found, lint.texts));
        return found.isEmpty() ? Outcome(json) : Failure{.output = json};
    }
    if (call.options.isSet(u"lix"_s))
        return printed(lixTable(lint.texts));
    if (!found.isEmpty())
        return Failure{issueLines(found).join(u'\n')};
    return printed(QStringList{Words::tr("%n theme(s)", nullptr, int(content.themes.size())),
        Words::tr("%n material(s)", nullptr, int(content.materials.size()))});
}

} // namespace

QList<ContentIssue> allIssues(const Content &content, const LintResult &lint)
{
    QList<ContentIssue> all = content.issues + lint.issues;
    std::ranges::stable_sort(
        all, {}, [](const ContentIssue &issue) { return std::pair(issue.file, issue.line); });
    return all;
}

QStringList issueLines(const QList<ContentIssue> &issues)
{
    QStringList lines;
    for (const ContentIssue &issue : issues)
        lines.append(u"%1:%2: %3"_s.arg(issue.file).arg(issue.line).arg(contentIssueText(issue)));
    return lines;
}

std::span<const Command> materialCommands()
{
    static const Command commands[]{
        {u"material", u"list", u"", 0, 0, {u"theme", u"language", u"json"}, list},
        {u"material", u"show", u"ID", 1, 1, {u"language", u"json"}, show},
        {u"material", u"search", u"WORDS…", 1, 50, {u"language", u"json"}, search},
        {u"material", u"check", u"DIR", 1, 1, {u"json", u"lix"}, check, false},
    };
    return commands;
}

} // namespace fvd::cli
