// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QJsonArray>

namespace fvd::test {

using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 12, 3), QTime(12, 0));

inline QJsonObject body(const QString &title, const QString &text = {})
{
    return {{u"type"_s, u"session"_s}, {u"title"_s, title}, {u"text"_s, text}};
}

/// Lists and finds documents by their title and text, in the language they say.
inline Derived derive(const Document &document)
{
    const QString title = document.body["title"_L1].toString();
    return {.kind = document.body["kind"_L1].toString(),
        .brief = title.toUtf8(),
        .sortKey = title,
        .texts = {{.language = document.body["language"_L1].toString(u"nb"_s),
            .title = title,
            .text = document.body["text"_L1].toString()}}};
}

/// The store at \a path; null if it does not open.
inline std::unique_ptr<Store> opened(const QString &path, const QDateTime &now = noon)
{
    auto store = Store::open(path, {1, derive}, now);
    return store ? std::move(store).value() : nullptr;
}

/// Why the store at \a path does not open; nothing if it does.
inline std::optional<Fault> faultOfOpening(const QString &path)
{
    const auto store = Store::open(path, {1, derive}, noon);
    return store ? std::nullopt : std::optional(store.error().fault);
}

} // namespace fvd::test
