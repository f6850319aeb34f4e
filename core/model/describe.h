// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

namespace fvd {

/// The members of each value and the keys they are stored under, said once. Reading, writing and
/// merging all visit this list, so they cannot disagree. `visit(key, member...)` is called with the
/// same member of each of the values given: one for the codec, three for a merge.
///
/// A new field is one line here; its default means "absent". A key is never reused.
template <typename T>
struct Fields;

template <typename T>
concept Described = requires
{
    &Fields<std::remove_cvref_t<T>>::known;
};

#define FVD_FIELDS(Type)                                                                           \
    template <>                                                                                    \
    struct Fields<Type>                                                                            \
    {                                                                                              \
        static constexpr bool known = true;                                                        \
        template <typename Visit, typename... V>                                                   \
        static void visit(Visit &&visit, V &&...v)
#define FVD_END                                                                                    \
    }                                                                                              \
    ;

} // namespace fvd
