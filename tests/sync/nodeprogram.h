// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace fvd::test {

using namespace Qt::StringLiterals;

/// A program of tests/server/, from here until it is destroyed.
class NodeProgram
{
public:
    explicit NodeProgram(const QString &file, const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setWorkingDirectory(QStringLiteral(FVD_TEST_SERVER));
        m_process.start(QStringLiteral(FVD_NODE), QStringList{file} + arguments);
    }
    ~NodeProgram()
    {
        m_process.closeWriteChannel(); // it ends by itself then
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    /// What it prints next. Servers of this thread may answer it meanwhile.
    QByteArray line()
    {
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        bool isLate = false;
        QTimer::singleShot(60'000, &loop, [&] {
            isLate = true;
            loop.quit();
        });
        while (!m_process.canReadLine() && !isLate && m_process.state() != QProcess::NotRunning)
            loop.exec();
        return m_process.readLine().trimmed();
    }
    qint64 id() const { return m_process.processId(); }
    void write(const QByteArray &line) { m_process.write(line + '\n'); }

private:
    QProcess m_process{};
};

/// A server in memory. A guarded one has an admin, "admin" with the password "secret", and lets
/// nobody else in unless they have an account.
class PouchServer
{
public:
    explicit PouchServer(bool isGuarded = false)
        : m_program(u"serve.js"_s, isGuarded ? QStringList{u"guarded"_s} : QStringList())
    {
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:"_s + QString::fromLatin1(m_port)); }
    qint64 id() const { return m_program.id(); } ///< of its process

private:
    NodeProgram m_program;
    QByteArray m_port = m_program.line();
};

} // namespace fvd::test
