// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shared/page.h"
#include "app/sync/syncdesk.h"
#include "core/library/library.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace fvd::testing {

/// A window's services for a page that is tested alone: a library in a folder of its own, and what
/// the page asked for.
class PageShell : public Shell
{
public:
    explicit PageShell(QList<Council> councils = {})
        : m_appearance(*qApp)
    {
        auto opened = Library::open(
            m_folder.filePath(QStringLiteral("test.store")), std::move(councils), now());
        if (!opened)
            qFatal("no store for the test");
        m_library = *std::move(opened);
        m_sync = std::make_unique<SyncDesk>(
            *m_library, [this] { return now(); }, [] { return nullptr; });
    }

    Library &library() override { return *m_library; }
    Appearance &appearance() override { return m_appearance; }
    Language &language() override { return m_language; }
    SyncDesk &sync() override { return *m_sync; }
    QDateTime now() const override { return QDate(2026, 11, 22).startOfDay(); }
    void go(const Place &place) override { places.append(place); }
    QAction *action(Command) override { return &m_action; }
    void toast(const QString &text, const QString &, std::function<void()>) override
    {
        toasts.append(text);
    }
    void warn(const QString &, const QString &) override { }

    QList<Place> places{};
    QStringList toasts{};

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<SyncDesk> m_sync{};
    Appearance m_appearance;
    Language m_language{};
    QAction m_action{};
};

} // namespace fvd::testing
