// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/schedule/timeline.h"

#include <QMimeData>

namespace fvd {

/// Items on their way: over the clipboard, as values for this program and as text for others, or
/// dragged within a day, by their ids.
class ItemsMime : public QMimeData
{
    Q_OBJECT

public:
    ItemsMime(QList<Item> items, const QString &text);

    const QList<Item> &items() const { return m_items; }

private:
    QList<Item> m_items;
};

/// A material that is dragged out of the library.
class MaterialMime : public QMimeData
{
    Q_OBJECT

public:
    explicit MaterialMime(Id<Material> id)
        : m_id(std::move(id))
    {
    }

    const Id<Material> &id() const { return m_id; }
    QStringList formats() const override;

private:
    Id<Material> m_id;
};

/// A ready programme of a theme that is dragged out of the library.
class ProgrammeMime : public QMimeData
{
    Q_OBJECT

public:
    ProgrammeMime(Id<Theme> theme, ProgrammeShape shape)
        : m_theme(std::move(theme))
        , m_shape(shape)
    {
    }

    const Id<Theme> &theme() const { return m_theme; }
    ProgrammeShape shape() const { return m_shape; }
    QStringList formats() const override;

private:
    Id<Theme> m_theme;
    ProgrammeShape m_shape;
};

/// \a items as lines of text that the reader of programmes takes in again: time, title, leaders
/// and minutes parted by tabs.
QString plainText(const QList<Item> &items, const QList<Slot> &slots);

} // namespace fvd
