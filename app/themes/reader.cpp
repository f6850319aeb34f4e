// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themes/reader.h"

#include "app/shared/fields.h"
#include "app/shared/tokens.h"
#include "app/shared/widgets.h"
#include "app/themes/readingtext.h"
#include "app/words/errortext.h"
#include "app/words/names.h"
#include "app/words/reuse.h"
#include "core/library/readyitems.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int mostTargets = 60;

} // namespace

ReadingView::ReadingView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("look", u"reading"_s);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
}

void ReadingView::fitLines()
{
    // Letters as they are mixed in Norwegian, so that the count of letters in a line is right.
    const QString sample =
        u"Det folkevalgte organet avgjør selv om et medlem er inhabil, uten at me"_s;
    const int comfortable = QFontMetrics(typeFont(TypeSize::Body)).horizontalAdvance(sample);
    setLineWrapColumnOrWidth(std::min(comfortable, viewport()->width()));
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitLines();
}

Reader::Reader(Shell &shell)
    : m_shell(shell)
    , m_kind(new Chip)
    , m_length(new Chip)
    , m_checked(new Chip("good"))
    , m_mustBeChecked(new Chip("warning"))
    , m_banner(new QFrame)
    , m_bannerText(newParagraph())
    , m_instead(newButton("link"))
    , m_used(newParagraph(TypeSize::Small, "warning"))
    , m_text(new ReadingView)
    , m_targetName(newLabel(TypeSize::Small, "muted"))
    , m_targets(newChoiceField())
    , m_add(newButton("primary"))
    , m_print(newButton())
{
    setProperty("look", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::small);
    for (Chip *chip : {m_kind, m_length, m_checked, m_mustBeChecked})
        chips->addWidget(chip);
    chips->addStretch();
    column->addLayout(chips);
    m_banner->setProperty("look", u"banner"_s);
    auto *banner = new QVBoxLayout(m_banner);
    banner->setContentsMargins(12, space::small, 12, space::small);
    banner->setSpacing(4);
    banner->addWidget(m_bannerText);
    banner->addWidget(m_instead, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    column->addWidget(m_used);
    column->addWidget(m_text, 1);
    column->addWidget(newRule());
    column->addWidget(m_targetName);
    column->addWidget(m_targets);
    m_targets->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // As wide as the card, whatever the days are called.
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_add);
    row->addWidget(m_print);
    row->addStretch();
    column->addLayout(row);
    m_targetName->setBuddy(m_targets);

    connect(m_text, &QTextBrowser::anchorClicked, this, &Reader::follow);
    connect(m_add, &QPushButton::clicked, this, [this] { addToProgramme(); });
    connect(m_instead, &QPushButton::clicked, this, [this] {
        if (m_material)
            Q_EMIT asked(m_material->value.withdrawn.instead.text());
    });
    connect(m_print, &QPushButton::clicked, this, &Reader::print);
    connect(m_targets, &QComboBox::activated, this, [this](int index) {
        const Id<Session> session = m_targetRows[index].session;
        if (const auto done = m_shell.library().setSetting(u"session"_s, session.text()); !done)
            m_shell.toast(savingFailed(done.error()).happened);
        fillUse();
    });
}

void Reader::show(const QString &id, LanguageForm form)
{
    m_id = id;
    m_form = form;
    m_theme.reset();
    m_material.reset();
    Library &library = m_shell.library();
    // The id of a material is a path below that of its theme.
    if (id.contains(u'/')) {
        if (auto material = library.material(Id<Material>(id)))
            m_material = *std::move(material);
    } else if (auto theme = library.theme(Id<Theme>(id))) {
        m_theme = *std::move(theme);
    }
    setVisible(m_material || m_theme);
    render();
    m_text->moveCursor(QTextCursor::Start);
    fillChips();
    fillBanner();
    fillUse();
}

void Reader::retranslate()
{
    m_add->setText(tr("Put into the programme"));
    m_add->setToolTip(tr("Add it at the end of the chosen day; it can be moved there"));
    m_print->setText(tr("Print …"));
    m_print->setToolTip(tr("Print it without the advice for the one who leads"));
    m_targetName->setText(tr("For the programme of"));
    m_targets->setAccessibleName(tr("Day to put it into"));
    m_text->setAccessibleName(tr("Text to read"));
    fillTargets();
    render();
    fillChips();
    fillBanner();
    fillUse();
}

void Reader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void Reader::render()
{
    const ReadingLook look{.tokens = tokensOf(palette()), .form = m_form};
    if (m_material) {
        writeMaterial(*m_text->document(), m_material->value, look);
    } else if (m_theme) {
        QList<MaterialBrief> own;
        for (const MaterialBrief &each : m_shell.library().materials()) {
            if (each.theme == m_theme->value.id)
                own.append(each);
        }
        writeTheme(*m_text->document(), m_theme->value, own, look);
    } else {
        m_text->clear();
    }
    m_text->fitLines();
}

void Reader::fillChips()
{
    const auto set = [](Chip *chip, const QString &text) {
        chip->setText(text);
        chip->updateGeometry();
        chip->setVisible(!text.isEmpty());
    };
    const QDate checked = m_material ? m_material->value.checked : QDate();
    set(m_kind, m_material ? materialKindName(m_material->value.kind) : tr("Theme"));
    QStringList length;
    if (m_material) {
        length = {minutesRange(m_material->value.minimum, m_material->value.planned),
            groupRange(m_material->value.groupMin, m_material->value.groupMax)};
        length.removeAll(QString());
    }
    set(m_length, length.join(u" · "_s));
    set(m_checked,
        checked.isValid() ? tr("Last checked %1").arg(shortDate(checked, {})) : QString());
    const bool doubtful = m_material && m_material->value.certainty == Certainty::Check;
    set(m_mustBeChecked, doubtful ? tr("! Must be checked") : QString());
}

void Reader::fillBanner()
{
    const Withdrawal withdrawn = m_material ? m_material->value.withdrawn : Withdrawal();
    const LawChange law = m_material ? m_material->value.text.in(m_form).lawChange
        : m_theme                    ? m_theme->value.text.in(m_form).lawChange
                                     : LawChange();
    QString instead;
    if (const auto other = m_shell.library().material(withdrawn.instead))
        instead = other->value.text.in(m_form).title;
    const bool isWithdrawn = withdrawn.at.isValid();
    m_banner->setVisible(isWithdrawn || law.from.isValid());
    m_bannerText->setText(isWithdrawn
            ? withdrawalText(withdrawn, {})
            : tr("The law was changed from %1: %2").arg(longDate(law.from), law.what));
    m_instead->setText(tr("Use “%1” instead").arg(instead));
    m_instead->setVisible(isWithdrawn && !instead.isEmpty());
}

void Reader::fillTargets()
{
    const QDate today = m_shell.now().date();
    const QString last = m_shell.library().setting(u"session"_s);
    m_targetRows.clear();
    m_targets->clear();
    int chosen = 0;
    for (const SessionBrief &brief : m_shell.library().sessions()) {
        if (!isPlanned(brief, today) || m_targetRows.size() >= mostTargets)
            continue;
        const auto session = m_shell.library().session(brief.id);
        if (!session)
            continue;
        QList<Council> councils;
        for (const Id<Council> &id : brief.councils) {
            if (auto council = m_shell.library().council(id))
                councils.append(*std::move(council));
        }
        const QString name =
            brief.title.isEmpty() ? namesOf(councils, brief.language) : brief.title;
        QList<Day> days = session->value.days;
        if (days.isEmpty())
            days.append(Day{});
        for (const Day &day : std::as_const(days)) {
            if (brief.id.text() == last && chosen == 0)
                chosen = int(m_targetRows.size());
            m_targetRows.append({brief.id, day.id});
            const QString date = shortDate(day.date, today);
            m_targets->addItem(date.isEmpty() ? name : name + u", "_s + date);
        }
    }
    m_targets->setCurrentIndex(m_targetRows.isEmpty() ? -1 : chosen);
}

void Reader::fillUse()
{
    const bool hasTargets = !m_targetRows.isEmpty();
    // The programmes of a theme have links of their own.
    m_add->setVisible(m_material && hasTargets && !m_material->value.withdrawn.at.isValid());
    m_targets->setVisible(hasTargets);
    m_targetName->setVisible(hasTargets);
    QString warning;
    if (const int index = m_targets->currentIndex(); index >= 0 && (m_material || m_theme)) {
        if (const auto session = m_shell.library().session(m_targetRows[index].session))
            warning = Reuse(m_shell.library(), session->value).warning(m_id);
    }
    m_used->setText(warning);
    m_used->setVisible(!warning.isEmpty());
}

QList<Item> Reader::itemsToAdd(std::optional<ProgrammeShape> shape, LanguageForm form) const
{
    if (m_material)
        return {itemOf(m_material->value, m_material->revision, form, Id<Item>::create())};
    if (!m_theme || !shape)
        return {};
    const QList<ReadyProgramme> &programmes = m_theme->value.text.in(form).programmes;
    const auto programme = std::ranges::find(programmes, *shape, &ReadyProgramme::shape);
    if (programme == programmes.end())
        return {};
    return itemsOf(*programme, m_shell.library(), form, [] { return Id<Item>::create().text(); });
}

void Reader::addToProgramme(std::optional<ProgrammeShape> shape)
{
    const int index = m_targets->currentIndex();
    if (index < 0) {
        m_shell.toast(tr("There is no session to put it into."), tr("Show sessions"),
            [&shell = m_shell] { shell.go({Place::Kind::Sessions}); });
        return;
    }
    const Target target = m_targetRows[index];
    const auto stored = m_shell.library().session(target.session);
    if (!stored)
        return;
    Session next = stored->value;
    if (next.days.isEmpty())
        next.days.append(Day{.id = Id<Day>::create(), .start = next.frame.start});
    const auto day = std::ranges::find(next.days, target.day, &Day::id);
    Day &into = day == next.days.end() ? next.days.first() : *day;
    for (const Item &item : itemsToAdd(shape, next.language))
        into = withItemInserted(into, item, {.index = into.items.size()});
    if (const auto done = m_shell.library().put(next, stored->revision); !done) {
        m_shell.toast(savingFailed(done.error()).happened);
        return;
    }
    m_shell.toast(tr("Put into the programme of %1.").arg(m_targets->currentText()),
        tr("Show the programme"), [&shell = m_shell, id = target.session.text()] {
            shell.go({Place::Kind::Session, id, u"programme"_s});
        });
}

void Reader::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    const ReadingLook look{.tokens = lightTokens(), .form = m_form, .forRoom = true};
    if (m_material)
        writeMaterial(document, m_material->value, look);
    else if (m_theme)
        writeTheme(document, m_theme->value, {}, look);
    document.print(&printer);
}

void Reader::follow(const QUrl &link)
{
    if (link.scheme() == "http"_L1 || link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
    else if (const auto shape = shapeAt(link.toString()))
        addToProgramme(shape);
    else
        Q_EMIT asked(link.toString());
}

} // namespace fvd
