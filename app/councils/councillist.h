// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/listmodel.h"
#include "core/library/library.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace fvd {

class SearchField;

/// A council as a line of a list.
struct CouncilRow
{
    Id<Council> id{};
    QString name{};
    QString kind{};
    QString county{};
    QString days{}; ///< how many of the term's four are used and planned

    friend bool operator==(const CouncilRow &, const CouncilRow &) = default;
};

/// All councils to search among by name, Sámi and Kven ones too, and by kind. For a page of its own
/// and for choosing one in a dialog.
class CouncilList : public QWidget
{
    Q_OBJECT

public:
    CouncilList(Library &library, const QDate &today, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    SearchField *searchField() const { return m_search; }
    Id<Council> current() const;

Q_SIGNALS:
    void currentChanged();
    void activated(const fvd::Id<fvd::Council> &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void showRows();
    QString daysOf(const Id<Council> &council) const;

    Library &m_library;
    QDate m_today;
    ListModel<CouncilRow, Id<Council>> m_model;
    QList<Council> m_councils{};
    QHash<Id<Council>, QList<SessionBrief>> m_sessions{};
    SearchField *m_search;
    QComboBox *m_kind;
    QTableView *m_table;
    QLabel *m_nothing;
};

/// The form of Norwegian that names are shown in: nynorsk if the interface is, else bokmål.
LanguageForm interfaceForm();

} // namespace fvd
