// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/chime.h"
#include "app/media/film.h"

#include <QObject>
#include <QPainter>
#include <QPdfDocument>

namespace fvd {

/// The module that loadedMedia() loads.
class MediaModule : public QObject, public Media
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "no.folkevalgtdag.Media/1")
    Q_INTERFACES(fvd::Media)

public:
    std::unique_ptr<Film> film(const QString &path, std::function<void()> news) override
    {
        return openFilm(path, std::move(news));
    }

    QImage page(const QString &path, int page, const QSize &size) override
    {
        QPdfDocument document;
        document.load(path);
        if (page < 0 || page >= document.pageCount())
            return {};
        const QSizeF points = document.pagePointSize(page);
        const QImage drawn =
            document.render(page, points.scaled(QSizeF(size), Qt::KeepAspectRatio).toSize());
        // A page is on white paper, which the file says nothing of.
        QImage paper(drawn.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, drawn);
        return paper;
    }

    int pages(const QString &path) override
    {
        QPdfDocument document;
        document.load(path);
        return document.pageCount();
    }

    void chime() override
    {
        if (!m_chime)
            m_chime = std::make_unique<Chime>();
        m_chime->play();
    }

private:
    std::unique_ptr<Chime> m_chime{};
};

} // namespace fvd

#include "module.moc"
