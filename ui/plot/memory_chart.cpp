#include "plot/memory_layout.h"

#include "plot/label_placer.h"
#include "theme/contrast.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Memory", text);
}

/// Builds the chart of memory over batches.
class ChartBuilder {
public:
    ChartBuilder(MemoryLayout& layout, const MemoryView& view, const QRectF& rect, const Theme& theme)
        : m_layout(layout),
          m_view(view),
          m_rect(rect),
          m_theme(theme),
          m_range(batchRange(view)),
          m_top(chartTop(view).base()),
          m_placer(rect.adjusted(2, 2, -2, -2)) {}

    void drawAreas();
    void hatchInfeasible();
    void drawCapacity();
    void drawLargest();
    void drawBatch();
    void nameLargest();
    void nameBatch();
    void nameAreas();
    void addTargets();

private:
    double x(double batch) const {
        return m_rect.left() + std::log(batch / m_range.low) / std::log(m_range.high / m_range.low) * m_rect.width();
    }
    double y(double bytes) const { return m_rect.bottom() - std::min(bytes / m_top, 1.0) * m_rect.height(); }
    bool hasLargest() const { return m_view.largestBatch >= m_range.low && m_view.largestBatch <= m_range.high; }
    QPointF largest() const { return {x(m_view.largestBatch), y(m_view.capacity.base())}; }
    QPointF now() const { return {x(m_view.batch), y((m_view.weights + m_view.kv).base())}; }
    double kvAt(double batch) const;
    /// The upper edge of weights and KV cache together.
    QPointF edgeAt(double x) const;
    void drawAreas(double left, double right, double paler);
    QColor areaColor(Entity entity) const;
    void addLabel(const QString& text, const QFont& font, const QColor& color, const QList<QRectF>& places);

    MemoryLayout& m_layout;
    const MemoryView& m_view;
    const QRectF m_rect;
    const Theme& m_theme;
    LogRange m_range;
    double m_top;
    double m_infeasible = 0; ///< left end of what does not fit
    LabelPlacer m_placer;
    QPolygonF m_all; ///< the upper edge of weights and KV cache together
};

/// Between the solved batches the cache grows in proportion, so a straight line in the batch is exact.
double ChartBuilder::kvAt(double batch) const {
    const auto& sweep = m_view.sweep;
    const auto above = std::ranges::lower_bound(sweep, batch, {}, &MemoryView::Step::batch);
    if (above == sweep.begin()) return above->kv.base() * batch / above->batch;
    const auto below = std::prev(above);
    if (above == sweep.end()) return below->kv.base() * batch / below->batch;
    const double share = (batch - below->batch) / (above->batch - below->batch);
    return below->kv.base() + share * (above->kv.base() - below->kv.base());
}

QColor ChartBuilder::areaColor(Entity entity) const {
    return mixed(m_theme.color(Role::Panel), m_theme.color(styleOf(entity).role), m_theme.isDark() ? 0.75 : 0.8);
}

void ChartBuilder::addLabel(const QString& text, const QFont& font, const QColor& color, const QList<QRectF>& places) {
    const auto area = m_placer.place(places);
    if (!area) return;
    QColor ground;
    if (area->right() > m_infeasible) {
        ground = m_theme.color(Role::Panel);
        ground.setAlphaF(0.7F);
    }
    m_layout.scene.labels.append({.text = text, .font = font, .color = color, .area = *area, .ground = ground});
}

QPointF ChartBuilder::edgeAt(double x) const {
    const double share = (x - m_rect.left()) / m_rect.width();
    const double batch = m_range.low * std::pow(m_range.high / m_range.low, share);
    return {x, y(m_view.weights.base() + kvAt(batch))};
}

void ChartBuilder::drawAreas() {
    const double step = m_theme.px(3);
    for (double at = m_rect.left(); at < m_rect.right() + step; at += step)
        m_all << edgeAt(std::min(at, m_rect.right()));
    m_infeasible = m_view.largestBatch < m_range.low ? m_rect.left() : x(m_view.largestBatch);
    // Between whole pixels both parts would let the ground through.
    const double border = std::min(std::round(m_infeasible), m_rect.right());
    drawAreas(m_rect.left(), border, 0);
    drawAreas(border, m_rect.right(), 0.55);
}

void ChartBuilder::drawAreas(double left, double right, double paler) {
    if (right <= left) return;
    // Opaque, which is filled several times as fast as a veil over all of it.
    const auto color = [&](Entity entity) { return mixed(areaColor(entity), m_theme.color(Role::Panel), paler); };
    const double weights = y(m_view.weights.base());
    QPolygonF kv{edgeAt(left)};
    for (const QPointF& p : m_all)
        if (p.x() > left && p.x() < right) kv << p;
    kv << edgeAt(right) << QPointF(right, weights) << QPointF(left, weights);
    m_layout.scene.shapes.append({kv, color(Entity::KvCache)});
    const QRectF base(QPointF(left, weights), QPointF(right, m_rect.bottom()));
    m_layout.scene.shapes.append({QPolygonF(base), color(Entity::Memory)});
}

void ChartBuilder::hatchInfeasible() {
    if (m_infeasible >= m_rect.right()) return;
    const QRectF area(QPointF(m_infeasible, m_rect.top()), m_rect.bottomRight());
    QColor ink = m_theme.color(Role::Muted);
    ink.setAlphaF(0.45F);
    m_layout.scene.hatches.append({area, QPen(ink, m_theme.px(1))});
}

void ChartBuilder::drawCapacity() {
    const double at = y(m_view.capacity.base());
    const QLineF line(m_rect.left(), at, m_rect.right(), at);
    m_layout.scene.lines.append({{line.p1(), line.p2()}, linePen(m_theme.color(Role::Limit), m_theme.lineWidth())});
    const double reach = m_theme.px(4);
    m_placer.block(QRectF(line.p1(), line.p2()).adjusted(0, -2, 0, 2));
    m_layout.targets.append({MemoryPart::Capacity,
                             0,
                             {m_rect.left() + reach, at},
                             QRectF(line.p1(), line.p2()).adjusted(0, -reach, 0, reach)});
}

void ChartBuilder::drawLargest() {
    if (!hasLargest()) return;
    const QPointF at = largest();
    const QColor limit = m_theme.color(Role::Limit);
    m_layout.scene.lines.append({{at, {at.x(), m_rect.bottom()}}, linePen(limit, m_theme.px(1), Dash::Short)});
    m_layout.scene.marks.append(
        {at, Marker::Circle, double(m_theme.px(3.5)), m_theme.color(Role::Panel), QPen(limit, m_theme.px(1.5))});
}

void ChartBuilder::drawBatch() {
    const bool beyond = m_view.weights.base() + m_view.kv.base() > m_top;
    const QPointF at = now();
    const QColor ink = m_theme.color(Role::Text);
    m_layout.scene.lines.append({{{at.x(), m_rect.top()}, {at.x(), m_rect.bottom()}}, linePen(ink, m_theme.px(1))});
    m_layout.scene.marks.append({at, beyond ? Marker::Triangle : Marker::Circle, double(m_theme.px(5)), ink,
                                 QPen(m_theme.color(Role::Panel), m_theme.px(1.5))});
    m_placer.block(QRectF(at.x() - 2, m_rect.top(), 4, m_rect.height()));
    const double reach = m_theme.px(6);
    m_placer.block({at - QPointF(reach, reach), at + QPointF(reach, reach)});
}

void ChartBuilder::nameLargest() {
    if (!hasLargest()) return;
    const QString name = tr("%1 fit").arg(batchText(m_view.largestBatch));
    const QFont font = m_theme.font(TextStyle::Section);
    const QSizeF size = textSize(font, name);
    const double gap = m_theme.px(5);
    QList<QRectF> places;
    for (const double top : {-gap - size.height(), gap})
        for (const double left : {-gap - size.width(), gap}) places << QRectF(largest() + QPointF(left, top), size);
    addLabel(name, font, m_theme.textColor(Role::Limit), places);
}

void ChartBuilder::nameBatch() {
    const QString name = tr("%1: %2").arg(batchText(m_view.batch), text(format(m_view.weights + m_view.kv)));
    const QFont font = m_theme.font(TextStyle::Section);
    const QSizeF size = textSize(font, name);
    const double gap = m_theme.px(8), highest = m_rect.top() + 3;
    const double beside = std::max(now().y() - size.height() / 2, highest);
    QList<QRectF> places;
    // Beside the dot where the chart is empty, else higher up along the line.
    for (const double top : {beside - size.height(), highest, beside})
        for (const double left : {now().x() - gap - size.width(), now().x() + gap}) places << QRectF({left, top}, size);
    addLabel(name, font, m_theme.color(Role::Text), places);
}

void ChartBuilder::nameAreas() {
    const QFont font = m_theme.font(TextStyle::Section);
    const auto name = [&](const QString& text, Entity entity, double left, double top, double bottom) {
        const QSizeF size = textSize(font, text);
        if (bottom - top < size.height() + m_theme.px(4)) return;
        const QRectF place({left, (top + bottom - size.height()) / 2}, size);
        addLabel(text, font, blackOrWhiteOn(areaColor(entity)), {place});
    };
    const double weights = y(m_view.weights.base()), capacity = y(m_view.capacity.base());
    const double gap = m_theme.px(8);
    name(tr("weights"), Entity::Memory, m_rect.left() + gap, std::max(weights, capacity), m_rect.bottom());
    // The cache is named where it is highest and still fits.
    const double right = std::clamp(x(std::max(m_view.largestBatch, m_range.low)), m_rect.left(), m_rect.right());
    const QString cache = tr("KV cache");
    for (const double shift : {0.0, 0.06, 0.12}) {
        const double left = right - gap - textSize(font, cache).width() - shift * m_rect.width();
        if (left < m_rect.left()) return;
        const auto index = qsizetype((left - m_rect.left()) / m_theme.px(3));
        const auto before = m_layout.scene.labels.size();
        name(cache, Entity::KvCache, left, std::max(m_all[index].y(), capacity), weights);
        if (m_layout.scene.labels.size() > before) return;
    }
}

void ChartBuilder::addTargets() {
    const auto& sweep = m_view.sweep;
    for (std::size_t i = 0; i < sweep.size(); ++i) {
        const double at = x(sweep[i].batch);
        const double left = i == 0 ? m_rect.left() : (at + x(sweep[i - 1].batch)) / 2;
        const double right = i + 1 == sweep.size() ? m_rect.right() : (at + x(sweep[i + 1].batch)) / 2;
        m_layout.targets.append({MemoryPart::Step,
                                 i,
                                 {at, y((m_view.weights + sweep[i].kv).base())},
                                 QRectF(QPointF(left, m_rect.top()), QPointF(right, m_rect.bottom()))});
    }
}

} // namespace

Bytes<> chartTop(const MemoryView& view) {
    return max(1.35 * view.capacity, 1.1 * view.weights);
}

LogRange batchRange(const MemoryView& view) {
    if (view.sweep.empty()) return {};
    return {std::min(view.sweep.front().batch, view.batch), std::max(view.sweep.back().batch, view.batch)};
}

void layOutMemoryChart(MemoryLayout& layout, const MemoryView& view, const QRectF& rect, const Theme& theme) {
    if (view.sweep.empty()) return;
    ChartBuilder builder(layout, view, rect, theme);
    builder.drawAreas();
    builder.hatchInfeasible();
    builder.drawCapacity();
    builder.drawLargest();
    builder.drawBatch();
    builder.nameLargest();
    builder.nameBatch();
    builder.nameAreas();
    builder.addTargets();
}

} // namespace mlsys::ui
