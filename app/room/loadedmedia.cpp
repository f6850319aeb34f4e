// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/loadedmedia.h"

#include "core/base/modules.h"

using namespace Qt::StringLiterals;

namespace fvd {

Media *loadedMedia()
{
    return qobject_cast<Media *>(loadedModule(u"fvd_media"_s));
}

} // namespace fvd
