// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncpage.h"

#include "app/shared/actions.h"
#include "app/shared/emptystate.h"
#include "app/shared/icons.h"
#include "app/shared/widgets.h"
#include "app/sync/mentions.h"
#include "app/sync/syncdesk.h"
#include "app/sync/takeback.h"
#include "app/words/synctext.h"

#include <QButtonGroup>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

constexpr qsizetype shownArrivals = 12;
constexpr qsizetype shownUnsent = 12;
constexpr qsizetype shownFiles = 8;
/// News comes in bursts; so often at most is the page made anew.
constexpr auto shortestPause = 250ms;

const Place settingsPlace{Place::Kind::Settings, {}, u"sync"_s};

/// The icon of how it stands.
QString markOf(SyncFacts::Standing standing, bool hasTrouble)
{
    using Standing = SyncFacts::Standing;
    if (standing == Standing::Stopped || standing == Standing::NoPassword)
        return u"lock"_s;
    if (hasTrouble || standing == Standing::Waiting)
        return u"clock"_s;
    return standing == Standing::Resting ? u"check"_s : u"sync"_s;
}

} // namespace

SyncPage::SyncPage(Shell &shell)
    : Page(shell)
    , m_desk(shell.sync())
    , m_title(newLabel(TypeSize::Title))
    , m_empty(new EmptyState)
    , m_full(new QScrollArea)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::medium, space::large, 0);
    outer->setSpacing(space::medium);
    outer->addWidget(m_title);
    outer->addWidget(m_empty, 1);
    m_empty->addWay(
        u"sync"_s, [this] { m_shell.go(settingsPlace); }, true);
    m_empty->addWay(u"paste"_s, [this] { m_shell.action(Command::OpenFile)->trigger(); });
    m_empty->addWay(u"export"_s, [this] { m_shell.go({Place::Kind::Sessions}); });

    m_full->setWidgetResizable(true);
    m_full->setFocusPolicy(Qt::NoFocus);
    m_full->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::small, space::medium);
    column->setSpacing(space::medium);
    m_full->setWidget(content);
    outer->addWidget(m_full, 1);

    addHead(column);
    auto *columns = new Columns;
    column->addLayout(columns);
    column->addStretch();
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right}) {
        side->setSpacing(space::medium);
        columns->addLayout(side, 1);
    }
    m_toChoose = addSection(left);
    m_outbox = addSection(left);
    m_refused = addSection(left);
    m_arrivals = addSection(left);
    m_takeBack = new TakeBackLine(m_shell);
    m_arrivals.card->column()->addWidget(m_takeBack);
    left->addStretch();
    addFiles(right);
    m_spaces = addSection(right);
    right->addStretch();
    connect(m_refused.list, &RowList::acted, this,
        [this](int row) { m_shell.go(m_refusedPlaces[row]); });
    connect(
        m_files.list, &RowList::acted, this, [this](int row) { m_desk.fetch({m_missing[row]}); });
    connect(&m_desk, &SyncDesk::changed, this, [this] { showSoon(); });
}

SyncPage::Section SyncPage::addSection(QBoxLayout *column)
{
    Section section{new Card, newLabel(TypeSize::Heading, "", true),
        newParagraph(TypeSize::Small, "muted"), new RowList};
    section.card->column()->addWidget(section.heading);
    section.card->column()->addWidget(section.text);
    section.card->column()->addWidget(section.list);
    column->addWidget(section.card);
    connect(
        section.list, &RowList::opened, this, [this](const Place &place) { m_shell.go(place); });
    return section;
}

void SyncPage::addHead(QVBoxLayout *column)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_mark = new QLabel;
    m_line = newParagraph(TypeSize::Heading);
    m_advice = newParagraph(TypeSize::Body, "muted");
    m_try = newButton("primary");
    m_settings = newButton();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_line);
    texts->addWidget(m_advice);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_settings, 0, Qt::AlignTop);
    row->addWidget(m_try, 0, Qt::AlignTop);
    card->column()->addLayout(row);
    column->addWidget(card);
    connect(m_try, &QPushButton::clicked, this, [this] { m_desk.tryNow(); });
    connect(m_settings, &QPushButton::clicked, this, [this] { m_shell.go(settingsPlace); });
}

void SyncPage::addFiles(QBoxLayout *column)
{
    m_files = addSection(column);
    QVBoxLayout *card = m_files.card->column();
    m_choices = new QButtonGroup(this);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(0);
    for (const FileChoice each : {FileChoice::Ahead, FileChoice::All, FileChoice::ByHand}) {
        auto *button = new QRadioButton;
        m_choices->addButton(button, int(each));
        choices->addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idClicked, this,
        [this](int choice) { m_desk.setFileChoice(FileChoice(choice)); });
    m_progress = newParagraph(TypeSize::Small);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_fetchAll = newButton();
    connect(m_fetchAll, &QPushButton::clicked, this, [this] { m_desk.fetch(m_missing); });
    card->insertLayout(1, choices);
    card->insertWidget(2, m_progress);
    card->insertWidget(3, m_bar);
    card->addWidget(m_fetchAll, 0, Qt::AlignLeft);
}

void SyncPage::retranslate()
{
    m_title->setText(tr("Sync"));
    setWindowTitle(m_title->text());
    m_empty->setText(tr("Not connected to KS"),
        tr("No account is needed to work: everything is saved on this computer. With an account at "
           "KS the plans of your region, new materials and your own notes follow you from machine "
           "to machine, and others can go on where you stop."));
    m_empty->setWay(0, tr("Connect to KS"),
        tr("With the address, the name and the password that your coordinator gave you."),
        tr("Connect …"));
    m_empty->setWay(1, tr("Open from a colleague"),
        tr("A session that somebody sent you as a file. You can also drag it onto the window."),
        tr("Open …"));
    m_empty->setWay(2, tr("Send to a colleague"),
        tr("Open the session, and choose Send to a colleague in its menu. Private notes stay "
           "here."),
        tr("To the sessions"));
    m_settings->setText(tr("Account …"));
    m_toChoose.heading->setText(tr("To choose"));
    m_toChoose.text->setText(tr("Two people wrote the same text differently. Both are kept until "
                                "one of you chooses."));
    m_outbox.heading->setText(tr("Waits to be sent"));
    m_refused.heading->setText(tr("Was not taken in"));
    m_refused.text->setText(tr("It is safe on this computer. Change it and it is sent again; if "
                               "that does not help, show this to your coordinator."));
    m_arrivals.heading->setText(tr("Came in last"));
    m_takeBack->retranslate();
    m_files.heading->setText(tr("Films and other files"));
    m_spaces.heading->setText(tr("What is kept together"));
    const QStringList choices{
        tr("Fetch those of sessions ahead"), tr("Fetch all"), tr("Fetch only what I ask for")};
    for (int i = 0; i < choices.size(); ++i)
        m_choices->button(i)->setText(choices[i]);
    m_bar->setAccessibleName(tr("Files that are fetched"));
    m_fetchAll->setText(tr("Fetch all now"));
    refresh();
}

void SyncPage::showSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    QTimer::singleShot(shortestPause, this, [this] {
        m_isDue = false;
        if (isVisible())
            refresh();
    });
}

void SyncPage::refresh()
{
    const bool hasAccount = !m_desk.account().server.isEmpty();
    m_empty->setVisible(!hasAccount);
    m_full->setVisible(hasAccount);
    if (!hasAccount)
        return;
    showHead();
    showToChoose();
    showOutbox();
    showRefused();
    showArrivals();
    showFiles();
    showSpaces();
}

void SyncPage::showHead()
{
    const SyncFacts facts = m_desk.facts();
    const QString server = QUrl(m_desk.account().server).host();
    const bool needsPassword = facts.standing == SyncFacts::Standing::NoPassword
        || (facts.trouble && facts.trouble->fault == Fault::Unauthorized);
    m_mark->setPixmap(
        lineIcon(markOf(facts.standing, bool(facts.trouble)), QPalette::Link).pixmap(32, 32));
    m_line->setText(syncLine(facts, m_shell.now()));
    m_advice->setText(facts.trouble ? syncFailed(*facts.trouble, server).advice
            : m_desk.account().user.isEmpty()
            ? tr("Together with %1, without a name.").arg(server)
            : tr("Together with %1, as %2.").arg(server, m_desk.account().user));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_try->setText(facts.trouble ? tr("Try now") : tr("Sync now"));
    m_try->setVisible(!needsPassword);
    m_try->setEnabled(facts.standing != SyncFacts::Standing::Working);
    m_settings->setText(needsPassword ? tr("Type the password …") : tr("Account …"));
}

void SyncPage::showToChoose()
{
    QList<ListedRow> rows;
    for (const SessionGlance &each : m_shell.library().sessionGlances()) {
        const auto differences = m_shell.library().differences(each.id);
        if (!differences || differences->isEmpty())
            continue;
        ListedRow row = rowOf({Mention::Kind::Session, each.id.text()}, m_shell.library());
        row.detail = tr("%n text(s)", nullptr, int(differences->size()));
        row.tone = u"warning"_s;
        rows.append(row);
    }
    m_toChoose.list->show(rows);
    m_toChoose.card->setVisible(!rows.isEmpty());
}

void SyncPage::showOutbox()
{
    QList<ListedRow> rows;
    int all = 0;
    for (const SpaceState &space : m_desk.state().spaces) {
        for (const int count : space.waiting)
            all += count;
        for (const Change &each : space.unsent) {
            if (rows.size() == shownUnsent)
                break;
            ListedRow row = rowOf(Library::mentionOf(each), m_shell.library());
            if (each.deleted)
                row.detail += u" · "_s + tr("deleted");
            rows.append(row);
        }
    }
    m_outbox.list->show(rows);
    m_outbox.text->setText(all == 0 ? tr("Nothing: all of yours is at KS.")
            : all > rows.size()     ? tr("%n in all; the latest are shown.", nullptr, all)
                                    : QString());
    m_outbox.text->setVisible(!m_outbox.text->text().isEmpty());
}

void SyncPage::showRefused()
{
    QList<ListedRow> rows;
    m_refusedPlaces.clear();
    for (const SpaceState &space : m_desk.state().spaces) {
        for (const Refusal &each : space.refused) {
            const bool isSession = space.link.space == "region"_L1;
            ListedRow row = isSession
                ? rowOf({Mention::Kind::Session, each.id.section(u'/', 0, 0)}, m_shell.library())
                : ListedRow{.icon = u"warning"_s, .title = each.id};
            row.icon = u"warning"_s;
            row.detail = tr("The server says: %1").arg(each.reason);
            row.tone = u"warning"_s;
            // What the server says is shown whole, however long.
            const std::optional<Place> place = std::exchange(row.place, {});
            if (place)
                row.action = tr("Show");
            if (rows.contains(row))
                continue;
            rows.append(row);
            m_refusedPlaces.append(place.value_or(Place()));
        }
    }
    m_refused.list->show(rows);
    m_refused.card->setVisible(!rows.isEmpty());
}

void SyncPage::showArrivals()
{
    QList<ListedRow> rows;
    int more = 0;
    for (const Arrival &each : m_desk.arrivals()) {
        if (rows.size() == shownArrivals) {
            ++more;
            continue;
        }
        ListedRow row = rowOf(each.what, m_shell.library());
        const QString how = each.what.isDeleted ? tr("deleted")
            : each.what.isNew                   ? tr("new")
                                                : tr("changed");
        row.detail += u" · "_s + how + u" · "_s + momentText(each.at, m_shell.now());
        rows.append(row);
    }
    m_arrivals.list->show(rows);
    m_arrivals.text->setText(rows.isEmpty() ? tr("Nothing yet from others.")
            : more > 0                      ? tr("and %n before these", nullptr, more)
                                            : QString());
    m_arrivals.text->setVisible(!m_arrivals.text->text().isEmpty());
    m_takeBack->refresh();
}

void SyncPage::showFiles()
{
    m_choices->button(int(m_desk.fileChoice()))->setChecked(true);
    m_missing = m_shell.library().missingFiles();
    qint64 bytes = 0;
    QList<ListedRow> rows;
    for (const LibraryFile &each : std::as_const(m_missing)) {
        bytes += each.bytes;
        if (rows.size() == shownFiles)
            continue;
        ListedRow row = rowOf(each.of, m_shell.library());
        row.place.reset();
        row.detail = each.name + u" · "_s + bytesText(each.bytes);
        row.action = tr("Fetch now");
        rows.append(row);
    }
    m_files.list->show(rows);
    QString text = m_missing.isEmpty()
        ? tr("All files are on this computer.")
        : tr("%n file(s) not on this computer, %1.", nullptr, int(m_missing.size()))
              .arg(bytesText(bytes));
    if (m_desk.isMetered() && !m_missing.isEmpty())
        text += u' ' + tr("This net is metered, so only texts are fetched by themselves.");
    m_files.text->setText(text);
    const SyncFacts facts = m_desk.facts();
    const bool isFetching = facts.allFileBytes > 0;
    m_progress->setVisible(isFetching);
    m_bar->setVisible(isFetching);
    m_fetchAll->setVisible(m_missing.size() > 1 && !isFetching);
    if (!isFetching)
        return;
    m_bar->setValue(int(facts.fileBytes * 1000 / facts.allFileBytes));
    QString name;
    for (const SpaceState &space : m_desk.state().spaces) {
        if (space.files.done < space.files.all)
            name = space.files.name;
    }
    m_progress->setText(name + u": "_s + progressText(facts.fileBytes, facts.allFileBytes));
}

QString SyncPage::spaceName(const QString &database) const
{
    if (database == "materials"_L1)
        return tr("Materials from KS");
    if (database.startsWith("region-"_L1))
        return tr("Plans of %1").arg(m_desk.account().region);
    return tr("Your private notes");
}

void SyncPage::showSpaces()
{
    QList<ListedRow> rows;
    for (const SpaceState &space : m_desk.state().spaces) {
        const QString &database = space.link.database;
        ListedRow row{.title = spaceName(database)};
        row.icon = space.link.isPullOnly         ? u"book"_s
            : database.startsWith("private-"_L1) ? u"lock"_s
                                                 : u"people"_s;
        if (space.trouble) {
            const ErrorText text =
                syncFailed(*space.trouble, QUrl(m_desk.account().server).host(), row.title);
            row.detail = text.happened + u' ' + text.advice;
            row.tone = u"warning"_s;
        } else {
            row.detail = syncedText(m_desk.done(database), m_shell.now());
        }
        if (row.detail.isEmpty())
            row.detail = tr("Not synced yet.");
        rows.append(row);
    }
    m_spaces.list->show(rows);
    m_spaces.text->hide();
    m_spaces.card->setVisible(!rows.isEmpty());
}

} // namespace fvd
