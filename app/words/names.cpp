// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Names".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QString weekday(const QDate &date)
{
    const bool english = QLocale().language() == QLocale::English;
    return QLocale().toString(date, u"dddd"_s).left(english ? 3 : 2);
}

QString month(const QDate &date)
{
    // Qt's short names have a full stop in some languages and none in others.
    QString name = QLocale().toString(date, u"MMM"_s);
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool whole = name == QLocale().toString(date, u"MMMM"_s);
    return whole || QLocale().language() == QLocale::English ? name : name + u'.';
}

QString dayOfMonth(const QDate &date)
{
    return QLocale().toString(date, Words::tr("d", "day of the month, as a date format"));
}

QString yearUnless(const QDate &date, int year)
{
    return date.year() == year ? QString() : u' ' + QString::number(date.year());
}

QString joined(const QStringList &names, const QString &with)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(u", "_s) + with + names.last();
}

} // namespace

QString namesOf(const QList<Council> &councils, LanguageForm form)
{
    QStringList names;
    for (const Council &each : councils)
        names.append(displayName(each, form));
    return joined(names, u" og "_s); // the same in both forms
}

QString longDate(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, Words::tr("dddd d MMMM yyyy", "date format"))
                          : QString();
}

QString shortDate(const QDate &date, const QDate &today)
{
    if (!date.isValid())
        return {};
    return weekday(date) + u' ' + dayOfMonth(date) + u' ' + month(date)
        + yearUnless(date, today.year());
}

QString shortDates(const QDate &first, const QDate &last, const QDate &today)
{
    if (!first.isValid() || !last.isValid() || first == last)
        return shortDate(first, today);
    if (first.month() != last.month() || first.year() != last.year())
        return shortDate(first, today) + u" – "_s + shortDate(last, today);
    return weekday(first) + u'–' + weekday(last) + u' ' + dayOfMonth(first) + u'–'
        + dayOfMonth(last) + u' ' + month(last) + yearUnless(last, today.year());
}

QString clockRange(const std::optional<ClockTime> &start, const std::optional<ClockTime> &end)
{
    if (!start)
        return {};
    const QString times = end ? clockText(*start) + u'–' + clockText(*end) : clockText(*start);
    return Words::tr("at %1", "times of the clock: kl. 09.00–15.30").arg(times);
}

QString whenOf(const SessionBrief &brief)
{
    if (!brief.first.isValid())
        return Words::tr("Date not decided");
    QString text = longDate(brief.first);
    if (brief.last.isValid() && brief.last != brief.first)
        return text + u" – "_s + longDate(brief.last);
    const QString clock = clockRange(brief.start, brief.end);
    return clock.isEmpty() ? text : text + u' ' + clock;
}

QString fromToday(const QDate &date, const QDate &today)
{
    const int days = int(today.daysTo(date));
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    return days > 0 ? Words::tr("in %n day(s)", "", days) : Words::tr("%n day(s) ago", "", -days);
}

QString partName(Part part)
{
    switch (part) {
    case Part::Basis1:
        return Words::tr("Basis, day 1");
    case Part::Basis2:
        return Words::tr("Basis, day 2");
    case Part::Tailored3:
        return Words::tr("Tailored, day 3 of 4");
    case Part::Tailored4:
        return Words::tr("Tailored, day 4 of 4");
    case Part::Raad:
        return Words::tr("For a råd");
    case Part::Other:
        break;
    }
    return Words::tr("Other gathering");
}

QString partsName(const QList<Part> &parts)
{
    if (parts == QList{Part::Basis1, Part::Basis2})
        return Words::tr("Basis, day 1 and 2");
    if (parts == QList{Part::Tailored3, Part::Tailored4})
        return Words::tr("Tailored, day 3 and 4");
    QStringList names;
    for (const Part part : parts)
        names.append(partName(part));
    return names.join(u" · "_s);
}

QString statusName(SessionStatus status, int version)
{
    switch (status) {
    case SessionStatus::Draft:
        return Words::tr("Draft");
    case SessionStatus::Sent:
        return version > 0 ? Words::tr("Sent, version %1").arg(version) : Words::tr("Sent");
    case SessionStatus::Held:
        return Words::tr("Held");
    case SessionStatus::Cancelled:
        break;
    }
    return Words::tr("Cancelled");
}

QString languageFormName(LanguageForm form)
{
    return form == LanguageForm::Nynorsk ? u"Nynorsk"_s : u"Bokmål"_s; // their own names
}

QString councilKindName(CouncilKind kind)
{
    switch (kind) {
    case CouncilKind::Kommunestyre:
        return Words::tr("Municipal council");
    case CouncilKind::Fylkesting:
        return Words::tr("County council");
    case CouncilKind::Bydelsutvalg:
        return Words::tr("District council");
    case CouncilKind::Raad:
        return Words::tr("Råd");
    case CouncilKind::Other:
        break;
    }
    return Words::tr("Joint gathering");
}

QString materialKindName(MaterialKind kind)
{
    switch (kind) {
    case MaterialKind::Article:
        return Words::tr("Article");
    case MaterialKind::Film:
        return Words::tr("Film");
    case MaterialKind::Exercise:
        return Words::tr("Exercise");
    case MaterialKind::Case:
        return Words::tr("Case");
    case MaterialKind::Fact:
        break;
    }
    return Words::tr("Fact sheet");
}

QString shapeName(ProgrammeShape shape)
{
    switch (shape) {
    case ProgrammeShape::Short:
        return Words::tr("before a council meeting");
    case ProgrammeShape::HalfDay:
        return Words::tr("half a day");
    case ProgrammeShape::Block:
        break;
    }
    return Words::tr("one theme of a full day");
}

QString linkKindName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Law:
        return Words::tr("law");
    case LinkKind::Ks:
        return Words::tr("KS");
    case LinkKind::Film:
        return Words::tr("film");
    case LinkKind::Other:
        break;
    }
    return Words::tr("page");
}

QString roleName(GroupRole role)
{
    switch (role) {
    case GroupRole::Chair:
        return Words::tr("chair");
    case GroupRole::Secretary:
        return Words::tr("secretary");
    case GroupRole::Timekeeper:
        break;
    }
    return Words::tr("timekeeper");
}

QString withdrawalText(const Withdrawal &withdrawn, const QString &instead)
{
    QString text = Words::tr("Withdrawn: %1").arg(withdrawn.reason);
    if (instead.isEmpty())
        return text;
    if (!text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?'))
        text += u'.';
    return text + u' ' + Words::tr("Use “%1” instead.").arg(instead);
}

QString councilFitText(const QList<CouncilFit> &councils)
{
    QStringList names;
    for (const CouncilFit fit : councils) {
        switch (fit) {
        case CouncilFit::Small:
            names.append(Words::tr("small municipalities"));
            break;
        case CouncilFit::Large:
            names.append(Words::tr("large municipalities"));
            break;
        case CouncilFit::County:
            names.append(Words::tr("county councils"));
            break;
        case CouncilFit::District:
            names.append(Words::tr("district councils"));
            break;
        }
    }
    return names.isEmpty() ? QString() : Words::tr("for %1").arg(names.join(u", "_s));
}

QString itemKindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Talk:
        return Words::tr("Talk");
    case ItemKind::Exercise:
        return Words::tr("Exercise");
    case ItemKind::Case:
        return Words::tr("Case");
    case ItemKind::Film:
        return Words::tr("Film");
    case ItemKind::Break:
        return Words::tr("Break");
    case ItemKind::Meal:
        return Words::tr("Meal");
    case ItemKind::Travel:
        return Words::tr("Travel");
    case ItemKind::Deadline:
        return Words::tr("Deadline");
    case ItemKind::Social:
        return Words::tr("Social time");
    case ItemKind::Heading:
        return Words::tr("Heading");
    case ItemKind::Text:
        break;
    }
    return Words::tr("Text without time");
}

QString templateName(Template shape)
{
    switch (shape) {
    case Template::TwoHours:
        return Words::tr("Two hours");
    case Template::ThreeHours:
        return Words::tr("Three hours");
    case Template::HalfDay:
        return Words::tr("Half a day");
    case Template::FullDay:
        return Words::tr("A full day");
    case Template::BasisTwoDays:
        return Words::tr("The basis programme, two days");
    case Template::EveningBeforeMeeting:
        break;
    }
    return Words::tr("An evening before a council meeting");
}

QString opennessName(Openness openness)
{
    switch (openness) {
    case Openness::General:
        return Words::tr("General");
    case Openness::Fictional:
        return Words::tr("Fictional case");
    case Openness::OwnCase:
        break;
    }
    return Words::tr("Own case");
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept:
        return Words::tr("Holds");
    case Verdict::Changed:
        return Words::tr("Changed");
    case Verdict::Done:
        return Words::tr("Done");
    case Verdict::Dropped:
        return Words::tr("Dropped");
    }
    Q_UNREACHABLE();
}

QString dutyText(const FollowUp &point, const QDate &today)
{
    QStringList parts{point.responsible};
    if (point.due.isValid())
        parts.append(Words::tr("due %1").arg(shortDate(point.due, today)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString historyText(const QDate &since, const QList<Review> &reviews, const QDate &today)
{
    QStringList parts;
    if (since.isValid())
        parts.append(Words::tr("from %1").arg(shortDate(since, today)));
    for (const Review &review : reviews) {
        const QString when = shortDate(review.at, today);
        switch (review.verdict) {
        case Verdict::Kept:
            parts.append(Words::tr("confirmed %1").arg(when));
            break;
        case Verdict::Changed:
            parts.append(Words::tr("changed %1").arg(when));
            break;
        case Verdict::Done:
            parts.append(Words::tr("done %1").arg(when));
            break;
        case Verdict::Dropped:
            parts.append(Words::tr("dropped %1").arg(when));
            break;
        }
    }
    return parts.join(u" · "_s);
}

} // namespace fvd
