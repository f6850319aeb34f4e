// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fvd {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

void Language::set(const QString &code)
{
    static const QStringList known{u"nb"_s, u"nn"_s, u"en"_s};
    const QString next = known.contains(code) ? code : known.first();
    if (next == m_code)
        return;
    m_code = next;
    QLocale::setDefault(m_code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom)
            : m_code == "nn"_L1           ? QLocale(QLocale::NorwegianNynorsk)
                                          : QLocale(QLocale::NorwegianBokmal));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/folkevalgtdag_%1.qm"_s.arg(m_code)))
        QCoreApplication::installTranslator(&m_translator);
}

QString Language::ofSystem()
{
    for (const QString &each : QLocale::system().uiLanguages()) {
        if (each.startsWith("nn"_L1))
            return u"nn"_s;
        if (each.startsWith("nb"_L1) || each.startsWith("no"_L1))
            return u"nb"_s;
    }
    return u"nb"_s;
}

} // namespace fvd
