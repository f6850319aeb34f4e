// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace fvd {

/// The language of the interface: "nb", "nn" or "en". Changing it sends every widget a
/// LanguageChange, so it needs no restart, and makes QLocale() write dates in that language.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    const QString &code() const { return m_code; }
    /// An unknown \a code is taken as "nb".
    void set(const QString &code);

    /// The language of the system if it is one of ours, or "nb".
    static QString ofSystem();

private:
    QString m_code{};
    QTranslator m_translator{};
};

} // namespace fvd
