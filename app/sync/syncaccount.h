// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fvd {

/// Whom one syncs as; the password is not in it.
struct SyncAccount
{
    QString server{}; ///< "https://sync.example.no"; "": there is no account
    QString user{};
    QString region{}; ///< as one says it: "Vest"
    bool remember = true; ///< the password is kept in the system's keychain

    friend bool operator==(const SyncAccount &, const SyncAccount &) = default;
};

/// \a typed as the address of a server, "" if it cannot be one. Without anything before it,
/// https is meant; a name and a password in it are left out.
QString serverAddress(const QString &typed);
/// The database of the region that people call \a region; "" for none.
QString regionDatabase(const QString &region);

} // namespace fvd
