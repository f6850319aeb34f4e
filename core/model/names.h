// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <optional>
#include <utility>

namespace fvd {

/// The words that the values of an enumeration have in stored documents, on the command line and in
/// material files. Specialised beside each enumeration; a word, once used, is never given another
/// meaning.
template <typename E>
struct Names;

template <typename E>
QLatin1String nameOf(E value)
{
    for (const auto &[each, name] : Names<E>::all) {
        if (each == value)
            return name;
    }
    Q_UNREACHABLE();
}

/// The value called \a name, if there is one.
template <typename E, typename String>
std::optional<E> named(const String &name)
{
    for (const auto &[each, word] : Names<E>::all) {
        if (name == word)
            return each;
    }
    return {};
}

} // namespace fvd
