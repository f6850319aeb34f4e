// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QLabel;

namespace fvd {

class CouncilList;

/// All councils, to search and to choose one.
class CouncilsPage : public Page
{
    Q_OBJECT

public:
    explicit CouncilsPage(Shell &shell);

    void retranslate() override;
    void refresh() override;
    QWidget *searchField() const override;

private:
    QLabel *m_title;
    CouncilList *m_list;
};

} // namespace fvd
