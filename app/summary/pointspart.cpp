// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/pointspart.h"

#include "app/words/names.h"
#include "app/words/runtext.h"
#include "core/exchange/words.h"
#include "core/schedule/held.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int thumbHeight = 56;
const QString noteMime = u"application/x-folkevalgtdag-note"_s;

bool isPoint(const Note &note)
{
    return note.kind != NoteKind::Rule && note.kind != NoteKind::FollowUp;
}

} // namespace

PointsPart::PointsPart(RunBook &book, const Id<Day> &day)
    : FormPart(book.context().session())
    , m_book(book)
    , m_day(day)
    , m_lines(new QVBoxLayout)
{
    QLabel *heading = newLabel(TypeSize::Heading, "", true);
    column()->addWidget(heading);
    addHint(
        QT_TR_NOOP("Tick what the summary tells. Alt+Up and Alt+Down move a note; or drag it."));
    m_lines->setSpacing(4);
    column()->addLayout(m_lines);
    m_more = newLink(QT_TR_NOOP("Add a note"), [this] { askWhere(); });
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    whenRetranslated([this, heading] {
        const Day plan = m_book.run(m_day).plan;
        heading->setText(session().days.size() > 1 && plan.date.isValid()
                ? tr("What was written down %1").arg(longDate(plan.date))
                : tr("What was written down"));
        setAccessibleName(heading->text());
        m_structure.clear();
        show();
    });
    whenFilled([this] { show(); });
}

void PointsPart::askWhere()
{
    QMenu menu;
    for (const auto &[id, title] : itemTitles(m_book.run(m_day))) {
        if (!title.isEmpty())
            menu.addAction(title, this, [this, item = id] { add(item); });
    }
    menu.addAction(tr("Other"), this, [this] { add({}); });
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PointsPart::add(const Id<Item> &item)
{
    const Note note{.id = Id<Note>::create(), .item = item};
    Run next = m_book.run(m_day);
    next.notes.append(note);
    m_book.edit(tr("Add a note"), next);
    focusOn(note.id);
}

void PointsPart::focusOn(const Id<Note> &note)
{
    for (PointRow *row : std::as_const(m_rows)) {
        if (row->note() == note)
            row->takeFocus();
    }
}

QList<Note> PointsPart::shown() const
{
    const Run run = m_book.run(m_day);
    QList<Note> notes;
    const auto take = [&](auto belongs) {
        for (const Note &note : run.notes) {
            const bool taken = std::ranges::find(notes, note.id, &Note::id) != notes.end();
            if (isPoint(note) && !taken && belongs(note))
                notes.append(note);
        }
    };
    for (const auto &[id, title] : itemTitles(run))
        take([&id = id](const Note &note) { return note.item == id; });
    take([](const Note &) { return true; });
    return notes;
}

void PointsPart::show()
{
    const QList<Note> notes = shown();
    QStringList structure;
    for (const Note &note : notes)
        structure.append(note.item.text() + u'/' + note.id.text());
    if (structure != m_structure) {
        m_structure = structure;
        m_rows.clear();
        while (QLayoutItem *item = m_lines->takeAt(0)) {
            // Its own button may be what took it away.
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        const auto titles = itemTitles(m_book.run(m_day));
        Id<Item> above;
        for (const Note &note : notes) {
            if (m_rows.isEmpty() || note.item != above) {
                const auto found = std::ranges::find_if(
                    titles, [&](const auto &each) { return each.first == note.item; });
                QLabel *title = newElided(TypeSize::Body, "accent", true);
                title->setText(found == titles.end() ? tr("Other") : found->second);
                m_lines->addWidget(title);
                above = note.item;
            }
            m_rows.append(new PointRow(m_book, *this, m_day, note.id));
            m_lines->addWidget(m_rows.last());
        }
    }
    for (qsizetype i = 0; i < notes.size(); ++i)
        m_rows[i]->fill(notes[i]);
}

void PointsPart::move(const Id<Note> &note, int by)
{
    const QList<Note> notes = shown();
    const auto at = std::ranges::find(notes, note, &Note::id);
    const qsizetype to = at - notes.begin() + by;
    if (at == notes.end() || to < 0 || to >= notes.size() || notes[to].item != at->item)
        return;
    moveTo(note, notes[to].id);
}

void PointsPart::moveTo(const Id<Note> &note, const Id<Note> &target)
{
    Run next = m_book.run(m_day);
    const auto indexOf = [&next](const Id<Note> &id) {
        return std::ranges::find(next.notes, id, &Note::id) - next.notes.begin();
    };
    const qsizetype from = indexOf(note);
    const qsizetype to = indexOf(target);
    if (from == next.notes.size() || to == next.notes.size() || from == to)
        return;
    next.notes[from].item = next.notes[to].item;
    next.notes.move(from, to);
    m_book.edit(tr("Move the note"), next);
    focusOn(note);
}

PointRow::PointRow(RunBook &book, PointsPart &part, const Id<Day> &day, const Id<Note> &note)
    : m_book(book)
    , m_part(part)
    , m_day(day)
    , m_note(note)
    , m_handle(newLabel(TypeSize::Body, "muted"))
    , m_told(new QCheckBox)
    , m_kind(new ChipButton)
    , m_table(newLabel(TypeSize::Small, "muted"))
    , m_picture(new QLabel)
    , m_text(new TextArea(1))
{
    setAcceptDrops(true);
    m_handle->setText(u"⠿"_s);
    m_handle->setCursor(Qt::OpenHandCursor);
    m_handle->setToolTip(tr("Drag to another place"));
    m_handle->installEventFilter(this);
    m_text->installEventFilter(this);
    m_told->setToolTip(tr("In the summary"));
    m_told->setAccessibleName(tr("In the summary"));
    m_picture->setAccessibleName(tr("Picture of what a group wrote"));
    m_kind->setMenu(new QMenu(m_kind));
    for (const auto &[kind, name] : Names<NoteKind>::all)
        m_kind->menu()->addAction(capitalized(noteKindName(kind)), this, [this, each = kind] {
            change(tr("Change the kind"), [each](Note &next) { next.kind = each; });
        });
    QToolButton *remove = newIconTool(u"close"_s);
    remove->setToolTip(tr("Take away the note"));
    remove->setAccessibleName(remove->toolTip());
    // Beside the first line of the words, however many there are.
    const auto beside = [this](const QList<QWidget *> &widgets) {
        auto *made = new QWidget;
        made->setMinimumHeight(m_text->sizeHint().height());
        auto *inner = new QHBoxLayout(made);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(4);
        for (QWidget *each : widgets)
            inner->addWidget(each);
        return made;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_told->setFixedWidth(m_told->sizeHint().height());
    row->addWidget(beside({m_handle, m_told}), 0, Qt::AlignTop);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(beside({m_table, m_kind, remove}), 0, Qt::AlignTop);
    connect(m_told, &QCheckBox::clicked, this, [this](bool on) {
        change(tr("Choose what the summary tells"), [on](Note &next) { next.leftOut = !on; });
    });
    connect(m_text, &TextArea::edited, this, [this](const QString &text) {
        change(
            tr("Edit the note"), [&](Note &next) { next.text = text; }, u"note/"_s + m_note.text());
    });
    connect(remove, &QToolButton::clicked, this, &PointRow::remove);
}

void PointRow::fill(const Note &note)
{
    m_told->setChecked(!note.leftOut);
    m_kind->setText(capitalized(noteKindName(note.kind)));
    m_kind->setAccessibleName(tr("Kind: %1").arg(m_kind->text()));
    m_kind->updateGeometry();
    m_table->setText(tr("Table %1").arg(note.group));
    m_table->setVisible(note.group > 0);
    m_text->setAccessibleName(
        note.group > 0 ? tr("Note from table %1").arg(note.group) : tr("Note"));
    m_told->setAccessibleDescription(note.text); // which stands after it
    m_text->setContent(note.text);
    m_text->setPlaceholderText(note.picture.isEmpty() ? QString() : tr("What the picture shows"));
    m_picture->setVisible(!note.picture.isEmpty());
    if (!note.picture.isEmpty() && m_picture->pixmap().isNull()) {
        const QImage image = QImage::fromData(m_book.picture(m_day, note));
        m_picture->setPixmap(
            QPixmap::fromImage(image.scaledToHeight(thumbHeight, Qt::SmoothTransformation)));
    }
}

void PointRow::takeFocus()
{
    m_text->setFocus();
}

void PointRow::change(
    const QString &text, const std::function<void(Note &)> &how, const QString &key)
{
    Run next = m_book.run(m_day);
    const auto found = std::ranges::find(next.notes, m_note, &Note::id);
    if (found == next.notes.end())
        return;
    how(*found);
    m_book.edit(text, next, key);
}

void PointRow::remove()
{
    m_book.edit(tr("Take away the note"), withoutNote(m_book.run(m_day), m_note));
}

bool PointRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_handle && event->type() == QEvent::MouseMove) {
        auto *drag = new QDrag(this);
        auto *mime = new QMimeData;
        mime->setData(noteMime, m_note.text().toUtf8());
        drag->setMimeData(mime);
        drag->setPixmap(grab());
        drag->exec(Qt::MoveAction);
        return true;
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            m_part.move(m_note, up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PointRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(noteMime))
        event->acceptProposedAction();
}

void PointRow::dropEvent(QDropEvent *event)
{
    const Id<Note> dropped(QString::fromUtf8(event->mimeData()->data(noteMime)));
    event->acceptProposedAction();
    m_part.moveTo(dropped, m_note);
}

} // namespace fvd
