// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/renewal.h"

#include "core/model/edit.h"

#include <algorithm>

namespace fvd {

namespace {

Minutes lengthOf(const QList<Stage> &stages)
{
    Minutes whole{};
    for (const Stage &stage : stages)
        whole += stage.planned;
    return whole;
}

/// \a own, unless it is what \a before gave: then \a after.
template <typename T>
T followed(const T &own, const T &before, const T &after)
{
    return own == before ? after : own;
}

/// The minimum that \a copies give an item together.
Minutes minimumOf(const QList<MaterialCopy> &copies)
{
    Minutes sum{};
    for (const MaterialCopy &each : copies)
        sum += each.minimum;
    return sum;
}

/// Whether \a own stages are those of an edition, given more or less time together.
bool areScaled(const QList<Stage> &own, const QList<Stage> &edition)
{
    return own == scaled(edition, lengthOf(own));
}

/// What becomes of an item's \a own stages, which it had of \a before; it took \a length, and takes
/// \a newLength now.
QList<Stage> renewedStages(const QList<Stage> &own, const QList<Stage> &before,
    const QList<Stage> &after, std::optional<Minutes> length, std::optional<Minutes> newLength)
{
    if (own == before || areScaled(own, before)) {
        const bool fillItem = !own.isEmpty() && length == lengthOf(own);
        if (fillItem && newLength)
            return scaled(after, *newLength);
        return own == before ? after : scaled(after, lengthOf(own));
    }
    if (own.size() != before.size() || own.size() != after.size())
        return own;
    QList<Stage> stages = own;
    for (qsizetype i = 0; i < own.size(); ++i) {
        Stage &stage = stages[i];
        stage.form = followed(own[i].form, before[i].form, after[i].form);
        stage.text = followed(own[i].text, before[i].text, after[i].text);
        stage.write = followed(own[i].write, before[i].write, after[i].write);
        stage.planned = followed(own[i].planned, before[i].planned, after[i].planned);
    }
    return stages;
}

/// The title, goal and so on that an item has by a copy: the parts that its planner may change.
bool isOwn(const Item &item, const MaterialCopy &copy, MaterialPart part)
{
    switch (part) {
    case MaterialPart::Title:
        return item.title != copy.text.title;
    case MaterialPart::Goal:
        return item.goal != copy.text.aim;
    case MaterialPart::Length:
        return saidLength(item) != copy.planned;
    case MaterialPart::Minimum:
        return item.minimum != minimumOf(item.materials);
    case MaterialPart::Openness:
        return item.openness != copy.openness;
    case MaterialPart::Stages:
        return item.stages != copy.text.stages && !areScaled(item.stages, copy.text.stages);
    default:
        return false;
    }
}

} // namespace

QList<MaterialPart> changedParts(const MaterialCopy &before, const MaterialCopy &after)
{
    const MaterialText &old = before.text;
    const MaterialText &now = after.text;
    QList<MaterialPart> parts;
    const auto note = [&parts](MaterialPart part, bool differs) {
        if (differs)
            parts.append(part);
    };
    note(MaterialPart::LawChange, old.lawChange != now.lawChange);
    note(MaterialPart::Title, old.title != now.title);
    note(MaterialPart::Summary, old.summary != now.summary);
    note(MaterialPart::Goal, old.aim != now.aim);
    // Copies did not always keep these.
    const bool hasTimes = before.planned > Minutes{} || before.minimum > Minutes{};
    note(MaterialPart::Length, hasTimes && before.planned != after.planned);
    note(MaterialPart::Minimum, hasTimes && before.minimum != after.minimum);
    note(MaterialPart::Groups,
        before.groupMin != after.groupMin || before.groupMax != after.groupMax
            || before.roles != after.roles);
    note(MaterialPart::Openness, hasTimes && before.openness != after.openness);
    note(MaterialPart::Stages, old.stages != now.stages);
    note(MaterialPart::Body, old.body != now.body);
    note(MaterialPart::Advice, old.facilitator != now.facilitator);
    note(MaterialPart::Sources, old.sources != now.sources);
    note(MaterialPart::Checked,
        before.checked != after.checked || before.certainty != after.certainty);
    note(MaterialPart::Rest,
        before.kind != after.kind || old.fits != now.fits || old.why != now.why
            || old.programmes != now.programmes || old.links != now.links
            || old.keywords != now.keywords || old.extra != now.extra
            || before.extra != after.extra);
    return parts;
}

QList<PartChange> changesFor(
    const Item &item, const MaterialCopy &before, const MaterialCopy &after)
{
    QList<PartChange> changes;
    for (const MaterialPart part : changedParts(before, after))
        changes.append({part, isOwn(item, before, part)});
    return changes;
}

Item renewed(Item item, const MaterialCopy &before, const MaterialCopy &after)
{
    const auto copy = std::ranges::find(item.materials, before);
    if (copy == item.materials.end())
        return item;
    item.title = followed(item.title, before.text.title, after.text.title);
    item.goal = followed(item.goal, before.text.aim, after.text.aim);
    // Copies that were made before these were kept do not tell what is the planner's own.
    const bool hasTimes = before.planned > Minutes{} || before.minimum > Minutes{};
    const auto length = saidLength(item);
    const bool hadMinimum = item.minimum == minimumOf(item.materials);
    *copy = after;
    copy->declined.clear();
    if (hasTimes) {
        item.openness = followed(item.openness, before.openness, after.openness);
        if (hadMinimum)
            item.minimum = minimumOf(item.materials);
        if (length == before.planned && before.planned > Minutes{})
            item = withLength(item, after.planned);
    }
    item.stages =
        renewedStages(item.stages, before.text.stages, after.text.stages, length, saidLength(item));
    return item;
}

Item declined(Item item, const MaterialCopy &before, const QString &revision)
{
    const auto copy = std::ranges::find(item.materials, before);
    if (copy != item.materials.end())
        copy->declined = revision;
    return item;
}

} // namespace fvd
