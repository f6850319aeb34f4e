// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/roompanel.h"

#include "app/groups/groupsdialog.h"
#include "app/shared/announce.h"
#include "app/shared/fields.h"
#include "app/shared/page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int smallestPicture = 170;
const QString screenSetting = u"room-screen"_s;

QString cardName(RoomCard card)
{
    switch (card) {
    case RoomCard::Blank:
        return RoomPanel::tr("Dark");
    case RoomCard::Neutral:
        return RoomPanel::tr("Neutral card");
    case RoomCard::Welcome:
        return RoomPanel::tr("Welcome");
    case RoomCard::Programme:
        return RoomPanel::tr("The programme");
    case RoomCard::Question:
        return RoomPanel::tr("The question");
    case RoomCard::Tables:
        return RoomPanel::tr("Who sits where");
    case RoomCard::HouseRules:
        return RoomPanel::tr("How we do it today");
    case RoomCard::GroundRules:
        return RoomPanel::tr("Ground rules");
    case RoomCard::CaseStep:
        return RoomPanel::tr("The case");
    case RoomCard::Picture:
        return RoomPanel::tr("Picture or PDF");
    case RoomCard::Film:
        return RoomPanel::tr("Film");
    case RoomCard::Results:
        return RoomPanel::tr("The evaluation");
    default:
        return {};
    }
}

QToolButton *newToggle(const QString &icon)
{
    QToolButton *button = newIconTool(icon);
    button->setCheckable(true);
    return button;
}

} // namespace

RoomPanel::RoomPanel(RunDesk &desk, SessionContext &context, Shell &shell)
    : m_desk(desk)
    , m_context(context)
    , m_shell(shell)
    , m_awake(tr("A programme day is being held"))
    , m_heading(newElided(TypeSize::Small, "muted"))
    , m_picture(new RoomPicture(m_show))
    , m_film(new FilmBar(m_show))
    , m_what(new ChipButton("accent"))
    , m_blank(newToggle(u"eye"_s))
    , m_freeze(newToggle(u"lock"_s))
    , m_tables(newToggle(u"people"_s))
    , m_before(newIconTool(u"back"_s))
    , m_after(newIconTool(u"forward"_s))
    , m_screen(newButton())
    , m_trouble(newParagraph(TypeSize::Small, "warning"))
{
    column()->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    m_what->setMenu(new QMenu(m_what));
    head->addWidget(m_what);
    column()->addLayout(head);
    column()->addWidget(m_picture);
    column()->addWidget(m_film);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (QToolButton *button : {m_blank, m_freeze, m_tables, m_before, m_after})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_screen);
    column()->addLayout(row);
    column()->addWidget(m_trouble);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_screen->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_picture->setMinimumHeight(smallestPicture);

    connect(m_blank, &QToolButton::clicked, this, &RoomPanel::toggleBlank);
    connect(m_freeze, &QToolButton::clicked, this, &RoomPanel::toggleFreeze);
    connect(m_tables, &QToolButton::clicked, this, &RoomPanel::toggleTables);
    connect(m_before, &QToolButton::clicked, this, [this] { turnPage(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turnPage(1); });
    connect(m_screen, &QPushButton::clicked, this, &RoomPanel::openRoom);
    connect(m_what->menu(), &QMenu::aboutToShow, this, &RoomPanel::fillMenu);
    connect(&m_desk, &RunDesk::ticked, this, &RoomPanel::refresh);
    // Somebody moved to another table, or the list was deleted.
    connect(&context.session(), &DraftNotifier::changed, this, &RoomPanel::refresh);
    connect(&context.roster(), &DraftNotifier::changed, this, &RoomPanel::refresh);
    connect(&m_show, &RoomShow::changed, this, &RoomPanel::updateWords);
    connect(&m_awake, &KeepAwake::changed, this, &RoomPanel::awakeChanged);
}

RoomPanel::~RoomPanel() = default;

void RoomPanel::retranslate()
{
    m_translated = true;
    m_blank->setToolTip(tr("Make the room's screen dark (B)"));
    m_freeze->setToolTip(tr("Let the room go on seeing this, whatever you do here (F)"));
    m_before->setToolTip(tr("The page before, on the room's screen"));
    m_after->setToolTip(tr("The next page, on the room's screen"));
    m_tables->setToolTip(tr("Show the room who sits where, without names (G)"));
    for (QToolButton *button : {m_blank, m_freeze, m_tables, m_before, m_after})
        button->setAccessibleName(button->toolTip());
    m_picture->setAccessibleName(tr("What the room sees"));
    m_film->retranslate();
    m_what->setToolTip(tr("Choose what the room sees"));
    fillMenu();
    refresh();
    updateWords();
}

void RoomPanel::setWish(const RoomWish &wish)
{
    m_wish = wish;
    refresh();
    updateWords();
}

void RoomPanel::fillMenu()
{
    QMenu *menu = m_what->menu();
    menu->clear();
    menu->addAction(tr("What is on"), this, [this] { setWish({}); });
    menu->addSeparator();
    for (const RoomCard card : {RoomCard::Welcome, RoomCard::Programme, RoomCard::HouseRules,
             RoomCard::GroundRules, RoomCard::Results, RoomCard::Neutral})
        menu->addAction(cardName(card), this, [this, card] { setWish({.card = card}); });
    if (const Seats seats = this->seats(); !seats.seating.tables.isEmpty()) {
        menu->addSeparator();
        menu->addAction(
            cardName(RoomCard::Tables), this, [this] { showTables(TableTelling::Roles); });
        if (std::ranges::any_of(seats.people, [](const Attendee &a) { return !a.name.isEmpty(); }))
            menu->addAction(tr("Who sits where, with names"), this,
                [this] { showTables(TableTelling::Names); });
    }
    menu->addSeparator();
    const RunItem *item = m_desk.state().currentItem();
    for (int step = 0; item && step < caseSteps(item->item); ++step) {
        menu->addAction(tr("The case, step %1").arg(step + 1), this,
            [this, step] { setWish({.card = RoomCard::CaseStep, .step = step}); });
    }
    menu->addAction(tr("Picture or PDF …"), this, [this] { chooseFile(RoomCard::Picture); });
    menu->addAction(tr("Film …"), this, [this] { chooseFile(RoomCard::Film); });
    if (!m_screens || m_screens->state() == RoomScreens::State::Off)
        return;
    menu->addSeparator();
    const QList<ScreenInfo> screens = m_screens->screens();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        menu->addAction(tr("Show on %1").arg(displayName(screens.at(i).id)), this,
            [this, i] { m_screens->moveTo(i); });
    }
    menu->addAction(tr("Lend the screen to another program"), this, [this] { m_screens->lend(); });
    menu->addAction(tr("Close the room's screen"), this, [this] { m_screens->stop(); });
}

void RoomPanel::chooseFile(RoomCard card)
{
    const QString kinds = card == RoomCard::Film
        ? tr("Films (*.mp4 *.m4v *.mov *.mkv *.webm)")
        : tr("Pictures and PDFs (*.jpg *.jpeg *.png *.pdf)");
    const QString file = QFileDialog::getOpenFileName(window(), cardName(card), {}, kinds);
    if (!file.isEmpty())
        setWish({.card = card, .file = file});
}

void RoomPanel::toggleBlank()
{
    m_show.setCover(m_show.cover() == RoomCover::Blank ? RoomCover::None : RoomCover::Blank);
    updateWords();
}

void RoomPanel::toggleFreeze()
{
    m_show.setFrozen(!m_show.isFrozen());
    updateWords();
}

Seats RoomPanel::seats() const
{
    return seatsOf(m_context.session().value(), m_context.roster().value(), m_desk.day());
}

RoomPanel::Moment RoomPanel::moment() const
{
    const RunItem *item = m_desk.state().currentItem();
    return {item ? item->item.id : Id<Item>(), m_desk.state().stage};
}

void RoomPanel::toggleTables()
{
    if (m_wish.card == RoomCard::Tables) {
        setWish({});
        return;
    }
    if (seats().seating.tables.isEmpty()) {
        updateWords();
        m_shell.toast(tr("Nobody is divided into groups yet."), tr("Divide them"),
            [this] { openGroups(m_context, m_shell, m_desk.day(), window()); });
        return;
    }
    showTables(TableTelling::Roles);
}

void RoomPanel::showTables(TableTelling telling)
{
    m_telling = telling;
    m_tablesFrom = moment();
    setWish({.card = RoomCard::Tables});
}

void RoomPanel::setNeutral(bool on)
{
    if (on == (m_show.cover() == RoomCover::Neutral))
        return;
    m_show.setCover(on ? RoomCover::Neutral : RoomCover::None);
    updateWords();
}

void RoomPanel::setWriting(const Id<Note> &rule)
{
    const Id<GroundRule> id(rule.text());
    if (m_wish.rule == id)
        return;
    m_wish.rule = id;
    refresh();
}

void RoomPanel::setTable(int table)
{
    if (m_wish.table == table)
        return;
    m_wish.table = table;
    refresh();
}

void RoomPanel::turnPage(int by)
{
    RoomWish next = m_wish;
    next.page = std::max(0, m_wish.page + by);
    if (by > 0 && next.page >= m_show.page().count)
        return;
    setWish(next);
}

void RoomPanel::openRoom()
{
    if (!m_screens) {
        m_screens = std::make_unique<RoomScreens>(*window(), m_show);
        m_screens->setRemembered(rememberedScreen(m_shell.library().setting(screenSetting)));
        connect(m_screens.get(), &RoomScreens::changed, this, &RoomPanel::updateWords);
        connect(m_screens.get(), &RoomScreens::chosen, this, [this](const ScreenId &id) {
            if (const auto kept = m_shell.library().setSetting(screenSetting, rememberedText(id));
                !kept)
                qWarning("%s", qPrintable(kept.error().detail));
        });
    }
    if (m_screens->state() == RoomScreens::State::Off) {
        if (m_screens->choice().trouble == ScreenTrouble::FacilitatorThere)
            m_screens->moveFacilitatorAway();
        m_screens->start();
    } else {
        m_screens->putBack();
    }
    updateWords();
}

QString RoomPanel::troubleText() const
{
    if (!m_screens)
        return {};
    if (m_screens->state() == RoomScreens::State::Missing)
        return tr("The room's screen is gone. Clocks go on, and it comes back by itself when the "
                  "cable is in again.");
    if (m_screens->state() == RoomScreens::State::Lent)
        return tr("Another program has the room's screen until you take it back.");
    switch (m_screens->choice().trouble) {
    case ScreenTrouble::OneScreen:
        return tr("There is one screen only. Connect the projector, and choose to extend the "
                  "screens.");
    case ScreenTrouble::Mirrored:
        return tr("Both screens show the same, so the room would see your notes. Choose to extend "
                  "the screens in the system's settings.");
    case ScreenTrouble::FacilitatorThere:
        return tr("This window is on the room's screen. Move it to your own.");
    case ScreenTrouble::Several:
        return tr("There are several screens. Choose another above if this is not the room's.");
    case ScreenTrouble::None:
        break;
    }
    return {};
}

void RoomPanel::refresh()
{
    holdAwake();
    if (m_wish.card == RoomCard::Tables) {
        const Seats seats = this->seats();
        // People who have found their tables are to see what to do there.
        if (seats.seating.tables.isEmpty() || moment() != m_tablesFrom) {
            setWish({});
            return;
        }
        m_wish.tables = roomTables(seats, m_telling, m_context.session().value().language);
        m_wish.leadersFirst = m_telling == TableTelling::Names;
    }
    // The menu is there before the day begins, too: a welcome card waits for people.
    m_show.setView(
        roomView(m_desk.agreed(), m_context.councils(), m_desk.run(), m_desk.state(), m_wish));
}

void RoomPanel::holdAwake()
{
    const bool on = m_desk.isOn();
    if (on && m_awake.state() == KeepAwake::State::Off)
        m_awake.hold();
    else if (!on && m_awake.state() != KeepAwake::State::Off)
        m_awake.release();
}

void RoomPanel::updateWords()
{
    if (!m_translated)
        return;
    const bool shown = m_screens && m_screens->state() == RoomScreens::State::Shown;
    const bool off = !m_screens || m_screens->state() == RoomScreens::State::Off
        || m_screens->state() == RoomScreens::State::Waiting;
    m_heading->setText(shown ? tr("The room sees · %1").arg(displayName(m_screens->screen()))
                             : tr("The room sees"));
    m_what->setText(m_wish.card ? cardName(*m_wish.card) : tr("What is on"));
    m_what->setAccessibleName(tr("The room sees: %1").arg(m_what->text()));
    m_what->updateGeometry();
    m_blank->setChecked(m_show.cover() == RoomCover::Blank);
    m_freeze->setChecked(m_show.isFrozen());
    m_tables->setChecked(m_wish.card == RoomCard::Tables);
    const int pages = m_show.page().count;
    m_before->setVisible(pages > 1);
    m_after->setVisible(pages > 1);
    m_before->setEnabled(m_wish.page > 0);
    m_after->setEnabled(m_wish.page + 1 < pages);
    // A button that goes away gives the focus to whatever comes next: keys would be typed there.
    if (shown && m_screen->hasFocus())
        m_blank->setFocus(Qt::OtherFocusReason);
    m_screen->setVisible(!shown);
    m_screen->setText(off ? tr("Open the room's screen") : tr("Put it back"));
    const bool isNews = m_trouble->text() != troubleText();
    m_trouble->setText(troubleText());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    if (isNews)
        announce(m_trouble);
    sayNews();
}

void RoomPanel::sayNews()
{
    const QString seen =
        m_show.cover() == RoomCover::Blank ? cardName(RoomCard::Blank) : m_what->text();
    QString sentence =
        (m_show.isFrozen() ? tr("The room sees: %1, frozen") : tr("The room sees: %1")).arg(seen);
    if (const RoomPage page = m_show.page(); page.count > 1)
        sentence += u", "_s + tr("page %1 of %2").arg(page.index + 1).arg(page.count);
    const QString before = std::exchange(m_said, sentence);
    if (!before.isEmpty() && before != sentence && isVisible())
        announce(sentence, this);
}

QString RoomPanel::awakeText() const
{
    switch (m_awake.state()) {
    case KeepAwake::State::On:
        return tr("The machine is kept awake.");
    case KeepAwake::State::Refused:
        return tr("The machine may fall asleep. Switch off sleep mode.");
    case KeepAwake::State::Off:
        break;
    }
    return {};
}

} // namespace fvd
