// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace fvd {

class AccountCard;
class Card;

/// The user's choices for this program on this computer, and the care of the store.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Shell &shell);

    void retranslate() override;
    void refresh() override;
    bool save() override;
    void open(const Place &place) override;

    /// Copies the store to \a path and says how it went.
    void backUpTo(const QString &path);

private:
    /// A field whose text is a setting.
    struct Field
    {
        QString key{};
        QLineEdit *edit = nullptr;
        QLabel *name = nullptr;
    };

    QVBoxLayout *addCard(QVBoxLayout *column, const char *heading);
    QLabel *addText(QVBoxLayout *column, const char *text);
    QPushButton *addButton(QBoxLayout *row, const char *text, std::function<void()> clicked);
    void addPerson(QVBoxLayout *column);
    void addLook(QVBoxLayout *column);
    void addStore(QVBoxLayout *column);
    void addShortcuts(QVBoxLayout *column);
    void addAbout(QVBoxLayout *column);
    QButtonGroup *addChoice(QVBoxLayout *column, int count);
    void fillShortcuts();
    void fillBackups();
    void keep(const QString &key, const QString &value);
    void checkStore();
    void say(const QString &text, const char *tone);

    QLabel *m_title;
    AccountCard *m_account;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    QList<Field> m_fields{};
    QButtonGroup *m_languages = nullptr;
    QButtonGroup *m_schemes = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_backups = nullptr;
    QGridLayout *m_shortcuts = nullptr;
    QLabel *m_version = nullptr;
    QLabel *m_credits = nullptr;
    std::vector<std::function<void()>> m_texts{};
};

} // namespace fvd
