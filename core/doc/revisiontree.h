// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/revision.h"

#include <QHash>

#include <optional>

namespace fvd {

/// A revision that nothing follows, and whether it deletes the document.
struct Leaf
{
    Revision revision{};
    bool deleted = false;

    friend bool operator==(const Leaf &, const Leaf &) = default;
};

/// Whether \a a wins over \a b: what lives over what is deleted, then the greater revision.
bool wins(const Leaf &a, const Leaf &b);

/// The leaf that the document shows; nothing if there are no leaves. The same on every peer,
/// whatever order the revisions came in.
std::optional<Leaf> winner(const QList<Leaf> &leaves);

/// How the revisions of one document follow each other. Concurrent edits make branches; there may
/// be several roots, where histories were cut before they met.
struct RevisionTree
{
    struct Node
    {
        Revision parent{}; ///< null at a root
        bool deleted = false;

        friend bool operator==(const Node &, const Node &) = default;
    };
    QHash<Revision, Node> nodes{};

    bool contains(const Revision &revision) const { return nodes.contains(revision); }

    friend bool operator==(const RevisionTree &, const RevisionTree &) = default;
};

/// \a tree with \a history in it, whose newest revision is \a deleted or not. What the tree already
/// has stays; a root that the history knows a parent of is joined to it. \a history must be one.
RevisionTree withHistory(RevisionTree tree, const History &history, bool deleted);

/// The leaves of \a tree, the winner first.
QList<Leaf> leaves(const RevisionTree &tree);

/// \a revision and its ancestors as far as \a tree knows them, newest first; empty if it is
/// unknown.
History historyOf(const RevisionTree &tree, const Revision &revision);

/// The newest revision that both \a a and \a b come from (it may be one of them): the base of a
/// three-way merge. Nothing if the tree does not reach back that far.
std::optional<Revision> commonAncestor(
    const RevisionTree &tree, const Revision &a, const Revision &b);

/// What of \a tree lies within \a depth revisions of a leaf.
RevisionTree pruned(const RevisionTree &tree, qsizetype depth);

} // namespace fvd
