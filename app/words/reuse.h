// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QHash>

namespace fvd {

/// What the councils of a session that is being planned have in their other sessions, so that
/// nobody offers them the same twice unawares.
class Reuse
{
public:
    Reuse(const Library &library, const Session &planned);

    /// "! Used in Sauda kommunestyre 2025": of the theme or material called \a id; "" if it is new
    /// to them.
    QString warning(const QString &id) const;

private:
    QHash<QString, QStringList> m_places{}; ///< by the id of what is used there, the newest first
};

} // namespace fvd
