// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/councils/councilpage.h"
#include "app/councils/councilspage.h"
#include "app/sessions/newsessiondialog.h"
#include "app/sessions/pastedialog.h"
#include "app/sessions/sessionpage.h"
#include "app/sessions/sessionspage.h"
#include "app/settings/settingspage.h"
#include "app/shared/faces.h"
#include "app/shared/language.h"
#include "app/shell/banners.h"
#include "app/shell/palette.h"
#include "app/shell/sidebar.h"
#include "app/shell/toast.h"
#include "app/sync/parcels.h"
#include "app/sync/syncpage.h"
#include "app/themes/themespage.h"
#include "core/library/library.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QFileOpenEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int mostPages = 8;

/// Pages of a session's steps are one page, and so are those of themes.
Place pageKey(const Place &place)
{
    const bool own = place.kind == Place::Kind::Session || place.kind == Place::Kind::Council;
    return {place.kind, own ? place.id : QString(), {}};
}

} // namespace

MainWindow::MainWindow(Library &library, Appearance &appearance, Language &language, Clock clock,
    SyncDesk::Loader loader)
    : m_library(library)
    , m_appearance(appearance)
    , m_language(language)
    , m_clock(std::move(clock))
    , m_sync(library, m_clock, std::move(loader))
    , m_sidebar(new Sidebar)
    , m_banners(new Banners)
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(this))
{
    installFaces();
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    setMinimumSize(960, 600);
    resize(1366, 768);

    setAcceptDrops(true);
    addActions();
    retranslate();
    connect(&m_sync, &SyncDesk::changed, this, [this] { updateFoot(); });
    connect(&m_library, &Library::changed, this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    qApp->installEventFilter(this);
}

void MainWindow::addActions()
{
    const auto place = [this](Command command, Place::Kind kind) {
        QAction *action = newAction(this, command, [this, kind] { go({kind}); });
        m_sidebar->addPlace(kind, action, QString::fromLatin1(actionRow(command).icon));
    };
    place(Command::GoToSessions, Place::Kind::Sessions);
    place(Command::GoToThemes, Place::Kind::Themes);
    place(Command::GoToCouncils, Place::Kind::Councils);
    place(Command::GoToSettings, Place::Kind::Settings);
    m_sidebar->onFoot(newAction(this, Command::GoToSync, [this] { go({Place::Kind::Sync}); }));
    m_back = newAction(this, Command::Back, [this] { showPlace(m_trail.back()); });
    m_forward = newAction(this, Command::Forward, [this] { showPlace(m_trail.forward()); });
    newAction(this, Command::NewSession, [this] { newSession(*this, this); });
    newAction(this, Command::PasteProgramme, [this] { pasteProgramme(*this, this); });
    newAction(this, Command::OpenFile, [this] {
        if (const QString path = askForParcel(this); !path.isEmpty())
            openFile(path);
    });
    newAction(this, Command::FindAnything, [this] { findAnything(*this, this); });
    newAction(this, Command::FindHere, [this] {
        if (QWidget *field = currentPage() ? currentPage()->searchField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    newAction(this, Command::Quit, [this] { close(); });
    updateActions();
}

void MainWindow::start(const Place &place)
{
    m_starting = true;
    go(place);
    show();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // What is in it is painted after it, in the same turn of the event loop.
    if (m_starting)
        QTimer::singleShot(0, this, &MainWindow::finishStart);
}

void MainWindow::finishStart()
{
    m_starting = false;
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

void MainWindow::whenPainted(QObject *context, std::function<void()> then)
{
    if (!m_starting)
        return then();
    m_waiting.append([guard = QPointer(context), then = std::move(then)] {
        if (guard)
            then();
    });
}

void MainWindow::go(const Place &place)
{
    if (showPlace(place)) {
        m_trail.visit(place);
        updateActions();
    }
}

bool MainWindow::showPlace(const Place &place)
{
    Page *left = currentPage();
    if (left && !left->save())
        return false;
    Page *page = pageOf(place);
    if (!page) {
        toast(tr("It is not there any more."), {}, {});
        return false;
    }
    page->open(place);
    page->refresh();
    // Not before it has its contents: Qt lays a page out as soon as it is among others.
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    m_sidebar->showPlace(place.kind);
    updateActions();
    updateTitle();
    if (page != left)
        page->setFocus(Qt::OtherFocusReason);
    return true;
}

Page *MainWindow::pageOf(const Place &place)
{
    const Place key = pageKey(place);
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].first != key)
            continue;
        m_pages.move(i, m_pages.size() - 1);
        if (isThere(place))
            return m_pages.last().second;
        m_pages.takeLast().second->deleteLater();
        return nullptr;
    }
    Page *page = newPage(place);
    if (!page)
        return nullptr;
    if (m_pages.size() == mostPages)
        m_pages.takeFirst().second->deleteLater();
    connect(page, &QWidget::windowTitleChanged, this, &MainWindow::updateTitle);
    page->retranslate();
    m_pages.append({key, page});
    return page;
}

Page *MainWindow::newPage(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Sessions:
        return new SessionsPage(*this);
    case Place::Kind::Session: {
        auto session = m_library.session(Id<Session>(place.id));
        auto notes = m_library.notes(Id<Session>(place.id));
        if (!session || !notes)
            return nullptr;
        return new SessionPage(*this, *std::move(session), *std::move(notes));
    }
    case Place::Kind::Themes:
        return new ThemesPage(*this);
    case Place::Kind::Councils:
        return new CouncilsPage(*this);
    case Place::Kind::Council:
        if (const auto council = m_library.council(Id<Council>(place.id)))
            return new CouncilPage(*this, *council);
        return nullptr;
    case Place::Kind::Settings:
        return new SettingsPage(*this);
    case Place::Kind::Sync:
        return new SyncPage(*this);
    }
    Q_UNREACHABLE();
}

bool MainWindow::isThere(const Place &place) const
{
    return place.kind != Place::Kind::Session || m_library.sessionBrief(Id<Session>(place.id));
}

QAction *MainWindow::action(Command command)
{
    for (QAction *each : actions()) {
        if (commandOf(each) == command)
            return each;
    }
    Q_UNREACHABLE();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::updateActions()
{
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
}

void MainWindow::toast(const QString &text, const QString &offer, std::function<void()> accepted)
{
    m_toast->say(text, offer, std::move(accepted));
}

void MainWindow::warn(const QString &key, const QString &text)
{
    m_banners->say(key, text);
}

void MainWindow::retranslate()
{
    updateTitle();
    retranslateActions(this);
    m_sidebar->retranslate();
    updateFoot();
}

void MainWindow::updateTitle()
{
    const QString title = currentPage() ? currentPage()->windowTitle() : QString();
    if (title == windowTitle())
        return;
    setWindowTitle(title);
    QAccessibleEvent event(this, QAccessible::NameChanged); // of which Qt says nothing
    QAccessible::updateAccessibility(&event);
}

void MainWindow::updateFoot()
{
    m_sidebar->setFoot(syncLine(m_sync.facts(), now()));
}

void MainWindow::openFile(const QString &path)
{
    if (currentPage() && !currentPage()->save())
        return;
    openParcel(path, *this, this);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!parcelIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = parcelIn(*event->mimeData());
    event->acceptProposedAction();
    // Whoever dragged it is let go first: what follows may ask something.
    QMetaObject::invokeMethod(
        this, [this, path] { openFile(path); }, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A page that cannot save says so in a banner; closing then would lose what was typed.
    for (const auto &[place, page] : std::as_const(m_pages)) {
        if (!page->save()) {
            event->ignore();
            return;
        }
    }
    event->accept();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // How macOS hands over a file that was double-clicked.
    if (event->type() == QEvent::FileOpen) {
        openFile(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && isActiveWindow() && watched->isWidgetType()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_back : m_forward)->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace fvd
