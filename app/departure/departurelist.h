// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/departure/departure.h"

#include <QListWidget>

namespace fvd {

/// The lines of "Klar til avreise", one below the other, each as high as its words. Arrows go
/// through them, so that they are heard, too.
class DepartureList : public QListWidget
{
    Q_OBJECT

public:
    explicit DepartureList(QWidget *parent = nullptr);

    /// Shows \a lines; the row that one is at stays the same as far as there are so many.
    void setLines(const QList<DepartureLine> &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    QList<DepartureLine> m_lines{};
};

} // namespace fvd
