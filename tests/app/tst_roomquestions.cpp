// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomtask.h"
#include "app/room/roomtext.h"
#include "core/content/content.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QSize smallScreen(1280, 720);

/// What \a stage puts on the room's screen, with a clock beside it and the line above it that
/// takes most room.
RoomView viewOf(const Stage &stage, const QString &title, LanguageForm form)
{
    return {.card = RoomCard::Question,
        .form = form,
        .council = u"Nord-Aurdal kommunestyre"_s,
        .title = title,
        .formLine = u"I gruppa · 6 ved bordet"_s,
        .text = stage.text,
        .task = stage.write,
        .countdown = Countdown{.remaining = stage.planned, .total = stage.planned}};
}

/// What is wrong with \a view on the screen of a hall, "" if nothing is.
QString wrongWith(const RoomView &view)
{
    const RoomFrame frame{QSizeF(smallScreen)};
    const RoomTask task = taskLayout(frame, view);
    if (task.pages.size() != 1)
        return u"takes %1 screens"_s.arg(task.pages.size());
    int lines = 0;
    for (const RoomBlock &block : task.pages.first()) {
        if (block.pixels < frame.small())
            return u"is %1 pixels high"_s.arg(block.pixels);
        for (const QString &line : block.lines) {
            if (line.split(u' ', Qt::SkipEmptyParts).size() > mostWords)
                return u"has more than %1 words in \"%2\""_s.arg(mostWords).arg(line);
        }
        if (block.kind == RoomBlock::Kind::Question)
            lines += int(block.lines.size());
    }
    return lines > mostLines ? u"takes %1 lines"_s.arg(lines) : QString();
}

} // namespace

/// The questions of the materials that ship, on the room's screen.
class TestRoomQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadFromTheBackOfTheHall()
    {
        const Content content = readContent(qEnvironmentVariable(
            "FVD_MATERIALS", QStringLiteral(FVD_SOURCE_DIR "/resources/materials")));
        int questions = 0;
        int wrong = 0;
        for (const Material &material : content.materials) {
            for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
                const MaterialText &text = material.text.in(form);
                for (const Stage &stage : text.stages) {
                    ++questions;
                    const QString what = wrongWith(viewOf(stage, text.title, form));
                    if (what.isEmpty())
                        continue;
                    ++wrong;
                    qWarning("%s, %s: \"%s\" %s", qUtf8Printable(material.id.text()),
                        nameOf(form).data(), qUtf8Printable(stage.text), qUtf8Printable(what));
                }
            }
        }
        QVERIFY(questions > 0);
        QCOMPARE(wrong, 0);
    }

    void whatIsTooLongIsSeen()
    {
        Stage stage{.planned = Minutes(10)};
        stage.text =
            u"Kommunestyremedlemmene"_s + QString(u" kommunestyremedlemmene"_s).repeated(40);
        QVERIFY(!wrongWith(viewOf(stage, u"Tittel"_s, LanguageForm::Bokmaal)).isEmpty());
    }
};

QTEST_MAIN(TestRoomQuestions)
#include "tst_roomquestions.moc"
