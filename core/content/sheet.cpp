// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sheet.h"

#include "core/content/frontmatter.h"
#include "core/content/keys.h"
#include "core/content/readyprogrammes.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <numeric>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int longestMinutes = 24 * 60;
constexpr int largestGroup = 100;

/// What a file can be: a theme or one kind of material. A set of bits, so that the table below can
/// say for whom a key is.
using Kinds = unsigned;
constexpr Kinds theme = 1;
constexpr Kinds of(MaterialKind kind)
{
    return 2U << unsigned(kind);
}
constexpr Kinds talk = of(MaterialKind::Article) | of(MaterialKind::Film);
constexpr Kinds work = of(MaterialKind::Exercise) | of(MaterialKind::Case);
constexpr Kinds fact = of(MaterialKind::Fact);
constexpr Kinds all = theme | talk | work | fact;

/// A key of the front matter, and which kinds may and must have it.
struct SheetKey
{
    QLatin1String name{};
    Kinds may = 0;
    Kinds must = 0;
    bool shared = false; ///< equal in both language forms
};

constexpr std::array sheetKeys{
    SheetKey{"kind"_L1, all, all, true},
    SheetKey{"title"_L1, all, all},
    SheetKey{"summary"_L1, all, all},
    SheetKey{"part"_L1, theme, theme, true},
    SheetKey{"number"_L1, theme, theme, true},
    SheetKey{"aim"_L1, theme, theme},
    SheetKey{"fits"_L1, theme, theme},
    SheetKey{"why"_L1, theme, theme},
    SheetKey{"programmes"_L1, theme, theme}, // their shapes, minutes and materials are shared
    SheetKey{"links"_L1, theme, theme}, // their addresses are shared
    SheetKey{"minutes"_L1, talk | work, talk | work, true},
    SheetKey{"minimum"_L1, talk | work, work, true},
    SheetKey{"groups"_L1, work, 0, true},
    SheetKey{"roles"_L1, work, 0}, // shared, as lists of names
    SheetKey{"councils"_L1, talk | work | fact, 0},
    SheetKey{"audience"_L1, talk | work | fact, 0, true},
    SheetKey{"openness"_L1, all, 0, true},
    SheetKey{"stages"_L1, work, work}, // their forms and minutes are shared
    SheetKey{"certainty"_L1, fact, fact, true},
    SheetKey{"checked"_L1, all, fact, true},
    SheetKey{"sources"_L1, all, fact}, // their addresses are shared
    SheetKey{"facilitator"_L1, all, 0},
    SheetKey{"keywords"_L1, all, 0},
    SheetKey{"lawdate"_L1, all, 0, true},
    SheetKey{"lawchange"_L1, all, 0},
};

QList<KeyRule> rulesFor(Kinds kind)
{
    QList<KeyRule> rules;
    for (const SheetKey &key : sheetKeys) {
        if (key.may & kind)
            rules.append({key.name, (key.must & kind) != 0});
    }
    return rules;
}

/// Marks and tags are looked for in the file as it stands, so that the front matter's texts are
/// searched too, and lines are exact.
void findMarksAndTags(const QString &text, const Report &report)
{
    // "[M]", "[M – check]", "[C kl 5-2]", but not a Markdown link that happens to be called so.
    static const QRegularExpression mark(u"\\[[MC](\\s[^\\]]*)?\\](?!\\()"_s);
    // Not "<https://…>", which is Markdown.
    static const QRegularExpression tag(u"</?[A-Za-z][A-Za-z0-9-]*(?=[\\s>/]|$)|<!--"_s);
    int line = 0;
    for (const QString &each : text.split(u'\n')) {
        ++line;
        if (const auto found = mark.match(each); found.hasMatch())
            report(line, ContentIssueKind::WorkMark, found.captured());
        if (const auto found = tag.match(each); found.hasMatch())
            report(line, ContentIssueKind::Html, found.captured());
    }
}

qsizetype stepCount(const QString &body)
{
    const QStringList lines = body.split(u'\n');
    return std::count_if(
        lines.begin(), lines.end(), [](const QString &line) { return line.startsWith("## "_L1); });
}

QList<Stage> readStages(const Keys &keys)
{
    QList<Stage> stages;
    for (const Keys &stage : keys.maps("stages"_L1,
             {{"form"_L1, true}, {"minutes"_L1, true}, {"text"_L1, true}, {"write"_L1}})) {
        stages.append({
            .form = stage.choice("form"_L1, StageForm::Plenary),
            .planned = Minutes(stage.number("minutes"_L1, 1, longestMinutes)),
            .text = stage.text("text"_L1),
            .write = stage.text("write"_L1),
        });
    }
    return stages;
}

/// The address of \a map, which must be one of a page.
QString readAddress(const Keys &map)
{
    const QString address = map.text("url"_L1);
    const QUrl url(address, QUrl::StrictMode);
    if (!address.isEmpty() && (!url.scheme().startsWith("http"_L1) || url.host().isEmpty()))
        map.bad("url"_L1);
    return address;
}

QList<Source> readSources(const Keys &keys)
{
    QList<Source> sources;
    for (const Keys &source : keys.maps("sources"_L1, {{"title"_L1, true}, {"url"_L1, true}}))
        sources.append({.title = source.text("title"_L1), .url = readAddress(source)});
    return sources;
}

QList<Link> readLinks(const Keys &keys)
{
    QList<Link> links;
    for (const Keys &link :
        keys.maps("links"_L1, {{"title"_L1, true}, {"url"_L1, true}, {"kind"_L1, true}})) {
        links.append({
            .title = link.text("title"_L1),
            .url = readAddress(link),
            .kind = link.choice("kind"_L1, LinkKind::Other),
        });
    }
    return links;
}

/// "4" or "3-6" into \a material.
void readGroups(const Keys &keys, Material &material)
{
    static const QRegularExpression pattern(u"^(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3}))?$"_s);
    if (!keys.has("groups"_L1))
        return;
    const auto found = pattern.match(keys.text("groups"_L1));
    const int least = found.captured(1).toInt();
    const int most = found.captured(2).isEmpty() ? least : found.captured(2).toInt();
    if (least < 1 || most < least || most > largestGroup) {
        keys.bad("groups"_L1);
        return;
    }
    material.groupMin = least;
    material.groupMax = most;
}

MaterialText readText(const Keys &keys, const QString &body)
{
    return {
        .title = keys.text("title"_L1),
        .summary = keys.text("summary"_L1),
        .aim = keys.text("aim"_L1),
        .fits = keys.text("fits"_L1),
        .why = keys.text("why"_L1),
        .body = body.trimmed(),
        .facilitator = keys.text("facilitator"_L1),
        .stages = readStages(keys),
        .sources = readSources(keys),
        .links = readLinks(keys),
        .keywords = keys.texts("keywords"_L1),
        .lawChange = {.from = keys.date("lawdate"_L1), .what = keys.text("lawchange"_L1)},
    };
}

Theme readTheme(const SheetName &name, const Keys &keys)
{
    return {
        .id = Id<Theme>(name.id()),
        .part = keys.choice("part"_L1, ThemePart::Tailored),
        .number = keys.number("number"_L1, 1, 99),
        .checked = keys.date("checked"_L1),
    };
}

Material readMaterial(const SheetName &name, MaterialKind kind, const Keys &keys)
{
    Material material{
        .id = Id<Material>(name.id()),
        .theme = Id<Theme>(name.theme),
        .kind = kind,
        .planned = Minutes(keys.number("minutes"_L1, 1, longestMinutes)),
        .minimum = Minutes(keys.number("minimum"_L1, 1, longestMinutes)),
        .roles = keys.choices<GroupRole>("roles"_L1),
        .councils = keys.choices<CouncilFit>("councils"_L1),
        .audience = keys.choice("audience"_L1, Audience::Council),
        .openness = keys.choice(
            "openness"_L1, kind == MaterialKind::Case ? Openness::Fictional : Openness::General),
        .certainty = keys.choice("certainty"_L1, Certainty::Confirmed),
        .checked = keys.date("checked"_L1),
    };
    if (!keys.has("minimum"_L1))
        material.minimum = material.planned;
    readGroups(keys, material);
    return material;
}

/// What only the parts together can have wrong.
void checkWhole(const Sheet &sheet, const Keys &keys, const FrontMatter &file, const Report &report)
{
    const Material &material = sheet.material;
    if (material.minimum > material.planned && material.planned.count() > 0) {
        report(keys.line("minimum"_L1), ContentIssueKind::MinimumOverPlanned,
            u"%1 > %2"_s.arg(material.minimum.count()).arg(material.planned.count()));
    }
    const QList<Stage> &stages = sheet.text.stages;
    const Minutes sum = std::accumulate(stages.begin(), stages.end(), Minutes(0),
        [](Minutes before, const Stage &stage) { return before + stage.planned; });
    if (!stages.isEmpty() && material.planned.count() > 0 && sum != material.planned) {
        report(keys.line("stages"_L1), ContentIssueKind::StagesDoNotAddUp,
            u"%1 ≠ %2"_s.arg(sum.count()).arg(material.planned.count()));
    }
    if (keys.has("lawdate"_L1) != keys.has("lawchange"_L1)) {
        const bool hasDate = keys.has("lawdate"_L1);
        report(keys.line(hasDate ? "lawdate"_L1 : "lawchange"_L1), ContentIssueKind::MissingKey,
            hasDate ? u"lawchange"_s : u"lawdate"_s);
    }
    if (sheet.text.body.isEmpty())
        report(file.bodyLine, ContentIssueKind::EmptyBody);
    else if (material.kind == MaterialKind::Case && stepCount(sheet.text.body) == 0)
        report(file.bodyLine, ContentIssueKind::NoSteps);
}

/// The names of \a values, to be compared.
template <typename E>
QString namesOf(const QList<E> &values)
{
    QStringList names;
    for (const E value : values)
        names.append(nameOf(value));
    return names.join(u' ');
}

QString sharedOf(const QList<ReadyProgramme> &programmes)
{
    QStringList parts;
    for (const ReadyProgramme &programme : programmes) {
        parts.append(u"%1 %2:"_s.arg(nameOf(programme.shape)).arg(programme.planned.count()));
        for (const ReadyItem &item : programme.items)
            parts.append(u"%1 %2 %3"_s.arg(nameOf(item.kind))
                             .arg(item.planned.count())
                             .arg(item.material.text()));
    }
    return parts.join(u' ');
}

QString sharedOf(const QList<Link> &links)
{
    QStringList parts;
    for (const Link &link : links)
        parts.append(nameOf(link.kind) + u' ' + link.url);
    return parts.join(u' ');
}

void noteShared(Sheet &sheet, const Keys &keys)
{
    for (const SheetKey &key : sheetKeys) {
        sheet.lines.insert(key.name, keys.line(key.name));
        if (key.shared)
            sheet.shared.insert(key.name, keys.text(key.name));
    }
    QStringList stages;
    for (const Stage &stage : sheet.text.stages)
        stages.append(u"%1 %2"_s.arg(nameOf(stage.form)).arg(stage.planned.count()));
    QStringList urls;
    for (const Source &source : sheet.text.sources)
        urls.append(source.url);
    sheet.shared.insert(u"stages"_s, stages.join(u", "));
    sheet.shared.insert(u"sources"_s, urls.join(u' '));
    sheet.shared.insert(u"programmes"_s, sharedOf(sheet.text.programmes));
    sheet.shared.insert(u"links"_s, sharedOf(sheet.text.links));
    sheet.shared.insert(u"roles"_s, namesOf(sheet.material.roles));
    sheet.shared.insert(u"councils"_s, namesOf(sheet.material.councils));
}

std::optional<Sheet> readParts(
    const SheetName &name, const FrontMatter &file, const LawBook &laws, const Report &report)
{
    const YAML::Node map = YAML::Load(file.yaml.toStdString());
    if (!map.IsMap()) {
        report(file.yamlLine, ContentIssueKind::BadYaml);
        return {};
    }
    const YAML::Node word = map["kind"];
    if (!word || word.IsNull()) {
        report(file.yamlLine, ContentIssueKind::MissingKey, u"kind"_s);
        return {};
    }
    const QString kindName = word.IsScalar() ? QString::fromStdString(word.Scalar()) : QString();
    const auto kind = named<MaterialKind>(kindName);
    if (name.isTheme() ? kindName != "theme"_L1 : !kind) {
        report(file.yamlLine + word.Mark().line, ContentIssueKind::BadValue, u"kind"_s);
        return {};
    }

    const Keys keys(map, rulesFor(kind ? of(*kind) : theme), file.yamlLine, report);
    Sheet sheet{.name = name,
        .text = readText(keys, withoutFences(file.body, laws, file.bodyLine, report))};
    QString &advice = sheet.text.facilitator;
    advice = withoutFences(advice, laws, keys.line("facilitator"_L1) + 1, report);
    if (name.isTheme()) {
        sheet.theme = readTheme(name, keys);
        sheet.text.programmes = readProgrammes(name.theme, keys, report, sheet.uses);
    } else {
        sheet.material = readMaterial(name, *kind, keys);
    }
    checkWhole(sheet, keys, file, report);
    noteShared(sheet, keys);
    if (kind == MaterialKind::Case) {
        sheet.shared.insert(u"steps"_s, QString::number(stepCount(sheet.text.body)));
        sheet.lines.insert(u"steps"_s, file.bodyLine);
    }
    return sheet;
}

} // namespace

std::optional<SheetName> sheetName(const QString &path)
{
    static const QRegularExpression pattern(u"^([a-z0-9-]+)/([a-z0-9-]+)\\.(nb|nn)\\.md$"_s);
    const auto found = pattern.match(path);
    if (!found.hasMatch())
        return {};
    return SheetName{found.captured(1), found.captured(2), *named<LanguageForm>(found.captured(3))};
}

QString sheetPath(const SheetName &name)
{
    return u"%1/%2.%3.md"_s.arg(name.theme, name.slug, nameOf(name.form));
}

QStringList sheetFiles(const QString &folder)
{
    // Between relative paths QDir finds no relation.
    const QDir root(QDir(folder).absolutePath());
    QStringList paths;
    QDirIterator files(root.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(root.relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

std::optional<Sheet> readSheet(
    const SheetName &name, const QByteArray &bytes, const LawBook &laws, const Report &report)
{
    // Stateless: a letter cut off at the end is an error, not one to be continued.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError()) {
        report(0, ContentIssueKind::Unreadable);
        return {};
    }
    text.replace(u"\r\n"_s, u"\n"_s);
    const auto file = splitFrontMatter(text, report);
    if (!file)
        return {};
    findMarksAndTags(text, report);
    try {
        return readParts(name, *file, laws, report);
    } catch (const YAML::Exception &e) {
        report(file->yamlLine + std::max(0, e.mark.line), ContentIssueKind::BadYaml,
            QString::fromStdString(e.msg));
        return {};
    }
}

} // namespace fvd
