// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessionpage.h"

#include "app/councils/choosecouncil.h"
#include "app/departure/departuredialog.h"
#include "app/export/exportdialog.h"
#include "app/groups/deletiondialog.h"
#include "app/groups/groupsdialog.h"
#include "app/plan/planpage.h"
#include "app/premeeting/premeetingpage.h"
#include "app/run/runpage.h"
#include "app/sessions/copysession.h"
#include "app/shared/actions.h"
#include "app/shared/announce.h"
#include "app/shared/dialog.h"
#include "app/shared/icons.h"
#include "app/shared/widgets.h"
#include "app/summary/summarypage.h"
#include "app/sync/differences.h"
#include "app/sync/parcels.h"
#include "app/words/errortext.h"
#include "app/words/names.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// A step of the work with a session, in the order of the work. A new step is one row.
struct Step
{
    QLatin1String part{};
    const char *name = "";
    Page *(*make)(Shell &shell, SessionContext &context){};
};

const Step steps[]{
    {"premeeting"_L1, QT_TRANSLATE_NOOP("fvd::SessionPage", "Premeeting"),
        [](Shell &s, SessionContext &c) -> Page * { return new PremeetingPage(s, c); }},
    {"programme"_L1, QT_TRANSLATE_NOOP("fvd::SessionPage", "Programme"),
        [](Shell &s, SessionContext &c) -> Page * { return new PlanPage(s, c); }},
    {"run"_L1, QT_TRANSLATE_NOOP("fvd::SessionPage", "Run"),
        [](Shell &s, SessionContext &c) -> Page * { return new RunPage(s, c); }},
    {"summary"_L1, QT_TRANSLATE_NOOP("fvd::SessionPage", "Summary"),
        [](Shell &s, SessionContext &c) -> Page * { return new SummaryPage(s, c); }},
};

bool hasProgramme(const Session &session)
{
    return std::ranges::any_of(session.days, [](const Day &day) { return !day.items.isEmpty(); });
}

Tone statusTone(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Sent:
        return "accent";
    case SessionStatus::Held:
        return "good";
    case SessionStatus::Cancelled:
        return "danger";
    case SessionStatus::Draft:
        break;
    }
    return "";
}

QToolButton *undoButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize({20, 20});
    return button;
}

} // namespace

SessionPage::SessionPage(Shell &shell, Stored<Session> session, Stored<PrivateNotes> notes)
    : Page(shell)
    , m_context(shell.library(), std::move(session), std::move(notes))
    , m_name(newElided(TypeSize::Title))
    , m_when(newElided(TypeSize::Body, "muted"))
    , m_part(new ChipButton("accent"))
    , m_form(new ChipButton)
    , m_status(new ChipButton)
    , m_more(new QToolButton)
    , m_differences(new DifferencesLine(m_context, shell))
    , m_undo(newAction(this, Command::Undo, [this] { m_context.undoStack().undo(); }))
    , m_redo(newAction(this, Command::Redo,
          [this] {
              announce(tr("Done again: %1").arg(m_context.undoStack().redoText()), this);
              m_context.undoStack().redo();
          }))
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    addHeader(column);
    column->addWidget(m_differences);
    addSteps(column);
    column->addWidget(m_stack, 1);

    connect(&m_context.session(), &DraftNotifier::changed, this, &SessionPage::updateHeader);
    connect(&m_context.undoStack(), &QUndoStack::indexChanged, this, &SessionPage::updateUndo);
    connect(&m_context, &SessionContext::saved, this,
        [this] { m_shell.warn(m_context.id().text(), {}); });
    connect(&m_context, &SessionContext::saveFailed, this, [this](const Error &error) {
        m_shell.warn(m_context.id().text(), savingFailed(error).all());
    });
}

void SessionPage::addHeader(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name, 1);
    row->addWidget(undoButton(m_undo));
    row->addWidget(undoButton(m_redo));
    QAction *exportAction = newAction(this, Command::Export, [this] {
        exportSession(
            m_context, m_shell, window(), currentStep() ? currentStep()->document() : nullptr);
    });
    newAction(this, Command::SendSession, [this] { sendParcel(m_context, m_shell, window()); });
    newAction(this, Command::Groups, [this] { openGroups(m_context, m_shell, {}, window()); });
    row->addWidget(newButton(exportAction, "primary"));
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setIconSize({20, 20});
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    row->addWidget(m_more);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::small);
    below->addWidget(m_when, 1);
    for (ChipButton *chip : {m_part, m_form, m_status}) {
        chip->setMenu(new QMenu(chip));
        below->addWidget(chip);
    }
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addLayout(row);
    both->addLayout(below);
    column->addLayout(both);
}

void SessionPage::addSteps(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const Step &step : steps) {
        QPushButton *button = newButton("step");
        makeOneOf(group, button);
        row->addWidget(button);
        m_stepButtons.append(button);
        m_steps.append(nullptr);
        connect(button, &QPushButton::clicked, this, [this, &step] {
            m_shell.go({Place::Kind::Session, m_context.id().text(), step.part});
            // The keys of the step are at hand at once; the arrows stay among the buttons.
            setFocus(Qt::OtherFocusReason);
        });
    }
    row->addStretch();
    auto *block = new QVBoxLayout;
    block->setSpacing(0);
    block->addLayout(row);
    block->addWidget(newRule());
    column->addLayout(block);
}

void SessionPage::open(const Place &place)
{
    // What follows a slash is a place in the step.
    const QString part = place.part.section(u'/', 0, 0);
    const auto wanted = std::ranges::find(steps, part, &Step::part);
    const qsizetype index = wanted != std::end(steps) ? wanted - std::begin(steps)
        : hasProgramme(m_context.session().value())   ? 1
                                                      : 0;
    m_context.save();
    // The session that one plans: where the theme library puts what one chooses next. To look one
    // up that is over changes nothing. Worth no message if it is not kept.
    if (isPlanned(briefOf(m_context.session().value()), m_shell.now().date())) {
        const auto kept = m_shell.library().setSetting(u"session"_s, m_context.id().text());
        if (!kept)
            qWarning("%s", qPrintable(kept.error().detail));
    }
    const bool isNew = !m_steps[index];
    if (isNew) {
        m_steps[index] = steps[index].make(m_shell, m_context);
        m_steps[index]->retranslate();
        m_steps[index]->setWindowTitle(tr(steps[index].name));
    }
    m_stepButtons[index]->setChecked(true);
    m_steps[index]->open(place);
    if (isNew)
        m_stack->addWidget(m_steps[index]);
    m_stack->setCurrentWidget(m_steps[index]);
    setFocusProxy(m_steps[index]);
}

Page *SessionPage::currentStep() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QWidget *SessionPage::searchField() const
{
    return currentStep() ? currentStep()->searchField() : nullptr;
}

void SessionPage::refresh()
{
    updateHeader();
    if (currentStep())
        currentStep()->refresh();
}

void SessionPage::retranslate()
{
    for (int i = 0; i < m_stepButtons.size(); ++i) {
        m_stepButtons[i]->setText(tr(steps[i].name));
        if (m_steps[i])
            m_steps[i]->setWindowTitle(tr(steps[i].name));
    }
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More to do with this session"));
    m_differences->retranslate();
    fillMenus();
    updateHeader();
    updateUndo();
}

void SessionPage::fillMenus()
{
    for (QWidget *each : QList<QWidget *>{m_part, m_form, m_status, m_more})
        each->findChild<QMenu *>()->clear();
    for (const auto &[part, name] : Names<Part>::all) {
        m_part->menu()->addAction(partName(part), this, [this, each = part] {
            change(tr("Change which day it is"), [each](Session &s) { s.parts = {each}; });
        });
    }
    m_part->menu()->addAction(partsName({Part::Basis1, Part::Basis2}), this, [this] {
        change(tr("Change which day it is"), [](Session &s) {
            s.parts = {Part::Basis1, Part::Basis2};
        });
    });
    for (const auto &[form, name] : Names<LanguageForm>::all) {
        m_form->menu()->addAction(languageFormName(form), this, [this, each = form] {
            change(tr("Change the form of Norwegian"), [each](Session &s) {
                s.language = each;
                s.languageAsked = true;
            });
        });
    }
    const auto status = [this](const QString &text, SessionStatus each) {
        m_status->menu()->addAction(text, this, [this, each] { setStatus(each); });
    };
    status(tr("Sent to the council, a new version"), SessionStatus::Sent);
    status(tr("Held"), SessionStatus::Held);
    status(tr("Cancelled"), SessionStatus::Cancelled);
    status(tr("Draft again"), SessionStatus::Draft);
    m_more->menu()->addAction(
        tr("Ready to leave …"), this, [this] { showDeparture(m_context, m_shell, window()); });
    m_more->menu()->addSeparator();
    m_more->menu()->addAction(tr("Council …"), this, &SessionPage::changeCouncil);
    m_more->menu()->addAction(tr("Name …"), this, &SessionPage::rename);
    m_more->menu()->addAction(actionText(actionRow(Command::Groups)), this,
        [this] { openGroups(m_context, m_shell, {}, window()); });
    m_more->menu()->addAction(tr("Delete lists and notes …"), this,
        [this] { openDeletion(m_context, m_shell, window()); });
    m_more->menu()->addAction(actionText(actionRow(Command::SendSession)), this,
        [this] { sendParcel(m_context, m_shell, window()); });
    m_more->menu()->addAction(actionText(actionRow(Command::CopySession)), this, [this] {
        if (m_context.save())
            copySession(m_context.id(), m_shell, window());
    });
    m_more->menu()->addSeparator();
    m_more->menu()->addAction(tr("Delete"), this, &SessionPage::remove);
}

void SessionPage::change(const QString &step, const std::function<void(Session &)> &how)
{
    Session next = m_context.session().value();
    how(next);
    m_context.session().edit(step, std::move(next));
}

void SessionPage::setStatus(SessionStatus status)
{
    change(tr("Change the status"), [&](Session &s) {
        s.status = status;
        if (status == SessionStatus::Sent) {
            ++s.version;
            s.sent = m_shell.now().date();
        }
    });
}

void SessionPage::rename()
{
    Dialog dialog(tr("Name of the session"), tr("Rename"), window());
    QLabel *text = newParagraph(TypeSize::Body, "muted");
    text->setText(tr("Without a name of its own it is called after its council."));
    auto *field = new QLineEdit(m_context.session().value().title);
    field->setAccessibleName(tr("Name of the session"));
    dialog.body()->addWidget(text);
    dialog.body()->addWidget(field);
    field->setMinimumWidth(420);
    field->setFocus();
    if (dialog.exec() == QDialog::Accepted)
        change(tr("Rename"), [&](Session &s) { s.title = field->text().simplified(); });
}

void SessionPage::changeCouncil()
{
    const Id<Council> council = chooseCouncil(m_shell, tr("Council"),
        tr("The session is counted among this council's four days."), tr("Choose"), window());
    if (!council.isNull())
        change(tr("Change the council"), [&](Session &s) { s.councils = {council}; });
}

void SessionPage::remove()
{
    if (!m_context.save())
        return;
    removeSession(m_context.id(), m_context.name(), m_shell);
    m_shell.go({Place::Kind::Sessions});
}

void SessionPage::updateHeader()
{
    const Session &session = m_context.session().value();
    const SessionBrief brief = briefOf(session);
    QString when = whenOf(brief);
    if (!brief.venue.isEmpty())
        when += u" · "_s + brief.venue;
    m_name->setText(
        m_context.name().isEmpty() ? tr("Session without a council") : m_context.name());
    setWindowTitle(m_name->text());
    m_when->setText(when);
    m_part->setText(session.parts.isEmpty() ? tr("Which day?") : partsName(session.parts));
    m_part->setAccessibleName(tr("Which of the four days: %1").arg(m_part->text()));
    m_form->setText(languageFormName(session.language));
    m_form->setAccessibleName(tr("Form of Norwegian: %1").arg(m_form->text()));
    m_status->setText(statusName(session.status, session.version));
    m_status->setAccessibleName(tr("Status: %1").arg(m_status->text()));
    for (ChipButton *chip : {m_part, m_form, m_status})
        chip->updateGeometry();
    m_status->setTone(statusTone(session.status));
}

void SessionPage::updateUndo()
{
    const auto update = [](QAction *action, Command command, bool can, const QString &step) {
        const QString text = actionText(actionRow(command));
        action->setEnabled(can);
        action->setText(can && !step.isEmpty() ? u"%1: %2"_s.arg(text, step) : text);
        action->setToolTip(action->text() + u" ("_s
            + action->shortcut().toString(QKeySequence::NativeText) + u')');
    };
    const QUndoStack &stack = m_context.undoStack();
    // Whatever takes it back, a key or a button of a page: nothing that has the focus tells of it.
    if (const QString step = stack.text(stack.index());
        stack.index() < std::exchange(m_stepsDone, stack.index()) && !step.isEmpty())
        announce(tr("Undone: %1").arg(step), this);
    update(m_undo, Command::Undo, stack.canUndo(), stack.undoText());
    update(m_redo, Command::Redo, stack.canRedo(), stack.redoText());
}

} // namespace fvd
