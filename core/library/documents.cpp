// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/documents.h"

#include "core/base/json.h"
#include "core/library/plaintext.h"
#include "core/model/codec.h"
#include "core/model/jsonfields.h"

using namespace Qt::StringLiterals;

namespace fvd {

// clang-format off
FVD_FIELDS(Stretch) {
    visit(u"kind", v.kind...);
    visit(u"title", v.title...);
    visit(u"length", v.length...);
} FVD_END

FVD_FIELDS(SessionBrief) {
    visit(u"id", v.id...);
    visit(u"title", v.title...);
    visit(u"councils", v.councils...);
    visit(u"parts", v.parts...);
    visit(u"language", v.language...);
    visit(u"status", v.status...);
    visit(u"version", v.version...);
    visit(u"sent", v.sent...);
    visit(u"first", v.first...);
    visit(u"last", v.last...);
    visit(u"start", v.start...);
    visit(u"end", v.end...);
    visit(u"days", v.days...);
    visit(u"venue", v.venue...);
    visit(u"facilitators", v.facilitators...);
    visit(u"people", v.people...);
    visit(u"themes", v.themes...);
    visit(u"materials", v.materials...);
    visit(u"topics", v.topics...);
    visit(u"premeetingHeld", v.premeetingHeld...);
    visit(u"groundRules", v.groundRules...);
    visit(u"openFollowUps", v.openFollowUps...);
    visit(u"stretches", v.stretches...);
    visit(u"notesDeletion", v.notesDeletion...);
} FVD_END

FVD_FIELDS(Receipt) {
    visit(u"session", v.session...);
    visit(u"people", v.people...);
    visit(u"notes", v.notes...);
    visit(u"at", v.at...);
    visit(u"byDate", v.byDate...);
} FVD_END

FVD_FIELDS(MaterialBrief) {
    visit(u"id", v.id...);
    visit(u"theme", v.theme...);
    visit(u"kind", v.kind...);
    visit(u"planned", v.planned...);
    visit(u"minimum", v.minimum...);
    visit(u"groupMin", v.groupMin...);
    visit(u"groupMax", v.groupMax...);
    visit(u"councils", v.councils...);
    visit(u"audience", v.audience...);
    visit(u"certainty", v.certainty...);
    visit(u"checked", v.checked...);
    visit(u"titleNb", v.titleNb...);
    visit(u"titleNn", v.titleNn...);
    visit(u"summaryNb", v.summaryNb...);
    visit(u"summaryNn", v.summaryNn...);
    visit(u"withdrawn", v.withdrawn...);
    visit(u"lawChanged", v.lawChanged...);
} FVD_END
// clang-format on

namespace {

/// The key under which a body says of what type it is.
constexpr auto typeKey = "type"_L1;
/// The key under which a body says who made it.
constexpr auto signatureKey = "edited"_L1;

/// Raised when briefs or indexed texts change, so that the store makes them anew.
constexpr int derivationVersion = 6;

template <typename T>
T briefFrom(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    return object ? json::fromObject<T>(*object) : T{};
}

QString languageCode(LanguageForm form)
{
    return nameOf(form);
}

/// Sorts by date, what has none last.
QString sortKey(const SessionBrief &brief)
{
    return brief.first.isValid()
        ? brief.first.toString(Qt::ISODate) + clockText(brief.start.value_or(ClockTime{}))
        : u"~"_s;
}

Derived derivedOf(const Session &session, const QHash<Id<Council>, QString> &names)
{
    const SessionBrief brief = briefOf(session);
    QStringList titles{session.title};
    for (const Id<Council> &council : session.councils)
        titles.append(names.value(council));
    titles.removeAll(QString());
    QStringList text;
    for (const Day &day : session.days) {
        text.append(day.venue);
        for (const Item &item : day.items) {
            text.append(item.title);
            text.append(item.goal);
            for (const Line &line : item.lines)
                text.append(line.text);
        }
    }
    for (const FollowUp &point : session.followUps)
        text.append(point.what);
    for (const GroundRule &rule : session.groundRules)
        text.append(rule.text);
    text.removeAll(QString());
    return {
        .brief = bytesOf(brief),
        .glance = bytesOf(glanceOf(brief)),
        .sortKey = sortKey(brief),
        .texts = {{languageCode(session.language), titles.join(u", "_s), {}, text.join(u'\n')}},
    };
}

/// \a text as it is searched: one per language form that it has. The words of \a theme, an id, are
/// in each: who types "delegering frist" means a card of that theme, which need not say so.
QList<IndexText> textsOf(const TextPair &text, const QString &theme)
{
    QList<IndexText> texts;
    for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
        const MaterialText &in = text.in(form);
        if (in.title.isEmpty())
            continue;
        QStringList parts{in.summary, in.aim, in.fits, in.why};
        for (const Stage &stage : in.stages)
            parts.append({stage.text, stage.write});
        parts.append(in.body);
        parts.removeAll(QString());
        texts.append({languageCode(form), in.title, in.keywords.join(u' '),
            plainText(parts.join(u'\n')), QString(theme).replace(u'-', u' ')});
    }
    return texts;
}

Derived derivedOf(const Theme &theme)
{
    Theme outline = theme;
    for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
        outline.text.in(form).body.clear();
        outline.text.in(form).fits.clear();
        outline.text.in(form).why.clear();
        outline.text.in(form).links.clear();
        outline.text.in(form).facilitator.clear();
    }
    return {
        .brief = bytesOf(outline),
        .sortKey = u"%1 %2"_s.arg(int(theme.part)).arg(theme.number, 4, 10, QChar(u'0')),
        .texts = textsOf(theme.text, theme.id.text()),
    };
}

Derived derivedOf(const Material &material)
{
    return {
        .kind = nameOf(material.kind),
        .brief = bytesOf(briefOf(material)),
        .sortKey = u"%1 %2 %3"_s.arg(material.theme.text())
                       .arg(int(material.kind))
                       .arg(material.planned.count(), 4, 10, QChar(u'0')),
        .texts = textsOf(material.text, material.theme.text()),
    };
}

} // namespace

template <typename T>
QJsonObject bodyOf(const T &value)
{
    QJsonObject body = encoded(value);
    body.insert(typeKey, DocumentType<T>::type);
    return body;
}

template <typename T>
QJsonObject bodyAfter(const T &value, const T &before, const QJsonObject &body)
{
    QJsonObject next = encodedAfter(value, before, body);
    next.insert(typeKey, DocumentType<T>::type);
    return next;
}

template <typename T>
T valueOf(const Document &document)
{
    QJsonObject body = document.body;
    body.remove(typeKey);
    body.remove(signatureKey);
    T value = decoded<T>(body);
    if constexpr (requires { value.id; })
        value.id = Id<T>(document.key.id);
    return value;
}

template QJsonObject bodyOf<Session>(const Session &);
template QJsonObject bodyOf<PrivateNotes>(const PrivateNotes &);
template QJsonObject bodyOf<Run>(const Run &);
template QJsonObject bodyOf<Roster>(const Roster &);
template QJsonObject bodyOf<Council>(const Council &);
template QJsonObject bodyOf<Theme>(const Theme &);
template QJsonObject bodyOf<Material>(const Material &);
template QJsonObject bodyAfter<Session>(const Session &, const Session &, const QJsonObject &);
template QJsonObject bodyAfter<Run>(const Run &, const Run &, const QJsonObject &);
template Session valueOf<Session>(const Document &);
template PrivateNotes valueOf<PrivateNotes>(const Document &);
template Run valueOf<Run>(const Document &);
template Roster valueOf<Roster>(const Document &);
template Council valueOf<Council>(const Document &);
template Theme valueOf<Theme>(const Document &);
template Material valueOf<Material>(const Document &);

QJsonObject signedBody(QJsonObject body, const Signature &signature)
{
    QJsonObject said;
    if (!signature.by.isEmpty())
        said.insert("by"_L1, signature.by);
    if (signature.at.isValid())
        said.insert("at"_L1, signature.at.toUTC().toString(Qt::ISODate));
    body.remove(signatureKey);
    if (!said.isEmpty())
        body.insert(signatureKey, said);
    return body;
}

Signature signatureOf(const QJsonObject &body)
{
    const QJsonValue said = body.value(signatureKey);
    return {said["by"_L1].toString(), QDateTime::fromString(said["at"_L1].toString(), Qt::ISODate)};
}

QByteArray bytesOf(const QList<Receipt> &receipts)
{
    return canonical({{"receipts"_L1, json::toJson(receipts)}});
}
QList<Receipt> receiptsFrom(const QByteArray &bytes)
{
    QList<Receipt> receipts;
    if (const auto object = parseObject(bytes))
        json::read(object->value("receipts"_L1), receipts);
    return receipts;
}

QByteArray bytesOf(const SessionBrief &brief)
{
    return canonical(json::toObject(brief));
}
QByteArray bytesOf(const MaterialBrief &brief)
{
    return canonical(json::toObject(brief));
}
QByteArray bytesOf(const Theme &theme)
{
    QJsonObject object = json::toObject(theme);
    object.insert("id"_L1, theme.id.text());
    return canonical(object);
}

QByteArray bytesOf(const SessionGlance &glance)
{
    // The number of a day is 0 where there is none, for which Qt has another one.
    const auto day = [](const QDate &date) { return date.isValid() ? date.toJulianDay() : 0; };
    return QString(nameOf(glance.status)).toUtf8() + ' ' + QByteArray::number(day(glance.first))
        + ' ' + QByteArray::number(day(glance.last));
}

SessionGlance sessionGlanceFrom(const QByteArray &bytes)
{
    const QByteArrayList parts = bytes.split(' ');
    const auto date = [&parts](qsizetype index) {
        const qint64 day = parts.value(index).toLongLong();
        return day > 0 ? QDate::fromJulianDay(day) : QDate();
    };
    return {
        .status =
            named<SessionStatus>(QString::fromLatin1(parts.first())).value_or(SessionStatus::Draft),
        .first = date(1),
        .last = date(2)};
}

SessionBrief sessionBriefFrom(const QByteArray &bytes)
{
    return briefFrom<SessionBrief>(bytes);
}
MaterialBrief materialBriefFrom(const QByteArray &bytes)
{
    return briefFrom<MaterialBrief>(bytes);
}
Theme themeFrom(const QByteArray &bytes)
{
    Theme theme = briefFrom<Theme>(bytes);
    theme.id = Id<Theme>(theme.extra.take("id"_L1).toString());
    return theme;
}

Derivation derivation(const QList<Council> &councils)
{
    QHash<Id<Council>, QString> names;
    for (const Council &council : councils)
        names.insert(council.id, displayName(council, LanguageForm::Bokmaal));
    return {
        derivationVersion,
        [names](const Document &document) -> Derived {
            const QString type = document.type();
            if (type == DocumentType<Session>::type)
                return derivedOf(valueOf<Session>(document), names);
            if (type == DocumentType<Theme>::type)
                return derivedOf(valueOf<Theme>(document));
            if (type == DocumentType<Material>::type)
                return derivedOf(valueOf<Material>(document));
            return {};
        },
    };
}

} // namespace fvd
