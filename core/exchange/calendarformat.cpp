// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

// Written here, not taken from the machine, so that the file is the same everywhere.
constexpr const char *oslo = "BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n"
                             "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\n"
                             "TZOFFSETTO:+0200\r\nDTSTART:19810329T020000\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
                             "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\n"
                             "TZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
                             "END:VTIMEZONE\r\n";

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype dateOf(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype timeOf(QDate date, ClockTime clock)
{
    icaltimetype time = dateOf(date.addDays(clock.hour() / 24));
    time.is_date = 0;
    time.second = 0;
    time.hour = clock.hour() % 24;
    time.minute = clock.minute();
    return time;
}

icaltimetype utcTime(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = timeOf(utc.date(), ClockTime::at(utc.time().hour(), utc.time().minute()));
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty *inOslo(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Oslo"));
    return property;
}

std::optional<ClockTime> startOf(const Day &day, const Timeline &line)
{
    for (const Slot &slot : line.items) {
        if (slot.start)
            return slot.start;
    }
    return day.start;
}

/// What happens on \a day, as text.
QString description(const Day &day, const Timeline &line, LanguageForm form)
{
    Outline outline{.language = form};
    if (!day.remark.isEmpty())
        outline.blocks << paragraph(day.remark);
    outline.blocks << scheduleOf(day, line, form);
    return QString::fromUtf8(toText(outline)).trimmed();
}

icalcomponent *eventOf(const Programme &programme, const Day &day, const QDateTime &now)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](
                         icalproperty *property) { icalcomponent_add_property(event, property); };
    const QString uid = programme.id.text() + u'-' + day.id.text() + u"@folkevalgtdag"_s;
    add(icalproperty_new_uid(uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(utcTime(now)));
    add(icalproperty_new_sequence(programme.version));
    const bool cancelled = programme.status == SessionStatus::Cancelled;
    add(icalproperty_new_status(cancelled              ? ICAL_STATUS_CANCELLED
            : programme.status == SessionStatus::Draft ? ICAL_STATUS_TENTATIVE
                                                       : ICAL_STATUS_CONFIRMED));

    const Timeline line = timeline(day);
    const auto start = startOf(day, line);
    if (start) {
        add(inOslo(icalproperty_new_dtstart(timeOf(day.date, *start))));
        if (line.end && *line.end > *start)
            add(inOslo(icalproperty_new_dtend(timeOf(day.date, *line.end))));
    } else {
        icalproperty *wholeDay = icalproperty_new_dtstart(dateOf(day.date));
        icalproperty_add_parameter(wholeDay, icalparameter_new_value(ICAL_VALUE_DATE));
        add(wholeDay);
    }
    const QString title =
        programmeTitle(programme) + (day.title.isEmpty() ? QString() : u" – "_s + day.title);
    add(icalproperty_new_summary(title.toUtf8().constData()));
    if (!day.venue.isEmpty())
        add(icalproperty_new_location(day.venue.toUtf8().constData()));
    if (!day.items.isEmpty())
        add(icalproperty_new_description(
            description(day, line, programme.language).toUtf8().constData()));
    return event;
}

} // namespace

Result<QByteArray> toCalendar(const Programme &programme, const QDateTime &now)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(
        calendar.get(), icalproperty_new_prodid("-//Folkevalgtdag//Folkevalgtdag//NO"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(oslo));
    int events = 0;
    for (const Day &day : programme.days) {
        if (!day.date.isValid())
            continue;
        icalcomponent_add_component(calendar.get(), eventOf(programme, day, now));
        ++events;
    }
    if (events == 0)
        return Error{Fault::Invalid, u"no day has a date"_s};
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace fvd
