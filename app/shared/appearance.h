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

/// Gives the application its palette and style sheet, and keeps them in step with the system's
/// choice of light or dark while the program runs.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// When the style sheet is put on.
    enum class Dressing
    {
        AtOnce,
        WhenTold, ///< by dress()
    };

    explicit Appearance(QApplication &application, Dressing dressing = Dressing::AtOnce);

    /// Puts the style sheet on. Widgets that are put together under a style sheet are dressed anew
    /// with each parent they get: those of the first page are spared it.
    void dress();

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark();

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_applying = false;
    bool m_isDressed;
};

/// The one style sheet, with the colours of \a tokens.
QString styleSheet(const Tokens &tokens);

} // namespace fvd
