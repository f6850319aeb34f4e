// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/evaluationpart.h"

#include "app/shared/announce.h"
#include "app/summary/barsview.h"
#include "core/exchange/dayfigures.h"
#include "core/schedule/evaluation.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString newId()
{
    return Id<EvaluationQuestion>::create().text();
}

/// A large button to count with while hands are up.
QToolButton *newStep(const QString &sign, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setMinimumSize(40, 40);
    button->setAutoRepeat(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

EvaluationPart::EvaluationPart(RunBook &book, const Id<Day> &day)
    : FormPart(book.context().session())
    , m_book(book)
    , m_day(day)
{
    addHeading(QT_TR_NOOP("Evaluation"));
    addHint(QT_TR_NOOP("Count hands or papers. Nobody is named, and groups under five are not told "
                       "in parts."));
    column()->addWidget(newList([this] { return int(m_book.run(m_day).evaluation.size()); },
        [this](int index) { return new QuestionPart(m_book, m_day, index); }));
    QPushButton *usual = newLink(QT_TR_NOOP("Use the usual questions"), [this] {
        Run next = m_book.run(m_day);
        next.evaluation = usualQuestions(session().language, newId);
        m_book.edit(tr("Use the usual questions"), next);
    });
    whenFilled([this, usual] { usual->setVisible(m_book.run(m_day).evaluation.isEmpty()); });
    const auto add = [this](const QStringList &options) {
        Run next = m_book.run(m_day);
        next.evaluation.append({.id = Id<EvaluationQuestion>::create(),
            .options = options,
            .counts = QList<int>(options.size())});
        m_book.edit(tr("Add a question"), next);
    };
    column()->addWidget(usual, 0, Qt::AlignLeft);
    auto *links = new Columns;
    links->setSpacing(space::small);
    links->addWidget(newLink(QT_TR_NOOP("Add a question to count"),
                         [add] {
                             add({tr("Yes"), tr("Partly"), tr("No")});
                         }),
        0, Qt::AlignLeft);
    links->addWidget(
        newLink(QT_TR_NOOP("Add a question in words"), [add] { add({}); }), 0, Qt::AlignLeft);
    column()->addLayout(links);
}

QuestionPart::QuestionPart(RunBook &book, const Id<Day> &day, int index)
    : FormPart(book.context().session())
    , m_book(book)
    , m_day(day)
    , m_index(index)
    , m_options(new QVBoxLayout)
    , m_bars(new BarsView)
    , m_few(newParagraph(TypeSize::Small, "muted"))
    , m_answers(new TextArea(2))
{
    column()->addSpacing(space::small);
    auto *text = new QLineEdit;
    QFont bold = text->font();
    bold.setBold(true);
    text->setFont(bold);
    whenFilled([this, text] { setContent(text, question().text); });
    connect(text, &QLineEdit::textEdited, this, [this](const QString &said) {
        change(
            tr("Question"), [&](EvaluationQuestion &next) { next.text = said; },
            u"text/"_s + question().id.text());
    });
    QToolButton *remove = newRemover(QT_TR_NOOP("Take away the question"), [this] {
        Run next = m_book.run(m_day);
        next.evaluation.removeAt(m_index);
        m_book.edit(tr("Take away the question"), next);
    });
    QHBoxLayout *row = addRow({text, remove});
    row->setSpacing(space::small);
    row->setStretch(0, 1);
    m_options->setSpacing(4);
    column()->addLayout(m_options);
    column()->addWidget(m_few);
    column()->addWidget(m_bars);
    column()->addWidget(m_answers);
    connect(m_answers, &TextArea::edited, this, [this](const QString &said) {
        change(
            tr("Answers in words"),
            [&](EvaluationQuestion &next) { next.answers = said.split(u'\n'); },
            u"answers/"_s + question().id.text());
    });
    whenRetranslated([this, text] {
        text->setAccessibleName(tr("Question %1").arg(m_index + 1));
        text->setPlaceholderText(tr("Question"));
        m_answers->setAccessibleName(tr("Answers in words"));
        m_answers->setPlaceholderText(tr("One answer a line, without names"));
        m_few->setText(tr("Fewer than five answers: the documents do not tell how they fell."));
        m_shown.clear();
    });
    whenFilled([this] { showOptions(); });
}

EvaluationQuestion QuestionPart::question() const
{
    return m_book.run(m_day).evaluation.value(m_index);
}

void QuestionPart::change(
    const QString &text, const std::function<void(EvaluationQuestion &)> &how, const QString &key)
{
    Run next = m_book.run(m_day);
    if (m_index >= next.evaluation.size())
        return;
    how(next.evaluation[m_index]);
    m_book.edit(text, next, key);
}

void QuestionPart::showOptions()
{
    const EvaluationQuestion shown = question();
    const QStringList options = shown.options;
    if (m_shown.size() != options.size() || m_rows.size() != options.size()) {
        m_rows.clear();
        while (QLayoutItem *item = m_options->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (qsizetype i = 0; i < options.size(); ++i) {
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(space::small);
            auto *name = new QLineEdit;
            QSpinBox *count = newCountField(999);
            count->setMinimumHeight(40);
            QToolButton *less = newStep(u"−"_s, tr("One less"));
            QToolButton *more = newStep(u"+"_s, tr("One more"));
            // The focus is on the button, and the figure beside it.
            const auto say = [count] {
                announce(
                    count->accessibleName() + u": "_s + QString::number(count->value()), count);
            };
            connect(less, &QToolButton::clicked, count, &QSpinBox::stepDown);
            connect(more, &QToolButton::clicked, count, &QSpinBox::stepUp);
            connect(less, &QToolButton::clicked, count, say);
            connect(more, &QToolButton::clicked, count, say);
            connect(name, &QLineEdit::textEdited, this, [this, i](const QString &said) {
                change(
                    tr("Answer"), [&](EvaluationQuestion &next) { next.options[i] = said; },
                    u"option/%1/"_s.arg(i) + question().id.text());
            });
            connect(count, &QSpinBox::valueChanged, this, [this, i](int value) {
                change(
                    tr("Count the answers"),
                    [&](EvaluationQuestion &next) {
                        next.counts.resize(next.options.size());
                        next.counts[i] = value;
                    },
                    u"count/%1/"_s.arg(i) + question().id.text());
            });
            row->addWidget(name, 1);
            row->addWidget(less);
            row->addWidget(count);
            row->addWidget(more);
            m_options->addWidget(line);
            m_rows.append({name, less, count, more});
        }
    }
    m_shown = options;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const auto &[name, less, count, more] = m_rows.at(i);
        setContent(name, options[i]);
        name->setAccessibleName(tr("Answer %1").arg(i + 1));
        // Rows that look alike are told apart by their answers.
        count->setAccessibleName(options[i].isEmpty() ? name->accessibleName() : options[i]);
        less->setAccessibleName(tr("One less: %1").arg(count->accessibleName()));
        more->setAccessibleName(tr("One more: %1").arg(count->accessibleName()));
        const QSignalBlocker silent(count);
        count->setValue(countOf(shown, i));
    }
    const bool told = mayBeBrokenDown(shown);
    m_few->setVisible(answered(shown) > 0 && !told);
    m_bars->setVisible(told);
    m_bars->setBars(answerBars(figuresOf(shown, false)));
    m_answers->setVisible(options.isEmpty());
    m_answers->setContent(shown.answers.join(u'\n'));
}

PresentPart::PresentPart(RunBook &book, const Id<Day> &day)
    : FormPart(book.context().session())
    , m_book(book)
    , m_day(day)
{
    addHeading(QT_TR_NOOP("Who came"));
    auto *grid = new QGridLayout;
    grid->setSpacing(space::small);
    int at = 0;
    const auto count = [&](const char *label, int HeadCounts::*who) {
        QSpinBox *field = newCountField();
        QLabel *expected = newLabel(TypeSize::Small, "muted");
        whenFilled([this, field, expected, who] {
            const QSignalBlocker silent(field);
            field->setValue(m_book.run(m_day).present.*who);
            expected->setText(tr("of %1 expected").arg(session().expected.*who));
            expected->setVisible(session().expected.*who > 0);
        });
        connect(field, &QSpinBox::valueChanged, this, [this, who, label](int value) {
            Run next = m_book.run(m_day);
            next.present.*who = value;
            m_book.edit(tr("Who came"), next, u"present/"_s + QString::fromUtf8(label));
        });
        auto *both = new QHBoxLayout;
        both->addWidget(named(label, field));
        both->addWidget(expected, 0, Qt::AlignBottom);
        both->addStretch();
        grid->addLayout(both, at / 2, at % 2);
        ++at;
    };
    count(QT_TR_NOOP("Members"), &HeadCounts::members);
    count(QT_TR_NOOP("Substitutes"), &HeadCounts::substitutes);
    count(QT_TR_NOOP("Control committee"), &HeadCounts::controlCommittee);
    count(QT_TR_NOOP("Administration"), &HeadCounts::administration);
    count(QT_TR_NOOP("Union representatives"), &HeadCounts::unionRepresentatives);
    count(QT_TR_NOOP("Members of råd"), &HeadCounts::councilMembers);
    count(QT_TR_NOOP("Others"), &HeadCounts::others);
    column()->addLayout(grid);
}

} // namespace fvd
