// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"

#include "core/content/sheet.h"

#include <QDir>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// The files of one theme or material. Each is nothing if it is not there or cannot be read.
struct Pair
{
    std::optional<Sheet> nb{};
    std::optional<Sheet> nn{};
};

std::optional<Sheet> readFile(
    const QString &path, const SheetName &name, const LawBook &laws, const Report &report)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        report(0, ContentIssueKind::Unreadable);
        return {};
    }
    return readSheet(name, file.readAll(), laws, report);
}

/// Reports at the nynorsk sheet what it says otherwise than the bokmål one.
void comparePair(const Sheet &nb, const Sheet &nn, const Report &report)
{
    const auto differs = [&](const QString &key) {
        return nb.shared.value(key) != nn.shared.value(key);
    };
    // Another kind has other keys: the rest would only be noise.
    if (differs(u"kind"_s)) {
        report(nn.lines.value(u"kind"_s), ContentIssueKind::PairDiffers, u"kind"_s);
        return;
    }
    const QStringList keys = nn.shared.keys();
    for (const QString &key : keys) {
        if (differs(key))
            report(nn.lines.value(key), ContentIssueKind::PairDiffers, key);
    }
}

/// Reports at \a sheet, a theme's, what its programmes use otherwise than it can be used. What is
/// said of materials \a withIssues is not relied upon.
void checkUses(const Sheet &sheet, const QMap<QString, Pair> &pairs,
    const QSet<QString> &withIssues, const Report &report)
{
    for (const MaterialUse &use : sheet.uses) {
        const QString name = use.material.text().section(u'/', 1);
        const auto pair = pairs.constFind(use.material.text());
        if (pair == pairs.cend()) {
            report(use.line, ContentIssueKind::UnknownMaterial, name);
        } else if (!withIssues.contains(pair.key()) && use.given < pair->nb->material.minimum) {
            report(use.line, ContentIssueKind::UnderMinimum,
                u"%1, %2 < %3"_s.arg(name)
                    .arg(use.given.count())
                    .arg(pair->nb->material.minimum.count()));
        }
    }
}

/// \a value of the nb sheet with the texts of both.
template <typename T>
T withTexts(T value, const Pair &pair)
{
    value.text = {.nb = pair.nb->text, .nn = pair.nn->text};
    return value;
}

bool comesBefore(const Theme &a, const Theme &b)
{
    return std::pair(a.part, a.number) < std::pair(b.part, b.number);
}

void reportRepeatedNumbers(
    const QList<Theme> &sorted, const QMap<QString, Pair> &pairs, QList<ContentIssue> &issues)
{
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const Theme &theme = sorted.at(i);
        if (comesBefore(sorted.at(i - 1), theme))
            continue;
        const Sheet &sheet = *pairs.constFind(theme.id.text())->nb;
        Report(sheetPath(sheet.name), issues)(sheet.lines.value(u"number"_s),
            ContentIssueKind::RepeatedNumber, sorted.at(i - 1).id.text());
    }
}

} // namespace

Content readContent(const QString &folder)
{
    Content content;
    const QDir root(folder);
    if (!root.exists()) {
        Report({}, content.issues)(0, ContentIssueKind::Unreadable);
        return content;
    }

    const LawBook laws = readLawBook(folder, content.issues);
    const QStringList paths = sheetFiles(folder);
    const QSet<QString> there(paths.begin(), paths.end());
    QMap<QString, Pair> pairs;
    QSet<QString> withIssues; // ids
    for (const QString &path : paths) {
        const Report report(path, content.issues);
        const auto name = sheetName(path);
        if (!name) {
            report(0, ContentIssueKind::BadName);
            continue;
        }
        const qsizetype before = content.issues.size();
        auto sheet = readFile(root.filePath(path), *name, laws, report);

        SheetName other = *name;
        other.form =
            name->form == LanguageForm::Nynorsk ? LanguageForm::Bokmaal : LanguageForm::Nynorsk;
        if (!there.contains(sheetPath(other)))
            report(0, ContentIssueKind::NoPair, sheetPath(other));
        if (!there.contains(name->theme + "/theme.nb.md"_L1) && !name->isTheme())
            report(0, ContentIssueKind::UnknownTheme, name->theme);

        Pair &pair = pairs[name->id()];
        (name->form == LanguageForm::Nynorsk ? pair.nn : pair.nb) = std::move(sheet);
        if (name->form == LanguageForm::Nynorsk && pair.nb && pair.nn)
            comparePair(*pair.nb, *pair.nn, report);
        if (content.issues.size() > before)
            withIssues.insert(name->id());
    }

    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it) {
        const qsizetype before = content.issues.size();
        for (const std::optional<Sheet> *sheet : {&it->nb, &it->nn}) {
            if (*sheet)
                checkUses(
                    **sheet, pairs, withIssues, Report(sheetPath((*sheet)->name), content.issues));
        }
        if (content.issues.size() > before)
            withIssues.insert(it.key());
        if (withIssues.contains(it.key()))
            continue;
        Q_ASSERT(it->nb && it->nn);
        if (it->nb->name.isTheme())
            content.themes.append(withTexts(it->nb->theme, *it));
        else
            content.materials.append(withTexts(it->nb->material, *it));
    }
    std::stable_sort(content.themes.begin(), content.themes.end(), comesBefore);
    reportRepeatedNumbers(content.themes, pairs, content.issues);
    std::stable_sort(content.issues.begin(), content.issues.end(),
        [](const ContentIssue &a, const ContentIssue &b) {
            return std::pair(a.file, a.line) < std::pair(b.file, b.line);
        });
    return content;
}

} // namespace fvd
