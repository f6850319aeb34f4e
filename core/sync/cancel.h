// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

namespace fvd {

/// Asks a replication to stop, from any thread: what waits for the net stops waiting at once.
class Cancel : public QObject
{
    Q_OBJECT

public:
    void ask()
    {
        m_asked = true;
        Q_EMIT asked();
    }
    bool isAsked() const { return m_asked; }

Q_SIGNALS:
    void asked();

private:
    std::atomic_bool m_asked = false;
};

/// Wakes what waits for something to do, from any thread; a bell that rings while nobody waits is
/// heard the next time.
class Bell : public QObject
{
    Q_OBJECT

public:
    void ring()
    {
        m_hasRung = true;
        Q_EMIT rung();
    }
    /// Whether it has rung since the last time this was asked.
    bool heard() { return m_hasRung.exchange(false); }

Q_SIGNALS:
    void rung();

private:
    std::atomic_bool m_hasRung = false;
};

} // namespace fvd
