// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomcanvas.h"
#include "app/room/roomtext.h"
#include "app/room/roomwords.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

/// Of the screen's height, from the foot of a figure to its top.
constexpr double figureHeight = 1.0 / 8;
constexpr double ringWidth = 0.05; ///< of the ring's diameter

constexpr QChar minus = u'\u2212';

QFont figureFont(const RoomFrame &frame)
{
    const QFont probe = roomFont(1000);
    const double cap = QFontMetricsF(probe).capHeight() / 1000;
    // A little more than the least: capitals and figures differ by a hair in some fonts.
    return roomFont(std::ceil(frame.of(figureHeight) / cap * 1.02));
}

/// How far \a c takes the line on: every figure as far as the widest, so that nothing trembles as
/// it ticks, and the minus no farther, as in some fonts it is as wide as a word.
double advance(const QFontMetricsF &metrics, QChar c)
{
    return metrics.horizontalAdvance(c.isDigit() || c == minus ? QChar(u'0') : c);
}

/// \a text without the unit after it: "−189" of "−189 min".
QString figuresOf(const QString &text)
{
    return text.section(u' ', 0, 0);
}

double figuresWidth(const RoomFrame &frame, const QString &text)
{
    const QFontMetricsF metrics(figureFont(frame));
    double width = 0;
    for (const QChar c : figuresOf(text))
        width += advance(metrics, c);
    return width;
}

/// Draws \a text in the middle of \a rect or at its left. Its unit is small, and below the figures
/// or after them: as large as they are, both would not fit the ring or its strip.
void drawFigures(const RoomCanvas &canvas, const QRectF &rect, const QString &text, bool centred)
{
    const QFont font = figureFont(canvas.frame);
    const QFontMetricsF metrics(font);
    double x = rect.left();
    if (centred)
        x = rect.center().x() - figuresWidth(canvas.frame, text) / 2;
    const double middle = rect.center().y();
    canvas.painter.setFont(font);
    for (const QChar c : figuresOf(text)) {
        const double width = advance(metrics, c);
        if (c == minus) {
            const double thick = metrics.capHeight() * 0.1;
            canvas.painter.fillRect(
                QRectF(x + width * 0.1, middle - thick / 2, width * 0.7, thick), canvas.ink.text);
        } else {
            canvas.painter.setPen(canvas.ink.text);
            canvas.painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), QString(c));
        }
        x += width;
    }
    const QString unit = text.section(u' ', 1);
    const double small = canvas.frame.small();
    const QFont unitFont = roomFont(std::ceil(small));
    const double foot = middle + metrics.capHeight() / 2;
    if (centred)
        canvas.line({rect.left(), foot, rect.width(), small * 1.6}, unit, unitFont, canvas.ink.soft,
            Qt::AlignHCenter);
    else
        canvas.line({x + small * 0.3, foot - small, rect.right() - x, small}, unit, unitFont,
            canvas.ink.soft);
}

/// Whether figures so \a wide stand free in \a ring.
bool fitsInside(const QRectF &ring, const RoomFrame &frame, double wide)
{
    const double radius = ring.width() * (0.5 - ringWidth);
    const double high = frame.of(figureHeight) / 2;
    return wide <= 2 * std::sqrt(radius * radius - high * high);
}

/// The share of the time that is left, as an arc that runs back to the top; over time, a ring of
/// dashes, which is another shape and not only another colour.
void drawRing(const RoomCanvas &canvas, const QRectF &rect)
{
    const Countdown &countdown = *canvas.view.countdown;
    const double width = rect.width() * ringWidth;
    const QRectF circle = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPainter &painter = canvas.painter;
    painter.setBrush(Qt::NoBrush);
    if (countdown.remaining <= 0s) {
        QPen dashes(canvas.ink.accent, width, Qt::CustomDashLine, Qt::FlatCap);
        constexpr int count = 24;
        const double step = std::numbers::pi * circle.width() / width / count;
        dashes.setDashPattern({step * 0.55, step * 0.45});
        painter.setPen(dashes);
        painter.drawEllipse(circle);
        return;
    }
    painter.setPen(QPen(canvas.ink.track, width));
    painter.drawEllipse(circle);
    const double left = countdown.total > 0s
        ? std::clamp(double(countdown.remaining.count()) / double(countdown.total.count()), 0., 1.)
        : 1.;
    painter.setPen(QPen(canvas.ink.accent, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * 16, -qRound(left * 360 * 16));
}

enum class Sign
{
    Hourglass,
    Square,
    Bars
};

/// A shape that says the same as the words beside it.
void drawSign(const RoomCanvas &canvas, const QRectF &rect, Sign sign, const QColor &color)
{
    QPainter &painter = canvas.painter;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (sign == Sign::Square) {
        painter.drawRect(rect);
    } else if (sign == Sign::Bars) {
        const double bar = rect.width() / 3;
        painter.drawRect(QRectF(rect.left(), rect.top(), bar, rect.height()));
        painter.drawRect(QRectF(rect.right() - bar, rect.top(), bar, rect.height()));
    } else {
        QPainterPath glass;
        glass.addPolygon(QPolygonF({rect.topLeft(), rect.topRight(), rect.center()}));
        glass.closeSubpath();
        glass.addPolygon(QPolygonF({rect.bottomLeft(), rect.bottomRight(), rect.center()}));
        glass.closeSubpath();
        painter.drawPath(glass);
    }
}

Sign signOf(const RoomView &view)
{
    if (view.countdown->paused)
        return Sign::Bars;
    return view.countdown->remaining <= 0s ? Sign::Square : Sign::Hourglass;
}

QFont warningFont(const RoomFrame &frame)
{
    return roomFont(std::ceil(frame.of(1.0 / 12)), true);
}

/// Of the patch around \a words and their sign.
double warningWidth(const RoomFrame &frame, const QString &words)
{
    return widthOf(words, warningFont(frame)) + frame.of(0.06 + 3 * 0.025);
}

/// \a words with their sign on a patch of the accent, at the right or left of \a rect.
void drawWarning(const RoomCanvas &canvas, const QRectF &rect, const QString &words, bool right)
{
    const RoomFrame &frame = canvas.frame;
    const double side = frame.of(0.06);
    const double padding = frame.of(0.025);
    QRectF patch({}, QSizeF(warningWidth(frame, words), frame.of(0.1)));
    patch.moveCenter(rect.center());
    if (right)
        patch.moveRight(rect.right());
    else
        patch.moveLeft(rect.left());
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(canvas.ink.accent);
    canvas.painter.drawRoundedRect(patch, frame.of(0.015), frame.of(0.015));
    QRectF sign({}, QSizeF(side, side));
    sign.moveCenter({patch.left() + padding + side / 2, patch.center().y()});
    drawSign(canvas, sign, signOf(canvas.view), canvas.ink.onAccent);
    canvas.line(patch.adjusted(2 * padding + side, 0, 0, 0), words, warningFont(frame),
        canvas.ink.onAccent);
}

/// What is free at the right of the figures below the text.
QRectF besideFigures(const RoomFrame &frame)
{
    QRectF rect = frame.strip();
    rect.setLeft(rect.right() + frame.of(0.03));
    rect.setRight(frame.width - frame.margin());
    return rect;
}

} // namespace

QString countdownText(std::chrono::seconds remaining)
{
    const auto away = std::chrono::abs(remaining);
    const QString sign = remaining < 0s ? QString(minus) : QString();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(away);
    if (minutes >= 100min)
        return sign + u"%1 min"_s.arg(minutes.count());
    return sign
        + u"%1:%2"_s.arg(minutes.count()).arg((away - minutes).count(), 2, 10, QLatin1Char('0'));
}

QString timeWarning(const RoomView &view)
{
    if (!view.countdown)
        return {};
    if (view.countdown->paused)
        return roomWord(RoomWord::Paused, view.form);
    if (view.countdown->remaining <= 0s)
        return roomWord(RoomWord::TimeIsUp, view.form);
    return view.fiveLeft ? roomWord(RoomWord::MinutesLeft, view.form) : QString();
}

bool warnsAtFoot(const RoomCanvas &canvas)
{
    const QString warning = timeWarning(canvas.view);
    const QRectF free = besideFigures(canvas.frame);
    return !warning.isEmpty() && warningWidth(canvas.frame, warning) > free.width();
}

QRectF countdownRect(const RoomFrame &frame, bool beside)
{
    return beside ? frame.ring() : frame.strip();
}

void paintCountdown(const RoomCanvas &canvas, bool beside)
{
    const RoomFrame &frame = canvas.frame;
    const QString figures = countdownText(canvas.view.countdown->remaining);
    const QString warning = timeWarning(canvas.view);
    if (beside) {
        const QRectF ring = frame.ring();
        // What is too long for the ring, after ten minutes over time, stands without it.
        if (fitsInside(ring, frame, figuresWidth(frame, figures)))
            drawRing(canvas, ring);
        drawFigures(canvas, ring, figures, true);
        if (!warning.isEmpty())
            drawWarning(canvas, frame.banner(), warning, true);
        return;
    }
    const QRectF strip = frame.strip();
    drawRing(canvas, {strip.topLeft(), QSizeF(strip.height(), strip.height())});
    const QRectF rest = strip.adjusted(strip.height() + frame.of(0.04), 0, 0, 0);
    drawFigures(canvas, rest, figures, false);
    if (warnsAtFoot(canvas))
        drawWarning(canvas, frame.footer(), warning, false);
    else if (!warning.isEmpty())
        drawWarning(canvas, besideFigures(frame), warning, true);
}

} // namespace fvd
