// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/report.h"
#include "core/model/language.h"
#include "core/model/names.h"

#include <QDate>
#include <QStringList>

namespace fvd {

enum class LawStatus
{
    InForce,
    Adopted ///< decided, but not in force yet
};

template <>
struct Names<LawStatus>
{
    static constexpr std::array all{
        std::pair{LawStatus::InForce, QLatin1String("in-force")},
        std::pair{LawStatus::Adopted, QLatin1String("adopted")},
    };
};

/// A law or regulation that the materials rest on.
struct Law
{
    QString code{}; ///< what fences call it: "nfvl"
    QString nb{}; ///< its name in bokmål: "kommuneloven"
    QString nn{};
    QString url{};
    QDate checked{}; ///< when its paragraphs were last read
    LawStatus status = LawStatus::InForce;
    QStringList paragraphs{}; ///< those that were read: "11-10", "266 a"
};

/// The laws of a folder of materials: the one place that says which are in force.
class LawBook
{
public:
    LawBook() = default;
    explicit LawBook(QList<Law> laws)
        : m_laws(std::move(laws))
    {
    }

    const QList<Law> &laws() const { return m_laws; }
    const Law *byCode(const QString &code) const;
    /// The law that \a url is a page of.
    const Law *byAddress(const QString &url) const;

private:
    QList<Law> m_laws{};
};

/// laws.yaml of \a folder, an empty book if there is none.
LawBook readLawBook(const QString &folder, QList<ContentIssue> &issues);

/// \a text without its fences. What stands between the lines `:::before CODE` and `:::` is kept
/// until the law is in force, between `:::after CODE` and `:::` from then on. \a line is the one
/// that \a text begins on.
QString withoutFences(const QString &text, const LawBook &laws, int line, const Report &report);

} // namespace fvd
