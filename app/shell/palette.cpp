// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palette.h"

#include "app/councils/councillist.h"
#include "app/sessions/sessionrow.h"
#include "app/shared/actions.h"
#include "app/shared/dialog.h"
#include "app/shared/icons.h"
#include "app/shared/page.h"
#include "app/shared/readingorder.h"
#include "app/shared/widgets.h"
#include "app/words/matching.h"
#include "app/words/names.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int mostOfAKind = 6;

/// Something that can be gone to or done.
struct Target
{
    int match = 0;
    QString icon{};
    QString name{};
    QString kind{}; ///< what it is, said beside its name
    std::function<void()> go{};
};

class Palette : public InReadingOrder<QDialog>
{
    Q_DECLARE_TR_FUNCTIONS(FindAnything)

public:
    Palette(Shell &shell, QWidget *window)
        : InReadingOrder(window)
        , m_shell(shell)
        , m_window(window)
        , m_sessions(shell.library().sessions())
        , m_councilNames(councilNames(shell.library()))
        , m_field(new SearchField)
        , m_list(new QListWidget)
    {
        setWindowTitle(tr("Find anything"));
        m_field->setPlaceholderText(tr("Session, theme, material, council or action"));
        m_field->setAccessibleName(tr("Find anything"));
        m_list->setAccessibleName(tr("What is found"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setIconSize({20, 20});
        m_list->setTextElideMode(Qt::ElideMiddle); // what it is stands last
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
        column->setSpacing(space::small);
        column->addWidget(m_field);
        column->addWidget(m_list, 1);
        resizeOnScreen(*this, {640, 440});
        m_field->installEventFilter(this);
        m_field->setFocus();
        connect(m_field, &QLineEdit::textChanged, this, [this] { find(); });
        connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(); });
        connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
        find();
    }

    /// Goes to what was chosen, once the dialog is gone.
    void go()
    {
        const int row = m_list->currentRow();
        if (row >= 0 && row < m_targets.size())
            m_targets[row].go();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp
            && key != Qt::Key_PageDown)
            return false;
        QApplication::sendEvent(m_list, event);
        return true;
    }

private:
    void choose()
    {
        if (m_list->currentRow() >= 0)
            accept();
    }

    void find()
    {
        m_targets.clear();
        addSessions();
        addActions();
        if (!m_field->text().trimmed().isEmpty()) {
            addCouncils();
            addContent();
        }
        std::ranges::stable_sort(
            m_targets, [](const Target &a, const Target &b) { return a.match > b.match; });
        m_list->clear();
        for (const Target &each : std::as_const(m_targets)) {
            auto *item = new QListWidgetItem(lineIcon(each.icon, QPalette::PlaceholderText),
                each.kind.isEmpty() ? each.name : u"%1  ·  %2"_s.arg(each.name, each.kind), m_list);
            item->setSizeHint({0, std::max(36, fontMetrics().height() + 16)});
        }
        m_list->setCurrentRow(m_targets.isEmpty() ? -1 : 0);
    }

    /// The best few of \a targets.
    void add(QList<Target> targets)
    {
        std::ranges::stable_sort(
            targets, [](const Target &a, const Target &b) { return a.match > b.match; });
        m_targets += targets.mid(0, mostOfAKind);
    }

    std::function<void()> to(Place::Kind kind, const QString &id) const
    {
        return [shell = &m_shell, kind, id] { shell->go({kind, id}); };
    }

    void addSessions()
    {
        QList<Target> found;
        const QDate today = m_shell.now().date();
        for (const SessionBrief &each : std::as_const(m_sessions)) {
            const SessionRow row = rowOf(each, m_councilNames, today);
            const int match =
                matching(m_field->text(), row.who + u' ' + row.what + u' ' + row.dates);
            if (match > 0 && (!m_field->text().isEmpty() || each.last >= today)) {
                found.append({match, u"calendar"_s, row.who, row.dates,
                    to(Place::Kind::Session, each.id.text())});
            }
        }
        add(found);
    }

    void addCouncils()
    {
        QList<Target> found;
        for (const Council &each : std::as_const(m_councilNames)) {
            const QString name = displayName(each, interfaceForm());
            if (const int match = matching(m_field->text(), name)) {
                found.append({match, u"council"_s, name, tr("council"),
                    to(Place::Kind::Council, each.id.text())});
            }
        }
        std::ranges::sort(found, {}, &Target::name);
        add(found);
    }

    void addContent()
    {
        QList<Target> found;
        const Question question{
            .words = m_field->text(), .language = interfaceForm(), .limit = mostOfAKind};
        for (const Found &each : m_shell.library().search(question)) {
            const bool theme = each.kind == Found::Kind::Theme;
            found.append({2, u"book"_s, each.title,
                theme ? tr("theme") : materialKindName(each.material).toLower(),
                to(Place::Kind::Themes, each.id)});
        }
        add(found);
    }

    void addActions()
    {
        QList<Target> found;
        for (QAction *action : m_window->findChildren<QAction *>()) {
            const auto command = commandOf(action);
            const auto *owner = qobject_cast<QWidget *>(action->parent());
            if (!command || !action->isEnabled() || *command == Command::FindAnything || !owner
                || !owner->isVisible())
                continue;
            const int match = matching(m_field->text(), action->text());
            if (match > 0) {
                found.append({match, QString::fromLatin1(actionRow(*command).icon), action->text(),
                    action->shortcut().toString(QKeySequence::NativeText),
                    [action] { action->trigger(); }});
            }
        }
        add(found);
    }

    Shell &m_shell;
    QWidget *m_window;
    QList<SessionBrief> m_sessions;
    CouncilNames m_councilNames;
    SearchField *m_field;
    QListWidget *m_list;
    QList<Target> m_targets{};
};

} // namespace

void findAnything(Shell &shell, QWidget *window)
{
    Palette palette(shell, window);
    if (palette.exec() == QDialog::Accepted)
        palette.go();
}

} // namespace fvd
