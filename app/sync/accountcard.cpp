// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/accountcard.h"

#include "app/shared/fields.h"
#include "app/shared/page.h"
#include "app/sync/syncdesk.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

enum Remembering
{
    InKeychain,
    EachTime
};

} // namespace

AccountCard::AccountCard(Shell &shell)
    : m_shell(shell)
    , m_desk(shell.sync())
    , m_heading(newLabel(TypeSize::Heading, "", true))
    , m_text(newParagraph(TypeSize::Small, "muted"))
    , m_where(newParagraph(TypeSize::Small, "muted"))
    , m_remember(new QButtonGroup(this))
    , m_connect(newButton("primary"))
    , m_leave(newButton())
    , m_state(newParagraph())
{
    column()->addWidget(m_heading);
    column()->addWidget(m_text);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(2);
    m_server = addField(grid, 0, 0, 2, "server");
    m_user = addField(grid, 1, 0, 1, "user");
    m_password = addField(grid, 1, 1, 1, "password");
    m_region = addField(grid, 2, 0, 1, "syncRegion");
    m_password.edit->setEchoMode(QLineEdit::Password);
    column()->addLayout(grid);
    column()->addWidget(m_where);
    for (const Remembering each : {InKeychain, EachTime}) {
        auto *button = new QRadioButton;
        m_remember->addButton(button, each);
        column()->addWidget(button);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_connect->setObjectName(u"connect"_s);
    m_state->setObjectName(u"syncState"_s);
    row->addWidget(m_connect);
    row->addWidget(m_leave);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(m_state);
    m_state->hide();
    connect(m_connect, &QPushButton::clicked, this, &AccountCard::connectNow);
    for (const Field &each : {m_server, m_user, m_password, m_region})
        connect(each.edit, &QLineEdit::returnPressed, this, &AccountCard::connectNow);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_desk.disconnect();
        m_hasTried = false;
        m_password.edit->clear();
        refresh();
        say(tr("Not connected any more. Everything is still on this computer."), "muted");
    });
    connect(&m_desk, &SyncDesk::changed, this, &AccountCard::showState);
}

AccountCard::Field AccountCard::addField(
    QGridLayout *grid, int row, int column, int span, const char *name)
{
    const Field field{newLabel(TypeSize::Small, "muted"), new QLineEdit};
    field.edit->setObjectName(QString::fromLatin1(name));
    field.name->setBuddy(field.edit);
    grid->addWidget(field.name, row * 2, column, 1, span);
    grid->addWidget(field.edit, row * 2 + 1, column, 1, span);
    return field;
}

void AccountCard::retranslate()
{
    m_heading->setText(tr("Account at KS"));
    m_text->setText(tr("No account is needed to work. With one, plans, materials and your notes "
                       "are kept together with KS."));
    const std::pair<Field, QString> names[]{{m_server, tr("Server address")},
        {m_user, tr("User name")}, {m_password, tr("Password")}, {m_region, tr("Region")}};
    for (const auto &[field, name] : names) {
        field.name->setText(name);
        field.edit->setAccessibleName(name);
    }
    m_server.edit->setPlaceholderText(u"https://…"_s);
    m_region.edit->setPlaceholderText(tr("as your coordinator calls it"));
    m_where->setText(tr("The password is never kept in the program's own file."));
    m_remember->button(InKeychain)->setText(tr("Remember it in this computer's keychain"));
    m_remember->button(EachTime)->setText(tr("I type it each time the program starts"));
    m_connect->setText(tr("Connect"));
    m_leave->setText(tr("Disconnect"));
    refresh();
}

void AccountCard::refresh()
{
    const SyncAccount account = m_desk.account();
    const bool isTyping = m_server.edit->isModified() || m_user.edit->isModified()
        || m_region.edit->isModified() || m_password.edit->isModified();
    if (!isTyping) {
        setContent(m_server.edit, account.server);
        setContent(m_user.edit, account.user);
        setContent(m_region.edit,
            account.server.isEmpty() ? m_shell.library().setting(u"region"_s) : account.region);
        m_remember->button(account.remember ? InKeychain : EachTime)->setChecked(true);
    }
    m_leave->setVisible(!account.server.isEmpty());
    showState();
}

void AccountCard::begin()
{
    (m_desk.account().server.isEmpty() ? m_server : m_password).edit->setFocus();
}

void AccountCard::connectNow()
{
    const QString server = serverAddress(m_server.edit->text());
    if (server.isEmpty()) {
        say(tr("Write the server's address first; it begins with https."), "danger");
        m_server.edit->setFocus();
        return;
    }
    m_hasTried = true;
    m_desk.connectTo({.server = server,
                         .user = m_user.edit->text().trimmed(),
                         .region = m_region.edit->text().trimmed(),
                         .remember = m_remember->checkedId() == InKeychain},
        m_password.edit->text());
    m_password.edit->clear();
    for (const Field &each : {m_server, m_user, m_password, m_region})
        each.edit->setModified(false);
    refresh();
}

void AccountCard::showState()
{
    using Standing = SyncFacts::Standing;
    const SyncFacts facts = m_desk.facts();
    const QString host = QUrl(m_desk.account().server).host();
    m_password.edit->setPlaceholderText(
        m_desk.account().user.isEmpty() || facts.standing == Standing::NoPassword ? QString()
                                                                                  : u"••••••••"_s);
    if (!m_hasTried && facts.standing != Standing::NoPassword
        && facts.standing != Standing::Stopped) {
        m_state->hide();
        return;
    }
    if (facts.standing == Standing::NoPassword) {
        const QString why = m_desk.hasNoKeychain()
            ? tr("The keychain of this computer does not answer.") + u' '
            : QString();
        say(why + tr("Type the password, and press Connect."), "warning");
        return;
    }
    if (facts.trouble) {
        const ErrorText text =
            syncFailed(*facts.trouble, host, tr("region %1").arg(m_desk.account().region));
        say(text.happened + u' ' + text.advice, "danger");
        return;
    }
    switch (facts.standing) {
    case Standing::Working:
        say(tr("Connecting to %1.").arg(host), "muted");
        break;
    case Standing::Resting:
        say(u"✓ "_s + tr("Connected to %1.").arg(host)
                + (m_desk.hasNoKeychain() ? u' '
                            + tr("This computer has no keychain that can be used, so type the "
                                 "password next time too.")
                                          : QString()),
            "good");
        break;
    default:
        m_state->hide();
    }
}

void AccountCard::say(const QString &text, Tone tone)
{
    if (m_state->text() != text || m_state->isHidden()) {
        setTone(m_state, tone);
        m_state->setText(text);
        m_state->show();
    }
}

} // namespace fvd
