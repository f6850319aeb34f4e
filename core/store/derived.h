// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/document.h"

#include <functional>

namespace fvd {

/// What is found by searching in a document, in one language.
struct IndexText
{
    QString language{}; ///< "nb", "nn", "se" …
    QString title{}; ///< counts most
    QString keywords{}; ///< counts as the title does, and is not shown
    QString text{};
    QString context{}; ///< what it belongs to: counts as if the text said it once, and is not shown
};

/// What lists and search need to know of a document, so that they never read its body.
struct Derived
{
    QString kind{}; ///< a finer type, to filter by: "exercise", "film" …; may be empty
    QByteArray brief{}; ///< what a list shows, in whatever form the caller likes
    QByteArray
        glance{}; ///< what a long list must know of those that it does not show; may be empty
    QString sortKey{}; ///< briefs come in this order
    QList<IndexText> texts{};
};

/// How derived rows are made. The store keeps them up to date with every document that is written,
/// and makes all of them anew when it is opened with another version than last time.
struct Derivation
{
    int version = 0;
    std::function<Derived(const Document &)> derive{};
};

} // namespace fvd
