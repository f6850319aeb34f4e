// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportdialog.h"

#include "app/home/documentsource.h"
#include "app/shared/dialog.h"
#include "app/shared/page.h"
#include "app/shared/sessioncontext.h"
#include "app/shared/tokens.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "app/words/names.h"
#include "core/paper/archive.h"
#include "core/paper/paint.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGraphicsView>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRadioButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Export".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString kindName(const DocumentKind &kind)
{
    if (kind.id == "programme"_L1)
        return Words::tr("Programme for the participants");
    if (kind.id == "runsheet"_L1)
        return Words::tr("Run sheet for you");
    if (kind.id == "exercises"_L1)
        return Words::tr("Exercise sheets");
    if (kind.id == "cards"_L1)
        return Words::tr("Group cards");
    if (kind.id == "signs"_L1)
        return Words::tr("Table signs");
    if (kind.id == "planb"_L1)
        return Words::tr("Plan B: the whole day on paper");
    if (kind.id == "summary"_L1)
        return Words::tr("Summary for the council");
    if (kind.id == "report"_L1)
        return Words::tr("Report to KS");
    return kind.name(LanguageForm::Bokmaal);
}

QString kindHint(const DocumentKind &kind, LanguageForm form)
{
    const QString language = Words::tr("Written in %1.").arg(languageFormName(form).toLower());
    if (kind.id == "summary"_L1)
        return language + u' ' + Words::tr("It may become public. No participant is named in it.");
    if (kind.id == "report"_L1)
        return language + u' ' + Words::tr("Figures only: no notes are in it.");
    if (kind.forParticipants)
        return language + u' ' + Words::tr("Your own notes are not in it.");
    return language + u' ' + Words::tr("Holds your own notes: keep it to yourself.");
}

bool isDated(const Session &session)
{
    return std::ranges::any_of(session.days, [](const Day &day) { return day.date.isValid(); });
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Fault::Refused, file.errorString()};
    const bool written = file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return Error{file.error() == QFileDevice::ResourceError ? Fault::Full : Fault::Refused,
            file.errorString()};
    return {};
}

} // namespace

void exportSession(SessionContext &context, Shell &shell, QWidget *window, const DocumentKind *kind)
{
    ExportDialog dialog(
        documentSource(context.library(), context.session().value(), context.notes().value()),
        shell, window);
    if (kind)
        dialog.choose(*kind);
    dialog.exec();
}

ExportDialog::ExportDialog(DocumentSource source, Shell &shell, QWidget *parent)
    : InReadingOrder(parent)
    , m_source(std::move(source))
    , m_shell(shell)
    , m_kind(&documentKinds().front())
    , m_kinds(new QButtonGroup(this))
    , m_kindHint(newParagraph(TypeSize::Small, "muted"))
    , m_name(new QLineEdit)
    , m_folderButton(newButton())
    , m_state(newParagraph(TypeSize::Small))
    , m_open(newButton("link"))
    , m_save(newButton("primary"))
    , m_archive(newButton("link"))
    , m_preview(new QPrintPreviewWidget)
{
    setWindowTitle(tr("Export"));
    resizeOnScreen(*this, {980, 580});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::large, space::large, space::large);
    row->setSpacing(space::large);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::small);
    row->addLayout(column, 2);
    row->addWidget(m_preview, 3);
    m_preview->setAccessibleName(tr("How it will look"));
    m_preview->setFocusPolicy(Qt::StrongFocus);
    // Qt lays the sheets on a grey of its own.
    if (const auto *view = m_preview->findChild<QGraphicsView *>())
        view->scene()->setBackgroundBrush(tokensOf(QApplication::palette()).neutralGround);

    QLabel *title = newLabel(TypeSize::Title);
    title->setText(tr("Export"));
    column->addWidget(title);
    addKinds(column);
    addFormats(column);
    addTarget(column);

    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &ExportDialog::paint);
    const QString folder = m_shell.library().setting(u"export.folder"_s);
    setFolder(folder.isEmpty() || !QDir(folder).exists()
            ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
            : folder);
    const QStringList formats = m_shell.library().setting(u"export.formats"_s).split(u' ');
    for (QCheckBox *box : std::as_const(m_formats))
        box->setChecked(formats.contains(box->objectName()));
    if (ticked().isEmpty())
        m_formats.first()->setChecked(true);
    choose(*m_kind);
    m_save->setFocus();
}

void ExportDialog::addKinds(QVBoxLayout *column)
{
    // In two columns, so that the dialog has room on a screen of 640 rows.
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(space::small);
    const auto kinds = documentKinds();
    const int rows = int(kinds.size() + 1) / 2;
    int at = 0;
    for (const DocumentKind &kind : kinds) {
        auto *button = new QRadioButton(kindName(kind));
        m_kinds->addButton(button, at);
        grid->addWidget(button, at % rows, at / rows);
        connect(button, &QRadioButton::clicked, this, [this, &kind] { choose(kind); });
        ++at;
    }
    column->addLayout(grid);
    column->addWidget(m_kindHint);
}

void ExportDialog::addFormats(QVBoxLayout *column)
{
    column->addSpacing(space::small);
    QLabel *heading = newLabel(TypeSize::Heading, "", true);
    heading->setText(tr("Formats"));
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    for (const FileFormat &format : fileFormats()) {
        auto *box = new QCheckBox(format.name.toString());
        box->setObjectName(format.id);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::updateTarget);
        const int at = int(m_formats.size());
        grid->addWidget(box, at / 2, at % 2);
        m_formats.append(box);
    }
    column->addLayout(grid);
}

void ExportDialog::addTarget(QVBoxLayout *column)
{
    column->addSpacing(space::small);
    QLabel *name = newLabel(TypeSize::Small, "muted");
    name->setText(tr("File name"));
    name->setBuddy(m_name);
    m_name->setAccessibleName(tr("File name"));
    QLabel *folder = newLabel(TypeSize::Small, "muted");
    folder->setText(tr("Folder"));
    folder->setBuddy(m_folderButton);
    column->addWidget(name);
    column->addWidget(m_name);
    column->addWidget(folder);
    column->addWidget(m_folderButton);
    column->addWidget(m_state);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    m_archive->setText(tr("Package for the archive"));
    m_archive->setToolTip(tr("The programme and the summary as PDF/A and Word, with a description "
                             "and checksums, in a zip file"));
    column->addWidget(m_archive, 0, Qt::AlignLeft);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    QPushButton *print = newButton();
    QPushButton *close = newButton();
    print->setText(tr("Print …"));
    close->setText(tr("Close"));
    m_save->setText(tr("Save"));
    m_save->setDefault(true);
    m_open->setText(tr("Open the folder"));
    m_open->hide();
    row->addWidget(m_save);
    row->addWidget(print);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    m_folderButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    connect(m_name, &QLineEdit::textEdited, this, &ExportDialog::updateTarget);
    connect(m_folderButton, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_archive, &QPushButton::clicked, this, &ExportDialog::saveArchive);
    connect(print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void ExportDialog::choose(const DocumentKind &kind)
{
    m_kind = &kind;
    m_kinds->button(int(m_kind - documentKinds().data()))->setChecked(true);
    m_archive->setVisible(kind.id == "summary"_L1);
    m_kindHint->setText(kindHint(kind, m_source.session.language));
    setTone(m_kindHint, kind.forParticipants ? "muted" : "warning");
    for (QCheckBox *box : std::as_const(m_formats)) {
        const FileFormat &format = *fileFormat(box->objectName());
        const bool can = offers(kind, format) && (format.write || isDated(m_source.session));
        box->setEnabled(can);
        box->setToolTip(can ? QString() : tr("Only a programme with a date makes a calendar."));
    }
    QString name = documentFileName(m_source, kind, fileFormats().front());
    name.chop(fileFormats().front().suffix.size() + 1);
    m_name->setText(name);
    updateTarget();
    m_preview->updatePreview();
}

void ExportDialog::setFolder(const QString &folder)
{
    m_folder = folder;
    updateTarget();
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

QCheckBox *ExportDialog::formatBox(QStringView id) const
{
    const auto it = std::ranges::find_if(
        m_formats, [id](const QCheckBox *box) { return box->objectName() == id; });
    return it == m_formats.end() ? nullptr : *it;
}

QList<const FileFormat *> ExportDialog::ticked() const
{
    QList<const FileFormat *> formats;
    for (const QCheckBox *box : m_formats) {
        if (box->isChecked() && box->isEnabled())
            formats.append(fileFormat(box->objectName()));
    }
    return formats;
}

QString ExportDialog::pathOf(const FileFormat &format) const
{
    return QDir(m_folder).filePath(m_name->text().trimmed() + u'.' + format.suffix);
}

void ExportDialog::updateTarget()
{
    m_folderButton->setText(QFontMetrics(m_folderButton->font())
                                .elidedText(QDir::toNativeSeparators(m_folder), Qt::ElideMiddle,
                                    std::max(200, m_folderButton->width() - 32)));
    m_folderButton->setToolTip(QDir::toNativeSeparators(m_folder));
    m_folderButton->setAccessibleName(tr("Folder: %1").arg(m_folderButton->toolTip()));
    const QList<const FileFormat *> formats = ticked();
    m_save->setEnabled(!formats.isEmpty() && !m_name->text().trimmed().isEmpty());
    m_open->hide();
    QStringList there;
    for (const FileFormat *format : formats) {
        if (QFileInfo::exists(pathOf(*format)))
            there += QFileInfo(pathOf(*format)).fileName();
    }
    if (formats.isEmpty())
        say(tr("Tick at least one format."), false);
    else if (!there.isEmpty())
        say(tr("! %1 is there already and will be replaced.").arg(there.join(u", "_s)), false);
    else
        say({}, false);
}

void ExportDialog::say(const QString &text, bool failed)
{
    setTone(m_state, failed ? "danger" : "muted");
    m_state->setText(text);
}

void ExportDialog::save()
{
    QStringList ids;
    QStringList written;
    for (const FileFormat *format : ticked()) {
        const QString path = pathOf(*format);
        const auto bytes = documentFile(m_source, *m_kind, *format, m_shell.now());
        const Result<> done = bytes ? writeFile(path, *bytes) : Result<>(bytes.error());
        if (!done) {
            say(fileFailed(done.error(), path).all(), true);
            return;
        }
        ids += format->id.toString();
        written += QFileInfo(path).fileName();
    }
    // That they are remembered is a convenience; the files are there either way.
    for (const auto &[key, value] :
        {std::pair{u"export.folder"_s, m_folder}, std::pair{u"export.formats"_s, ids.join(u' ')}}) {
        if (const auto kept = m_shell.library().setSetting(key, value); !kept)
            qWarning("%s", qPrintable(kept.error().detail));
    }
    setTone(m_state, "good");
    m_state->setText(u"✓ "_s + tr("Saved: %1").arg(written.join(u", "_s)));
    m_open->show();
    m_open->setFocus();
}

void ExportDialog::saveArchive()
{
    const QString path = QDir(m_folder).filePath(archiveName(m_source) + u".zip"_s);
    const Result<> done = writeFile(path, archiveZip(archivePackage(m_source, m_shell.now())));
    if (!done) {
        say(fileFailed(done.error(), path).all(), true);
        return;
    }
    setTone(m_state, "good");
    m_state->setText(u"✓ "_s + tr("Saved: %1").arg(QFileInfo(path).fileName()));
    m_open->show();
    m_open->setFocus();
}

void ExportDialog::paint(QPrinter *printer)
{
    fvd::paint(m_kind->outline(m_source), printer);
}

void ExportDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_name->text());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        fvd::paint(m_kind->outline(m_source), &printer);
}

} // namespace fvd
