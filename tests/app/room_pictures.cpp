// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roompainter.h"
#include "app/shared/appearance.h"
#include "tests/support/roomcards.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fvd;

namespace {

/// Something to see where a film or a picture would be.
QImage landscape()
{
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 720);
    sky.setColorAt(0, QColor(0x9fb8c8));
    sky.setColorAt(0.6, QColor(0xe6e2d4));
    sky.setColorAt(0.61, QColor(0x47664f));
    sky.setColorAt(1, QColor(0x24382b));
    painter.fillRect(image.rect(), sky);
    return image;
}

} // namespace

/// Writes every card of the room's screen, in both forms and several sizes, to the folder given.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Appearance appearance(*qApp);
    const QDir folder(application.arguments().value(1));
    for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk}) {
        for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(3840, 2160)}) {
            QList<testing::NamedView> cards = testing::roomCards(form);
            const auto script =
                std::ranges::find(cards, u"film-script-long"_s, &testing::NamedView::name);
            RoomView film = script->view;
            cards.append({u"film-still"_s, film});
            film.text.clear();
            cards.append({u"film"_s, film});
            cards.append({u"picture"_s, {.card = RoomCard::Picture}});
            for (const auto &[name, view] : cards) {
                RoomImages images{.filmFails = name.startsWith("film-"_L1)};
                if (name == "film-still"_L1 || name == "film"_L1 || name == "picture"_L1)
                    images.picture = landscape();
                if (name == "film"_L1)
                    images.caption =
                        u"– Hvem avgjør om hun er inhabil?\n– Det gjør kommunestyret."_s;
                QImage image(size, QImage::Format_RGB32);
                QPainter painter(&image);
                paintRoom(painter, size, view, images);
                painter.end();
                image.save(
                    folder.filePath(u"%1-%2-%3.png"_s.arg(name, nameOf(form)).arg(size.width())));
            }
        }
    }
}
