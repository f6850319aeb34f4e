// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httpclient.h"

#include "core/base/jsontext.h"
#include "core/sync/gzip.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int mostRedirects = 5;
/// No answer that we ask for is anywhere near as long.
constexpr qint64 mostBytes = 256 * 1024 * 1024;
constexpr milliseconds longestAsked = std::chrono::minutes(10);
/// Less is one packet anyway.
constexpr qsizetype packedBytes = 1400;

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isSafe(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

/// The proxy that the system is set to, but for this machine itself.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopback(query.url()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)}
                                       : systemProxyForQuery(query);
    }
};

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Whether a request may succeed if it is made again.
bool isPassing(int status)
{
    return status == 408 || status == 429 || (status >= 500 && status != 501 && status != 507);
}

/// How long the server wants us to wait, if it says so in seconds.
std::optional<milliseconds> retryAfter(const QNetworkReply *reply)
{
    bool isNumber = false;
    const qint64 seconds = reply->rawHeader("Retry-After").trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::min<milliseconds>(std::chrono::seconds(seconds), longestAsked);
}

/// The answer in a few words, for the log.
QString summary(int status, const QByteArray &body)
{
    return QString::number(status) + u' ' + QString::fromUtf8(body.left(200)).simplified();
}

} // namespace

void HttpClient::Finish::operator()(QNetworkReply *reply) const
{
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
}

HttpClient::HttpClient(
    Account account, const Patience &patience, std::function<double()> chance, const Cancel &cancel)
    : m_account(std::move(account))
    , m_patience(patience)
    , m_chance(std::move(chance))
    , m_cancel(cancel)
{
    m_network.setProxyFactory(new SystemProxies);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(int(patience.silence.count()));
    m_isPacking = !isLoopback(m_account.server);
}

HttpClient::~HttpClient() = default;

QString HttpClient::server() const
{
    return urlOf({}).toString(QUrl::FullyEncoded);
}

QUrl HttpClient::urlOf(const QByteArray &path) const
{
    QByteArray base = m_account.server.toEncoded(
        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    return QUrl::fromEncoded(base + path, QUrl::StrictMode);
}

bool HttpClient::isOurs(const QUrl &url) const
{
    return url.scheme() == m_account.server.scheme() && url.host() == m_account.server.host()
        && url.port() == m_account.server.port();
}

HttpClient::Reply HttpClient::start(
    const HttpRequest &request, const QUrl &url, const Headers &headers)
{
    QNetworkRequest asked(url);
    asked.setRawHeader("Accept", "application/json");
    QByteArray body = request.body;
    if (!body.isEmpty() && request.files.isEmpty())
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (m_isPacking && body.size() > packedBytes && request.files.isEmpty()) {
        body = gzipped(body);
        asked.setRawHeader("Content-Encoding", "gzip");
    }
    // Cookies and passwords are our own business, so that none goes where it should not.
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Documents of plain words shrink to less than a tenth; wait() has a limit of its own.
    asked.setDecompressedSafetyCheckThreshold(-1);
    for (const auto &[name, value] : headers)
        asked.setRawHeader(name, value);
    if (!m_cookie.isEmpty() && isOurs(url))
        asked.setRawHeader("Cookie", m_cookie);
    if (request.files.isEmpty())
        return Reply(m_network.sendCustomRequest(asked, request.method, body));
    auto parts = multipartOf(body, request.files);
    Reply reply(m_network.sendCustomRequest(asked, request.method, parts.get()));
    parts.release()->setParent(reply.get());
    return reply;
}

/// Where \a reply, to what was asked of \a url, says to ask instead.
Result<QUrl> HttpClient::redirected(const QNetworkReply *reply, const QUrl &url) const
{
    const QUrl next = url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
    if (!isSafe(next))
        return Error{Fault::Unsafe, next.toString(QUrl::RemoveUserInfo)};
    return next.adjusted(QUrl::RemoveUserInfo);
}

Result<> HttpClient::wait(QNetworkReply *reply) const
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&m_cancel, &Cancel::asked, &loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::readyRead, &loop, [&loop, reply] {
        if (reply->bytesAvailable() > mostBytes)
            loop.quit();
    });
    if (!reply->isFinished() && !m_cancel.isAsked())
        loop.exec();
    if (m_cancel.isAsked())
        return Fault::Cancelled;
    if (!reply->isFinished())
        return Error{Fault::Garbled, u"an answer without end"_s};
    return {};
}

Result<> HttpClient::pause(milliseconds time) const
{
    QEventLoop loop;
    QObject::connect(&m_cancel, &Cancel::asked, &loop, &QEventLoop::quit);
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    if (!m_cancel.isAsked())
        loop.exec();
    return m_cancel.isAsked() ? Result<>(Fault::Cancelled) : Result<>();
}

void HttpClient::takeCookie(const QNetworkReply *reply)
{
    const QByteArray header = reply->rawHeader("Set-Cookie");
    for (const QNetworkCookie &cookie : QNetworkCookie::parseCookies(header)) {
        if (cookie.name() == "AuthSession" && !cookie.value().isEmpty())
            m_cookie = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    }
}

Result<> HttpClient::logIn()
{
    if (m_account.user.isEmpty())
        return {};
    if (m_isRefused)
        return Fault::Unauthorized;
    if (!isSafe(m_account.server))
        return Error{Fault::Unsafe, m_account.server.toString(QUrl::RemoveUserInfo)};
    m_cookie.clear();
    const HttpRequest request{"POST", "/_session",
        "{\"name\":" + toJsonString(m_account.user)
            + ",\"password\":" + toJsonString(m_account.password) + '}'};
    const Reply reply = start(request, urlOf(request.path));
    if (const auto waited = wait(reply.get()); !waited)
        return waited;
    const int status = statusOf(reply.get());
    const QByteArray body = reply->readAll();
    if (status == 401 || status == 400) {
        m_isRefused = true;
        return Error{Fault::Unauthorized, summary(status, body)};
    }
    if (status == 403)
        return Error{Fault::LockedOut, summary(status, body)};
    if (status == 200)
        takeCookie(reply.get());
    if (m_cookie.isEmpty()) {
        return status == 0 || isPassing(status) ? Error{Fault::Offline, reply->errorString()}
                                                : Error{Fault::Garbled, summary(status, body)};
    }
    return {};
}

Result<std::optional<HttpAnswer>> HttpClient::attempt(
    const HttpRequest &request, std::optional<milliseconds> &asked)
{
    const auto later = [this](const QString &why, Fault fault = Fault::Offline) {
        m_trouble = {fault, why};
        return std::optional<HttpAnswer>();
    };
    HttpRequest sent = request;
    QUrl url = urlOf(request.path);
    bool hasLoggedIn = false;
    int refusedPacked = 0;
    for (int redirects = 0; redirects <= mostRedirects;) {
        Reply reply = redirects == 0 ? begun(sent) : nullptr;
        if (!reply)
            reply = start(sent, url);
        if (const auto waited = wait(reply.get()); !waited)
            return waited.error();
        const int status = statusOf(reply.get());
        if (reply->error() == QNetworkReply::SslHandshakeFailedError)
            return Error{Fault::Unsafe, reply->errorString()};
        const bool isWhole = status >= 400 || reply->error() == QNetworkReply::NoError;
        if (status == 0 || !isWhole)
            return later(reply->errorString());
        // It may have been begun before another one logged in anew.
        const bool isOfOldSession = reply->request().rawHeader("Cookie") != m_cookie;
        if (isOurs(url))
            takeCookie(reply.get());

        if (isRedirect(status)) {
            const auto next = redirected(reply.get(), url);
            if (!next)
                return next.error();
            url = *next;
            if (status == 303)
                sent = {"GET", sent.path, {}};
            ++redirects;
            continue;
        }
        const QByteArray body = reply->readAll();
        if (status == 401 && isOurs(url) && !m_account.user.isEmpty() && !hasLoggedIn) {
            hasLoggedIn = !isOfOldSession;
            const auto loggedIn = hasLoggedIn ? logIn() : Result<>();
            if (!loggedIn)
                return loggedIn.error();
            continue;
        }
        // It may be what was asked that it does not understand, or only the way it was packed.
        const bool isPacked = reply->request().hasRawHeader("Content-Encoding");
        if ((status == 400 || status == 415) && isPacked && refusedPacked == 0) {
            refusedPacked = status;
            m_isPacking = false;
            continue;
        }
        if (refusedPacked == status)
            m_isPacking = true;
        if (status == 401)
            return Error{Fault::Unauthorized, summary(status, body)};
        if (status == 403) {
            return Error{
                body.contains("locked") ? Fault::LockedOut : Fault::Refused, summary(status, body)};
        }
        if (status == 507)
            return Error{Fault::Full, summary(status, body)};
        if (isPassing(status)) {
            asked = retryAfter(reply.get());
            return later(summary(status, body));
        }
        // Not every line that was cut is seen to be.
        if (status < 300 && !isWholeJson(body))
            return later(summary(status, body), Fault::Garbled);
        return std::optional(HttpAnswer{status, body});
    }
    return Error{Fault::Garbled, u"redirected in a circle"_s};
}

Result<HttpAnswer> HttpClient::send(const HttpRequest &request)
{
    if (!isSafe(m_account.server))
        return Error{Fault::Unsafe, m_account.server.toString(QUrl::RemoveUserInfo)};
    if (m_cookie.isEmpty() && !m_account.user.isEmpty() && m_isRefused)
        return Fault::Unauthorized;
    milliseconds wait = m_patience.firstWait;
    for (int i = 1; i <= m_patience.tries; ++i) {
        std::optional<milliseconds> asked;
        auto answer = attempt(request, asked);
        if (!answer && answer.error().fault != Fault::Offline)
            return answer.error();
        if (answer && *answer)
            return **std::move(answer);
        if (i == m_patience.tries)
            break;
        // Between half and all of it.
        const milliseconds own(qint64(double(wait.count()) * (0.5 + 0.5 * m_chance())));
        if (const auto paused = pause(std::max(own, asked.value_or(milliseconds(0)))); !paused)
            return paused.error();
        wait = std::min(wait * 2, m_patience.longestWait);
    }
    return m_trouble;
}

/// Writes what \a reply brings to \a file as it comes, never with more than a little in memory.
Result<> HttpClient::receive(
    QNetworkReply *reply, QFile &file, const std::function<void(qint64)> &progress) const
{
    constexpr qint64 inMemory = 1024 * 1024;
    QEventLoop loop;
    // Said before the request is on its way, it is forgotten.
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &loop,
        [reply] { reply->setReadBufferSize(inMemory); });
    bool isWritten = true;
    bool hasBegun = false;
    const auto take = [&] {
        const int status = statusOf(reply);
        if (status != 200 && status != 206)
            return;
        // Not every server can begin in the middle.
        if (!hasBegun && status == 200)
            isWritten = file.resize(0) && file.seek(0);
        hasBegun = true;
        const QByteArray bytes = reply->readAll();
        isWritten = isWritten && file.write(bytes) == bytes.size();
        progress(file.pos());
        if (!isWritten)
            loop.quit();
    };
    QObject::connect(reply, &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&m_cancel, &Cancel::asked, &loop, &QEventLoop::quit);
    if (!reply->isFinished() && !m_cancel.isAsked())
        loop.exec();
    if (m_cancel.isAsked())
        return Fault::Cancelled;
    take();
    if (!isWritten || !file.flush())
        return Error{Fault::Full, file.errorString()};
    return {};
}

Result<bool> HttpClient::download(
    const QByteArray &path, QFile &file, const std::function<void(qint64)> &progress)
{
    milliseconds wait = m_patience.firstWait;
    bool hasLoggedIn = false;
    QUrl url = urlOf(path);
    int redirects = 0;
    for (int tries = 0; tries < m_patience.tries; ++tries) {
        const qint64 before = file.size();
        // Gzipped, since that is what servers make digests of; and so that Qt leaves it as it is.
        Headers headers{{"Accept", "*/*"}, {"Accept-Encoding", "gzip"}};
        if (before > 0)
            headers.append({"Range", "bytes=" + QByteArray::number(before) + '-'});
        file.seek(before);
        const Reply reply = start({"GET", path}, url, headers);
        if (const auto received = receive(reply.get(), file, progress); !received)
            return received.error();
        const int status = statusOf(reply.get());
        // Not every line that was cut is seen to be.
        const qint64 announced = reply->rawHeader("Content-Length").toLongLong();
        const bool isWhole = reply->error() == QNetworkReply::NoError
            && file.size() >= announced + (status == 206 ? before : 0);
        if ((status == 200 || status == 206) && isWhole)
            return reply->rawHeader("Content-Encoding").toLower() == "gzip";
        if (isRedirect(status) && redirects < mostRedirects) {
            const auto next = redirected(reply.get(), url);
            if (!next)
                return next.error();
            url = *next;
            ++redirects;
            --tries;
            continue;
        }
        // Where it was sent to may hold for this once only.
        url = urlOf(path);
        redirects = 0;
        m_trouble = {Fault::Offline, reply->errorString()};
        if (status == 416) {
            file.resize(0);
        } else if (status == 401 && !m_account.user.isEmpty() && !hasLoggedIn) {
            hasLoggedIn = true;
            if (const auto loggedIn = logIn(); !loggedIn)
                return loggedIn.error();
        } else if (status == 404) {
            return Error{Fault::NotFound, QString::fromUtf8(path)};
        } else if (status >= 300 && !isPassing(status)) {
            return Error{Fault::Refused, QString::number(status)};
        } else if (file.size() > before) {
            tries = 0; // it goes forward, if by little
        } else if (const auto paused = pause(wait); !paused) {
            return paused.error();
        } else {
            wait = std::min(wait * 2, m_patience.longestWait);
        }
    }
    return m_trouble;
}

Result<int> HttpClient::watch(const QList<HttpRequest> &requests, milliseconds time, Bell &bell)
{
    QEventLoop loop;
    QObject::connect(&m_cancel, &Cancel::asked, &loop, &QEventLoop::quit);
    QObject::connect(&bell, &Bell::rung, &loop, &QEventLoop::quit);
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    std::vector<Reply> replies;
    for (const HttpRequest &request : requests) {
        // Whoever packs an answer on its way keeps its heartbeats back until there is more to pack.
        replies.push_back(start(request, urlOf(request.path), {{"Accept-Encoding", "identity"}}));
        QObject::connect(replies.back().get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    }
    bool hasRung = bell.heard();
    if (!hasRung && !m_cancel.isAsked())
        loop.exec();
    hasRung = bell.heard() || hasRung;
    if (m_cancel.isAsked())
        return Fault::Cancelled;
    if (hasRung)
        return bellRang;
    const auto answered =
        std::ranges::find_if(replies, [](const Reply &reply) { return reply->isFinished(); });
    return answered == replies.end() ? timePassed : int(answered - replies.begin());
}

void HttpClient::begin(const HttpRequest &request)
{
    constexpr size_t most = 4;
    if (m_begun.size() == most)
        m_begun.erase(m_begun.begin());
    m_begun.emplace_back(request, start(request, urlOf(request.path)));
}

/// The reply of \a request, if it was begun; null if not.
HttpClient::Reply HttpClient::begun(const HttpRequest &request)
{
    const auto it =
        std::ranges::find(m_begun, request, [](const auto &each) { return each.first; });
    if (it == m_begun.end())
        return {};
    Reply reply = std::move(it->second);
    m_begun.erase(it);
    return reply;
}

} // namespace fvd
