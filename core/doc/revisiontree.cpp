// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doc/revisiontree.h"

#include <QSet>

#include <algorithm>

namespace fvd {

bool wins(const Leaf &a, const Leaf &b)
{
    return a.deleted != b.deleted ? b.deleted : b.revision < a.revision;
}

std::optional<Leaf> winner(const QList<Leaf> &leaves)
{
    const auto first = std::min_element(leaves.begin(), leaves.end(), wins);
    return first == leaves.end() ? std::nullopt : std::optional(*first);
}

RevisionTree withHistory(RevisionTree tree, const History &history, bool deleted)
{
    Q_ASSERT(isHistory(history));
    for (qsizetype i = 0; i < history.size(); ++i) {
        RevisionTree::Node &node = tree.nodes[history[i]];
        // The greater of two parents, should peers ever disagree: then order does not matter.
        if (i + 1 < history.size() && node.parent < history[i + 1])
            node.parent = history[i + 1];
    }
    if (deleted)
        tree.nodes[history.first()].deleted = true;
    return tree;
}

QList<Leaf> leaves(const RevisionTree &tree)
{
    QSet<Revision> parents;
    for (const RevisionTree::Node &node : tree.nodes)
        parents.insert(node.parent);
    QList<Leaf> result;
    for (auto it = tree.nodes.begin(); it != tree.nodes.end(); ++it) {
        if (!parents.contains(it.key()))
            result.append({it.key(), it->deleted});
    }
    std::sort(result.begin(), result.end(), wins);
    return result;
}

History historyOf(const RevisionTree &tree, const Revision &revision)
{
    History history;
    for (auto it = tree.nodes.find(revision); it != tree.nodes.end();
         it = tree.nodes.find(it->parent))
        history.append(it.key());
    return history;
}

std::optional<Revision> commonAncestor(
    const RevisionTree &tree, const Revision &a, const Revision &b)
{
    const History ours = historyOf(tree, a);
    const QSet<Revision> known(ours.begin(), ours.end());
    const History theirs = historyOf(tree, b);
    const auto it = std::find_if(theirs.begin(), theirs.end(),
        [&known](const Revision &revision) { return known.contains(revision); });
    return it == theirs.end() ? std::nullopt : std::optional(*it);
}

RevisionTree pruned(const RevisionTree &tree, qsizetype depth)
{
    RevisionTree result;
    for (const Leaf &leaf : leaves(tree)) {
        const History history = historyOf(tree, leaf.revision);
        for (const Revision &revision : history.first(std::min(depth, history.size())))
            result.nodes[revision] = tree.nodes[revision];
    }
    for (RevisionTree::Node &node : result.nodes) {
        if (!result.contains(node.parent))
            node.parent = {};
    }
    return result;
}

} // namespace fvd
