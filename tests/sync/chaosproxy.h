// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace fvd::test {

using namespace Qt::StringLiterals;

/// Stands between a client and a server, over real sockets, and spoils one of the requests that go
/// by it, in one of the ways that nets have. It lives in the thread of the test.
class ChaosProxy : public QObject
{
public:
    enum class Fault
    {
        HangUp, ///< before the server has heard of it
        LoseAnswer, ///< after the server has done it
        CutAnswer, ///< in the middle
        Delay, ///< until the client has lost its patience, and asked once more
        Repeat, ///< the server gets it twice
        Excuse, ///< a page of somebody in between: 502
        Last = Excuse,
    };

    explicit ChaosProxy(const QUrl &server)
        : m_upstream(server)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(
                    socket, &QObject::destroyed, this, [this, socket] { m_said.remove(socket); });
            }
        });
        const bool listens = m_server.listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
        Q_UNUSED(listens)
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

    /// Spoils the \a nth request from now on, from 1, by \a fault; 0 for none.
    void spoil(int nth, Fault fault)
    {
        m_left = nth;
        m_fault = fault;
    }
    /// Takes the net away, in the middle of what is said; or gives it back.
    void cut(bool isCut)
    {
        m_isCut = isCut;
        if (!isCut)
            return;
        for (QTcpSocket *each : m_server.findChildren<QTcpSocket *>())
            each->abort();
    }
    bool isSpoiled() const { return m_left <= 0; }

    static constexpr int delay = 400; ///< milliseconds

private:
    void read(QTcpSocket *client)
    {
        if (m_isCut) {
            client->abort();
            return;
        }
        QByteArray &said = m_said[client];
        said += client->readAll();
        const qsizetype head = said.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = said.toLower().indexOf("content-length:");
        const qsizetype length = at < 0 || at > head
            ? 0
            : said.mid(at + 15, said.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (said.size() < head + 4 + length)
            return;
        const QByteArray request = said.left(head + 4 + length);
        said.remove(0, request.size());
        const bool isIt = m_left > 0 && --m_left == 0;
        if (!isIt)
            return forward(client, request, Way::Through);
        switch (m_fault) {
        case Fault::HangUp:
            client->abort();
            return;
        case Fault::LoseAnswer:
            return forward(client, request, Way::Lost);
        case Fault::CutAnswer:
            return forward(client, request, Way::Cut);
        case Fault::Delay:
            QTimer::singleShot(
                delay, client, [=, this] { forward(client, request, Way::Through); });
            return;
        case Fault::Repeat:
            forward(nullptr, request, Way::Lost);
            return forward(client, request, Way::Through);
        case Fault::Excuse:
            client->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 14\r\n"
                          "Content-Type: text/html\r\n\r\n<html>Sorry...");
            return;
        }
    }

    enum class Way
    {
        Through,
        Lost,
        Cut,
    };

    /// Each request on a line of its own, which the server closes when it has said all.
    void forward(QTcpSocket *client, QByteArray request, Way way)
    {
        const qsizetype firstLine = request.indexOf("\r\n") + 2;
        const qsizetype head = request.indexOf("\r\n\r\n");
        QByteArrayList headers = request.mid(firstLine, head - firstLine).split('\n');
        headers.removeIf(
            [](const QByteArray &line) { return line.toLower().startsWith("connection:"); });
        request = request.left(firstLine) + "Connection: close\r\n" + headers.join('\n')
            + request.mid(head);
        auto *server = new QTcpSocket(this);
        const QPointer<QTcpSocket> to(client);
        connect(server, &QTcpSocket::connected, server, [=] { server->write(request); });
        connect(server, &QTcpSocket::disconnected, this, [=] {
            server->deleteLater();
            const QByteArray answer = server->readAll();
            if (!to)
                return;
            if (way == Way::Through)
                to->write(answer);
            else if (way == Way::Cut)
                to->write(answer.left(answer.size() - answer.size() / 3));
            // An answer without its length ends with the line.
            to->disconnectFromHost();
        });
        server->connectToHost(m_upstream.host(), quint16(m_upstream.port()));
    }

    QUrl m_upstream;
    QHash<QObject *, QByteArray> m_said{}; // outlives the sockets, which are the server's
    QTcpServer m_server{};
    bool m_isCut = false;
    int m_left = 0;
    Fault m_fault = Fault::HangUp;
};

} // namespace fvd::test
