// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

namespace fvd {

/// The places one has been, as a browser keeps them.
class Trail
{
public:
    /// \a place is gone to: what lay forward is forgotten. Going where one is changes nothing.
    void visit(const Place &place)
    {
        if (!m_places.isEmpty() && m_places[m_at] == place)
            return;
        m_places.resize(m_places.isEmpty() ? 0 : m_at + 1);
        m_places.append(place);
        m_at = int(m_places.size()) - 1;
    }

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    const Place &back() { return m_places[--m_at]; }
    const Place &forward() { return m_places[++m_at]; }

private:
    QList<Place> m_places{};
    int m_at = 0;
};

} // namespace fvd
