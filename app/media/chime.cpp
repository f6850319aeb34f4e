// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/chime.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <cmath>
#include <numbers>

namespace fvd {

namespace {

constexpr int sampleRate = 44100;

/// A stroke of \a pitch, \a t seconds after it was struck: it swells in a moment, so that it does
/// not click, and fades away.
double stroke(double pitch, double t)
{
    if (t < 0)
        return 0;
    const double angle = 2 * std::numbers::pi * pitch * t;
    const double tone = std::sin(angle) + 0.25 * std::sin(2 * angle);
    return tone * std::min(1.0, t / 0.02) * std::exp(-3.5 * t);
}

} // namespace

QByteArray chimeSamples(int rate)
{
    constexpr double seconds = 1.8;
    constexpr double loudness = 0.22; // soft: it ends a talk, and does not break it off
    QList<qint16> samples(qsizetype(seconds * rate));
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const double t = double(i) / rate;
        const double value = stroke(440.0, t) + stroke(660.0, t - 0.35);
        samples[i] = qint16(std::lround(value * loudness * 0.5 * 32767));
    }
    return {reinterpret_cast<const char *>(samples.constData()), samples.size() * 2};
}

Chime::Chime()
{
    m_samples.setData(chimeSamples(sampleRate));
}

Chime::~Chime() = default;

void Chime::play()
{
    const QAudioDevice speaker = QMediaDevices::defaultAudioOutput();
    if (speaker.isNull())
        return;
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    // Made anew each time: loudspeakers come and go.
    m_sink = std::make_unique<QAudioSink>(speaker, format);
    m_samples.close();
    m_samples.open(QIODevice::ReadOnly);
    m_sink->start(&m_samples);
}

} // namespace fvd
