// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types in a field of the real window for ever, and says how much of it is on the screen.
#include "core/library/example.h"
#include "tests/support/appwindow.h"

#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fvd;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto library = openLibrary(application.arguments().value(1), testing::AppWindow::now());
    const Session session = exampleSessions(testing::AppWindow::now().date()).first();
    if (!library || (!(*library)->session(session.id) && !(*library)->put(session, {})))
        return 1;
    testing::AppWindow app(*std::move(library));
    app.window.go({Place::Kind::Session, session.id.text(), u"premeeting"_s});
    auto *field = testing::AppWindow::named<QPlainTextEdit>(&app.window, u"Notes for me only"_s);
    if (!field)
        return 2;
    field->moveCursor(QTextCursor::End);
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    keys.callOnTimeout(&keys, [field] {
        QTest::keyClick(field, Qt::Key_X);
        std::printf("%lld\n", static_cast<long long>(field->toPlainText().size()));
        std::fflush(stdout);
    });
    keys.start(25);
    return QApplication::exec();
}
