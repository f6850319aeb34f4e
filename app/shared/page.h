// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>

class QAction;

namespace fvd {

class Appearance;
class Language;
class Library;
class SyncDesk;
struct DocumentKind;
enum class Command;

/// Somewhere to be in the main window: what back and forward, the palette and links speak of.
struct Place
{
    enum class Kind
    {
        Sessions,
        Session, ///< `id` of the session, `part` one of its steps, "programme", or a place in it
        Themes, ///< `id` of a theme or material to show, "" for all
        Councils,
        Council, ///< `id` of the council
        Settings, ///< `part` "sync": at the account
        Sync,
    };

    Kind kind = Kind::Sessions;
    QString id{};
    QString part{};

    friend bool operator==(const Place &, const Place &) = default;
};

/// What a page may ask of the window it is in.
class Shell
{
public:
    virtual ~Shell() = default;

    virtual Library &library() = 0;
    virtual Appearance &appearance() = 0;
    virtual Language &language() = 0;
    virtual SyncDesk &sync() = 0;
    virtual QDateTime now() const = 0;

    virtual void go(const Place &place) = 0;
    /// Calls \a then at once; but while the program starts, when the window has been painted, if
    /// \a context is there yet. For what is not looked for first and takes time to make.
    virtual void whenPainted(QObject *context, std::function<void()> then);
    /// The window's action of \a command, for a button of a page.
    virtual QAction *action(Command command) = 0;
    /// Says for a while what was done, with an offer to take it back or follow it up.
    virtual void toast(
        const QString &text, const QString &offer = {}, std::function<void()> accepted = {}) = 0;
    /// Says above the page what is wrong until it is put right: told again with "" as \a text.
    /// Messages with different \a key stand beside each other.
    virtual void warn(const QString &key, const QString &text) = 0;
};

/// A page of the main window, or a step of a session's. It is made when first shown. Its window title
/// is what the window is called while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Shell &shell, QWidget *parent = nullptr);

    /// Sets every text anew in the language that is chosen. Called before the page is first shown
    /// and whenever the language changes; never in the constructor.
    virtual void retranslate() = 0;
    /// Shows what the library now has. Called each time the page is shown, and when the library
    /// changes while it is.
    virtual void refresh() { }
    /// Makes `part` and `id` of the place that was asked for the ones that are shown.
    virtual void open(const Place &) { }
    /// Saves what was typed. False if it could not be: the page has said why.
    virtual bool save() { return true; }
    /// Where Ctrl+F goes; nothing if the page has no search.
    virtual QWidget *searchField() const { return nullptr; }
    /// What is exported first from here; null: what the place offers first.
    virtual const DocumentKind *document() const { return nullptr; }

protected:
    void changeEvent(QEvent *event) override;

    Shell &m_shell;
};

} // namespace fvd
