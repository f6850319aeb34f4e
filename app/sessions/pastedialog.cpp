// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/pastedialog.h"

#include "app/sessions/pasteview.h"
#include "app/settings/ownperson.h"
#include "app/shared/dialog.h"
#include "app/shared/page.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "core/exchange/pastedsession.h"
#include "core/library/library.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

/// More text than this is no programme, and would only make the window slow.
constexpr int longestText = 400'000;

class PasteDialog : public Dialog
{
    Q_DECLARE_TR_FUNCTIONS(PasteProgramme)

public:
    PasteDialog(const QDate &today, QWidget *parent)
        : Dialog(tr("Paste programme"), tr("Make a session of it"), parent)
        , m_today(today)
        , m_text(new QPlainTextEdit)
        , m_view(new PasteView)
        , m_summary(newLabel(TypeSize::Small, "muted"))
    {
        QLabel *advice = newParagraph(TypeSize::Body, "muted");
        advice->setText(tr("Paste the programme on the left. On the right is what is understood of "
                           "it; lines with a mark need a look afterwards. Nothing is left out."));
        body()->addWidget(advice);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::medium);
        m_text->setAccessibleName(tr("Programme as text"));
        m_text->setPlaceholderText(tr("09.00 Welcome, by the mayor …"));
        m_text->setTabChangesFocus(true);
        m_text->setUndoRedoEnabled(true);
        m_view->setAccessibleName(tr("What is understood"));
        row->addWidget(m_text, 1);
        row->addWidget(m_view, 1);
        body()->addLayout(row, 1);
        body()->addWidget(m_summary);
        resizeOnScreen(*this, {1040, 640});

        m_timer.setSingleShot(true);
        m_timer.setInterval(150ms);
        connect(&m_timer, &QTimer::timeout, this, [this] { read(); });
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_timer.start(); });
        m_text->setFocus();
        takeClipboard();
        read();
    }

    /// What is read of the text as it stands.
    const ReadProgramme &programme()
    {
        if (m_timer.isActive())
            read();
        return m_read;
    }

private:
    void takeClipboard()
    {
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        const QString text = mime && mime->hasText() ? mime->text() : QString();
        // Several lines with figures in them are likely meant; a word or a picture is not.
        const bool likely = text.count(u'\n') > 1 && text.size() < longestText
            && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        if (likely)
            m_text->setPlainText(text);
    }

    void read()
    {
        m_timer.stop();
        const QString text = m_text->toPlainText();
        if (text.size() > longestText)
            m_read = {.written = false};
        else
            m_read = readProgramme(text, m_today, [] { return Id<Item>::create().text(); });
        int items = 0;
        int doubtful = 0;
        for (const Day &day : std::as_const(m_read.days)) {
            items += int(day.items.size());
            doubtful += int(std::ranges::count(day.items, true, &Item::doubtful));
        }
        m_view->show(m_read);
        acceptButton()->setEnabled(m_read.written && items > 0);
        setHint(!m_read.written
                ? tr("This is not a programme as text. Open it in its own program, mark the text "
                     "there and copy it.")
                : QString());
        m_summary->setText(items == 0 ? QString()
                                      : tr("%n line(s) read", "", items)
                    + (doubtful > 0 ? u" · "_s + tr("%n to look at", "lines", doubtful)
                                    : QString()));
    }

    QDate m_today;
    QPlainTextEdit *m_text;
    PasteView *m_view;
    QLabel *m_summary;
    QTimer m_timer{};
    ReadProgramme m_read{};
};

} // namespace

void pasteProgramme(Shell &shell, QWidget *window)
{
    PasteDialog dialog(shell.now().date(), window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Session session = ledByUser(
        withProgramme(Session{.id = Id<Session>::create()}, dialog.programme()), shell.library());
    if (const auto stored = shell.library().put(session, {}); !stored) {
        shell.toast(savingFailed(stored.error()).all());
        return;
    }
    shell.go({Place::Kind::Session, session.id.text(), u"programme"_s});
}

} // namespace fvd
