// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/notespanel.h"

#include "app/shared/announce.h"
#include "app/shared/fields.h"
#include "app/words/notewarning.h"
#include "app/words/runtext.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int mostGroups = 40;
/// Of a picture's longer side: what is written on a flip-over can be read.
constexpr int mostPixels = 2000;
constexpr int jpegQuality = 82;
constexpr int thumbHeight = 56;

Tone toneOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Agreement:
    case NoteKind::Rule:
        return "accent";
    case NoteKind::FollowUp:
        return "warning";
    case NoteKind::Idea:
    case NoteKind::Question:
        break;
    }
    return "";
}

} // namespace

/// A note that was written: its table, its words, which can be mended, and its kind.
class NotesPanel::Row : public QWidget
{
public:
    Row(NotesPanel &panel, const Note &note)
        : m_desk(panel.m_desk)
        , m_note(note)
        , m_group(newLabel(TypeSize::Body, "muted"))
        , m_thumb(new QLabel)
        , m_text(new QLineEdit)
        , m_kind(new ChipButton)
        , m_remove(newIconTool(u"close"_s))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(space::small);
        m_group->setMinimumWidth(fontMetrics().horizontalAdvance(u"Bord 40"_s));
        m_text->setProperty("look", u"bare"_s);
        row->addWidget(m_group);
        row->addWidget(m_thumb);
        row->addWidget(m_text, 1);
        row->addWidget(m_kind);
        row->addWidget(m_remove);
        m_kind->setMenu(new QMenu(m_kind));
        connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
            Note next = m_note;
            next.text = text;
            m_desk.write(next);
        });
        connect(m_remove, &QToolButton::clicked, this, [this, &panel] {
            // The words of the next note, chosen from end to end, would be no place to end up at.
            panel.write();
            if (m_desk.removeNote(m_note.id))
                announce(NotesPanel::tr("The note is removed"), &panel);
        });
        show(note);
    }

    const Id<Note> &id() const { return m_note.id; }
    QLineEdit *field() const { return m_text; }

    void show(const Note &note)
    {
        m_note = note;
        m_group->setText(note.group > 0 ? NotesPanel::tr("Table %1").arg(note.group) : QString());
        m_text->setAccessibleName(note.group > 0
                ? NotesPanel::tr("Note from table %1").arg(note.group)
                : NotesPanel::tr("Note"));
        setContent(m_text, note.text);
        m_thumb->setVisible(!note.picture.isEmpty());
        if (!note.picture.isEmpty() && m_thumb->pixmap().isNull()) {
            const QPixmap picture = QPixmap::fromImage(QImage::fromData(m_desk.picture(note)));
            m_thumb->setPixmap(picture.scaledToHeight(thumbHeight, Qt::SmoothTransformation));
        }
        m_kind->setText(noteKindName(note.kind));
        m_kind->setAccessibleName(NotesPanel::tr("Kind of note: %1").arg(m_kind->text()));
        m_kind->setTone(toneOf(note.kind));
        m_kind->updateGeometry();
    }

    void retranslate()
    {
        m_thumb->setAccessibleName(NotesPanel::tr("Picture of what a group wrote"));
        m_text->setPlaceholderText(
            m_note.picture.isEmpty() ? QString() : NotesPanel::tr("What the picture shows"));
        m_remove->setToolTip(NotesPanel::tr("Remove the note"));
        m_remove->setAccessibleName(m_remove->toolTip());
        m_kind->menu()->clear();
        for (const auto &[kind, name] : Names<NoteKind>::all) {
            m_kind->menu()->addAction(noteKindName(kind), this, [this, kind = kind] {
                Note next = m_note;
                next.kind = kind;
                m_desk.write(next);
            });
        }
        show(m_note);
    }

private:
    RunDesk &m_desk;
    Note m_note;
    QLabel *m_group;
    QLabel *m_thumb;
    QLineEdit *m_text;
    ChipButton *m_kind;
    QToolButton *m_remove;
};

NotesPanel::NotesPanel(RunDesk &desk)
    : m_desk(desk)
    , m_level(new ChipButton("accent"))
    , m_area(new QScrollArea)
    , m_empty(newParagraph(TypeSize::Body, "muted"))
    , m_groupName(newLabel(TypeSize::Small, "muted"))
    , m_group(newCountField(mostGroups))
    , m_kind(new ChipButton)
    , m_picture(newIconTool(u"add"_s))
    , m_field(new QLineEdit)
    , m_hint(newParagraph(TypeSize::Small, "muted"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_level->setMenu(new QMenu(m_level));

    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, space::small, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_empty);
    m_rows->addStretch();
    m_area->setWidget(content);
    column->addWidget(m_area, 1);

    m_field->setObjectName(u"newNote"_s);
    m_field->installEventFilter(this);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(space::small);
    m_group->setFixedWidth(56);
    m_kind->setMenu(new QMenu(m_kind));
    entry->addWidget(m_groupName);
    entry->addWidget(m_group);
    entry->addWidget(m_field, 1);
    entry->addWidget(m_kind);
    entry->addWidget(m_picture);
    column->addLayout(entry);
    column->addWidget(m_hint);
    // New notes are written many times an hour: the cursor goes there first.
    setFocusProxy(m_field);

    setAcceptDrops(true);
    connect(m_picture, &QToolButton::clicked, this, [this] {
        addPictures(QFileDialog::getOpenFileNames(window(), tr("Pictures of what the groups wrote"),
            {}, tr("Pictures (*.jpg *.jpeg *.png)")));
    });
    connect(m_field, &QLineEdit::textEdited, this, &NotesPanel::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &NotesPanel::finish);
    connect(m_group, &QSpinBox::valueChanged, this, [this] {
        if (!m_writing.isNull())
            m_desk.write(current(m_field->text()));
        Q_EMIT written();
    });
    connect(&m_desk, &RunDesk::changed, this, &NotesPanel::refresh);
}

void NotesPanel::retranslate()
{
    m_translated = true;
    m_empty->setText(tr("Nothing is written here yet. No names are needed: a table, a keyword."));
    m_groupName->setText(tr("Table"));
    m_group->setAccessibleName(tr("Table of the next note"));
    m_field->setAccessibleName(tr("New note"));
    m_field->setPlaceholderText(tr("Write, Enter keeps it. \"4: …\" is from table 4"));
    m_picture->setToolTip(tr("Add a picture of a flip-over; it can be dropped here, too"));
    m_picture->setAccessibleName(m_picture->toolTip());
    m_level->setToolTip(tr("How much is kept, as agreed with the room"));
    fillLevels();
    fillKinds();
    for (Row *row : std::as_const(m_rowList))
        row->retranslate();
    refresh();
}

void NotesPanel::fillLevels()
{
    m_level->menu()->clear();
    m_level->menu()->setToolTipsVisible(true);
    for (const auto &[level, name] : Names<RecordLevel>::all) {
        QAction *action = m_level->menu()->addAction(
            recordLevelName(level), this, [this, level = level] { m_desk.setLevel(level); });
        action->setToolTip(recordLevelText(level));
    }
}

void NotesPanel::fillKinds()
{
    m_kind->menu()->clear();
    int key = 0;
    for (const auto &[kind, name] : Names<NoteKind>::all) {
        m_kind->menu()->addAction(u"%1\tAlt+%2"_s.arg(noteKindName(kind)).arg(++key), this,
            [this, kind = kind] { setKind(kind); });
    }
}

void NotesPanel::write()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void NotesPanel::setKind(NoteKind kind)
{
    m_nextKind = kind;
    if (!m_writing.isNull())
        m_desk.write(current(m_field->text()));
    refresh();
    announce(m_kind->accessibleName(), this);
    Q_EMIT written();
}

int NotesPanel::table() const
{
    return m_group->value();
}

void NotesPanel::stepGroup(int by)
{
    m_group->setValue(m_group->value() + by);
    announce(tableText(), this);
}

QString NotesPanel::tableText() const
{
    return table() > 0 ? tr("Table %1").arg(table()) : tr("No table");
}

Note NotesPanel::current(const QString &text) const
{
    return {.id = m_writing,
        .item = m_writingItem,
        .kind = m_nextKind,
        .group = m_group->value(),
        .text = text.trimmed(),
        .at = m_desk.now()};
}

void NotesPanel::typed(const QString &text)
{
    static const QRegularExpression table(u"^\\s*(\\d{1,2})\\s*:\\s*(.*)$"_s);
    QString words = text;
    if (const auto match = table.match(text); match.hasMatch()) {
        words = match.captured(2);
        const QSignalBlocker quiet(m_group);
        m_group->setValue(match.captured(1).toInt());
        m_field->setText(words);
        announce(tableText(), this);
    }
    if (words.trimmed().isEmpty()) {
        if (!m_writing.isNull())
            m_desk.removeNote(std::exchange(m_writing, {}));
        hint(warningFor({}));
        return;
    }
    if (m_writing.isNull()) {
        m_writing = m_desk.newNoteId();
        m_writingItem = m_item;
    }
    m_desk.write(current(words));
    hint(warningFor(words));
    Q_EMIT written();
}

void NotesPanel::finish()
{
    if (m_writing.isNull())
        return;
    if (!m_desk.write(current(m_field->text())) || !keeps(m_desk.state().level, m_nextKind)) {
        announce(m_hint->text(), this);
        return; // the words stay in the field
    }
    m_writing = {};
    m_field->clear();
    hint(warningFor({}));
    refresh();
    // In plenary each table says one thing, and then it is the next one's turn; after the last
    // nobody's.
    const RunState &state = m_desk.state();
    if (table() > 0 && state.stage >= 0
        && state.currentItem()->item.stages.at(state.stage).form == StageForm::Plenary)
        m_group->setValue(table() == m_desk.tables() ? 0 : table() + 1);
    announce(sentences({tr("The note is kept"), tableText()}), this);
    Q_EMIT written();
    QMetaObject::invokeMethod(
        this,
        [this] { m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum()); },
        Qt::QueuedConnection);
}

void NotesPanel::addPictures(const QStringList &files)
{
    for (const QString &file : files) {
        QImageReader reader(file);
        reader.setAutoTransform(true);
        QImage image = reader.read();
        if (image.isNull()) {
            hint(tr("%1 is not a picture that can be read. Nothing was added.")
                     .arg(QFileInfo(file).fileName()));
            continue;
        }
        image = image.scaled(QSize(mostPixels, mostPixels).boundedTo(image.size()),
            Qt::KeepAspectRatio, Qt::SmoothTransformation);
        // Drawn anew, so that no text of the camera's comes along.
        QImage plain(image.size(), QImage::Format_RGB32);
        plain.fill(Qt::white);
        QPainter(&plain).drawImage(0, 0, image);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        plain.save(&buffer, "JPEG", jpegQuality);
        Note note{.id = m_desk.newNoteId(),
            .item = m_item,
            .kind = m_nextKind,
            .group = m_group->value(),
            .at = m_desk.now()};
        note.picture = note.id.text() + u".jpg"_s;
        m_desk.writePicture(note, jpeg);
    }
}

void NotesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_picture->isEnabled())
        event->acceptProposedAction();
}

void NotesPanel::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    addPictures(files);
    event->acceptProposedAction();
}

// The cursor is here most of the day. Where nothing of the field's own is to be taken back, the key
// takes back what was done last.
bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *field = qobject_cast<QLineEdit *>(watched);
        field && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool empty = field->text().isEmpty();
        if ((key->matches(QKeySequence::Undo) && (empty || !field->isUndoAvailable()))
            || (key->matches(QKeySequence::Redo) && (empty || !field->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString NotesPanel::warningFor(const QString &text) const
{
    switch (noteWarning(text)) {
    case NoteWarning::IdentityNumber:
        return tr("This looks like a national identity number. It should not be kept here.");
    case NoteWarning::PersonWithParty:
        return tr("This looks like a person with a party. Write what was said, not who said it.");
    case NoteWarning::None:
        break;
    }
    if (!keeps(m_desk.state().level, m_nextKind))
        return tr("At \"%1\" this kind of note is not kept.")
            .arg(recordLevelName(m_desk.state().level));
    return {};
}

void NotesPanel::refresh()
{
    if (!m_translated)
        return;
    const RunState &state = m_desk.state();
    const RunItem *item = state.currentItem();
    m_item = item ? item->item.id : Id<Item>();
    m_area->setAccessibleName(
        item && !item->item.title.isEmpty() ? tr("Notes · %1").arg(item->item.title) : tr("Notes"));
    m_level->setText(recordLevelName(state.level));
    m_level->setAccessibleName(tr("Level of record: %1").arg(m_level->text()));
    m_level->updateGeometry();
    m_picture->setVisible(state.level == RecordLevel::Full);
    m_picture->setEnabled(state.level == RecordLevel::Full);
    m_kind->setText(noteKindName(m_nextKind));
    m_kind->setTone(toneOf(m_nextKind));
    m_kind->setAccessibleName(tr("Kind of the next note: %1").arg(m_kind->text()));
    m_kind->updateGeometry();

    QList<Note> notes;
    for (const Note &note : m_desk.run().notes) {
        if (note.item == m_item && note.id != m_writing)
            notes.append(note);
    }
    showRows(notes);
    hint(warningFor(m_field->text()));
}

void NotesPanel::showRows(const QList<Note> &notes)
{
    // The rows of notes that stay, stay: one of them may have the focus.
    m_rowList.removeIf([this, &notes](Row *row) {
        if (std::ranges::find(notes, row->id(), &Note::id) != notes.end())
            return false;
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // its own button may be what took it away
        return true;
    });
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const Note &note = notes.at(i);
        const auto from = m_rowList.begin() + i;
        auto row = std::find_if(
            from, m_rowList.end(), [&note](const Row *each) { return each->id() == note.id; });
        if (row == m_rowList.end()) {
            auto *made = new Row(*this, note);
            made->retranslate();
            made->field()->installEventFilter(this);
            row = m_rowList.insert(i, made);
        } else {
            std::rotate(from, row, row + 1);
        }
        const int place = int(i) + 1; // after the words that say that there is none
        if (m_rows->indexOf(m_rowList.at(i)) != place)
            m_rows->insertWidget(place, m_rowList.at(i));
        m_rowList.at(i)->show(note);
    }
    m_empty->setVisible(notes.isEmpty());
}

void NotesPanel::hint(const QString &text)
{
    const bool news = m_hint->text() != text;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    if (news)
        announce(text, this);
}

} // namespace fvd
