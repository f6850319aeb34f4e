// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/library/library.h"

#include <QTextBrowser>

class QComboBox;
class QLabel;
class QPushButton;

namespace fvd {

class Chip;

/// A text to read, in lines of fewer than 75 letters however wide it is.
class ReadingView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);

    /// Sets the width of the lines to that of the view. Called when it or the type is another.
    void fitLines();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A theme or material as a page to read, with what can be done with it.
class Reader : public QFrame
{
    Q_OBJECT

public:
    explicit Reader(Shell &shell);

    /// Shows the theme or material called \a id in \a form; "" shows nothing.
    void show(const QString &id, LanguageForm form);
    void retranslate();
    /// Fills the list of days that a material can be put into.
    void fillTargets();

Q_SIGNALS:
    void asked(const QString &id); ///< a link to another text was followed

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Target
    {
        Id<Session> session{};
        Id<Day> day{}; ///< null: the session has none
    };

    void render();
    void fillChips();
    void fillBanner();
    void fillUse();
    /// The items that Put into the programme, or \a shape of a theme, adds.
    QList<Item> itemsToAdd(std::optional<ProgrammeShape> shape, LanguageForm form) const;
    void addToProgramme(std::optional<ProgrammeShape> shape = {});
    void print();
    void follow(const QUrl &link);

    Shell &m_shell;
    QString m_id{};
    LanguageForm m_form = LanguageForm::Bokmaal;
    std::optional<Stored<Theme>> m_theme{};
    std::optional<Stored<Material>> m_material{};
    Chip *m_kind;
    Chip *m_length;
    Chip *m_checked;
    Chip *m_mustBeChecked;
    QFrame *m_banner; ///< why it is withdrawn, or what the law changed
    QLabel *m_bannerText;
    QPushButton *m_instead;
    QLabel *m_used;
    ReadingView *m_text;
    QLabel *m_targetName;
    QComboBox *m_targets;
    QList<Target> m_targetRows{};
    QPushButton *m_add;
    QPushButton *m_print;
};

} // namespace fvd
