// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace fvd {

/// Whether \a a comes before \a b in a Norwegian list: æ, ø and å last, "aa" as å, Sámi and other
/// accented letters beside the plain ones, small and capital alike. A total order of normalized
/// text that is the same on every machine, whatever its locale.
bool norwegianLess(const QString &a, const QString &b);

/// What norwegianLess() compares a text by: of two that spell the same, the shorter and the plainer
/// comes first. To make it once for each name of a long list is most of
/// the work.
using NorwegianOrder = std::tuple<std::u32string, qsizetype, QString>;
NorwegianOrder norwegianOrder(const QString &text);

/// Puts \a list in the Norwegian order of what \a name says of each; those that are called the same
/// stay in theirs.
template <typename List, typename Name>
void sortNorwegian(List &list, Name name)
{
    std::vector<std::pair<NorwegianOrder, qsizetype>> order;
    order.reserve(size_t(list.size()));
    for (const auto &each : std::as_const(list))
        order.emplace_back(norwegianOrder(std::invoke(name, each)), std::ssize(order));
    std::ranges::sort(order);
    List sorted;
    sorted.reserve(list.size());
    for (const auto &[unused, index] : order)
        sorted.append(std::move(list[index]));
    list = std::move(sorted);
}

} // namespace fvd
