// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>

namespace fvd {

struct Tokens;

/// The four sizes of type, as multiples of the system font.
enum class TypeSize
{
    Title,
    Heading,
    Body,
    Small
};

/// The application's font in \a size.
QFont typeFont(TypeSize size, bool bold = false);

/// Light or dark, as the user chose or as the system is.
enum class Scheme
{
    System,
    Light,
    Dark
};

/// Gives the application its palette and its windows their style sheet, and keeps them in step with
/// the system's choice of light or dark while the program runs.
///
/// Each window gets the sheet when it is first shown or polished, not the application: under one of
/// the application's, what is put together is dressed anew with each parent it gets, which makes
/// opening a page three times as slow.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void dress(QWidget *window);
    bool systemIsDark();

    QApplication &m_application;
    QString m_sheet{};
    Scheme m_scheme = Scheme::System;
    bool m_applying = false;
};

/// The one style sheet, with the colours of \a tokens.
QString styleSheet(const Tokens &tokens);

} // namespace fvd
