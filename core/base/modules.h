// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QString;

namespace fvd {

/// The module \a name of this program, loaded the first time; nullptr if it is not installed.
QObject *loadedModule(const QString &name);

} // namespace fvd
