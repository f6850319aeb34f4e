// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roompainter.h"

#include "app/room/roomcanvas.h"
#include "app/room/roomtask.h"
#include "app/room/roomtext.h"
#include "app/room/roomwords.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString dot = u" · "_s;

QFont smallFont(const RoomFrame &frame, bool bold = false)
{
    return roomFont(std::ceil(frame.small()), bold);
}

bool isRows(RoomCard card)
{
    return card == RoomCard::Programme || card == RoomCard::Tables || card == RoomCard::HouseRules
        || card == RoomCard::GroundRules || card == RoomCard::Results;
}

/// A picture or film that is shown is all there is to see.
bool fillsScreen(const RoomView &view, const RoomImages &images)
{
    if (view.card == RoomCard::Film)
        return !images.filmFails;
    return view.card == RoomCard::Picture && !images.picture.isNull();
}

bool isTask(const RoomView &view, const RoomImages &images)
{
    return view.card == RoomCard::Question || view.card == RoomCard::CaseStep
        || (view.card == RoomCard::Film && images.filmFails);
}

void paintClock(const RoomCanvas &canvas)
{
    if (canvas.view.clock)
        canvas.line(canvas.frame.clock(), clockText(*canvas.view.clock), smallFont(canvas.frame),
            canvas.ink.soft, Qt::AlignRight);
}

/// The council and what is on, or what has room: a header is not worth cutting words for.
QStringList headerLines(const RoomView &view, const QFont &font, double width)
{
    QStringList both{view.council, view.title};
    both.removeAll(QString());
    if (const QString text = both.join(dot); widthOf(text, font) <= width)
        return {text};
    if (widthOf(view.council, font) <= width && widthOf(view.title, font) <= width)
        return both;
    for (const QString &text : {view.title, view.council}) {
        if (const QStringList lines = wrapped(text, font, width); lines.size() <= 2)
            return lines;
    }
    return {onOneLine(view.council, font, width)};
}

void paintHeader(const RoomCanvas &canvas)
{
    const RoomFrame &frame = canvas.frame;
    const QFont font = smallFont(frame);
    QRectF area = frame.header();
    area.setRight(frame.clock().left());
    const QStringList lines = headerLines(canvas.view, font, area.width());
    const double step = frame.of(0.066);
    canvas.lines(area, area.center().y() - step * double(lines.size()) / 2, step, lines, font,
        canvas.ink.soft);
    paintClock(canvas);
}

QString stageText(const RoomStage &stage)
{
    return stage.state == StageState::Done ? u"✓ "_s + stage.name : stage.name;
}

double stagesWidth(const RoomFrame &frame, const QList<RoomStage> &stages)
{
    double width = 0;
    for (const RoomStage &stage : stages)
        width += widthOf(stageText(stage), smallFont(frame, true)) + frame.of(0.045);
    return width;
}

/// The stages that have room in \a width. What is done goes first, then what is farthest ahead.
QList<RoomStage> nearStages(const RoomFrame &frame, QList<RoomStage> stages, double width)
{
    while (stages.size() > 1 && stagesWidth(frame, stages) > width) {
        if (stages.first().state == StageState::Done)
            stages.removeFirst();
        else
            stages.removeLast();
    }
    return stages;
}

/// Whether \a width has room for what is on and all that is to come.
bool showsWhatComes(const RoomFrame &frame, const QList<RoomStage> &stages, double width)
{
    const QList<RoomStage> shown = nearStages(frame, stages, width);
    return shown.isEmpty() || shown.last() == stages.last();
}

void paintStages(const RoomCanvas &canvas, const QRectF &area)
{
    const RoomFrame &frame = canvas.frame;
    double x = area.left();
    for (const RoomStage &stage : nearStages(frame, canvas.view.stages, area.width())) {
        const bool now = stage.state == StageState::Now;
        const QFont font = smallFont(frame, now);
        const QString text = stageText(stage);
        const double width = widthOf(text, font);
        const QColor color = now              ? canvas.ink.text
            : stage.state == StageState::Done ? canvas.ink.soft
                                              : canvas.ink.faint;
        canvas.line({x, area.top(), width, area.height()}, text, font, color);
        if (now)
            canvas.painter.fillRect(
                QRectF(x, area.bottom() - frame.of(0.008), width, frame.of(0.008)),
                canvas.ink.accent);
        x += width + frame.of(0.045);
    }
}

/// The stages at the left, what is written down and the page at the right. If a warning of time
/// \a warns there, the page alone.
void paintFooter(const RoomCanvas &canvas, const RoomPage &page, bool warns = false)
{
    const RoomFrame &frame = canvas.frame;
    const QFont font = smallFont(frame);
    QRectF area = frame.footer();
    if (page.count > 1) {
        const QString text = u"%1 %2/%3"_s.arg(roomWord(RoomWord::Page, canvas.view.form))
                                 .arg(page.index + 1)
                                 .arg(page.count);
        canvas.line(area, text, font, canvas.ink.soft, Qt::AlignRight);
        area.setRight(area.right() - widthOf(text, font) - frame.of(0.045));
    }
    if (warns)
        return;
    if (!canvas.view.record.isEmpty()) {
        const QString full =
            roomWord(RoomWord::Record, canvas.view.form) + u' ' + canvas.view.record.toLower();
        const bool alone = canvas.view.stages.isEmpty();
        const QString text = alone ? full : canvas.view.record;
        const double width = widthOf(text, font) + 2 * 0.35 * area.height();
        const double left = area.right() - width;
        if (showsWhatComes(frame, canvas.view.stages, left - frame.of(0.03) - area.left())) {
            canvas.pill({left, area.top(), width, area.height()}, text, font, canvas.ink.track,
                canvas.ink.text);
            area.setRight(left - frame.of(0.03));
        }
    }
    paintStages(canvas, area);
}

RoomPage pageOf(const RoomView &view, const RoomTask &task)
{
    const int count = int(task.pages.size());
    return {std::clamp(view.page, 0, count - 1), count};
}

void paintTask(const RoomCanvas &canvas, const RoomTask &task)
{
    const int page = pageOf(canvas.view, task).index;
    double top = textTop(canvas.frame, task, page);
    for (const RoomBlock &block : task.pages[page]) {
        const bool question = block.kind == RoomBlock::Kind::Question;
        const QColor color = block.kind == RoomBlock::Kind::Form ? canvas.ink.accent
            : block.kind == RoomBlock::Kind::Task                ? canvas.ink.soft
                                                                 : canvas.ink.text;
        top = canvas.lines(task.area, top, lineHeight(block), block.lines,
            roomFont(std::ceil(block.pixels), question), color);
        top += gapAfter(canvas.frame, block);
    }
    if (task.clock != RoomTask::Clock::None)
        paintCountdown(canvas, task.clock == RoomTask::Clock::Beside);
}

/// A text of the welcome, in lines.
struct Greeting
{
    QStringList lines{};
    QFont font{};
    QColor color{};

    double step() const { return font.pixelSize() * 1.22; }
};

/// \a text in the largest of \a sizes, as shares of the height, that takes two lines at most.
Greeting greeting(const RoomFrame &frame, const QString &text, std::initializer_list<double> sizes,
    bool bold, const QColor &color)
{
    Greeting found{{}, {}, color};
    for (const double size : sizes) {
        found.font = roomFont(std::ceil(frame.of(size)), bold);
        found.lines = wrapped(text, found.font, frame.inner());
        if (found.lines.size() <= 2 && overWidth(text, found.font, frame.inner()) <= 1)
            break;
    }
    return found;
}

/// Whose day it is, in large type: as people come in, and while they wait.
void paintWelcome(const RoomCanvas &canvas)
{
    const RoomFrame &frame = canvas.frame;
    const RoomView &view = canvas.view;
    const RoomInk &ink = canvas.ink;
    QList<Greeting> greetings{
        greeting(frame, view.council, {1.0 / 8, 1.0 / 9, 1.0 / 10, 1.0 / 12}, true, ink.text)};
    if (view.card == RoomCard::Welcome) {
        greetings.prepend(
            greeting(frame, roomWord(RoomWord::Welcome, view.form), {1.0 / 13}, false, ink.accent));
        greetings << greeting(frame, view.title, {1.0 / 13, 1.0 / 14, 1.0 / 16}, false, ink.text);
    }
    greetings << greeting(frame, view.day, {1.0 / 16}, false, ink.soft);
    const double gap = frame.of(0.02);
    double height = 0;
    for (const Greeting &each : greetings)
        height += each.step() * double(each.lines.size()) + gap;
    const QRectF body = frame.body();
    double top = body.top() + std::max(0., (body.height() - height) * 0.45);
    for (const Greeting &each : greetings)
        top = canvas.lines(body, top, each.step(), each.lines, each.font, each.color) + gap;
    paintClock(canvas);
}

void paintPicture(const RoomCanvas &canvas)
{
    const QImage &picture = canvas.images.picture;
    const QSizeF screen(canvas.frame.width, canvas.frame.h);
    canvas.painter.fillRect(QRectF({}, screen), canvas.ink.dark);
    if (picture.isNull())
        return;
    QRectF target({}, QSizeF(picture.size()).scaled(screen, Qt::KeepAspectRatio));
    target.moveCenter(QRectF({}, screen).center());
    canvas.painter.drawImage(target, picture);
}

/// What is said in a film, on a dark band that no picture shines through.
void paintCaption(const RoomCanvas &canvas)
{
    const RoomFrame &frame = canvas.frame;
    const QFont font = smallFont(frame);
    const QStringList lines = wrapped(canvas.images.caption, font, frame.inner());
    double top = frame.of(0.95) - double(lines.size()) * frame.of(0.085);
    for (const QString &each : lines) {
        QRectF band(0, top, widthOf(each, font) + frame.of(0.04), frame.of(0.085));
        band.moveLeft((frame.width - band.width()) / 2);
        canvas.painter.fillRect(band, canvas.ink.dark);
        canvas.line(band, each, font, canvas.ink.text, Qt::AlignHCenter);
        top += frame.of(0.085);
    }
}

/// The screen's frame for the text beside a still.
RoomFrame besideStill(const RoomFrame &frame, const RoomImages &images)
{
    return images.picture.isNull() ? frame : RoomFrame({frame.width * 0.56, frame.h});
}

RoomTask taskOf(const RoomFrame &frame, const RoomView &view, const RoomImages &images)
{
    if (view.card != RoomCard::Film)
        return taskLayout(frame, view);
    RoomView script = view;
    script.countdown.reset();
    return taskLayout(besideStill(frame, images), script);
}

/// The still of a film that cannot be played, beside its script.
void paintStill(const RoomCanvas &canvas)
{
    const RoomFrame &frame = canvas.frame;
    const QImage &still = canvas.images.picture;
    if (still.isNull())
        return;
    QRectF area = frame.body();
    area.setLeft(frame.width * 0.56);
    QRectF target({}, QSizeF(still.size()).scaled(area.size(), Qt::KeepAspectRatio));
    target.moveTopRight(area.topRight());
    canvas.painter.drawImage(target, still);
}

} // namespace

void paintRoom(
    QPainter &painter, const QSizeF &size, const RoomView &view, const RoomImages &images)
{
    const RoomCanvas canvas{painter, RoomFrame(size), view, images};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (view.card == RoomCard::Blank) {
        painter.fillRect(QRectF({}, size), canvas.ink.dark);
        return;
    }
    if (fillsScreen(view, images)) {
        paintPicture(canvas);
        if (!images.caption.isEmpty())
            paintCaption(canvas);
        return;
    }
    painter.fillRect(QRectF({}, size), canvas.ink.ground);
    if (view.card == RoomCard::Neutral || view.card == RoomCard::Welcome) {
        paintWelcome(canvas);
        if (view.card == RoomCard::Welcome)
            paintFooter(canvas, {});
        return;
    }
    paintHeader(canvas);
    RoomPage page;
    bool warns = false;
    if (isRows(view.card)) {
        paintRows(canvas);
        page = rowPage(canvas.frame, view);
    }
    if (isTask(view, images)) {
        const RoomTask task = taskOf(canvas.frame, view, images);
        page = pageOf(view, task);
        paintTask(canvas, task);
        warns = task.clock == RoomTask::Clock::Below && warnsAtFoot(canvas);
    }
    if (view.card == RoomCard::Film)
        paintStill(canvas);
    paintFooter(canvas, page, warns);
}

RoomPage roomPage(const QSizeF &size, const RoomView &view, const RoomImages &images)
{
    const RoomFrame frame(size);
    if (isRows(view.card))
        return rowPage(frame, view);
    return isTask(view, images) ? pageOf(view, taskOf(frame, view, images)) : RoomPage{};
}

QRegion roomChanges(const QSizeF &size, const RoomView &before, const RoomView &after)
{
    const RoomFrame frame(size);
    const QRegion all(QRectF({}, size).toAlignedRect());
    RoomView ticked = before;
    ticked.clock = after.clock;
    ticked.countdown = after.countdown;
    const bool shownAlike = ticked == after && bool(before.countdown) == bool(after.countdown)
        && bool(before.clock) == bool(after.clock) && timeWarning(before) == timeWarning(after);
    if (!shownAlike)
        return all;
    QRegion changed;
    if (before.clock != after.clock)
        changed += frame.clock().toAlignedRect();
    if (before.countdown != after.countdown) {
        const bool beside = taskLayout(frame, after).clock == RoomTask::Clock::Beside;
        changed += countdownRect(frame, beside).toAlignedRect();
    }
    return changed;
}

QString roomText(const RoomView &view)
{
    if (view.card == RoomCard::Blank)
        return {};
    QStringList parts{view.council, view.title, view.formLine, view.text, view.task};
    for (const RoomRow &row : view.rows)
        parts << QStringList{row.when, row.text, row.note}.join(u' ').simplified();
    if (view.countdown)
        parts << countdownText(view.countdown->remaining) << timeWarning(view);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace fvd
