// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fvd {

/// One of the parts of "1) Velkommen 2) Introduksjon".
struct NumberedPart
{
    int number = 0;
    QString text{};
};

/// The parts of a \a text that counts "1) … 2) …" from its beginning, in one line or several;
/// empty if it does not.
QList<NumberedPart> numberedParts(const QString &text);

} // namespace fvd
