// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/readingorder.h"
#include "core/library/library.h"

#include <QDialog>

class QListWidget;

namespace fvd {

class ReadingView;
class SearchField;

/// "Har vi lov til …?": facts while the room waits. What is typed finds cards, the first is open
/// at once, with its source and the day it was checked.
class FactSearch : public InReadingOrder<QDialog>
{
    Q_OBJECT

public:
    FactSearch(Library &library, LanguageForm form, QWidget *parent);

private:
    void find(const QString &words);
    void showCurrent();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Library &m_library;
    LanguageForm m_form;
    SearchField *m_field;
    QListWidget *m_list;
    ReadingView *m_text;
};

} // namespace fvd
