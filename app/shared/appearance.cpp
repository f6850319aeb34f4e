// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/appearance.h"

#include "app/shared/tokens.h"
#include "core/paper/letters.h"

#include <QEvent>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// In points. Some systems' own fonts are smaller than what tired eyes read across a table.
constexpr double smallestBody = 10.5;

} // namespace

QFont typeFont(TypeSize size, bool bold)
{
    QFont font = QApplication::font();
    const double factor = size == TypeSize::Title ? 1.6
        : size == TypeSize::Heading               ? 1.25
        : size == TypeSize::Small                 ? 0.9
                                                  : 1.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

Appearance::Appearance(QApplication &application)
    : m_application(application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestBody) {
        font.setPointSizeF(smallestBody);
        QApplication::setFont(font);
    }
    bringLetters(font);
    apply();
    m_application.installEventFilter(this);
}

void Appearance::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange
        && !m_applying)
        apply();
    if (event->type() == QEvent::Polish && watched->isWidgetType())
        dress(static_cast<QWidget *>(watched));
    return false;
}

void Appearance::dress(QWidget *window)
{
    // What has a parent has its parent's.
    if (!window->parentWidget() && window->styleSheet() != m_sheet)
        window->setStyleSheet(m_sheet);
}

bool Appearance::systemIsDark()
{
    // A palette that sets nothing brings the system's own back to look at.
    QApplication::setPalette(QPalette());
    const auto isDark = [](const QPalette &p) {
        return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness();
    };
    return isDark(QApplication::palette()) || isDark(QApplication::style()->standardPalette());
}

void Appearance::apply()
{
    m_applying = true;
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark());
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteOf(tokens));
    m_sheet = styleSheet(tokens);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->testAttribute(Qt::WA_WState_Polished))
            dress(window);
    }
    m_applying = false;
}

namespace {

constexpr const char16_t sheetPattern[] =
    u""
    "QToolTip { color: @text; background: @surface; border: 1px solid @line; padding: 4px; }"

    "QPushButton { color: @text; background: @surface; border: 1px solid @edge;"
    " border-radius: 8px; padding: 6px 14px; min-height: 22px; }"
    "QPushButton:hover { background: @neutralGround; }"
    "QPushButton:pressed { background: @accentGround; }"
    "QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }"
    "QPushButton:disabled { color: @muted; border-color: @line; }"
    "QPushButton[look=\"primary\"] { color: @onAccent; background: @accent;"
    " border-color: @accent; font-weight: 600; }"
    "QPushButton[look=\"primary\"]:focus { border: 2px solid @text; }"
    "QPushButton[look=\"primary\"]:disabled { color: @muted; background: @neutralGround;"
    " border-color: @line; }"
    "QPushButton[look=\"danger\"] { color: @danger; border-color: @danger; }"
    "QPushButton[look=\"danger\"]:disabled { color: @muted; border-color: @line; }"
    "QPushButton[look=\"link\"], QPushButton[look=\"quiet\"] { background: transparent;"
    " border: 2px solid transparent; padding: 5px 8px; }"
    "QPushButton[look=\"link\"] { color: @accent; }"
    "QPushButton[look=\"link\"]:disabled { color: @muted; }"
    "QPushButton[look=\"link\"]:hover, QPushButton[look=\"quiet\"]:hover"
    " { background: @accentGround; }"
    "QPushButton[look=\"link\"]:focus, QPushButton[look=\"quiet\"]:focus"
    " { border: 2px solid @accent; }"
    "QPushButton[look=\"place\"] { text-align: left; background: transparent;"
    " border: 2px solid transparent; padding: 6px 10px; color: @muted; min-height: 24px; }"
    "QPushButton[look=\"place\"]:hover { background: @neutralGround; }"
    "QPushButton[look=\"place\"]:checked { background: @accentGround; color: @accent;"
    " font-weight: 600; }"
    "QPushButton[look=\"place\"]:focus { border-color: @accent; }"
    "QPushButton[look=\"chip\"] { border: 0; padding: 0; min-height: 0; }"
    "QPushButton[look=\"line\"] { background: transparent; border: 2px solid transparent;"
    " padding: 0; text-align: left; }"
    "QPushButton[look=\"line\"]:hover { background: @neutralGround; }"
    "QPushButton[look=\"line\"]:focus { border-color: @accent; }"
    "QPushButton[look=\"step\"] { background: transparent; border: 0; border-radius: 0;"
    " border-bottom: 3px solid transparent; padding: 8px 16px 6px 16px; color: @muted; }"
    "QPushButton[look=\"step\"]:hover { color: @text; }"
    "QPushButton[look=\"step\"]:checked { color: @accent;"
    " border-bottom: 3px solid @accent; }"
    "QPushButton[look=\"step\"]:focus { background: @accentGround;"
    " border-top-left-radius: 8px; border-top-right-radius: 8px; }"

    "QPushButton[look=\"choice\"] { border-color: @line; border-radius: 17px;"
    " padding: 6px 8px; min-width: 18px; }"
    "QPushButton[look=\"choice\"]:focus { padding: 5px 7px; }"
    "QPushButton[look=\"choice\"]:checked { background: @accentGround; color: @accent;"
    " border-color: @accent; }"

    "QPushButton[look=\"panel\"] { text-align: left; background: @surface; border: 1px solid @line;"
    " border-radius: 10px; padding: 0; }"
    "QPushButton[look=\"panel\"]:hover { background: @neutralGround; }"
    "QPushButton[look=\"panel\"]:checked { background: @accentGround; border: 2px solid @accent; }"
    "QPushButton[look=\"panel\"]:focus { border: 2px solid @accent; }"

    "QToolButton { color: @text; background: transparent; border: 2px solid transparent;"
    " border-radius: 8px; padding: 4px; }"
    "QToolButton:hover { background: @neutralGround; }"
    "QToolButton:pressed, QToolButton:checked { background: @accentGround; }"
    "QToolButton:focus { border: 2px solid @accent; }"
    "QToolButton:disabled { color: @muted; }"
    "QToolButton::menu-indicator { image: none; }"

    "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { color: @text;"
    " background: @surface; border: 1px solid @edge; border-radius: 8px; padding: 6px 10px;"
    " selection-background-color: @accent; selection-color: @onAccent; }"
    "QLineEdit, QAbstractSpinBox, QComboBox { min-height: 22px; }"
    "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus,"
    " QComboBox:focus { border: 2px solid @accent; padding: 5px 9px; }"
    "QLineEdit[wrong=\"true\"] { border-color: @danger; color: @danger; }"
    "QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @muted;"
    " border-color: @line; }"
    "QComboBox[look=\"filter\"] { border-color: @line; border-radius: 16px; min-height: 18px; }"
    "QTextBrowser[look=\"reading\"] { border: 2px solid transparent; padding: 0; }"
    "QTextBrowser[look=\"reading\"]:focus { border: 2px solid @accent; padding: 0; }"
    "QComboBox::drop-down { border: 0; width: 24px; }"
    "QComboBox::down-arrow { image: url(:/icons/@down.svg); width: 16px; height: 16px; }"
    "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; }"
    "QDateEdit::drop-down { border: 0; width: 24px; subcontrol-position: center right; }"
    "QDateEdit::down-arrow { image: url(:/icons/@down.svg); width: 16px; height: 16px; }"
    "QComboBox QAbstractItemView { background: @surface; border: 1px solid @line;"
    " selection-background-color: @accentGround; selection-color: @text; outline: 0; }"

    "QCheckBox, QRadioButton { spacing: 8px; padding: 4px; border: 2px solid transparent;"
    " border-radius: 8px; }"
    "QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px;"
    " background: @surface; border: 1px solid @edge; }"
    "QCheckBox::indicator { border-radius: 4px; } QRadioButton::indicator { border-radius: 9px; }"
    "QCheckBox::indicator:checked { background: @accent; border-color: @accent;"
    " image: url(:/icons/@tick.svg); }"
    "QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }"
    "QCheckBox:disabled, QRadioButton:disabled { color: @muted; }"
    "QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }"
    "QCheckBox:focus, QRadioButton:focus { border-color: @accent; }"

    "QAbstractItemView { color: @text; background: @surface; border: 1px solid @line;"
    " border-radius: 8px; outline: 0; selection-background-color: @accentGround;"
    " selection-color: @text; }"
    "QAbstractItemView:focus { border: 2px solid @accent; }"
    "QAbstractItemView[look=\"plain\"] { background: transparent; border: 2px solid transparent; }"
    "QAbstractItemView[look=\"plain\"]:focus { border: 2px solid @accent; }"
    "QAbstractItemView[look=\"bare\"], QAbstractItemView[look=\"bare\"]:focus"
    " { background: transparent; border: 0; }"
    "QAbstractItemView::item { padding: 4px 8px; border-bottom: 1px solid @line; }"
    "QAbstractItemView::item:selected { background: @accentGround; color: @text; }"
    "QHeaderView { background: transparent; border: 0; }"
    "QHeaderView::section { background: transparent; color: @muted; border: 0;"
    " border-bottom: 1px solid @line; padding: 8px 11px; font-weight: 600; }"

    "QScrollArea, QScrollArea > QWidget > QWidget[look=\"scrolled\"] { background: transparent;"
    " border: 0; }"
    "QFrame[look=\"card\"] { background: @surface; border: 1px solid @line;"
    " border-radius: 12px; }"
    "QFrame[look=\"urgent\"] { background: @surface; border: 1px solid @warning;"
    " border-radius: 12px; }"
    "QLineEdit[look=\"bare\"] { background: transparent; border: 1px solid transparent; }"
    "QLineEdit[look=\"bare\"]:hover { border-color: @line; }"
    "QLineEdit[look=\"bare\"]:focus { background: @surface; border: 2px solid @accent; }"
    "QFrame[look=\"sidebar\"] { background: @surface; border: 0;"
    " border-right: 1px solid @line; }"
    "QFrame[look=\"rule\"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }"
    "QFrame[look=\"banner\"] { background: @warningGround; border: 0;"
    " border-bottom: 1px solid @line; }"
    "QFrame[look=\"banner\"] QLabel { color: @warning; }"
    "QFrame[look=\"toast\"] { background: @text; border-radius: 8px; }"
    "QFrame[look=\"toast\"] QLabel { color: @background; }"
    "QFrame[look=\"toast\"] QPushButton { color: @background; background: transparent;"
    " border: 1px solid @background; }"
    "QFrame[look=\"toast\"] QPushButton:focus { border: 2px solid @background; }"

    "QLabel[tone=\"muted\"] { color: @muted; }"
    "QLabel[tone=\"accent\"] { color: @accent; }"
    "QLabel[tone=\"warning\"] { color: @warning; }"
    "QLabel[tone=\"good\"] { color: @good; }"
    "QLabel[tone=\"danger\"] { color: @danger; }"
    "QLabel:focus { border: 1px solid @accent; border-radius: 4px; }"

    "QProgressBar { background: @neutralGround; border: 0; border-radius: 4px; max-height: 8px; }"
    "QProgressBar::chunk { background: @accent; border-radius: 4px; }"

    "QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }"
    "QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }"
    "QMenu::item:selected { background: @accentGround; }"
    "QMenu::item:disabled { color: @muted; }"
    "QMenu::separator { height: 1px; background: @line; margin: 4px; }"

    "QScrollBar { background: transparent; border: 0; margin: 0; }"
    "QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }"
    "QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }"
    "QScrollBar::handle:vertical { min-height: 32px; }"
    "QScrollBar::handle:horizontal { min-width: 32px; }"
    "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
    "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }";

} // namespace

QString styleSheet(const Tokens &t)
{
    QString sheet = QString::fromUtf16(sheetPattern);
    // Longer names first: "@accent" is the beginning of "@accentGround".
    const std::pair<QLatin1String, QColor> colours[]{
        {"@accentGround"_L1, t.accentGround},
        {"@neutralGround"_L1, t.neutralGround},
        {"@warningGround"_L1, t.warningGround},
        {"@onAccent"_L1, t.onAccent},
        {"@background"_L1, t.background},
        {"@surface"_L1, t.surface},
        {"@warning"_L1, t.warning},
        {"@accent"_L1, t.accent},
        {"@danger"_L1, t.danger},
        {"@muted"_L1, t.muted},
        {"@edge"_L1, t.edge},
        {"@good"_L1, t.good},
        {"@line"_L1, t.line},
        {"@text"_L1, t.text},
    };
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    const bool dark = t.background.lightness() < t.text.lightness();
    return sheet.replace("@down"_L1, dark ? "down-on-dark"_L1 : "down-on-light"_L1)
        .replace("@tick"_L1, dark ? "tick-on-dark"_L1 : "tick-on-light"_L1);
}

} // namespace fvd
