// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/filmbar.h"
#include "app/room/keepawake.h"
#include "app/room/roomofrun.h"
#include "app/room/roomscreens.h"
#include "app/room/roomtables.h"
#include "app/run/rundesk.h"
#include "app/shared/widgets.h"

class QToolButton;

namespace fvd {

class Shell;

/// What the room sees, small, and what the facilitator does with it: what is shown, dark, frozen,
/// on which screen. The room's window itself is made when it is first wanted.
class RoomPanel : public Card
{
    Q_OBJECT

public:
    RoomPanel(RunDesk &desk, SessionContext &context, Shell &shell);
    ~RoomPanel() override;

    void retranslate();

    void toggleBlank();
    void toggleFreeze();
    /// Shows the room who sits where, by roles, or what is on again. It gives way by itself when
    /// the day goes on.
    void toggleTables();
    /// Lays the neutral card over what the room sees, or takes it away.
    void setNeutral(bool on);
    /// The ground rule that is being written, for the room to follow; null for none.
    void setWriting(const Id<Note> &rule);
    /// Whose turn it is in plenary, for the room to see; 0: nobody's in particular.
    void setTable(int table);
    /// The next page of a long text or a PDF, or the one before.
    void turnPage(int by);

    const RoomWish &wish() const { return m_wish; }
    const RoomScreens *screens() const { return m_screens.get(); }
    RoomShow &roomShow() { return m_show; }

    /// Whether the machine is kept awake, in words; "" while no day is on.
    QString awakeText() const;

Q_SIGNALS:
    void awakeChanged();

private:
    /// What the day is at: the item at hand and its stage.
    struct Moment
    {
        Id<Item> item{};
        qsizetype stage = -1;

        friend bool operator==(const Moment &, const Moment &) = default;
    };

    void setWish(const RoomWish &wish);
    void showTables(TableTelling telling);
    Seats seats() const;
    Moment moment() const;
    void fillMenu();
    void chooseFile(RoomCard card);
    void openRoom();
    void refresh();
    void updateWords();
    /// Says what the room sees if a key changed it.
    void sayNews();
    QString troubleText() const;
    void holdAwake();

    RunDesk &m_desk;
    SessionContext &m_context;
    Shell &m_shell;
    RoomShow m_show;
    RoomWish m_wish{};
    TableTelling m_telling = TableTelling::Roles; ///< while tables are shown
    Moment m_tablesFrom{}; ///< what the day was at when they were
    KeepAwake m_awake;
    std::unique_ptr<RoomScreens> m_screens{};
    QLabel *m_heading;
    RoomPicture *m_picture;
    FilmBar *m_film;
    ChipButton *m_what;
    QToolButton *m_blank;
    QToolButton *m_freeze;
    QToolButton *m_tables;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_screen;
    QLabel *m_trouble;
    QString m_said{};
    bool m_translated = false;
};

} // namespace fvd
