// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/drawer.h"

#include "app/plan/planmime.h"
#include "app/shared/tokens.h"
#include "app/words/names.h"
#include "app/words/reuse.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString detailOf(const MaterialBrief &brief)
{
    QStringList parts{materialKindName(brief.kind)};
    const auto planned = brief.planned.count();
    const auto minimum = brief.minimum.count();
    if (planned > 0)
        parts.append(minimum > 0 && minimum < planned
                ? Drawer::tr("%1–%2 min").arg(minimum).arg(planned)
                : Drawer::tr("%1 min").arg(planned));
    if (brief.groupMax > 0)
        parts.append(brief.groupMin == brief.groupMax || brief.groupMin == 0
                ? Drawer::tr("groups of %1").arg(brief.groupMax)
                : Drawer::tr("groups of %1–%2").arg(brief.groupMin).arg(brief.groupMax));
    return parts.join(u" · "_s);
}

/// The ready programmes of \a theme.
QList<DrawerRow> programmesOf(const Theme &theme, LanguageForm form)
{
    QList<DrawerRow> rows;
    for (const ReadyProgramme &programme : theme.text.in(form).programmes) {
        rows.append({.key = theme.id.text() + u'#' + nameOf(programme.shape),
            .theme = theme.id,
            .shape = programme.shape,
            .title = programme.title,
            .detail = Drawer::tr("Ready programme · %1 min · %2")
                          .arg(programme.planned.count())
                          .arg(shapeName(programme.shape))});
    }
    return rows;
}

/// A title that may need two lines, what it is below it; themes as headings.
class DrawerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QAbstractItemView *>(option.widget);
        const int width = view->viewport()->width();
        const auto height = [room = QRect(0, 0, width - 2 * padding, 1000)](
                                const QFont &font, const QString &text) {
            return text.isEmpty()
                ? 0
                : QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height() + between;
        };
        const int title = height(titleFont(index), index.data().toString()) - between;
        if (index.data(DrawerModel::IsThemeRole).toBool())
            return {width, title + 18};
        const QFont small = typeFont(TypeSize::Small);
        return {width,
            title + height(small, index.data(DrawerModel::DetailRole).toString())
                + height(small, index.data(DrawerModel::WarningRole).toString()) + 2 * 7};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(QApplication::palette());
        const bool theme = index.data(DrawerModel::IsThemeRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(option.rect).adjusted(2, 1, -2, -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.accent, 2)
                                                                          : QPen(Qt::NoPen));
            painter->setBrush(t.accentGround);
            painter->drawRoundedRect(ground.adjusted(1, 0, -1, 0), 8, 8);
        } else if (option.state.testFlag(QStyle::State_MouseOver) && !theme) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.neutralGround);
            painter->drawRoundedRect(ground, 8, 8);
        }
        QRect inner = option.rect.adjusted(padding, theme ? 12 : 7, -padding, -6);
        painter->setFont(titleFont(index));
        painter->setPen(theme ? t.muted : t.text);
        QRect used;
        painter->drawText(inner, Qt::TextWordWrap, index.data().toString(), &used);
        painter->setFont(typeFont(TypeSize::Small));
        for (const auto &[role, colour] : {std::pair(DrawerModel::DetailRole, t.muted),
                 std::pair(DrawerModel::WarningRole, t.warning)}) {
            inner.setTop(used.bottom() + between);
            painter->setPen(colour);
            painter->drawText(inner, Qt::TextWordWrap, index.data(role).toString(), &used);
        }
        painter->restore();
    }

private:
    static constexpr int padding = 12;
    static constexpr int between = 2; ///< lines

    static QFont titleFont(const QModelIndex &index)
    {
        return index.data(DrawerModel::IsThemeRole).toBool() ? typeFont(TypeSize::Small, true)
                                                             : typeFont(TypeSize::Body);
    }
};

} // namespace

DrawerModel::DrawerModel(QObject *parent)
    : DrawerRows(&DrawerRow::key,
        {{[] { return Drawer::tr("Material"); },
            [](const DrawerRow &row, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                    return row.title;
                case Qt::AccessibleTextRole: {
                    QStringList said{row.title, row.detail, row.warning};
                    said.removeAll(QString());
                    return said.join(u", "_s);
                }
                case DetailRole:
                    return row.detail;
                case WarningRole:
                    return row.warning;
                case IsThemeRole:
                    return row.isHeading();
                default:
                    return {};
                }
            }}},
        parent)
{
}

Qt::ItemFlags DrawerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index.row()).isHeading())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList DrawerModel::mimeTypes() const
{
    return MaterialMime({}).formats() + ProgrammeMime({}, {}).formats();
}

QMimeData *DrawerModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const DrawerRow &dragged = row(indexes.first().row());
    if (!dragged.theme.isNull())
        return new ProgrammeMime(dragged.theme, dragged.shape);
    return new MaterialMime(dragged.material);
}

Drawer::Drawer(PlanEditor &editor, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
    , m_search(new SearchField)
    , m_model(new DrawerModel(this))
    , m_list(new QListView)
    , m_hint(newParagraph(TypeSize::Small, "muted"))
{
    column()->setContentsMargins(space::small, space::small, space::small, space::small);
    column()->addWidget(m_search);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_hint);
    m_list->setProperty("look", u"plain"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DrawerDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &Drawer::refresh);
    connect(m_list, &QListView::doubleClicked, this, &Drawer::addCurrent);
}

void Drawer::retranslate()
{
    setAccessibleName(tr("Library"));
    m_search->setPlaceholderText(tr("Search materials"));
    m_search->setAccessibleName(tr("Search materials"));
    m_list->setAccessibleName(tr("Materials"));
    m_hint->setText(tr("Drag into the day, or press Enter to add below the chosen item."));
    refresh();
}

void Drawer::refresh()
{
    const QString words = m_search->text().simplified();
    m_model->show(words.isEmpty() ? byTheme() : found(words));
    if (!words.isEmpty() && !m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

DrawerRow Drawer::rowOf(const MaterialBrief &brief, const Reuse &reuse) const
{
    return {.key = brief.id.text(),
        .material = brief.id,
        .title = brief.title(m_editor.session().language),
        .detail = detailOf(brief),
        .warning = reuse.warning(brief.id.text())};
}

QList<DrawerRow> Drawer::byTheme() const
{
    const LanguageForm form = m_editor.session().language;
    const Library &library = m_editor.context().library();
    const Reuse reuse(library, m_editor.session());
    const QStringList &wished = m_editor.session().frame.themes;
    QList<Theme> themes = library.themes();
    // What the council wished for comes first.
    std::ranges::stable_sort(themes, {}, [&](const Theme &theme) {
        const qsizetype place = wished.indexOf(theme.id.text());
        return place < 0 ? wished.size() : place;
    });
    const QList<MaterialBrief> materials = library.materials();
    QList<DrawerRow> rows;
    for (const Theme &theme : std::as_const(themes)) {
        const qsizetype heading = rows.size();
        rows += programmesOf(theme, form);
        for (const MaterialBrief &brief : materials) {
            if (brief.theme == theme.id && !brief.withdrawn.at.isValid())
                rows.append(rowOf(brief, reuse));
        }
        if (rows.size() > heading)
            rows.insert(heading,
                {.key = u"theme/"_s + theme.id.text(), .title = theme.text.in(form).title});
    }
    return rows;
}

QList<DrawerRow> Drawer::found(const QString &words) const
{
    const Library &library = m_editor.context().library();
    const LanguageForm form = m_editor.session().language;
    const QList<Theme> themes = library.themes();
    const Reuse reuse(library, m_editor.session());
    QHash<Id<Material>, MaterialBrief> briefs;
    for (const MaterialBrief &brief : library.materials())
        briefs.insert(brief.id, brief);
    QList<DrawerRow> rows;
    for (const Found &each : library.search({.words = words, .language = form})) {
        const auto brief = briefs.constFind(Id<Material>(each.id));
        if (each.kind == Found::Kind::Theme) {
            const auto theme = std::ranges::find(themes, Id<Theme>(each.id), &Theme::id);
            if (theme != themes.end())
                rows += programmesOf(*theme, form);
        } else if (each.kind == Found::Kind::Material && brief != briefs.constEnd()
            && !brief->withdrawn.at.isValid()) {
            rows.append(rowOf(*brief, reuse));
        }
    }
    return rows;
}

void Drawer::addCurrent()
{
    const QModelIndex at = m_list->currentIndex();
    if (!at.isValid())
        return;
    const DrawerRow row = m_model->row(at.row());
    if (!row.theme.isNull())
        Q_EMIT programmeAdded(row.theme, row.shape);
    else if (!row.material.isNull())
        Q_EMIT added(row.material);
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        addCurrent();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down && m_model->rowCount() > 0) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->setFocus();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace fvd
