// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "app/sync/rowlist.h"
#include "core/library/library.h"

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace fvd {

class Card;
class EmptyState;
class SyncDesk;
class TakeBackLine;

/// How it stands with the others: what waits to be sent, what came in, and the files.
class SyncPage : public Page
{
    Q_OBJECT

public:
    explicit SyncPage(Shell &shell);

    void retranslate() override;
    void refresh() override;

private:
    /// A card with a heading, and a list that hides the card as long as it is empty.
    struct Section
    {
        Card *card = nullptr;
        QLabel *heading = nullptr;
        QLabel *text = nullptr; ///< below the heading
        RowList *list = nullptr;
    };

    Section addSection(QBoxLayout *column);
    void addHead(QVBoxLayout *column);
    void addFiles(QBoxLayout *column);
    void showSoon();
    void showHead();
    void showOutbox();
    void showToChoose();
    void showRefused();
    void showArrivals();
    void showSpaces();
    void showFiles();
    QString spaceName(const QString &database) const;

    SyncDesk &m_desk;
    QLabel *m_title;
    EmptyState *m_empty;
    QScrollArea *m_full;
    QLabel *m_mark = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_settings = nullptr;
    Section m_toChoose{};
    Section m_outbox{};
    Section m_refused{};
    QList<Place> m_refusedPlaces{}; ///< of the rows of it
    Section m_arrivals{};
    TakeBackLine *m_takeBack = nullptr; ///< at the foot of it
    Section m_files{};
    Section m_spaces{};
    QButtonGroup *m_choices = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_fetchAll = nullptr;
    QList<LibraryFile> m_missing{};
    bool m_isDue = false; ///< it is shown anew in a moment
};

} // namespace fvd
