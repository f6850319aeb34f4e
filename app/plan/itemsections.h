// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/section.h"

class QCheckBox;
class QFrame;

namespace fvd {

/// What the item is called and what kind it is; what to do about one that was not understood.
class NameSection : public Section
{
    Q_OBJECT

public:
    explicit NameSection(PlanEditor &editor);

    QString name() const override { return tr("Item"); }
    bool isUsed(const Item &) const override { return true; }
    void begin() override { m_title->setFocus(); }
    void retranslate() override;
    void setReason(const QString &reason);

protected:
    void fill(const Item &item) override;

private:
    TextArea *m_title;
    QComboBox *m_kind;
    QLabel *m_reason;
    QFrame *m_doubt;
    QLabel *m_doubtText;
    QPushButton *m_keepText;
    QPushButton *m_makeItem;
};

/// When it begins and how long it takes.
class TimeSection : public Section
{
    Q_OBJECT

public:
    explicit TimeSection(PlanEditor &editor);

    QString name() const override { return tr("Time"); }
    bool isUsed(const Item &) const override { return true; }
    void begin() override;
    void retranslate() override;

protected:
    void fill(const Item &item) override;

private:
    void setKind(TimingKind kind);
    void setClock(QLineEdit *field, std::optional<ClockTime> Timing::*member);

    QLabel *m_kindName;
    QComboBox *m_kind;
    QLabel *m_startName;
    QLineEdit *m_start;
    QLabel *m_endName;
    QLineEdit *m_end;
    QToolButton *m_pin;
    QLabel *m_plannedName;
    QSpinBox *m_planned;
    QLabel *m_minimumName;
    QSpinBox *m_minimum;
    QCheckBox *m_mayBeDropped;
    QCheckBox *m_beside;
};

/// Who leads it, in their order.
class LeaderSection : public Section
{
    Q_OBJECT

public:
    explicit LeaderSection(PlanEditor &editor);

    QString name() const override { return tr("Leader"); }
    bool isUsed(const Item &) const override { return true; }
    bool isFor(const Item &item) const override { return takesTime(item); }
    void begin() override { m_leaders->setFocus(); }
    void retranslate() override;

protected:
    void fill(const Item &item) override;

private:
    QLabel *m_name;
    QLineEdit *m_leaders;
};

/// One text of an item: its goal, its place, its audience.
class TextSection : public Section
{
    Q_OBJECT

public:
    struct Words
    {
        const char *name = ""; ///< translated in the context of this class, as the others
        const char *hint = "";
        const char *step = "";
    };

    TextSection(PlanEditor &editor, QString Item::*member, const Words &words);

    QString name() const override { return tr(m_words.name); }
    bool isUsed(const Item &item) const override { return !(item.*m_member).isEmpty(); }
    bool isFor(const Item &item) const override { return takesTime(item); }
    void begin() override { m_text->setFocus(); }
    void retranslate() override;

protected:
    void fill(const Item &item) override;

private:
    QString Item::*m_member;
    Words m_words;
    QLabel *m_name;
    TextArea *m_text;
};

TextSection *newGoalSection(PlanEditor &editor);
TextSection *newPlaceSection(PlanEditor &editor);
TextSection *newAudienceSection(PlanEditor &editor);

} // namespace fvd
