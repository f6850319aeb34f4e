// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/synctext.h"

#include "app/words/names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "SyncText".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

/// "1 plan", "2 notater": \a count documents of \a type.
QString countText(const QString &type, int count)
{
    if (type == "session"_L1)
        return Words::tr("%n plan(s)", nullptr, count);
    if (type == "notes"_L1)
        return Words::tr("%n set(s) of notes", nullptr, count);
    if (type == "run"_L1)
        return Words::tr("%n day(s) held", nullptr, count);
    if (type == "council"_L1)
        return Words::tr("%n council(s)", nullptr, count);
    return Words::tr("%n other(s)", nullptr, count);
}

/// What stands in the way, as short as a line has room for.
QString troubleText(const Error &trouble)
{
    switch (trouble.fault) {
    case Fault::Offline:
        return Words::tr("No net now, everything is saved here.");
    case Fault::Unauthorized:
        return Words::tr("The password was not accepted. Everything is saved here.");
    case Fault::LockedOut:
        return Words::tr("The account is locked for a while. Everything is saved here.");
    case Fault::Unsafe:
        return Words::tr("The connection is not safe, so nothing is sent. Everything is saved "
                         "here.");
    case Fault::NotFound:
    case Fault::Refused:
        return Words::tr("You have no access to a part of it. Everything is saved here.");
    case Fault::Full:
        return Words::tr("The disk is full.");
    default:
        return Words::tr("Something went wrong. Everything is saved here.");
    }
}

} // namespace

QString syncLine(const SyncFacts &facts, const QDateTime &now)
{
    using Standing = SyncFacts::Standing;
    QStringList sentences;
    if (facts.toChoose > 0)
        sentences << Words::tr("%n text(s) for you to choose.", nullptr, facts.toChoose);
    switch (facts.standing) {
    case Standing::NoAccount:
        return Words::tr("Not connected to KS. Everything is saved here.");
    case Standing::NoPassword:
        sentences << waitingText(facts.waiting) << syncedText(facts.done, now)
                  << Words::tr("Type the password to sync. Everything is saved here.");
        break;
    case Standing::Working:
        if (facts.allFileBytes > 0) {
            sentences << Words::tr("Fetching files: %1.")
                             .arg(progressText(facts.fileBytes, facts.allFileBytes));
        } else if (facts.waiting.isEmpty()) {
            sentences << Words::tr("Looking for news at KS.");
        } else {
            sentences << waitingText(facts.waiting) << Words::tr("They are sent now.");
        }
        break;
    case Standing::Asleep:
    case Standing::Resting:
    case Standing::Waiting:
    case Standing::Stopped:
        sentences << waitingText(facts.waiting) << syncedText(facts.done, now);
        if (facts.trouble)
            sentences << troubleText(*facts.trouble);
        else if (!facts.done.isValid())
            sentences << Words::tr("Not synced yet. Everything is saved here.");
        break;
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString waitingText(const QMap<QString, int> &waiting)
{
    // In the order of the work, and what is not known last.
    QStringList order{u"session"_s, u"run"_s, u"notes"_s, u"council"_s};
    int all = 0;
    int others = 0;
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        all += it.value();
        others += order.contains(it.key()) ? 0 : it.value();
    }
    if (all == 0)
        return {};
    QStringList parts;
    for (const QString &type : std::as_const(order)) {
        if (waiting.value(type) > 0)
            parts << countText(type, waiting.value(type));
    }
    if (others > 0)
        parts << countText({}, others);
    return Words::tr("%n thing(s) wait(s): %1.", nullptr, all).arg(parts.join(u", "_s));
}

QString syncedText(const QDateTime &done, const QDateTime &now)
{
    return done.isValid() ? Words::tr("Last synced %1.").arg(momentText(done, now)) : QString();
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime here = moment.toLocalTime();
    const QString time = here.time().toString(u"HH.mm"_s);
    const qint64 days = here.date().daysTo(now.date());
    if (days == 0)
        return Words::tr("today at %1").arg(time);
    if (days == 1)
        return Words::tr("yesterday at %1").arg(time);
    return Words::tr("%1 at %2", "a date and a time").arg(shortDate(here.date(), now.date()), time);
}

QString bytesText(qint64 bytes)
{
    // As shops write it: in thousands, without figures that nobody needs.
    constexpr qint64 thousand = 1000;
    constexpr qint64 million = 1000 * thousand;
    constexpr qint64 billion = 1000 * million;
    if (bytes >= billion)
        return QLocale().toString(double(bytes) / double(billion), 'f', 1) + u" GB"_s;
    if (bytes >= million)
        return QLocale().toString(qint64(qRound64(double(bytes) / double(million)))) + u" MB"_s;
    return QLocale().toString(std::max<qint64>(1, qRound64(double(bytes) / double(thousand))))
        + u" kB"_s;
}

QString progressText(qint64 bytes, qint64 all)
{
    return bytes <= 0
        ? bytesText(all)
        : Words::tr("%1 of %2", "so much of all").arg(bytesText(bytes), bytesText(all));
}

ErrorText syncFailed(const Error &error, const QString &server, const QString &space)
{
    const QString safe = Words::tr("Everything is saved on this machine.");
    switch (error.fault) {
    case Fault::Offline:
        return {Words::tr("%1 cannot be reached.").arg(server), safe,
            Words::tr("It is sent once there is a net.")};
    case Fault::Unauthorized:
        return {Words::tr("%1 does not accept the user name and the password.").arg(server), safe,
            Words::tr("Write the password once more; the wrong one is not tried again.")};
    case Fault::LockedOut:
        return {Words::tr("The account is locked for a while, after too many wrong passwords."),
            safe, Words::tr("Try again in a few minutes.")};
    case Fault::Unsafe:
        return {Words::tr("The connection to %1 is not safe, so nothing was sent.").arg(server),
            safe, Words::tr("Check that the address is right and begins with https.")};
    case Fault::Garbled:
        return {Words::tr("%1 answers, but not as a sync server does.").arg(server), safe,
            Words::tr("Check the address. In a hotel, log in to its net first.")};
    case Fault::NotFound:
        return {Words::tr("There is no %1 on the server.").arg(space), safe,
            Words::tr("Ask your coordinator for the right name.")};
    case Fault::Refused:
        return {Words::tr("You have no access to %1 on the server.").arg(space), safe,
            Words::tr("Ask your coordinator for access.")};
    case Fault::Full:
        return {Words::tr("There is no room left, on this disk or on the server."), safe,
            Words::tr("Make some room on the disk; if there is enough, tell KS.")};
    case Fault::Cancelled:
        return {Words::tr("Sync was stopped."), safe, {}};
    default:
        return {Words::tr("Sync did not come to an end."), safe, Words::tr("Try again.")};
    }
}

} // namespace fvd
