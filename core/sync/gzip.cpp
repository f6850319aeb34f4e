// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/gzip.h"

#include <QFile>

#include <zlib.h>

#include <array>

namespace fvd {

namespace {

/// A stream that is ended when this is.
struct Inflater
{
    Inflater()
    {
        constexpr int gzipOnly = 16;
        isReady = inflateInit2(&stream, gzipOnly + MAX_WBITS) == Z_OK;
    }
    ~Inflater() { inflateEnd(&stream); }

    z_stream stream{};
    bool isReady = false;
};

} // namespace

Result<bool> gunzip(const QString &from, const QString &to, qint64 length)
{
    QFile packed(from);
    QFile unpacked(to);
    if (!packed.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, packed.errorString()};
    if (!unpacked.open(QIODevice::WriteOnly))
        return Error{Fault::ReadOnly, unpacked.errorString()};
    Inflater inflater;
    if (!inflater.isReady)
        return Error{Fault::Storage, QStringLiteral("zlib")};
    z_stream &stream = inflater.stream;
    std::array<char, 64 * 1024> out{};
    QByteArray in;
    qint64 written = 0;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        if (stream.avail_in == 0) {
            in = packed.read(qint64(out.size()));
            if (in.isEmpty())
                return false; // it ends too early
            stream.next_in = reinterpret_cast<Bytef *>(in.data());
            stream.avail_in = uInt(in.size());
        }
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return false;
        const qint64 size = qint64(out.size()) - qint64(stream.avail_out);
        written += size;
        if (written > length)
            return false; // whatever it says, it does not fill the disk
        if (unpacked.write(out.data(), size) != size)
            return Error{Fault::Full, unpacked.errorString()};
    }
    return written == length && unpacked.flush();
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int gzipHeader = 16;
    constexpr int memory = 8;
    const int begun = deflateInit2(
        &stream, Z_BEST_SPEED, Z_DEFLATED, gzipHeader + MAX_WBITS, memory, Z_DEFAULT_STRATEGY);
    Q_ASSERT(begun == Z_OK);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    // zlib does not say so, and yet does not change what it is given.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int ended = deflate(&stream, Z_FINISH);
    Q_ASSERT(ended == Z_STREAM_END);
    Q_UNUSED(begun)
    Q_UNUSED(ended)
    packed.truncate(packed.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace fvd
