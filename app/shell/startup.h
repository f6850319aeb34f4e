// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/appearance.h"
#include "app/shared/page.h"
#include "core/library/library.h"

#include <future>

namespace fvd {

class MainWindow;

/// A library that is being opened on a thread of its own.
using OpenedLibrary = std::future<Result<std::unique_ptr<Library>>>;

/// Begins to open the store at \a path, and to read what the window begins with. The library is of
/// the thread that calls this, which need not have an application yet.
OpenedLibrary openAside(const QString &path);

/// Opens the store at \a path, or waits until \a opened is. If it cannot be, says so and what can
/// be done: for a damaged one, to go on with the newest good backup. Null if there is nothing to go
/// on with.
std::unique_ptr<Library> openOrSay(const QString &path, OpenedLibrary opened = {});

/// Puts those example sessions in \a library that it has not got.
Result<> addExample(Library &library, const QDate &today);

/// "light", "dark", and anything else for the system's choice.
Scheme schemeNamed(const QString &name);

/// Gives \a window the size and place it had, and keeps them when it is closed.
void restoreGeometry(MainWindow &window, Library &library);

/// Where the window begins: in the day that is on, else at the sessions.
Place firstPlace(const Library &library, const QDateTime &now);

/// Takes in the themes and materials that ship once \a window has been painted, if they are not in
/// the store already.
void bringContentLater(MainWindow &window);

/// Begins to sync once \a window has been painted and has been let alone for a moment.
void syncLater(MainWindow &window);

/// Takes the day's backup once \a window has been painted, without anybody waiting for it.
void backUpLater(MainWindow &window);

} // namespace fvd
