// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/edition.h"

#include "core/base/json.h"
#include "core/library/documents.h"
#include "core/store/store.h"

#include <QSet>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// Which revisions came with the program, by id; all do until one came from KS.
const QString shippedName = u"content/shipped"_s;

Result<QJsonObject> shippedRevisions(const Store &store)
{
    const auto bytes = store.local(shippedName);
    if (!bytes)
        return bytes.error();
    const auto json = parseObject(*bytes);
    return json ? *json : QJsonObject();
}

Theme continued(Theme theme, const Document *)
{
    return theme;
}

/// \a material with what is not said in its folder, but in \a stored.
Material continued(Material material, const Document *stored)
{
    if (stored)
        material.withdrawn = valueOf<Material>(*stored).withdrawn;
    return material;
}

/// An edition on its way into a store.
class Intake
{
public:
    /// \a shipped has the revisions that the edition may go on from; without it, from any.
    Intake(Store &store, std::optional<QJsonObject> shipped)
        : m_store(store)
        , m_shipped(std::move(shipped))
    {
    }

    template <typename T>
    Result<> add(const QList<T> &values)
    {
        for (const T &value : values) {
            if (const auto added = addOne(value); !added)
                return added;
        }
        return {};
    }

    Result<EditionChanges> done();

private:
    template <typename T>
    Result<> addOne(const T &value);
    template <typename T>
    Result<> noteAbsent();

    Store &m_store;
    std::optional<QJsonObject> m_shipped;
    QSet<QString> m_ids{};
    QList<Parcel> m_parcels{};
    EditionChanges m_changes{};
};

template <typename T>
Result<> Intake::addOne(const T &value)
{
    const DocKey key = keyOf<T>(idOf(value));
    m_ids.insert(key.id);
    const auto stored = m_store.get(key);
    if (!stored && stored.error().fault != Fault::NotFound)
        return stored.error();
    const bool isFromKs = stored && m_shipped && !m_shipped->isEmpty()
        && m_shipped->value(key.id) != stored->revision.text();
    if (isFromKs)
        return {};
    const QJsonObject body = bodyOf(continued(value, stored ? &*stored : nullptr));
    if (stored && stored->body == body) {
        if (m_shipped)
            m_shipped->insert(key.id, stored->revision.text());
        return {};
    }
    const auto tree = m_store.tree(key);
    if (!tree)
        return tree.error();
    const History before = stored ? historyOf(*tree, stored->revision) : History{};
    const Revision parent = before.isEmpty() ? Revision{} : before.first();
    const Attachments attachments = stored ? stored->attachments : Attachments();
    const QByteArray bytes = canonical(body);
    const Revision next = nextRevision(parent, false, bytes, attachments);
    m_parcels.append({key, History{next} + before, false, bytes, attachments});
    if (m_shipped)
        m_shipped->insert(key.id, next.text());
    (stored ? m_changes.changed : m_changes.added).append(key.id);
    return {};
}

template <typename T>
Result<> Intake::noteAbsent()
{
    const auto briefs = m_store.briefs(DocumentType<T>::type);
    if (!briefs)
        return briefs.error();
    for (const Brief &brief : *briefs) {
        if (!m_ids.contains(brief.key.id))
            m_changes.absent.append(brief.key.id);
    }
    return {};
}

Result<EditionChanges> Intake::done()
{
    if (const auto accepted = m_store.accept(m_parcels); !accepted)
        return accepted.error();
    if (m_shipped) {
        if (const auto set = m_store.setLocal(shippedName, canonical(*m_shipped)); !set)
            return set.error();
    }
    if (const auto noted = noteAbsent<Theme>(); !noted)
        return noted.error();
    if (const auto noted = noteAbsent<Material>(); !noted)
        return noted.error();
    return m_changes;
}

Result<EditionChanges> takenIn(
    Intake intake, const QList<Theme> &themes, const QList<Material> &materials)
{
    if (const auto added = intake.add(themes); !added)
        return added.error();
    if (const auto added = intake.add(materials); !added)
        return added.error();
    return intake.done();
}

} // namespace

Result<EditionChanges> takeInEdition(
    Store &store, const QList<Theme> &themes, const QList<Material> &materials)
{
    return takenIn(Intake(store, std::nullopt), themes, materials);
}

Result<EditionChanges> takeInShipped(
    Store &store, const QList<Theme> &themes, const QList<Material> &materials)
{
    auto shipped = shippedRevisions(store);
    if (!shipped)
        return shipped.error();
    return takenIn(Intake(store, *shipped), themes, materials);
}

Result<int> yieldToKs(Store &store)
{
    const auto conflicted = store.conflicted();
    if (!conflicted)
        return conflicted.error();
    const auto shipped = shippedRevisions(store);
    if (!shipped)
        return shipped.error();
    QList<Edit> ended;
    for (const DocKey &key : *conflicted) {
        const auto revision = Revision::fromText(shipped->value(key.id).toString());
        if (key.space != space::materials || !revision)
            continue;
        const auto tree = store.tree(key);
        if (!tree)
            return tree.error();
        if (!leaves(*tree).contains(Leaf{*revision, false}))
            continue;
        const auto document = store.getRevision(key, *revision);
        if (!document)
            return document.error();
        ended.append({.key = key,
            .base = *revision,
            .body = {{u"type"_s, document->type()}},
            .attachments = Attachments(),
            .deleted = true});
    }
    if (const auto written = store.write(ended); !written)
        return written.error();
    return int(ended.size());
}

Result<> setWithdrawn(Store &store, const Id<Material> &id, const Withdrawal &withdrawn)
{
    const auto document = store.get(keyOf<Material>(id));
    if (!document)
        return document.error();
    if (document->type() != DocumentType<Material>::type)
        return Fault::NotFound;
    Material material = valueOf<Material>(*document);
    material.withdrawn = withdrawn;
    const auto put = store.put(document->key, bodyOf(material), document->revision);
    return put ? Result<>() : put.error();
}

} // namespace fvd
