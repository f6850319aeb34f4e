// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roompainter.h"
#include "app/shared/appearance.h"
#include "tests/support/roomcards.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace fvd;

/// Writes every card of the room's screen, in both forms and several sizes, to the folder given.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Appearance appearance(*qApp);
    const QDir folder(application.arguments().value(1));
    for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
        for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(3840, 2160)}) {
            for (const auto &[name, view] : testing::roomCards(form)) {
                QImage image(size, QImage::Format_RGB32);
                QPainter painter(&image);
                paintRoom(painter, size, view, {.filmFails = true});
                painter.end();
                image.save(
                    folder.filePath(u"%1-%2-%3.png"_s.arg(name, nameOf(form)).arg(size.width())));
            }
        }
    }
}
