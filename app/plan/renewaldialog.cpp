// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/renewaldialog.h"

#include "app/shared/dialog.h"
#include "app/shared/readingorder.h"
#include "app/shared/sidebyside.h"
#include "app/themes/readingtext.h"
#include "app/words/names.h"
#include "core/base/textdiff.h"
#include "core/exchange/words.h"
#include "core/library/plaintext.h"
#include "core/model/renewal.h"

#include <QDialog>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Renewal".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Renewal)
};

QString partName(MaterialPart part)
{
    switch (part) {
    case MaterialPart::Title:
        return Words::tr("Title");
    case MaterialPart::Summary:
        return Words::tr("Summary");
    case MaterialPart::Goal:
        return Words::tr("Goal");
    case MaterialPart::Length:
        return Words::tr("Minutes");
    case MaterialPart::Minimum:
        return Words::tr("At least");
    case MaterialPart::Groups:
        return Words::tr("Groups");
    case MaterialPart::Openness:
        return Words::tr("Openness");
    case MaterialPart::Stages:
        return Words::tr("Stages");
    case MaterialPart::Body:
        return Words::tr("Text");
    case MaterialPart::Advice:
        return Words::tr("Advice for the one who leads");
    case MaterialPart::Sources:
        return Words::tr("Sources");
    case MaterialPart::Checked:
        return Words::tr("Checked");
    case MaterialPart::LawChange:
    case MaterialPart::Rest:
        break;
    }
    return {};
}

QString minutes(Minutes length)
{
    return Words::tr("%1 min").arg(length.count());
}

QString stagesText(const QList<Stage> &stages, LanguageForm form)
{
    QStringList lines;
    for (const Stage &stage : stages) {
        QStringList said{stageFormText(stage.form, form), minutes(stage.planned), stage.text};
        if (!stage.write.isEmpty())
            said.append(stage.write);
        lines.append(said.join(u" · "_s));
    }
    return lines.join(u'\n');
}

QString groupsText(const MaterialCopy &copy)
{
    QStringList said{groupRange(copy.groupMin, copy.groupMax)};
    for (const GroupRole role : copy.roles)
        said.append(roleName(role));
    said.removeAll(QString());
    return said.join(u", "_s);
}

QString sourcesText(const QList<Source> &sources)
{
    QStringList titles;
    for (const Source &source : sources)
        titles.append(source.title);
    return titles.join(u'\n');
}

QString checkedText(const MaterialCopy &copy)
{
    const QString doubt =
        copy.certainty == Certainty::Check ? Words::tr("must be checked") : QString();
    QStringList said{shortDate(copy.checked, {}), doubt};
    said.removeAll(QString());
    return said.join(u", "_s);
}

/// What \a copy says of \a part, as it is compared.
QString textOf(const MaterialCopy &copy, MaterialPart part)
{
    switch (part) {
    case MaterialPart::Title:
        return copy.text.title;
    case MaterialPart::Summary:
        return copy.text.summary;
    case MaterialPart::Goal:
        return copy.text.aim;
    case MaterialPart::Length:
        return minutes(copy.planned);
    case MaterialPart::Minimum:
        return minutes(copy.minimum);
    case MaterialPart::Groups:
        return groupsText(copy);
    case MaterialPart::Openness:
        return opennessName(copy.openness);
    case MaterialPart::Stages:
        return stagesText(copy.text.stages, copy.language);
    case MaterialPart::Body:
        return copy.text.body;
    case MaterialPart::Advice:
        return copy.text.facilitator;
    case MaterialPart::Sources:
        return sourcesText(copy.text.sources);
    case MaterialPart::Checked:
        return checkedText(copy);
    case MaterialPart::LawChange:
    case MaterialPart::Rest:
        break;
    }
    return {};
}

bool isProse(MaterialPart part)
{
    return part == MaterialPart::Body || part == MaterialPart::Advice;
}

void addChange(QVBoxLayout *column, const MaterialNews &news, const PartChange &change)
{
    const QString name = partName(change.part);
    if (name.isEmpty())
        return;
    QLabel *heading = newLabel(TypeSize::Body, "", true);
    heading->setText(name);
    column->addWidget(heading);
    const QString before = textOf(news.copy, change.part);
    const QString after = textOf(*news.newer, change.part);
    // Of a long text, only what was written anew.
    const auto passages = isProse(change.part)
        ? changedPassages(plainText(before), plainText(after))
        : QList<PassageChange>{{before, after}};
    for (const PassageChange &passage : passages) {
        column->addWidget(new SideBySide({Words::tr("In your programme"), passage.before},
            {Words::tr("New"), passage.after}, DiffLook::Renewed));
    }
    if (change.keepsOwn) {
        QLabel *own = newParagraph(TypeSize::Small, "muted");
        own->setText(Words::tr("You have made this your own in the programme. Yours stays."));
        column->addWidget(own);
    }
}

QWidget *newChanges(const MaterialNews &news, const Item &item)
{
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    const QList<PartChange> changes = changesFor(item, news.copy, *news.newer);
    for (const PartChange &change : changes)
        addChange(column, news, change);
    if (column->isEmpty()) {
        QLabel *small = newParagraph(TypeSize::Body, "muted");
        small->setText(Words::tr("Only small things that the programme does not show."));
        column->addWidget(small);
    }
    column->addStretch();
    return content;
}

QString lawText(const LawChange &law)
{
    return Words::tr("The law was changed from %1: %2").arg(longDate(law.from), law.what);
}

} // namespace

void offerRenewal(PlanEditor &editor, const MaterialNews &news, QWidget *parent)
{
    const Item *item = editor.item(news.item);
    if (!item || !news.newer)
        return;
    InReadingOrder<QDialog> dialog(parent->window());
    dialog.setWindowTitle(Words::tr("New edition"));
    resizeOnScreen(dialog, {760, 600});
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    QLabel *heading = newParagraph(TypeSize::Title);
    heading->setText(Words::tr("New edition of “%1”").arg(news.copy.text.title));
    column->addWidget(heading);
    if (news.isForLaw()) {
        auto *banner = new QFrame;
        banner->setProperty("look", u"banner"_s);
        QLabel *law = newParagraph();
        law->setText(lawText(news.newer->text.lawChange));
        auto *inside = new QVBoxLayout(banner);
        inside->addWidget(law);
        column->addWidget(banner);
    }
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(newChanges(news, *item));
    column->addWidget(area, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    QLabel *promise = newParagraph(TypeSize::Small, "muted");
    promise->setText(Words::tr("Times, leaders and notes of the item stay as they are."));
    QPushButton *keep = newButton();
    keep->setText(Words::tr("Keep mine"));
    keep->setToolTip(Words::tr("This edition is not offered for this item again"));
    QPushButton *take = newButton("primary");
    take->setText(Words::tr("Take it in"));
    take->setDefault(true);
    buttons->addWidget(promise, 1);
    buttons->addWidget(keep);
    buttons->addWidget(take);
    column->addLayout(buttons);
    QObject::connect(keep, &QPushButton::clicked, &dialog, [&] {
        editor.edit(news.item, Words::tr("Keep the edition that it has"),
            [&](Item &each) { each = declined(each, news.copy, news.newer->revision); });
        dialog.accept();
    });
    QObject::connect(take, &QPushButton::clicked, &dialog, [&] {
        editor.edit(news.item, Words::tr("Take in the new edition"),
            [&](Item &each) { each = renewed(each, news.copy, *news.newer); });
        dialog.accept();
    });
    take->setFocus();
    dialog.exec();
}

void replaceWithdrawn(PlanEditor &editor, const MaterialNews &news)
{
    const auto instead = editor.context().library().material(news.withdrawn.instead);
    if (!instead)
        return;
    const MaterialCopy copy = frozenCopy(instead->value, instead->revision, news.copy.language);
    editor.edit(news.item, Words::tr("Replace the withdrawn material"),
        [&](Item &item) { item = renewed(item, news.copy, copy); });
}

Hint hintOf(const MaterialNews &news, PlanEditor &editor, QWidget *parent)
{
    const QString &title = news.copy.text.title;
    if (news.isWithdrawn()) {
        Hint hint{.text = Words::tr("“%1” is withdrawn: %2").arg(title, news.withdrawn.reason),
            .tone = "warning",
            .item = news.item};
        if (!news.insteadTitle.isEmpty()) {
            hint.fix = Words::tr("Use “%1”").arg(news.insteadTitle);
            hint.apply = [&editor, news] { replaceWithdrawn(editor, news); };
        }
        return hint;
    }
    return {.text = news.isForLaw()
            ? Words::tr("The law was changed: new edition of “%1”").arg(title)
            : Words::tr("New edition of “%1”").arg(title),
        .tone = news.isForLaw() ? "warning" : "",
        .item = news.item,
        .fix = Words::tr("See what is new"),
        .apply = [&editor, news, parent] { offerRenewal(editor, news, parent); }};
}

} // namespace fvd
