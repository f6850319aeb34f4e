// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/differences.h"

#include "app/shared/dialog.h"
#include "app/shared/sidebyside.h"
#include "app/shared/widgets.h"
#include "app/words/differencetext.h"
#include "app/words/errortext.h"
#include "core/model/merge.h"

#include <QScrollArea>
#include <QUndoCommand>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr qsizetype shortText = 60;

/// What waits to be chosen in a session, before and after a choice.
class SetWaiting : public QUndoCommand
{
public:
    SetWaiting(SessionContext &context, QList<Difference> before, QList<Difference> after)
        : m_context(context)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { set(m_after); }
    void undo() override { set(m_before); }

private:
    void set(const QList<Difference> &waiting)
    {
        if (const auto done = m_context.library().setDifferences(m_context.id(), waiting); !done)
            Q_EMIT m_context.saveFailed(done.error());
    }

    SessionContext &m_context;
    QList<Difference> m_before;
    QList<Difference> m_after;
};

/// \a left and \a right as one text: beside each other if they are short, below each other if not.
QString bothTexts(const QString &left, const QString &right)
{
    const bool areShort = left.size() <= shortText && right.size() <= shortText
        && !left.contains(u'\n') && !right.contains(u'\n');
    return left + (areShort ? u" / "_s : u"\n\n"_s) + right;
}

} // namespace

DifferencesDialog::DifferencesDialog(SessionContext &context, Shell &shell, QWidget *parent)
    : InReadingOrder(parent->window())
    , m_context(context)
    , m_shell(shell)
    , m_ownName(shell.library().setting(u"name"_s))
    , m_count(newLabel(TypeSize::Small, "muted"))
    , m_place(newParagraph(TypeSize::Heading))
    , m_texts(new QVBoxLayout)
    , m_left(newButton("primary"))
    , m_right(newButton())
    , m_both(newButton())
    , m_later(newButton("link"))
{
    setWindowTitle(tr("Written by two"));
    resizeOnScreen(*this, {760, 440});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    QLabel *heading = newLabel(TypeSize::Title, "", true);
    heading->setText(tr("Which text is to stand?"));
    column->addWidget(heading);
    column->addWidget(m_count);
    column->addSpacing(space::small);
    column->addWidget(m_place);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_texts);
    inside->addStretch();
    area->setWidget(content);
    column->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_left);
    buttons->addWidget(m_right);
    buttons->addWidget(m_both);
    buttons->addStretch();
    buttons->addWidget(m_later);
    column->addLayout(buttons);

    m_later->setText(tr("Not now"));
    m_both->setText(tr("Keep &both"));
    connect(m_left, &QPushButton::clicked, this, [this] { choose(Choice::Left); });
    connect(m_right, &QPushButton::clicked, this, [this] { choose(Choice::Right); });
    connect(m_both, &QPushButton::clicked, this, [this] { choose(Choice::Both); });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    m_context.save();
    if (const auto waiting = m_context.library().differences(m_context.id()))
        m_waiting = *waiting;
    showOne(0);
}

DifferencesDialog::Pair DifferencesDialog::pairOf(const Difference &difference) const
{
    // The text may have been worked on since: then it is that which stands against the other.
    const QString now =
        textAt(m_context.session().value(), difference.path).value_or(difference.kept);
    const Signature by = now == difference.kept ? difference.keptBy : Signature();
    Pair pair{difference.path, now, difference.other, by, difference.otherBy};
    const auto isOwn = [this](const Signature &signature) {
        return !m_ownName.isEmpty() && signature.by == m_ownName;
    };
    if (isOwn(pair.rightBy) && !isOwn(pair.leftBy)) {
        std::swap(pair.left, pair.right);
        std::swap(pair.leftBy, pair.rightBy);
    }
    pair.isOwnLeft = isOwn(pair.leftBy) && !isOwn(pair.rightBy);
    return pair;
}

void DifferencesDialog::showOne(qsizetype index)
{
    m_index = index;
    if (index >= m_waiting.size()) {
        accept();
        return;
    }
    const Pair pair = pairOf(m_waiting[index]);
    m_count->setText(tr("Two people wrote this at the same time. Text %1 of %2.")
                         .arg(index + 1)
                         .arg(m_waiting.size()));
    m_place->setText(textPlace(m_context.session().value(), pair.path));
    const auto named = [this](const Signature &signature, const QString &otherwise) {
        const QString said = signatureText(signature, m_shell.now());
        return said.isEmpty() ? otherwise : said;
    };
    while (QLayoutItem *old = m_texts->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_texts->addWidget(new SideBySide({named(pair.leftBy, tr("One of them")), pair.left},
        {named(pair.rightBy, tr("The other one")), pair.right}, DiffLook::Rivals));
    m_left->setText(pair.isOwnLeft     ? tr("Keep &mine")
            : pair.leftBy.by.isEmpty() ? tr("Keep the &left one")
                                       : tr("Keep the text of %1").arg(pair.leftBy.by));
    m_right->setText(pair.isOwnLeft     ? tr("Keep &theirs")
            : pair.rightBy.by.isEmpty() ? tr("Keep the &right one")
                                        : tr("Keep the text of %1").arg(pair.rightBy.by));
    m_both->setEnabled(!pair.left.isEmpty() && !pair.right.isEmpty());
    m_left->setDefault(true);
    m_left->setFocus();
}

void DifferencesDialog::choose(Choice choice)
{
    const Pair pair = pairOf(m_waiting[m_index]);
    const QString text = choice == Choice::Left ? pair.left
        : choice == Choice::Right               ? pair.right
                                                : bothTexts(pair.left, pair.right);
    QList<Difference> all;
    if (const auto waiting = m_context.library().differences(m_context.id()))
        all = *waiting;
    QList<Difference> rest = all;
    rest.removeOne(m_waiting[m_index]);
    QUndoStack &stack = m_context.undoStack();
    stack.beginMacro(tr("Choose between two texts"));
    m_context.session().edit({}, withTextAt(m_context.session().value(), pair.path, text));
    stack.push(new SetWaiting(m_context, all, rest));
    stack.endMacro();
    m_context.save();
    showOne(m_index + 1);
}

DifferencesLine::DifferencesLine(SessionContext &context, Shell &shell)
    : m_context(context)
    , m_text(newParagraph())
    , m_choose(newButton())
{
    setProperty("look", u"banner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, space::small, 12, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, [this, &shell] {
        refresh();
        if (!isHidden())
            DifferencesDialog(m_context, shell, this).exec();
        refresh();
    });
    connect(&m_context.library(), &Library::changed, this, [this](const QStringList &ids) {
        if (ids.contains(m_context.id().text()))
            refresh();
    });
    hide();
}

void DifferencesLine::retranslate()
{
    m_choose->setText(tr("Choose …"));
    refresh();
}

void DifferencesLine::refresh()
{
    const auto waiting = m_context.library().differences(m_context.id());
    const int count = waiting ? int(waiting->size()) : 0;
    m_text->setText(tr("%n text(s) were written by two people.", nullptr, count));
    setVisible(count > 0);
}

} // namespace fvd
