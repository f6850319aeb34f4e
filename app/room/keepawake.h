// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace fvd {

/// Asks the system to keep the screens on and not to sleep, for as long as it is held. Where the
/// system crashes or the program ends, so does the wish.
class KeepAwake : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Off,
        On,
        Refused, ///< the system would not: the facilitator should see to it
    };

    /// \a reason is what the system may show people.
    explicit KeepAwake(const QString &reason, QObject *parent = nullptr);
    ~KeepAwake() override;

    State state() const { return m_state; }
    void hold();
    void release();

Q_SIGNALS:
    void changed();

private:
    class System; ///< what each system takes

    void answered(bool granted);

    QString m_reason;
    State m_state = State::Off;
    std::unique_ptr<System> m_system{};
};

} // namespace fvd
