// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingspage.h"

#include "app/shared/actions.h"
#include "app/shared/fields.h"
#include "app/shared/language.h"
#include "app/shared/widgets.h"
#include "app/sync/accountcard.h"
#include "app/words/errortext.h"
#include "app/words/names.h"
#include "core/library/library.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr qsizetype shownBackups = 6;

const QStringList languages{u"nb"_s, u"nn"_s, u"en"_s};
const QStringList schemes{u"system"_s, u"light"_s, u"dark"_s};

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

SettingsPage::SettingsPage(Shell &shell)
    : Page(shell)
    , m_title(newLabel(TypeSize::Title))
    , m_account(new AccountCard(shell))
    , m_area(new QScrollArea)
    , m_columns(new Columns)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::medium, space::large, 0);
    outer->setSpacing(space::medium);
    outer->addWidget(m_title);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::small, space::medium);
    column->addLayout(m_columns);
    column->addStretch();
    m_area->setWidget(content);
    outer->addWidget(m_area, 1);

    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right}) {
        side->setSpacing(space::medium);
        m_columns->addLayout(side, 1);
    }
    addPerson(left);
    left->addWidget(m_account);
    addLook(left);
    addStore(left);
    left->addStretch();
    addShortcuts(right);
    addAbout(right);
    right->addStretch();
}

QVBoxLayout *SettingsPage::addCard(QVBoxLayout *column, const char *heading)
{
    auto *card = new Card;
    column->addWidget(card);
    QLabel *label = newLabel(TypeSize::Heading, "", true);
    m_texts.push_back([label, heading] { label->setText(tr(heading)); });
    card->column()->addWidget(label);
    return card->column();
}

QLabel *SettingsPage::addText(QVBoxLayout *column, const char *text)
{
    QLabel *label = newParagraph(TypeSize::Small, "muted");
    m_texts.push_back([label, text] { label->setText(tr(text)); });
    column->addWidget(label);
    return label;
}

QPushButton *SettingsPage::addButton(
    QBoxLayout *row, const char *text, std::function<void()> clicked)
{
    QPushButton *button = newButton();
    m_texts.push_back([button, text] { button->setText(tr(text)); });
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    row->addWidget(button);
    return button;
}

QButtonGroup *SettingsPage::addChoice(QVBoxLayout *column, int count)
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    for (int i = 0; i < count; ++i) {
        auto *button = new QRadioButton;
        group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    return group;
}

void SettingsPage::addPerson(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, QT_TR_NOOP("You"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(2);
    const std::pair<const char *, const char *> rows[]{
        {"name", QT_TR_NOOP("Name")},
        {"region", QT_TR_NOOP("KS region")},
        {"phone", QT_TR_NOOP("Telephone")},
        {"email", QT_TR_NOOP("E-mail")},
    };
    int at = 0;
    for (const auto &[key, name] : rows) {
        Field field{QString::fromLatin1(key), new QLineEdit, newLabel(TypeSize::Small, "muted")};
        field.edit->setObjectName(field.key);
        field.name->setBuddy(field.edit);
        m_texts.push_back([field, name = name] {
            field.name->setText(tr(name));
            field.edit->setAccessibleName(tr(name));
        });
        connect(field.edit, &QLineEdit::editingFinished, this,
            [this, field] { keep(field.key, field.edit->text().trimmed()); });
        grid->addWidget(field.name, at / 2 * 2, at % 2, Qt::AlignBottom);
        grid->addWidget(field.edit, at / 2 * 2 + 1, at % 2);
        m_fields.append(field);
        ++at;
    }
    // A label stands nearer to its own field than to the one above.
    grid->setRowMinimumHeight(2, m_fields.last().name->sizeHint().height() + space::small);
    card->addLayout(grid);
    addText(card, QT_TR_NOOP("New sessions begin with you as facilitator."));
}

void SettingsPage::addLook(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, QT_TR_NOOP("Language and look"));
    addText(card, QT_TR_NOOP("Language of the program"));
    m_languages = addChoice(card, int(languages.size()));
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int index) {
        keep(u"language"_s, languages[index]);
        m_shell.language().set(languages[index]);
    });
    addText(card, QT_TR_NOOP("Colours"));
    m_schemes = addChoice(card, int(schemes.size()));
    connect(m_schemes, &QButtonGroup::idClicked, this, [this](int index) {
        keep(u"scheme"_s, schemes[index]);
        m_shell.appearance().setScheme(Scheme(index));
    });
    addText(card,
        QT_TR_NOOP("What participants get follows each session's own language form, not this."));
}

void SettingsPage::addStore(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, QT_TR_NOOP("Your work on this computer"));
    m_path = newParagraph();
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->addWidget(m_path);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    addButton(row, QT_TR_NOOP("Check it"), [this] { checkStore(); })->setObjectName(u"check"_s);
    addButton(row, QT_TR_NOOP("Back up now …"), [this] {
        const QString name =
            u"folkevalgtdag %1.store"_s.arg(m_shell.now().date().toString(Qt::ISODate));
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Back up now"), QDir::home().filePath(name));
        if (!path.isEmpty())
            backUpTo(path);
    });
    addButton(row, QT_TR_NOOP("Open the folder"), [this] {
        const QString folder = QFileInfo(m_shell.library().path()).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    row->addStretch();
    card->addLayout(row);
    m_state = newParagraph(TypeSize::Small);
    m_state->setObjectName(u"state"_s);
    m_state->hide();
    card->addWidget(m_state);
    addText(card, QT_TR_NOOP("Backups that the program took by itself"));
    m_backups = newParagraph();
    card->addWidget(m_backups);
}

void SettingsPage::addShortcuts(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, QT_TR_NOOP("Keyboard shortcuts"));
    m_shortcuts = new QGridLayout;
    m_shortcuts->setHorizontalSpacing(space::medium);
    m_shortcuts->setVerticalSpacing(6);
    m_shortcuts->setColumnStretch(0, 1);
    card->addLayout(m_shortcuts);
}

void SettingsPage::addAbout(QVBoxLayout *column)
{
    QVBoxLayout *card = addCard(column, QT_TR_NOOP("About the program"));
    m_version = newParagraph();
    card->addWidget(m_version);
    addText(card,
        QT_TR_NOOP("Free software under the GNU General Public License, version 3 or later."));
    m_credits = newParagraph(TypeSize::Small);
    m_credits->setTextFormat(Qt::MarkdownText);
    m_credits->setText(fileText(u":/councils/CREDITS.md"_s));
    m_credits->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_credits->hide();
    auto *row = new QHBoxLayout;
    addButton(row, QT_TR_NOOP("Sources and licences"),
        [this] { m_credits->setVisible(m_credits->isHidden()); });
    row->addStretch();
    card->addLayout(row);
    card->addWidget(m_credits);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    setWindowTitle(m_title->text());
    for (const auto &each : m_texts)
        each();
    const QStringList languageNames{u"Bokmål"_s, u"Nynorsk"_s, u"English"_s}; // in themselves
    const QStringList schemeNames{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < languageNames.size(); ++i)
        m_languages->button(i)->setText(languageNames[i]);
    for (int i = 0; i < schemeNames.size(); ++i)
        m_schemes->button(i)->setText(schemeNames[i]);
    m_version->setText(tr("Folkevalgtdag, version %1").arg(QStringLiteral(FVD_VERSION)));
    m_state->hide();
    m_account->retranslate();
    fillShortcuts();
    refresh();
}

void SettingsPage::refresh()
{
    const Library &library = m_shell.library();
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.edit->hasFocus())
            setContent(field.edit, library.setting(field.key));
    }
    const int language = int(languages.indexOf(m_shell.language().code()));
    m_languages->button(std::max(0, language))->setChecked(true);
    m_schemes->button(int(m_shell.appearance().scheme()))->setChecked(true);
    m_path->setText(QDir::toNativeSeparators(library.path()));
    fillBackups();
    m_account->refresh();
}

void SettingsPage::open(const Place &place)
{
    if (place.part != "sync"_L1)
        return;
    m_account->begin();
    // Once the page has its size.
    QTimer::singleShot(0, this, [this] { m_area->ensureWidgetVisible(m_account); });
}

bool SettingsPage::save()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.edit->text().trimmed() != m_shell.library().setting(field.key))
            keep(field.key, field.edit->text().trimmed());
    }
    return true;
}

void SettingsPage::keep(const QString &key, const QString &value)
{
    const auto done = m_shell.library().setSetting(key, value);
    m_shell.warn(u"settings"_s, done ? QString() : savingFailed(done.error()).all());
}

void SettingsPage::fillShortcuts()
{
    while (QLayoutItem *item = m_shortcuts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const ActionRow &action : actionTable()) {
        QStringList keys;
        for (const QKeySequence &each : actionKeys(action))
            keys += each.toString(QKeySequence::NativeText);
        keys.removeDuplicates(); // both keys that break a line are called Enter
        if (keys.isEmpty())
            continue;
        QLabel *text = newParagraph();
        QString name = actionText(action);
        if (name.endsWith(u" …"_s))
            name.chop(2);
        text->setText(name);
        text->setToolTip(actionTip(action));
        auto *chip = new Chip;
        chip->setText(keys.join(u"  "_s));
        m_shortcuts->addWidget(text, row, 0);
        m_shortcuts->addWidget(chip, row++, 1, Qt::AlignRight);
    }
}

void SettingsPage::fillBackups()
{
    QStringList lines;
    const QList<SafeCopy> copies = Library::backups(m_shell.library().path());
    for (const SafeCopy &copy : copies.first(std::min(shownBackups, copies.size())))
        lines +=
            tr("%1 at %2").arg(longDate(copy.taken.date()), copy.taken.time().toString(u"HH.mm"_s));
    if (copies.size() > shownBackups)
        lines += tr("and %n earlier", "", int(copies.size() - shownBackups));
    m_backups->setText(
        lines.isEmpty() ? tr("None yet; one is taken each day that you work.") : lines.join(u'\n'));
}

void SettingsPage::checkStore()
{
    const auto checked = m_shell.library().check();
    if (checked)
        say(u"✓ "_s + tr("Everything in the store is sound."), "good");
    else
        say(openingFailed(checked.error(), m_shell.library().path()).all(), "danger");
}

void SettingsPage::backUpTo(const QString &path)
{
    const auto done = m_shell.library().backup(path);
    if (done)
        say(u"✓ "_s + tr("Backed up to %1").arg(QDir::toNativeSeparators(path)), "good");
    else
        say(fileFailed(done.error(), path).all(), "danger");
}

void SettingsPage::say(const QString &text, const char *tone)
{
    setTone(m_state, tone);
    m_state->setText(text);
    m_state->show();
}

} // namespace fvd
