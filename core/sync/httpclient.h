// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/account.h"
#include "core/sync/cancel.h"
#include "core/sync/multipart.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fvd {

struct HttpRequest
{
    QByteArray method{}; ///< GET, PUT or POST
    QByteArray path{}; ///< below the server's, percent-encoded, with its query
    QByteArray body{}; ///< JSON; none if empty
    QList<HttpFile> files{}; ///< after the body, as multipart/related

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body{};
};

/// Sends requests to one server and waits for the answers, on the thread that it was made on.
///
/// Logs in, and again once when that has expired, but never twice with a password that was refused:
/// five wrong ones lock an account. What fails in passing is tried again, ever more slowly and as
/// slowly as the server asks. Credentials go to no other host, and over no open line.
class HttpClient
{
public:
    /// \a chance gives numbers from 0 to 1, so that not all clients come back at the same time.
    HttpClient(Account account, const Patience &patience, std::function<double()> chance,
        const Cancel &cancel);
    ~HttpClient();

    /// The address of the server, without name and password.
    QString server() const;

    /// The answer to \a request, whatever its status, but for these failures: Offline when there is
    /// none, or only "later", after all tries, and Garbled when it is no JSON; Unauthorized,
    /// LockedOut, Refused, Full, Unsafe, Cancelled.
    Result<HttpAnswer> send(const HttpRequest &request);
    /// Whether bodies are sent gzipped, as long as the server does not mind. Is so by itself for a
    /// server that is not this machine.
    void setPacking(bool isPacking) { m_isPacking = isPacking; }

    /// Logs in now, if there is a user. What is sent does so by itself once the server wants it.
    Result<> logIn();
    /// Adds to \a file what it lacks of the bytes at \a path, however often the line is cut, and
    /// gives whether they are gzipped. \a progress is told how many there are.
    Result<bool> download(
        const QByteArray &path, QFile &file, const std::function<void(qint64)> &progress);

    static constexpr int bellRang = -1;
    static constexpr int timePassed = -2;
    /// Waits until one of \a requests is answered, and gives its number; or bellRang, or
    /// timePassed. Nothing is tried again: whoever asks looks for himself what there is.
    Result<int> watch(
        const QList<HttpRequest> &requests, std::chrono::milliseconds time, Bell &bell);

    /// Begins \a request, which send() is going to be asked for. Of those, the last four go on.
    void begin(const HttpRequest &request);
    /// Gives up what was begun and not sent for.
    void giveUp() { m_begun.clear(); }

private:
    struct Finish
    {
        void operator()(QNetworkReply *reply) const;
    };
    using Reply = std::unique_ptr<QNetworkReply, Finish>;

    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    Reply start(const HttpRequest &request, const QUrl &url, const Headers &headers = {});
    Result<> receive(
        QNetworkReply *reply, QFile &file, const std::function<void(qint64)> &progress) const;
    Reply begun(const HttpRequest &request);
    Result<QUrl> redirected(const QNetworkReply *reply, const QUrl &url) const;
    Result<> wait(QNetworkReply *reply) const;
    Result<> pause(std::chrono::milliseconds time) const;
    /// One try, redirects followed; no value if it may be tried again, after \a asked if the server
    /// said so.
    Result<std::optional<HttpAnswer>> attempt(
        const HttpRequest &request, std::optional<std::chrono::milliseconds> &asked);
    void takeCookie(const QNetworkReply *reply);
    QUrl urlOf(const QByteArray &path) const;
    bool isOurs(const QUrl &url) const;

    Account m_account;
    Patience m_patience;
    std::function<double()> m_chance;
    const Cancel &m_cancel;
    QNetworkAccessManager m_network{};
    QByteArray m_cookie{}; ///< of the session that the server gave us
    bool m_isRefused = false; ///< the password was
    bool m_isPacking = false;
    Error m_trouble{}; ///< of the last try
    std::vector<std::pair<HttpRequest, Reply>> m_begun{}; ///< the oldest first
};

} // namespace fvd
