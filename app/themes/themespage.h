// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "app/themes/librarydelegate.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fvd {

class Reader;
class SearchField;
class ThemesOverview;

/// The theme library: all themes as cards; what was searched for, or what a theme offers, as a list
/// beside the text that is read.
class ThemesPage : public Page
{
    Q_OBJECT

public:
    explicit ThemesPage(Shell &shell);

    void retranslate() override;
    void refresh() override;
    void open(const Place &place) override;
    QWidget *searchField() const override;

private:
    void addHeader(QVBoxLayout *column);
    void addBody(QVBoxLayout *column);
    QComboBox *newFilter(QHBoxLayout *row);
    LibraryFilter filter() const;
    /// Shows what the filters and the search field now ask for, and reads \a id if it is there.
    void showRows(const QString &id = {});
    void showChosen();

    QLabel *m_title;
    SearchField *m_search;
    QPushButton *m_all;
    QComboBox *m_form;
    QComboBox *m_kind;
    QComboBox *m_length;
    QComboBox *m_group;
    QComboBox *m_part;
    QLabel *m_count;
    QStackedWidget *m_stack;
    ThemesOverview *m_overview;
    QWidget *m_lists;
    QListView *m_list;
    QLabel *m_none;
    Reader *m_reader;
    std::unique_ptr<LibraryModel> m_model;
    QList<Theme> m_themes{};
    QList<MaterialBrief> m_materials{};
    Id<Theme> m_theme{};
    LibraryFilter m_shown{};
    bool m_filling = false;
};

} // namespace fvd
