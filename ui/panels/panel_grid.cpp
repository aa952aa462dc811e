#include "panels/panel_grid.h"

#include "panels/mirrored_splitter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QSplitter>
#include <QTimer>
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
    fitMirrored(*splitter);
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

QJsonObject sizesOfRows(const QSplitter& rows) {
    QJsonArray widths;
    for (int row = 0; row < rows.count(); ++row) widths << sizesOf(*static_cast<QSplitter*>(rows.widget(row)));
    return {{"heights", sizesOf(rows)}, {"widths", widths}};
}

} // namespace

PanelGrid::PanelGrid(QWidget* parent) : QWidget(parent), m_rows(makeSplitter(Qt::Vertical)) {
    auto* layout = new QVBoxLayout(this);
    const int gutter = Theme::current().gutter();
    layout->setContentsMargins(gutter, gutter, gutter, gutter);
    layout->addWidget(m_rows);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] { m_held = {}; });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &PanelGrid::holdSizes);
}

void PanelGrid::setPanels(const QList<Panel*>& panels, const QList<PageKind>& pages) {
    m_panels = panels;
    m_kinds = pages;
    for (const PageKind& kind : pages) m_pages << Page{kind.id, kind.panels};
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
    for (const QString& id : m_pages[m_page].panels) shown << panel(id);
    return shown;
}

QList<Panel*> PanelGrid::visiblePanels() const {
    return m_full ? QList<Panel*>{m_full} : shownPanels();
}

void PanelGrid::setPage(const QString& id) {
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    if (found == m_pages.end() || id == page()) return;
    keepSizes();
    m_page = found - m_pages.begin();
    m_full = nullptr;
    arrange();
    emit pageChanged(id);
}

void PanelGrid::setFullPanel(Panel* panel) {
    if (m_full == panel) return;
    if (panel && !isShown(panel)) {
        const auto home = std::ranges::find_if(m_pages, [&](const Page& p) { return p.panels.contains(panel->id()); });
        if (home == m_pages.end())
            setShown(panel, true);
        else
            setPage(home->id);
    }
    m_full = panel;
    for (Panel* other : shownPanels()) other->setVisible(!m_full || other == m_full);
    // A row whose panels are all hidden would still claim its share of the height.
    for (int row = 0; row < m_rows->count(); ++row)
        m_rows->widget(row)->setVisible(!m_full || m_rows->widget(row)->isAncestorOf(m_full));
    emit visibilityChanged();
    if (m_full) m_full->setFocus();
}

void PanelGrid::setShown(Panel* panel, bool shown) {
    QStringList& panels = m_pages[m_page].panels;
    if (shown == isShown(panel) || (!shown && panels.size() == 1)) return;
    if (shown)
        panels << panel->id();
    else
        panels.removeAll(panel->id());
    m_pages[m_page].sizes = {};
    m_full = nullptr;
    arrange();
}

void PanelGrid::move(Panel* panel, int places) {
    const auto shown = shownPanels();
    const auto at = shown.indexOf(panel) + places;
    if (at >= 0 && at < shown.size()) trade(panel, shown[at]);
}

void PanelGrid::trade(Panel* a, Panel* b) {
    QStringList& panels = m_pages[m_page].panels;
    if (a == b || !isShown(a) || !isShown(b)) return;
    panels.swapItemsAt(panels.indexOf(a->id()), panels.indexOf(b->id()));
    keepSizes();
    arrange();
}

void PanelGrid::keepSizes() {
    // What a full window makes of the rows is not worth keeping.
    if (!m_full) m_pages[m_page].sizes = sizesOfRows(*m_rows);
}

void PanelGrid::applySizes(const QJsonObject& sizes) {
    setSizes(*m_rows, sizes["heights"].toArray());
    const QJsonArray widths = sizes["widths"].toArray();
    for (int row = 0; row < m_rows->count() && row < widths.size(); ++row)
        setSizes(*static_cast<QSplitter*>(m_rows->widget(row)), widths[row].toArray());
}

void PanelGrid::holdSizes() {
    if (m_held.isEmpty()) m_held = sizesOfRows(*m_rows);
    // Once all cards have told what they need now.
    QTimer::singleShot(0, this, [this] { applySizes(m_held); });
}

void PanelGrid::arrange() {
    m_held = {};
    for (Panel* panel : m_panels) {
        panel->setParent(this);
        panel->hide();
    }
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
        connect(row, &QSplitter::splitterMoved, this, [this] { m_held = {}; });
        m_rows->addWidget(row);
    }
    QList<int> heights(m_rows->count(), 1000);
    if (heights.size() == 2) heights[0] = 1200;
    m_rows->setSizes(heights);
    applySizes(m_pages[m_page].sizes);
    for (Panel* panel : shown) panel->show();
    emit visibilityChanged();
}

QByteArray PanelGrid::saveLayout() const {
    QJsonArray pages;
    for (const Page& page : m_pages) {
        const bool onScreen = page.id == this->page() && !m_full;
        pages << QJsonObject{{"id", page.id},
                             {"panels", QJsonArray::fromStringList(page.panels)},
                             {"sizes", onScreen ? sizesOfRows(*m_rows) : page.sizes}};
    }
    return QJsonDocument(QJsonObject{{"page", page()}, {"pages", pages}}).toJson(QJsonDocument::Compact);
}

bool PanelGrid::readPage(const QJsonObject& saved) {
    const auto found = std::ranges::find(m_pages, saved["id"].toString(), &Page::id);
    QStringList known;
    for (const auto& id : saved["panels"].toArray())
        if (panel(id.toString()) && !known.contains(id.toString())) known << id.toString();
    if (found == m_pages.end() || known.isEmpty()) return false;
    found->panels = known;
    found->sizes = saved["sizes"].toObject();
    return true;
}

void PanelGrid::restoreLayout(const QByteArray& saved) {
    const QJsonObject layout = QJsonDocument::fromJson(saved).object();
    bool read = false;
    for (const auto& page : layout["pages"].toArray()) read |= readPage(page.toObject());
    const auto found = std::ranges::find(m_pages, layout["page"].toString(), &Page::id);
    if (!read && found == m_pages.end()) return;
    if (found != m_pages.end()) m_page = found - m_pages.begin();
    m_full = nullptr;
    arrange();
    emit pageChanged(page());
}

void PanelGrid::restoreDefaultLayout() {
    for (qsizetype i = 0; i < m_pages.size(); ++i) m_pages[i] = {m_kinds[i].id, m_kinds[i].panels};
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
