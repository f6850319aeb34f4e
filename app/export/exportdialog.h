// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/readingorder.h"
#include "core/paper/documents.h"

#include <QCheckBox>
#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QVBoxLayout;

namespace fvd {

class SessionContext;
class Shell;

/// Asks what of the session is to be written, in which formats and where, shows how it will look,
/// and writes it. \a kind is what is offered first; null: the programme.
void exportSession(
    SessionContext &context, Shell &shell, QWidget *window, const DocumentKind *kind = nullptr);

/// The dialog of exportSession(). The folder and the formats are those of the last time, so that
/// saving is one click. What is written follows the session's language form.
class ExportDialog : public InReadingOrder<QDialog>
{
    Q_OBJECT

public:
    ExportDialog(DocumentSource source, Shell &shell, QWidget *parent);

    /// Writes every ticked format into the folder. What could not be written is said.
    void save();
    /// Writes the package for the council's archive into the folder.
    void saveArchive();
    void choose(const DocumentKind &kind);
    void setFolder(const QString &folder);

    QCheckBox *formatBox(QStringView id) const; ///< of the format with \a id
    QLineEdit *nameField() const { return m_name; }
    QLabel *stateLabel() const { return m_state; }

private:
    void addKinds(QVBoxLayout *column);
    void addFormats(QVBoxLayout *column);
    void addTarget(QVBoxLayout *column);
    void chooseFolder();
    void paint(QPrinter *printer);
    void print();
    void updateTarget();
    void say(const QString &text, bool failed);
    QString pathOf(const FileFormat &format) const;
    QList<const FileFormat *> ticked() const;

    DocumentSource m_source;
    Shell &m_shell;
    const DocumentKind *m_kind;
    QString m_folder{};
    QButtonGroup *m_kinds;
    QLabel *m_kindHint;
    QList<QCheckBox *> m_formats{};
    QLineEdit *m_name;
    QPushButton *m_folderButton;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_archive;
    QPrintPreviewWidget *m_preview;
};

} // namespace fvd
