// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/formepanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

ForMePanel::ForMePanel(RunDesk &desk, SessionContext &context)
    : m_desk(desk)
    , m_context(context)
    , m_text(new ReadingView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    connect(&m_desk, &RunDesk::changed, this, &ForMePanel::refresh);
    connect(&m_context.notes(), &DraftNotifier::changed, this, [this] {
        m_shown = {};
        refresh();
    });
}

void ForMePanel::retranslate()
{
    m_translated = true;
    m_shown = {};
    m_text->setAccessibleName(tr("Only for me"));
    refresh();
}

void ForMePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ForMePanel::refresh()
{
    if (!m_translated || !isVisible())
        return;
    const RunState &state = m_desk.state();
    const qsizetype index = state.current >= 0 ? state.current : state.next;
    const Item item = index >= 0 ? state.items.at(index).item : Item{};
    if (item.id == m_shown && !m_shown.isNull())
        return;
    m_shown = item.id;

    QStringList parts;
    const auto add = [&parts](const QString &heading, const QString &text) {
        if (!text.trimmed().isEmpty())
            parts.append(u"### %1\n\n%2"_s.arg(heading, text));
    };
    add(tr("Goal"), item.goal);
    const PrivateNotes &notes = m_context.notes().value();
    const Id<Item> own = item.continues.isNull() ? item.id : item.continues;
    add(tr("My notes"), notes.items.value(item.id, notes.items.value(own)));
    for (const MaterialCopy &copy : item.materials) {
        add(copy.text.title,
            copy.text.facilitator.isEmpty() ? copy.text.summary : copy.text.facilitator);
        if (copy.kind == MaterialKind::Article || copy.kind == MaterialKind::Fact)
            parts.append(copy.text.body);
    }
    add(tr("General"), notes.general);
    m_text->setMarkdown(parts.isEmpty()
            ? tr("Nothing is written for you here. Notes for yourself are written in Programme.")
            : parts.join(u"\n\n"_s));
    m_text->fitLines();
}

} // namespace fvd
