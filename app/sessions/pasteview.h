// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/programmereader.h"

#include <QTreeWidget>

namespace fvd {

/// What is understood of a pasted programme, day by day: time, title, leaders. What was not is
/// marked with a word and a colour.
class PasteView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PasteView(QWidget *parent = nullptr);

    void show(const ReadProgramme &programme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addItem(const Item &item);
    void fitColumns();
};

} // namespace fvd
