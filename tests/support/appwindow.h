// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/home/home.h"
#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTimer>

namespace fvd::testing {

/// The whole window over the store at a path, in English, with its clock on a day in November 2026,
/// or where \a clock has it.
struct AppWindow
{
    explicit AppWindow(std::unique_ptr<Library> opened, const MainWindow::Clock &clock = &now,
        SyncDesk::Loader loader = {})
        : library(std::move(opened))
        , window(*library, appearance, language, clock, std::move(loader))
    {
        language.set(QStringLiteral("en"));
        window.resize(1366, 768);
        window.show();
    }

    static QDateTime now() { return QDateTime(QDate(2026, 11, 22), QTime(9, 0)); }

    /// What a screen reader calls \a name below \a root; null if nothing is shown by that name.
    template <typename T>
    static T *named(const QWidget *root, const QString &name)
    {
        for (T *each : root->findChildren<T *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// The button, tick or choice below \a root that is shown with \a text.
    static QAbstractButton *button(const QWidget *root, const QString &text)
    {
        for (QAbstractButton *each : root->findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// Does what opens a dialog, and \a drive in the dialog, which is left open by it or not.
    /// Whether there was one.
    static bool inDialog(
        const std::function<void()> &open, const std::function<void(QDialog *)> &drive)
    {
        bool driven = false;
        QTimer timer;
        timer.callOnTimeout(&timer, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || driven)
                return;
            driven = true;
            drive(dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        timer.start(20);
        open();
        return driven;
    }

    std::unique_ptr<Library> library;
    Appearance appearance{*qApp};
    Language language{};
    MainWindow window;
};

} // namespace fvd::testing
