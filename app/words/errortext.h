// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fvd {

/// A failure in words for people: what happened, what is safe, what to do.
struct ErrorText
{
    QString happened{}; ///< one sentence
    QString safe{};
    QString advice{};

    QString all() const; ///< as one paragraph
};

/// What \a error, met while opening the store at \a path, means to the user.
ErrorText openingFailed(const Error &error, const QString &path);
/// What \a error, met while storing what was typed, means to the user.
ErrorText savingFailed(const Error &error);
/// What \a error, met while taking the day's backup, means to the user.
ErrorText backupFailed(const Error &error);
/// What \a error, met while reading or writing \a file, means to the user.
ErrorText fileFailed(const Error &error, const QString &file);

} // namespace fvd
