// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/loadedonline.h"

#include "core/base/modules.h"

using namespace Qt::StringLiterals;

namespace fvd {

Online *loadedOnline()
{
    return qobject_cast<Online *>(loadedModule(u"fvd_online"_s));
}

} // namespace fvd
