// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/actions.h"
#include "app/shared/page.h"
#include "app/shared/readingorder.h"
#include "app/shell/trail.h"
#include "app/sync/syncdesk.h"

#include <QMainWindow>

class QStackedWidget;

namespace fvd {

class Banners;
class Sidebar;
class Toast;

/// The facilitator's window: the places, the page one is at, and the ways between them. Pages are
/// made when they are first gone to.
class MainWindow : public InReadingOrder<QMainWindow>, public Shell
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// \a loader brings what sync needs, once it is needed; without one there is no sync.
    MainWindow(Library &library, Appearance &appearance, Language &language, Clock clock,
        SyncDesk::Loader loader = {});

    Library &library() override { return m_library; }
    Appearance &appearance() override { return m_appearance; }
    Language &language() override { return m_language; }
    SyncDesk &sync() override { return m_sync; }
    QDateTime now() const override { return m_clock(); }

    /// Shows the window for the first time, at \a place.
    void start(const Place &place);
    void go(const Place &place) override;
    void whenPainted(QObject *context, std::function<void()> then) override;
    QAction *action(Command command) override;
    void toast(const QString &text, const QString &offer, std::function<void()> accepted) override;
    void warn(const QString &key, const QString &text) override;

    Page *currentPage() const;

    /// Brings in the session that a colleague sent as the file \a path, and goes there; or says
    /// why it cannot be.
    void openFile(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addActions();
    /// Shows \a place without a word to the history. False if there is no such place.
    bool showPlace(const Place &place);
    /// Whether the library still has what \a place shows.
    bool isThere(const Place &place) const;
    Page *pageOf(const Place &place);
    Page *newPage(const Place &place);
    void updateActions();
    /// Calls the window what its page is called: so screen readers say where one has come.
    void updateTitle();
    void updateFoot();
    void retranslate();
    void finishStart();

    Library &m_library;
    Appearance &m_appearance;
    Language &m_language;
    Clock m_clock;
    SyncDesk m_sync;

    Sidebar *m_sidebar;
    Banners *m_banners;
    QStackedWidget *m_stack;
    Toast *m_toast;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    Trail m_trail{};
    bool m_starting = false; ///< until the window has been painted
    QList<std::function<void()>> m_waiting{}; ///< for that
    QList<std::pair<Place, Page *>> m_pages{}; ///< by place without its part, the latest last
};

} // namespace fvd
