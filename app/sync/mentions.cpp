// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/mentions.h"

#include "app/councils/councillist.h"
#include "app/sessions/sessionrow.h"
#include "app/words/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Mentions".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mentions)
};

QString kindText(Mention::Kind kind)
{
    switch (kind) {
    case Mention::Kind::Session:
        return Words::tr("Plan");
    case Mention::Kind::Notes:
        return Words::tr("Private notes");
    case Mention::Kind::Run:
        return Words::tr("Day as it was held");
    case Mention::Kind::Council:
        return Words::tr("Council");
    case Mention::Kind::Theme:
        return Words::tr("Theme");
    case Mention::Kind::Material:
        return Words::tr("Material");
    case Mention::Kind::Other:
        return Words::tr("From a newer version of the program");
    }
    Q_UNREACHABLE();
}

/// What the session \a id is called: its title, or its councils.
QString sessionName(const QString &id, const Library &library)
{
    const auto session = library.sessionBrief(Id<Session>(id));
    if (!session)
        return {};
    if (!session->title.isEmpty())
        return session->title;
    QList<Council> councils;
    for (const Id<Council> &each : session->councils) {
        if (const auto council = library.council(each))
            councils.append(*council);
    }
    const QString names = namesOf(councils, session->language);
    return names.isEmpty() ? Words::tr("Session without a council") : names;
}

} // namespace

ListedRow rowOf(const Mention &mention, const Library &library)
{
    ListedRow row{.detail = kindText(mention.kind)};
    switch (mention.kind) {
    case Mention::Kind::Session:
        row.icon = u"calendar"_s;
        row.title = sessionName(mention.id, library);
        row.place = Place{Place::Kind::Session, mention.id, {}};
        break;
    case Mention::Kind::Notes:
        row.icon = u"lock"_s;
        row.title = sessionName(mention.id, library);
        row.place = Place{Place::Kind::Session, mention.id, u"premeeting"_s};
        break;
    case Mention::Kind::Run:
        row.icon = u"play"_s;
        row.title = sessionName(mention.id, library);
        row.place = Place{Place::Kind::Session, mention.id, u"summary"_s};
        break;
    case Mention::Kind::Council:
        row.icon = u"council"_s;
        if (const auto council = library.council(Id<Council>(mention.id)))
            row.title = displayName(*council, interfaceForm());
        row.place = Place{Place::Kind::Council, mention.id, {}};
        break;
    case Mention::Kind::Theme:
        row.icon = u"book"_s;
        if (const auto theme = library.theme(Id<Theme>(mention.id)))
            row.title = theme->value.text.in(interfaceForm()).title;
        row.place = Place{Place::Kind::Themes, mention.id, {}};
        break;
    case Mention::Kind::Material:
        row.icon = u"book"_s;
        if (const auto material = library.material(Id<Material>(mention.id)))
            row.title = material->value.text.in(interfaceForm()).title;
        row.place = Place{Place::Kind::Themes, mention.id, {}};
        break;
    case Mention::Kind::Other:
        row.icon = u"more"_s;
        break;
    }
    if (row.title.isEmpty() || mention.isDeleted) {
        row.place.reset();
        if (row.title.isEmpty())
            row.title = mention.isDeleted ? Words::tr("Deleted") : mention.id;
    }
    return row;
}

} // namespace fvd
