#include "panels/panel_grid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys::ui {

namespace {

/// How many rows so many panels take: one up to three panels, then about as many as columns.
qsizetype rowCount(qsizetype panels) {
    return panels <= 3 ? 1 : panels <= 6 ? 2 : (panels + 3) / 4;
}

/// The first rows get fewer panels, so that the first panel is the widest.
QList<qsizetype> rowLengths(qsizetype panels) {
    const qsizetype rows = rowCount(panels);
    QList<qsizetype> lengths;
    for (qsizetype row = 0; row < rows; ++row) lengths << panels / rows + (row >= rows - panels % rows ? 1 : 0);
    return lengths;
}

QSplitter* makeSplitter(Qt::Orientation orientation) {
    auto* splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Theme::current().gutter());
    return splitter;
}

QJsonArray sizesOf(const QSplitter& splitter) {
    QJsonArray sizes;
    for (const int size : splitter.sizes()) sizes << size;
    return sizes;
}

void setSizes(QSplitter& splitter, const QJsonArray& saved) {
    QList<int> sizes;
    for (const auto& size : saved) sizes << size.toInt();
    if (sizes.size() == splitter.count()) splitter.setSizes(sizes);
}

} // namespace

PanelGrid::PanelGrid(QWidget* parent) : QWidget(parent), m_rows(makeSplitter(Qt::Vertical)) {
    auto* layout = new QVBoxLayout(this);
    const int gutter = Theme::current().gutter();
    layout->setContentsMargins(gutter, gutter, gutter, gutter);
    layout->addWidget(m_rows);
}

void PanelGrid::setPanels(const QList<Panel*>& panels) {
    m_defaultOrder = m_panels = panels;
    for (Panel* panel : panels) {
        panel->installEventFilter(this);
        connect(panel, &Panel::fullWindowRequested, this, [this, panel] { setFullPanel(m_full ? nullptr : panel); });
    }
    arrange();
}

Panel* PanelGrid::panel(const QString& id) const {
    const auto found = std::ranges::find(m_panels, id, &Panel::id);
    return found == m_panels.end() ? nullptr : *found;
}

QList<Panel*> PanelGrid::shownPanels() const {
    QList<Panel*> shown;
    for (Panel* panel : m_panels)
        if (isShown(panel)) shown << panel;
    return shown;
}

QList<Panel*> PanelGrid::visiblePanels() const {
    return m_full ? QList<Panel*>{m_full} : shownPanels();
}

void PanelGrid::setFullPanel(Panel* panel) {
    if (m_full == panel) return;
    m_full = panel;
    for (Panel* other : shownPanels()) other->setVisible(!m_full || other == m_full);
    // A row whose panels are all hidden would still claim its share of the height.
    for (int row = 0; row < m_rows->count(); ++row)
        m_rows->widget(row)->setVisible(!m_full || m_rows->widget(row)->isAncestorOf(m_full));
    emit visibilityChanged();
    if (m_full) m_full->setFocus();
}

void PanelGrid::setShown(Panel* panel, bool shown) {
    if (shown == isShown(panel) || (!shown && shownPanels().size() == 1)) return;
    if (shown)
        m_hidden.removeAll(panel->id());
    else
        m_hidden << panel->id();
    m_full = nullptr;
    arrange();
}

void PanelGrid::move(Panel* panel, int places) {
    const auto shown = shownPanels();
    const auto at = shown.indexOf(panel) + places;
    if (at >= 0 && at < shown.size()) trade(panel, shown[at]);
}

void PanelGrid::trade(Panel* a, Panel* b) {
    if (a == b) return;
    m_panels.swapItemsAt(m_panels.indexOf(a), m_panels.indexOf(b));
    const QByteArray sizes = saveLayout();
    arrange();
    restoreLayout(sizes);
}

void PanelGrid::arrange() {
    for (Panel* panel : m_panels) panel->setParent(nullptr);
    while (m_rows->count() > 0) delete m_rows->widget(0);
    const auto shown = shownPanels();
    qsizetype next = 0;
    for (const qsizetype length : rowLengths(shown.size())) {
        auto* row = makeSplitter(Qt::Horizontal);
        for (qsizetype column = 0; column < length; ++column) row->addWidget(shown[next++]);
        // Two panels share a row three to two: the first is the one that the lecture is about.
        QList<int> sizes(length, 1000);
        if (length == 2) sizes[0] = 1430;
        row->setSizes(sizes);
        m_rows->addWidget(row);
    }
    QList<int> heights(m_rows->count(), 1000);
    if (heights.size() == 2) heights[0] = 1200;
    m_rows->setSizes(heights);
    for (Panel* panel : m_panels) panel->setVisible(isShown(panel));
    emit visibilityChanged();
}

QByteArray PanelGrid::saveLayout() const {
    QJsonArray order;
    for (const Panel* panel : m_panels) order << panel->id();
    QJsonArray rows;
    for (int row = 0; row < m_rows->count(); ++row) rows << sizesOf(*static_cast<QSplitter*>(m_rows->widget(row)));
    return QJsonDocument(QJsonObject{{"order", order},
                                     {"hidden", QJsonArray::fromStringList(m_hidden)},
                                     {"heights", sizesOf(*m_rows)},
                                     {"widths", rows}})
        .toJson(QJsonDocument::Compact);
}

void PanelGrid::restoreLayout(const QByteArray& saved) {
    const QJsonObject layout = QJsonDocument::fromJson(saved).object();
    QList<Panel*> order;
    for (const auto& id : layout["order"].toArray())
        if (Panel* known = panel(id.toString()); known && !order.contains(known)) order << known;
    if (order.isEmpty()) return;
    for (Panel* other : m_panels)
        if (!order.contains(other)) order << other;
    QStringList hidden;
    for (const auto& id : layout["hidden"].toArray()) hidden << id.toString();
    if (hidden.size() >= order.size()) hidden.clear();
    if (order != m_panels || hidden != m_hidden) {
        m_panels = order;
        m_hidden = hidden;
        arrange();
    }
    setSizes(*m_rows, layout["heights"].toArray());
    const QJsonArray rows = layout["widths"].toArray();
    for (int row = 0; row < m_rows->count() && row < rows.size(); ++row)
        setSizes(*static_cast<QSplitter*>(m_rows->widget(row)), rows[row].toArray());
}

void PanelGrid::restoreDefaultLayout() {
    m_panels = m_defaultOrder;
    m_hidden.clear();
    m_full = nullptr;
    arrange();
}

bool PanelGrid::eventFilter(QObject* watched, QEvent* event) {
    // Dragging a card by its head onto another lets the two trade places.
    auto* panel = qobject_cast<Panel*>(watched);
    if (!panel || m_full) return false;
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_dragged = panel;
        panel->setCursor(Qt::ClosedHandCursor);
    }
    if (event->type() == QEvent::MouseButtonRelease && m_dragged) {
        m_dragged->unsetCursor();
        const QPoint at = mapFromGlobal(mouse->globalPosition().toPoint());
        for (Panel* target : shownPanels())
            if (QRect(target->mapTo(this, QPoint()), target->size()).contains(at)) {
                trade(std::exchange(m_dragged, nullptr), target);
                break;
            }
        m_dragged = nullptr;
    }
    return false;
}

} // namespace mlsys::ui
