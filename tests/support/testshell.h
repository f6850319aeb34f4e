// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/home/home.h"
#include "app/shared/actions.h"
#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shared/page.h"
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
        auto opened = openLibrary(m_folder.filePath(QStringLiteral("test.store")), now());
        if (!opened)
            qFatal("no store for the test");
        m_library = *std::move(opened);
        if (!bringContent(*m_library))
            qFatal("no content for the test");
        for (const Session &session : exampleSessions(now().date())) {
            if (!m_library->put(session, {}))
                qFatal("no example for the test");
        }
        m_language.set(QStringLiteral("en"));
    }

    Library &library() override { return *m_library; }
    Appearance &appearance() override { return m_appearance; }
    Language &language() override { return m_language; }
    QDateTime now() const override { return QDate(2026, 11, 22).startOfDay(); }
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
    QTemporaryDir m_folder{};
    std::unique_ptr<Library> m_library{};
    Appearance m_appearance;
    Language m_language{};
    QAction m_action{};
};

} // namespace fvd::testing
