// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/brief.h"

#include <QAbstractButton>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace fvd {

/// A theme as a card that opens it.
class ThemeCard : public QAbstractButton
{
    Q_OBJECT

public:
    ThemeCard(const Theme &theme, const QString &offers, LanguageForm form);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// All themes as cards, by part of the programme.
class ThemesOverview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ThemesOverview(QWidget *parent = nullptr);

    void show(const QList<Theme> &themes, const QList<MaterialBrief> &materials, LanguageForm form);

Q_SIGNALS:
    void chosen(const QString &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group
    {
        ThemePart part = ThemePart::Basis;
        QLabel *heading = nullptr;
        QGridLayout *grid = nullptr;
        QList<ThemeCard *> cards{};
    };

    void lay(int columns);
    int columnsThatFit() const;

    QWidget *m_content;
    QList<Group> m_groups{};
    QLabel *m_none;
    int m_columns = 0;
};

} // namespace fvd
