// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace fvd::test {

using namespace Qt::StringLiterals;

/// What a client asked.
struct Asked
{
    QByteArray method{};
    QByteArray target{}; ///< path and query, as they came
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};

    QByteArray path() const { return target.split('?').first(); }
    QString query(const QString &key) const;
};

/// What it gets.
struct Answer
{
    int status = 200;
    QByteArray body{};
    QByteArrayList headers{};
    qsizetype cutAfter = -1; ///< hangs up after so many bytes of the answer
    bool isChunked = false;
    bool isSilent = false; ///< says nothing, and does not hang up
    int beat = 0; ///< says nothing but a blank line every so many milliseconds
};

/// A server over a real socket that says what a function makes it say. It lives in the thread of
/// the test, and answers while the client waits there.
class ScriptedServer : public QObject
{
public:
    using Script = std::function<Answer(const Asked &)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        const bool listens = m_server.listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
        Q_UNUSED(listens)
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    void setScript(Script script) { m_script = std::move(script); }
    /// Says \a answer to the one who has been left in silence the longest.
    void breakSilence(const Answer &answer) { write(m_silent.takeFirst(), answer); }

    QList<Asked> asked{};

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &pending = m_pending[socket];
        pending += socket->readAll();
        const qsizetype head = pending.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        Asked one;
        const QByteArrayList lines = pending.left(head).split('\n');
        const QByteArrayList words = lines.first().trimmed().split(' ');
        one.method = words.value(0);
        one.target = words.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            one.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
        }
        const qsizetype length = one.headers.value("content-length").toLongLong();
        if (pending.size() < head + 4 + length)
            return;
        one.body = pending.mid(head + 4, length);
        pending.remove(0, head + 4 + length);
        asked.append(one);
        const Answer answer = m_script(one);
        if (answer.beat > 0)
            return beat(socket, answer.beat);
        if (answer.isSilent) {
            m_silent.append(socket);
            return;
        }
        write(socket, answer);
        if (one.headers.value("connection") == "close")
            socket->disconnectFromHost();
    }
    static void beat(QTcpSocket *socket, int milliseconds)
    {
        socket->write("HTTP/1.1 200 Said\r\nTransfer-Encoding: chunked\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("1\r\n\n\r\n"); });
        timer->start(milliseconds);
    }
    void write(QTcpSocket *socket, const Answer &answer)
    {
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
        for (const QByteArray &header : answer.headers)
            bytes += header + "\r\n";
        if (answer.isChunked) {
            bytes += "Transfer-Encoding: chunked\r\n\r\n"
                + QByteArray::number(answer.body.size(), 16) + "\r\n" + answer.body
                + "\r\n0\r\n\r\n";
        } else {
            bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n"
                + answer.body;
        }
        const bool isCut = answer.cutAfter >= 0 && answer.cutAfter < bytes.size();
        socket->write(isCut ? bytes.left(answer.cutAfter) : bytes);
        if (isCut)
            socket->disconnectFromHost();
    }

    Script m_script;
    QTcpServer m_server{};
    QHash<QTcpSocket *, QByteArray> m_pending{};
    QList<QTcpSocket *> m_silent{};
};

inline QString Asked::query(const QString &key) const
{
    // Not by QUrlQuery, which forgives: a plus sign is a space to a server.
    for (const QByteArray &part : target.mid(target.indexOf('?') + 1).split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (QString::fromLatin1(part.left(equals)) == key)
            return QString::fromUtf8(
                QByteArray::fromPercentEncoding(part.mid(equals + 1).replace('+', ' ')));
    }
    return {};
}

} // namespace fvd::test
