// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/arrivals.h"
#include "core/sync/storepeer.h"

#include <QMap>

namespace fvd {

/// A space of the store, which notes what its documents were before something came.
class Receiver : public StorePeer
{
public:
    Receiver(Store &store, const QString &space);

    Result<QList<Refusal>> write(const QList<Parcel> &parcels, Peer &from) override;

    /// What changed by all that came; asked once conflicts have been settled.
    Result<QList<Brought>> arrivals();

private:
    Result<> noteBefore(const QString &id);
    Result<> noteAfter(const QString &id, bool isSettled);

    Store &m_store;
    QString m_space;
    QMap<QString, Revision> m_before{}; ///< of those that were here
    QMap<QString, Revision> m_after{};
};

} // namespace fvd
