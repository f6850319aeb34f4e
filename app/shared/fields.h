// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clocktime.h"

#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace fvd {

// The fields that forms are made of, beyond those of Qt.

/// A field for text of some lines, as high as what is in it. Tab goes on to the next field.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(int lines = 2, QWidget *parent = nullptr);

    /// Sets \a text unless it is there already, so that the cursor stays.
    void setContent(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &text); ///< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_lines;
    bool m_setting = false;
};

/// A time of day, or none, typed as "9", "0900" or "09.00". What is no time is marked and not
/// taken; when the field is left it shows again what it has.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    const std::optional<ClockTime> &time() const { return m_time; }
    void setTime(const std::optional<ClockTime> &time);

Q_SIGNALS:
    void edited(const std::optional<fvd::ClockTime> &time); ///< by the user

private:
    void take(const QString &text);
    void leave();

    std::optional<ClockTime> m_time{};
};

/// A date, or none, typed as "3.12.2026", "3. desember" or chosen in a calendar. What is no date is
/// marked and not taken; when the field is left it shows again what it has.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /// A date without a year is the one that lies nearest ahead of \a today.
    explicit DateField(QDate today, QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    void setDate(QDate date);
    void retranslate();
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(QDate date); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const QString &text);
    void leave();
    void showDate(); ///< with its weekday, if there is room
    void openCalendar();

    QDate m_today;
    QDate m_date{};
    QAction *m_calendar;
};

/// Sets \a text unless it is there already, so that the cursor stays.
void setContent(QLineEdit *field, const QString &text);

/// A whole number from 0, "–" for 0. The wheel passes over it.
QSpinBox *newCountField(int most = 9999);

/// A box to choose from that the wheel passes over, and that is no wider than it must be.
QComboBox *newChoiceField();

/// A small square button with the line icon \a icon.
QToolButton *newIconTool(const QString &icon);

} // namespace fvd
