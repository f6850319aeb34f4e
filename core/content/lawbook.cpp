// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/lawbook.h"

#include "core/content/keys.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString lawsFile = u"laws.yaml"_s;

Law readLaw(const Keys &keys)
{
    return {
        .code = keys.text("code"_L1),
        .nb = keys.text("nb"_L1),
        .nn = keys.text("nn"_L1),
        .url = keys.text("url"_L1),
        .checked = keys.date("checked"_L1),
        .status = keys.choice("status"_L1, LawStatus::InForce),
        .paragraphs = keys.texts("paragraphs"_L1),
    };
}

} // namespace

const Law *LawBook::byCode(const QString &code) const
{
    const auto law = std::ranges::find(m_laws, code, &Law::code);
    return law == m_laws.end() ? nullptr : &*law;
}

const Law *LawBook::byAddress(const QString &url) const
{
    // "…/lov/1999-01-29-6" is not the beginning of "…/lov/1999-01-29-61".
    const auto isPageOf = [&](const Law &law) {
        return url == law.url
            || (url.startsWith(law.url) && u"/#?"_s.contains(url.at(law.url.size())));
    };
    const auto law = std::ranges::find_if(m_laws, isPageOf);
    return law == m_laws.end() ? nullptr : &*law;
}

LawBook readLawBook(const QString &folder, QList<ContentIssue> &issues)
{
    QFile file(folder + u'/' + lawsFile);
    if (!file.exists())
        return {};
    const Report report(lawsFile, issues);
    if (!file.open(QFile::ReadOnly)) {
        report(0, ContentIssueKind::Unreadable);
        return {};
    }
    QList<Law> laws;
    try {
        const YAML::Node map = YAML::Load(file.readAll().toStdString());
        if (!map.IsMap()) {
            report(1, ContentIssueKind::BadYaml);
            return {};
        }
        const Keys keys(map, {{"laws"_L1, true}}, 1, report);
        for (const Keys &law : keys.maps("laws"_L1,
                 {{"code"_L1, true}, {"nb"_L1, true}, {"nn"_L1, true}, {"url"_L1, true},
                     {"checked"_L1, true}, {"status"_L1, true}, {"paragraphs"_L1, true}}))
            laws.append(readLaw(law));
    } catch (const YAML::Exception &e) {
        report(
            1 + std::max(0, e.mark.line), ContentIssueKind::BadYaml, QString::fromStdString(e.msg));
    }
    return LawBook(laws);
}

QString withoutFences(const QString &text, const LawBook &laws, int line, const Report &report)
{
    static const QRegularExpression opening(u"^:::\\s*(before|after)\\s+(\\S+)\\s*$"_s);
    if (!text.contains(":::"_L1))
        return text;
    QStringList kept;
    int opened = 0; // the line of the fence that is open; 0: none
    bool keeps = true;
    for (const QString &each : text.split(u'\n')) {
        const auto found = opening.match(each);
        if (found.hasMatch()) {
            const Law *law = laws.byCode(found.captured(2));
            if (!law || opened)
                report(line, ContentIssueKind::BadFence, each.trimmed());
            const bool before = found.captured(1) == "before"_L1;
            keeps = law && before == (law->status == LawStatus::Adopted);
            opened = line;
        } else if (each.startsWith(":::"_L1)) {
            if (!opened || each.trimmed() != ":::"_L1)
                report(line, ContentIssueKind::BadFence, each.trimmed());
            keeps = true;
            opened = 0;
        } else if (keeps) {
            kept.append(each);
        }
        ++line;
    }
    if (opened)
        report(opened, ContentIssueKind::BadFence, u":::"_s);
    return kept.join(u'\n');
}

} // namespace fvd
