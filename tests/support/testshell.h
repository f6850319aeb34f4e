// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/home/home.h"
#include "app/shared/actions.h"
#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shared/page.h"
#include "app/sync/syncdesk.h"
#include "core/library/example.h"
#include "core/library/library.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace fvd::testing {

/// A shell for a page that stands alone: a new store with what ships and the example sessions, and
/// what the page asked of its window.
class TestShell : public Shell
{
public:
    TestShell()
        : m_appearance(*qApp)
    {
        const QString store = m_folder.filePath(QStringLiteral("test.store"));
        if (!QFile::copy(filledStore(), store))
            qFatal("no store for the test");
        m_library = opened(store);
        m_sync = std::make_unique<SyncDesk>(
            *m_library, [this] { return now(); }, [] { return nullptr; });
        m_language.set(QStringLiteral("en"));
    }

    Library &library() override { return *m_library; }
    Appearance &appearance() override { return m_appearance; }
    Language &language() override { return m_language; }
    SyncDesk &sync() override { return *m_sync; }
    QDateTime now() const override { return firstNow(); }
    QAction *action(Command) override { return &m_action; }
    void go(const Place &place) override { places.append(place); }
    void toast(const QString &text, const QString &, std::function<void()> accepted) override
    {
        toasts.append(text);
        offered = std::move(accepted);
    }
    void warn(const QString &, const QString &text) override { warnings.append(text); }

    QString folder() const { return m_folder.path(); }
    Id<Session> first() const { return exampleSessions(now().date()).first().id; }

    QList<Place> places{};
    QStringList toasts{};
    QStringList warnings{};
    std::function<void()> offered{};

private:
    static QDateTime firstNow() { return QDate(2026, 11, 22).startOfDay(); }

    static std::unique_ptr<Library> opened(const QString &store)
    {
        auto library = openLibrary(store, firstNow());
        if (!library)
            qFatal("the test's store does not open");
        return *std::move(library);
    }

    /// A store to copy: it takes seconds to fill, and a shell is made for each test.
    static QString filledStore()
    {
        static const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("filled.store"));
        if (QFile::exists(store))
            return store;
        const std::unique_ptr<Library> library = opened(store);
        if (!bringContent(*library))
            qFatal("no content for the test");
        for (const Session &session : exampleSessions(firstNow().date())) {
            if (!library->put(session, {}))
                qFatal("no example for the test");
        }
        return store;
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<SyncDesk> m_sync{};
    Appearance m_appearance;
    Language m_language{};
    QAction m_action{};
};

} // namespace fvd::testing
