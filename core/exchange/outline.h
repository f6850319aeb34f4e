// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/language.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <variant>

namespace fvd {

/// A stretch of text that looks the same throughout.
struct Span
{
    QString text{};
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Span &, const Span &) = default;
};

using Spans = QList<Span>;

/// A heading. Level 1 is a document's, or in a set of sheets each sheet's, own.
struct Heading
{
    int level = 1; ///< 1 to 4
    QString text{};

    friend bool operator==(const Heading &, const Heading &) = default;
};

enum class ParagraphLook
{
    Plain,
    Lead, ///< under a heading: where, when, for whom
    Muted, ///< small print
    Alert, ///< must be seen: the gathering is cancelled
};

struct Paragraph
{
    Spans spans{};
    ParagraphLook look = ParagraphLook::Plain;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A list, bulleted or numbered from \c first.
struct Points
{
    bool numbered = false;
    QList<Spans> points{};
    int first = 1;

    friend bool operator==(const Points &, const Points &) = default;
};

/// What a row of a schedule is, by which formats give it weight.
enum class RowLook
{
    Item, ///< time, title, who leads
    Quiet, ///< the same for breaks, meals, travel
    Line, ///< one of several topics in the item above: title and who leads
    Detail, ///< place or audience of the item above: title only
    Track, ///< the name of a group that works beside others: title, who leads
    Section, ///< a heading over the rows after it: title only
    Remark, ///< an instruction in its place: title only
};

struct ScheduleRow
{
    RowLook look = RowLook::Item;
    int depth = 0; ///< 1 inside a track
    bool below = false; ///< belongs to the item in a row above, and should stay with it
    QString time{};
    QString title{};
    QStringList leaders{}; ///< in the order they lead

    friend bool operator==(const ScheduleRow &, const ScheduleRow &) = default;
};

/// The rows of a day: time, title, who leads.
struct Schedule
{
    QStringList head{}; ///< of the columns; only two of them if no row says who leads
    QList<ScheduleRow> rows{};

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// Any other table. Its first column heads its rows if \c head is empty.
struct Table
{
    QStringList head{};
    QList<QStringList> rows{};
    QList<int> widths{}; ///< of the columns, in hundredths of the page's; as many as columns

    friend bool operator==(const Table &, const Table &) = default;
};

/// What a bar of a chart is of, by which formats give it weight.
enum class BarLook
{
    Count, ///< how many
    Plan, ///< how it was meant
    Held, ///< how it became
};

/// A bar from one place on the chart's scale to another, both of 1.
struct Bar
{
    BarLook look = BarLook::Count;
    double from = 0;
    double to = 0;

    friend bool operator==(const Bar &, const Bar &) = default;
};

/// A row of a chart: what it is of, its bars one below the other, and the same in figures.
struct BarRow
{
    QString label{};
    QList<Bar> bars{};
    QString figure{};

    friend bool operator==(const BarRow &, const BarRow &) = default;
};

/// A chart of bars to one scale.
struct Bars
{
    QString title{}; ///< what it shows, for those who do not see it
    QString caption{}; ///< how it is read, for those who do
    QList<BarRow> rows{};
    QList<std::pair<double, QString>> scale{}; ///< places and what they are called; mostly none
    bool repeats = false; ///< what a table says already: left out where nothing can be drawn

    friend bool operator==(const Bars &, const Bars &) = default;
};

/// A photograph. Formats of text alone have its caption, or else its words.
struct Picture
{
    QByteArray jpeg{};
    QString words{}; ///< what it shows, for those who do not see it
    QString caption{}; ///< below it; may be empty

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// Empty ruled lines to write on.
struct WritingLines
{
    int count = 3;
    int least = count; ///< as many will do where a page ends, or where nobody knows whether it does

    friend bool operator==(const WritingLines &, const WritingLines &) = default;
};

/// A sign to stand on a table: a number that is read from the other end of the hall, on a sheet
/// that is folded across the middle.
struct Sign
{
    QString label{}; ///< above the number: "Bord"
    QString number{};
    QString below{}; ///< whose gathering it is

    friend bool operator==(const Sign &, const Sign &) = default;
};

struct PageBreak
{
    /// Only where what comes until the next break would not be on one page otherwise.
    bool ifSplit = false;

    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

struct Block;

/// Blocks set apart from those around by a ground of their own: what is for one reader's eyes, or
/// a reminder.
struct Box
{
    QString title{};
    QList<Block> blocks{};

    friend bool operator==(const Box &, const Box &);
};

using BlockContent = std::variant<Heading, Paragraph, Points, Schedule, Table, Bars, Picture,
    WritingLines, Sign, PageBreak, Box>;

struct Block : BlockContent
{
    using BlockContent::BlockContent;
};

inline bool operator==(const Block &a, const Block &b)
{
    return static_cast<const BlockContent &>(a) == static_cast<const BlockContent &>(b);
}

/// A document written for people, before it has a format. Every format is a function of this value
/// alone, so all say the same.
struct Outline
{
    QString title{}; ///< of the file; not repeated in the text
    LanguageForm language = LanguageForm::Bokmaal;
    QString header{}; ///< at the head of each page but the first
    QString footer{}; ///< at the foot of each page, before its number
    bool bare = false; ///< neither header, footer nor page numbers
    QList<Block> blocks{};

    friend bool operator==(const Outline &, const Outline &) = default;
};

/// A plain paragraph of \a text.
Paragraph paragraph(const QString &text, ParagraphLook look = ParagraphLook::Plain);
/// A paragraph that begins with \a label in bold: "Mål: …".
Paragraph labelled(
    const QString &label, const QString &text, ParagraphLook look = ParagraphLook::Plain);

/// The words of \a spans without their looks.
QString plainText(const Spans &spans);

/// The first bar of \a row in signs, for text without pictures.
QString drawnAsText(const BarRow &row);

/// How large \a picture stands on paper, in millimetres; empty if it is no JPEG.
QSizeF sizeOnPaper(const Picture &picture);
/// \a picture in text without pictures: "[What the table wrote]".
QString drawnAsText(const Picture &picture);

/// Functions for each type that a block can hold, as one for std::visit.
template <typename... F>
struct Overload : F...
{
    using F::operator()...;
};
template <typename... F>
Overload(F...) -> Overload<F...>;

} // namespace fvd
