// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/readingorder.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fvd {

/// A dialog with a heading, a body to fill, and below it a button that does what it is for and one
/// that leaves all as it was.
class Dialog : public InReadingOrder<QDialog>
{
    Q_OBJECT

public:
    Dialog(const QString &heading, const QString &accept, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    /// The button that does it: disabled while something is missing.
    QPushButton *acceptButton() const { return m_accept; }
    /// Says below the body what is missing or wrong, "" for nothing.
    void setHint(const QString &text);
    /// Leaves out the button that cancels, where what was done in the dialog is done.
    void setOnlyCloses();

private:
    QVBoxLayout *m_body;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_accept;
};

/// Makes \a dialog as large as \a size, or as its screen has room for.
void resizeOnScreen(QDialog &dialog, const QSize &size);

} // namespace fvd
