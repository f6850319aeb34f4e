// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>

#include <memory>

class QAudioSink;

namespace fvd {

/// Two soft strokes of a bell, a fifth apart, as 16-bit samples, \a rate of them a second.
QByteArray chimeSamples(int rate);

/// Plays the chime by the system's usual loudspeaker.
class Chime
{
public:
    Chime();
    ~Chime();

    void play();

private:
    QBuffer m_samples{};
    std::unique_ptr<QAudioSink> m_sink{};
};

} // namespace fvd
