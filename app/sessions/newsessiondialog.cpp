// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/newsessiondialog.h"

#include "app/councils/councillist.h"
#include "app/settings/ownperson.h"
#include "app/shared/dialog.h"
#include "app/shared/page.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "app/words/names.h"
#include "core/library/termdays.h"
#include "core/schedule/templates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QRadioButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

class NewSessionDialog : public Dialog
{
    Q_DECLARE_TR_FUNCTIONS(NewSession)

public:
    NewSessionDialog(Library &library, const QDate &today, QWidget *parent)
        : Dialog(tr("New session"), tr("Create"), parent)
        , m_library(library)
        , m_today(today)
        , m_list(new CouncilList(library, today))
        , m_chosen(newElided(TypeSize::Heading, "", true))
        , m_dated(new QCheckBox(tr("The date is decided")))
        , m_date(new QDateEdit(today.addDays(28)))
        , m_start(new QTimeEdit(QTime(9, 0)))
        , m_part(new QComboBox)
        , m_shape(new QComboBox)
        , m_bokmaal(new QRadioButton(languageFormName(LanguageForm::Bokmaal)))
        , m_nynorsk(new QRadioButton(languageFormName(LanguageForm::Nynorsk)))
    {
        m_list->retranslate();
        m_list->refresh();
        m_list->setMinimumWidth(560);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::large);
        row->addWidget(m_list, 3);
        row->addLayout(newForm(), 2);
        body()->addLayout(row, 1);
        resizeOnScreen(*this, {980, 580});

        connect(m_list, &CouncilList::currentChanged, this, [this] { choose(m_list->current()); });
        connect(m_dated, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
        connect(m_shape, &QComboBox::currentIndexChanged, this, [this] { proposeStart(); });
        for (QRadioButton *each : {m_bokmaal, m_nynorsk})
            connect(each, &QRadioButton::toggled, this, [this] { check(); });
        m_dated->setChecked(true);
        m_list->setFocus();
        check();
    }

    void choose(const Id<Council> &id)
    {
        const auto council = m_library.council(id);
        m_council = council.value_or(Council());
        m_chosen->setText(
            council ? displayName(*council, interfaceForm()) : tr("No council chosen"));
        proposePart();
        proposeForm();
        check();
    }

    void choosePart(Part part) { m_part->setCurrentIndex(m_part->findData(int(part))); }

    Session session() const
    {
        Session made;
        made.id = Id<Session>::create();
        made.councils = {m_council.id};
        made.language = m_nynorsk->isChecked() ? LanguageForm::Nynorsk : LanguageForm::Bokmaal;
        made.languageAsked = true;
        const auto part = Part(m_part->currentData().toInt());
        made.parts = {part};
        made.days = days(made.language);
        made.frame.start = made.days.first().start;
        return made;
    }

private:
    /// The days of the shape that is chosen, dated if the date is decided.
    QList<Day> days(LanguageForm form) const
    {
        const auto newId = [] { return Id<Day>::create().text(); };
        const QVariant shape = m_shape->currentData();
        QList<Day> made = shape.isValid()
            ? templateDays(Template(shape.toInt()), form, m_council.kind, newId)
            : QList<Day>{Day{.id = Id<Day>(newId())}};
        for (int i = 0; i < made.size() && m_dated->isChecked(); ++i)
            made[i].date = m_date->date().addDays(i);
        const QTime start = m_start->time();
        made.first().start = ClockTime::at(start.hour(), start.minute());
        return made;
    }

    /// A shape has a time of day that it usually begins at.
    void proposeStart()
    {
        const QVariant shape = m_shape->currentData();
        if (!shape.isValid())
            return;
        const auto newId = [] { return Id<Day>::create().text(); };
        const auto start =
            templateDays(Template(shape.toInt()), LanguageForm::Bokmaal, m_council.kind, newId)
                .first()
                .start;
        if (start)
            m_start->setTime(QTime(start->hour() % 24, start->minute()));
    }

    QLayout *newForm()
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::small);
        const auto field = [column](const QString &name, QWidget *widget) {
            QLabel *label = newLabel(TypeSize::Small, "muted");
            label->setText(name);
            label->setBuddy(widget);
            widget->setAccessibleName(name);
            column->addWidget(label);
            column->addWidget(widget);
            column->addSpacing(space::small);
        };
        column->addWidget(m_chosen);
        column->addSpacing(space::small);
        m_date->setCalendarPopup(true);
        m_date->setDisplayFormat(u"d. MMMM yyyy"_s);
        m_date->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
        m_start->setDisplayFormat(u"HH.mm"_s);
        field(tr("Date"), m_date);
        column->addWidget(m_dated);
        field(tr("Begins at"), m_start);
        for (const auto &[part, name] : Names<Part>::all)
            m_part->addItem(partName(part), int(part));
        field(tr("Which of the four days"), m_part);
        m_shape->addItem(tr("An empty day"));
        for (const auto &[shape, name] : Names<Template>::all)
            m_shape->addItem(templateName(shape), int(shape));
        field(tr("Begin with"), m_shape);
        QLabel *label = newLabel(TypeSize::Small, "muted");
        label->setText(tr("The programme is written in"));
        column->addWidget(label);
        column->addWidget(m_bokmaal);
        column->addWidget(m_nynorsk);
        column->addStretch();
        return column;
    }

    /// The first of the four days that is left, or what else the council may have.
    void proposePart()
    {
        if (m_council.kind == CouncilKind::Raad)
            return choosePart(Part::Raad);
        const TermDays days = termDays(m_council.id, m_library.sessions(), termAt(m_today));
        const auto left = std::ranges::find(days.days, TermDayState::Left, &TermDay::state);
        choosePart(left == days.days.end() ? Part::Other : left->part);
    }

    void proposeForm()
    {
        // With both off, exclusive buttons would keep the last choice.
        for (QRadioButton *each : {m_bokmaal, m_nynorsk})
            each->setAutoExclusive(false);
        m_bokmaal->setChecked(m_council.language == LanguageDecision::Bokmaal);
        m_nynorsk->setChecked(m_council.language == LanguageDecision::Nynorsk);
        for (QRadioButton *each : {m_bokmaal, m_nynorsk})
            each->setAutoExclusive(true);
    }

    void check()
    {
        const bool council = !m_council.id.isNull();
        const bool form = m_bokmaal->isChecked() || m_nynorsk->isChecked();
        acceptButton()->setEnabled(council && form);
        setHint(!council ? tr("Choose a council.")
                : !form  ? tr("This council uses both forms of Norwegian: ask which one it wants.")
                         : QString());
    }

    Library &m_library;
    QDate m_today;
    Council m_council{};
    CouncilList *m_list;
    QLabel *m_chosen;
    QCheckBox *m_dated;
    QDateEdit *m_date;
    QTimeEdit *m_start;
    QComboBox *m_part;
    QComboBox *m_shape;
    QRadioButton *m_bokmaal;
    QRadioButton *m_nynorsk;
};

} // namespace

void newSession(Shell &shell, QWidget *window, const Id<Council> &council, std::optional<Part> part)
{
    NewSessionDialog dialog(shell.library(), shell.now().date(), window);
    dialog.choose(council);
    if (part)
        dialog.choosePart(*part);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Session session = ledByUser(dialog.session(), shell.library());
    if (const auto stored = shell.library().put(session, {}); !stored) {
        shell.toast(savingFailed(stored.error()).all());
        return;
    }
    shell.go({Place::Kind::Session, session.id.text()});
}

} // namespace fvd
