// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/departure/departuredialog.h"

#include "app/departure/departurelist.h"
#include "app/departure/machine.h"
#include "app/shared/dialog.h"
#include "app/shared/page.h"
#include "app/shared/readingorder.h"
#include "app/shared/sessioncontext.h"
#include "app/shared/widgets.h"
#include "app/sync/syncdesk.h"
#include "app/words/errortext.h"
#include "core/exchange/words.h"
#include "core/library/filecheck.h"
#include "core/paper/documents.h"
#include "core/paper/paint.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

class DepartureDialog : public InReadingOrder<QDialog>
{
    Q_DECLARE_TR_FUNCTIONS(DepartureDialog)

public:
    DepartureDialog(SessionContext &context, Shell &shell, QWidget *parent)
        : InReadingOrder(parent->window())
        , m_context(context)
        , m_shell(shell)
        , m_list(new DepartureList)
        , m_fetch(newButton())
    {
        setWindowTitle(tr("Ready to leave"));
        resizeOnScreen(*this, {680, 560});
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::large, space::large, space::large, space::medium);
        column->setSpacing(space::medium);
        QLabel *heading = newLabel(TypeSize::Title, "", true);
        heading->setText(tr("Ready to leave?"));
        column->addWidget(heading);
        m_list->setAccessibleName(tr("What is in order"));
        column->addWidget(m_list, 1);
        auto *buttons = new QHBoxLayout;
        QPushButton *planB = newButton("primary");
        planB->setText(tr("Plan B on paper …"));
        planB->setToolTip(tr("The whole day as one PDF to print: run sheet, exercise sheets, a "
                             "group card and note sheets"));
        QPushButton *print = newButton();
        print->setText(tr("Print the list …"));
        QPushButton *close = newButton();
        close->setText(tr("Close"));
        buttons->addWidget(planB);
        buttons->addWidget(print);
        m_fetch->setText(tr("Fetch the files"));
        buttons->addWidget(m_fetch);
        buttons->addStretch();
        buttons->addWidget(close);
        column->addLayout(buttons);
        connect(planB, &QPushButton::clicked, this, [this] { writePlanB(); });
        connect(print, &QPushButton::clicked, this, [this] { printList(); });
        connect(close, &QPushButton::clicked, this, &QDialog::accept);
        connect(m_fetch, &QPushButton::clicked, this, [this] { fetch(); });
        connect(&m_shell.sync(), &SyncDesk::changed, this, [this] { lookAtFiles(); });
        lookAtFiles();
        showLines();
    }

private:
    QString paperSetting() const { return u"paper/"_s + m_context.id().text(); }

    DepartureFacts facts() const
    {
        DepartureFacts facts = machineFacts(m_shell.library(), m_shell.now());
        facts.paper = QDate::fromString(m_shell.library().setting(paperSetting()), Qt::ISODate);
        for (const LibraryFile &each : std::as_const(m_files))
            facts.files.append({each.name, each.bytes, stateOf(each)});
        return facts;
    }

    DepartureFile::State stateOf(const LibraryFile &file) const
    {
        if (!file.isHere)
            return DepartureFile::State::Missing;
        // What is no file of its own is looked through with the store.
        if (file.path.isEmpty())
            return DepartureFile::State::Sound;
        return m_looked.value(file.digest, DepartureFile::State::Unknown);
    }

    /// Which files the session needs now, and whether they are whole.
    void lookAtFiles()
    {
        QList<LibraryFile> files = m_shell.library().filesOf(m_context.session().value());
        if (files == m_files)
            return;
        m_files = std::move(files);
        showLines();
        lookOn();
    }

    /// Goes on looking through the files, a moment at a time.
    void lookOn()
    {
        constexpr qint64 atATime = 4 * 1024 * 1024;
        const auto next = std::ranges::find_if(m_files, [this](const LibraryFile &each) {
            return stateOf(each) == DepartureFile::State::Unknown;
        });
        if (next == m_files.end() || m_isLooking)
            return;
        if (!m_check || m_checked != next->digest) {
            m_check.emplace(*next);
            m_checked = next->digest;
        }
        if (const auto sound = m_check->goOn(atATime)) {
            m_looked[m_checked] =
                *sound ? DepartureFile::State::Sound : DepartureFile::State::Damaged;
            m_check.reset();
            showLines();
        }
        m_isLooking = true;
        QTimer::singleShot(0, this, [this] {
            m_isLooking = false;
            lookOn();
        });
    }

    /// Those that are missing or damaged.
    QList<LibraryFile> toFetch() const
    {
        QList<LibraryFile> files = m_files;
        files.removeIf([this](const LibraryFile &each) {
            return stateOf(each) == DepartureFile::State::Sound
                || stateOf(each) == DepartureFile::State::Unknown;
        });
        return files;
    }

    void fetch()
    {
        const QList<LibraryFile> files = toFetch();
        for (const LibraryFile &each : files)
            m_looked.remove(each.digest);
        m_shell.sync().fetch(files);
        lookAtFiles();
        m_fetch->setEnabled(false);
        m_fetch->setText(tr("Fetching"));
    }

    void showLines()
    {
        m_lines = departureLines(m_context.session().value(), facts());
        m_list->setLines(m_lines);
        const bool hasAccount = !m_shell.sync().account().server.isEmpty();
        m_fetch->setVisible(hasAccount && !toFetch().isEmpty());
    }

    DocumentSource source() const
    {
        return {.session = m_context.session().value(),
            .notes = m_context.notes().value(),
            .councils = m_context.councils()};
    }

    void writePlanB()
    {
        const DocumentKind &kind = *documentKind(u"planb");
        const FileFormat &format = *fileFormat(u"pdf");
        const QString path = QFileDialog::getSaveFileName(this, tr("Plan B on paper"),
            documentFileName(source(), kind, format), tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        const auto bytes = documentFile(source(), kind, format, m_shell.now());
        QSaveFile file(path);
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()
            || !file.commit()) {
            m_shell.warn(
                u"planb"_s, fileFailed(Error{Fault::Refused, file.errorString()}, path).all());
            reject();
            return;
        }
        m_shell.warn(u"planb"_s, {});
        if (const auto kept = m_shell.library().setSetting(
                paperSetting(), m_shell.now().date().toString(Qt::ISODate));
            !kept)
            qWarning("%s", qPrintable(kept.error().detail));
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        accept();
    }

    void printList()
    {
        QPrinter printer(QPrinter::HighResolution);
        QPrintDialog dialog(&printer, this);
        if (dialog.exec() == QDialog::Accepted)
            paint(outline(), &printer);
    }

    Outline outline() const
    {
        const LanguageForm form = m_context.session().value().language;
        const QString title = word(Word::Departure, form) + u" – "_s + m_context.name();
        Table table{.widths = {14, 36, 50}};
        for (const DepartureLine &line : m_lines)
            table.rows << QStringList{lightWord(line.light), line.what, line.advice};
        return {.title = title,
            .language = form,
            .header = title,
            .blocks = {Heading{1, title}, table}};
    }

    SessionContext &m_context;
    Shell &m_shell;
    QList<DepartureLine> m_lines{};
    DepartureList *m_list;
    QPushButton *m_fetch;
    QList<LibraryFile> m_files{};
    QHash<QByteArray, DepartureFile::State> m_looked{}; ///< what was found, by digest
    std::optional<FileCheck> m_check{}; ///< of the file that is looked through now …
    QByteArray m_checked{}; ///< … and its digest
    bool m_isLooking = false; ///< and goes on in a moment
};

} // namespace

void showDeparture(SessionContext &context, Shell &shell, QWidget *parent)
{
    context.save();
    DepartureDialog(context, shell, parent).exec();
}

} // namespace fvd
