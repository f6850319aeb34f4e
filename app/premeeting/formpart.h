// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/draft.h"
#include "app/shared/fields.h"
#include "app/shared/widgets.h"
#include "core/model/session.h"

#include <QCheckBox>
#include <QSpinBox>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace fvd {

/// A part of a form over a session: fields in a column, each bound to a place in the draft. What is
/// typed is an undoable step with the name of the field; what the draft gets from elsewhere is
/// shown by fill().
///
/// Labels are source texts, marked by QT_TR_NOOP in a class that derives from this, and translated
/// when retranslate() is called. A place in the session is named by a function that gives a
/// reference into it: [](auto &s) -> auto & { return s.frame.room; }.
class FormPart : public QWidget
{
    Q_OBJECT

public:
    explicit FormPart(Draft<Session> &draft);

    /// Sets all texts in the language that is chosen.
    void retranslate();
    /// Shows what the draft has.
    void fill();

protected:
    using MakePart = std::function<FormPart *(int index)>;

    const Session &session() const { return m_draft.value(); }
    Draft<Session> &draft() const { return m_draft; }
    QVBoxLayout *column() const { return m_column; }
    /// \a source in the language that is chosen.
    QString text(const char *source) const;

    /// Changes the session as the step \a label. Changes with the same \a key in a row are one.
    void change(
        const char *label, const std::function<void(Session &)> &how, const QString &key = {});

    void whenRetranslated(std::function<void()> what) { m_texts.push_back(std::move(what)); }
    void whenFilled(std::function<void()> what) { m_fills.push_back(std::move(what)); }

    /// \a field below its name.
    QWidget *named(const char *label, QWidget *field);
    QHBoxLayout *addRow(const QList<QWidget *> &fields);
    QLabel *addHeading(const char *heading);
    QLabel *addHint(const char *hint);
    QPushButton *newLink(const char *label, std::function<void()> clicked);
    /// A cross that is called \a label to those who do not see it.
    QToolButton *newRemover(const char *label, std::function<void()> clicked);
    /// As many parts as \a count says, one below the other.
    QWidget *newList(std::function<int()> count, MakePart make);

    template <typename Place>
    QLineEdit *newLine(const char *label, Place place)
    {
        auto *field = new QLineEdit;
        whenFilled([this, field, place] { setContent(field, place(session())); });
        connect(field, &QLineEdit::textEdited, this, setter(label, place));
        return field;
    }

    template <typename Place>
    TextArea *newArea(const char *label, Place place, int lines = 2)
    {
        auto *field = new TextArea(lines);
        whenFilled([this, field, place] { field->setContent(place(session())); });
        connect(field, &TextArea::edited, this, setter(label, place));
        return field;
    }

    template <typename Place>
    QSpinBox *newCount(const char *label, Place place)
    {
        QSpinBox *field = newCountField();
        whenFilled([this, field, place] {
            const QSignalBlocker silent(field);
            field->setValue(place(session()));
        });
        connect(field, &QSpinBox::valueChanged, this, setter(label, place));
        return field;
    }

    template <typename Place>
    TimeField *newTime(const char *label, Place place)
    {
        auto *field = new TimeField;
        whenFilled([this, field, place] { field->setTime(place(session())); });
        connect(field, &TimeField::edited, this, setter(label, place));
        return field;
    }

    template <typename Place>
    DateField *newDate(const char *label, Place place, QDate today)
    {
        auto *field = new DateField(today);
        whenRetranslated([field] { field->retranslate(); });
        whenFilled([this, field, place] { field->setDate(place(session())); });
        connect(field, &DateField::edited, this, setter(label, place));
        return field;
    }

    template <typename Place>
    QCheckBox *newTick(const char *label, Place place)
    {
        auto *field = new QCheckBox;
        whenRetranslated([this, field, label] { field->setText(text(label)); });
        whenFilled([this, field, place] { field->setChecked(place(session())); });
        connect(field, &QCheckBox::clicked, this, setter(label, place));
        return field;
    }

    /// The same, without its label beside it, for what is ticked as long as the place says no.
    template <typename Place>
    QCheckBox *newUntick(const char *label, Place place)
    {
        auto *field = new QCheckBox;
        field->setFixedWidth(field->sizeHint().height());
        whenRetranslated([this, field, label] {
            field->setToolTip(text(label));
            field->setAccessibleName(text(label));
        });
        whenFilled([this, field, place] { field->setChecked(!place(session())); });
        connect(field, &QCheckBox::clicked, this,
            [this, set = setter(label, place)](bool on) { set(!on); });
        return field;
    }

private:
    template <typename Place>
    auto setter(const char *label, Place place)
    {
        return [this, label, place](const auto &value) {
            change(
                label, [&](Session &next) { place(next) = value; }, keyOf(label));
        };
    }

    QString keyOf(const char *label) const;

    Draft<Session> &m_draft;
    QVBoxLayout *m_column;
    std::vector<std::function<void()>> m_texts{};
    std::vector<std::function<void()>> m_fills{};
    int m_headings = 0;
    bool m_filling = false;
};

} // namespace fvd
