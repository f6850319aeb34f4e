// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ownperson.h"

using namespace Qt::StringLiterals;

namespace fvd {

Person ownPerson(const Library &library)
{
    return {.name = library.setting(u"name"_s),
        .phone = library.setting(u"phone"_s),
        .email = library.setting(u"email"_s)};
}

Session ledByUser(Session session, const Library &library)
{
    if (const Person person = ownPerson(library); !person.name.isEmpty())
        session.facilitators = {person};
    return session;
}

} // namespace fvd
