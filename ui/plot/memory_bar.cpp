#include "language/language.h"
#include "plot/memory_layout.h"

#include "plot/label_placer.h"
#include "plot/ticks.h"
#include "theme/contrast.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Memory", text);
}

/// A piece of the bar, in base units.
struct Segment {
    MemoryPart part;
    Style style;
    QString label, shortLabel; ///< the latter where the former is too wide
    double from, to;

    bool isSolid() const { return part == MemoryPart::Weights || part == MemoryPart::KvCache; }
};

double lineHeight(const Theme& theme) {
    return textSize(theme.font(TextStyle::Axis), QStringLiteral("0")).height();
}

/// What fits as it is, what exceeds the capacity hatched, the rest free.
QList<Segment> segmentsOf(const MemoryView& view) {
    const CommonUnit unit = unitFor(view.capacity.base(), dim::byte);
    const double capacity = view.capacity.base(), weights = view.weights.base(), all = weights + view.kv.base();
    QList<Segment> segments;
    const auto add = [&](MemoryPart part, Entity entity, const QString& label, double from, double to) {
        const QString shortLabel = part == MemoryPart::KvCache ? tr("KV %1").arg(unit.number(all - weights)) : label;
        if (to > from) segments.append({part, styleOf(entity), label, shortLabel, from, to});
    };
    const double weightsEnd = std::min(weights, capacity), end = std::min(all, capacity);
    add(MemoryPart::Weights, Entity::Memory, tr("Weights %1").arg(unit.number(weights)), 0, weightsEnd);
    add(MemoryPart::KvCache, Entity::KvCache, tr("KV cache %1").arg(unit.number(all - weights)), weightsEnd, end);
    add(MemoryPart::Free, Entity::Free, tr("free %1").arg(unit.number(capacity - all)), all, capacity);
    add(MemoryPart::Overflow, Entity::Infeasible, overflowText(view.overflow), capacity, all);
    return segments;
}

/// Builds the bar and keeps the labels that found no room inside it.
class BarBuilder {
public:
    BarBuilder(MemoryLayout& layout, const MemoryView& view, const QRectF& strip, const Theme& theme)
        : m_layout(layout),
          m_view(view),
          m_strip(strip),
          m_theme(theme),
          m_end(barEnd(view).base()),
          m_line(lineHeight(theme)) {
        m_bar = strip.adjusted(0, m_line + theme.px(7), 0, -m_line - theme.px(6));
    }

    void drawSegment(const Segment& segment);
    void drawTorn();
    void drawCapacity();
    void drawTicks();
    void drawGhost(const Ghost<MemoryView>& ghost);
    void nameOutside();

private:
    struct Outside {
        QString text;
        QFont font;
        QColor color;
        double at;
        bool line;         ///< needs a leader to the bar
        bool stays = true; ///< also where not all fit
    };

    double x(double bytes) const { return m_bar.left() + std::min(bytes / m_end, 1.0) * m_bar.width(); }
    void addLabel(const Outside& label, const QPointF& centre, const QColor& ground = {});
    bool shortenOutside();
    QList<double> placeOutside();
    void nameSegment(const Segment& segment, const QRectF& area);

    MemoryLayout& m_layout;
    const MemoryView& m_view;
    QRectF m_strip, m_bar;
    const Theme& m_theme;
    double m_end, m_line;
    QList<Outside> m_outside;
};

void BarBuilder::addLabel(const Outside& label, const QPointF& centre, const QColor& ground) {
    QRectF area(QPointF(), QSizeF(textSize(label.font, label.text).width(), m_line));
    area.moveCenter(centre);
    m_layout.scene.labels.append(
        {.text = label.text, .font = label.font, .color = label.color, .area = area, .ground = ground});
}

void BarBuilder::drawSegment(const Segment& segment) {
    const QRectF area(QPointF(x(segment.from), m_bar.top()), QPointF(x(segment.to), m_bar.bottom()));
    const QColor color = m_theme.color(segment.style.role);
    if (segment.part == MemoryPart::Free) {
        const QPointF half(0.5, 0.5);
        const QRectF box(area.topLeft() + half, area.bottomRight() - half);
        m_layout.scene.lines.append({{box.topLeft(), box.topRight()}, linePen(color, m_theme.px(1), Dash::Short)});
        m_layout.scene.lines.append(
            {{box.bottomLeft(), box.bottomRight()}, linePen(color, m_theme.px(1), Dash::Short)});
    } else if (segment.part == MemoryPart::Overflow) {
        const QPen limit(m_theme.color(Role::Limit), m_theme.px(1));
        m_layout.scene.hatches.append({area, limit});
        m_layout.scene.lines.append({{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()}, limit});
    } else {
        m_layout.scene.shapes.append({QPolygonF(area), color});
    }
    m_layout.targets.append({segment.part, 0, area.center(), area});
    nameSegment(segment, area);
}

void BarBuilder::nameSegment(const Segment& segment, const QRectF& area) {
    const bool solid = segment.isSolid(), overflow = segment.part == MemoryPart::Overflow;
    const QFont font = m_theme.font(solid || overflow ? TextStyle::Section : TextStyle::Axis);
    const QColor ink = m_theme.textColor(overflow ? Role::Limit : segment.style.role);
    Outside label{segment.label, font, ink, area.center().x(), true, overflow};
    const double room = area.width() - m_theme.px(8);
    for (const QString& inside : {segment.label, segment.shortLabel}) {
        if (textSize(font, inside).width() > room) continue;
        label.text = inside;
        if (solid) label.color = blackOrWhiteOn(m_theme.color(segment.style.role));
        addLabel(label, area.center(), overflow ? m_theme.color(Role::Panel) : QColor());
        return;
    }
    if (segment.part != MemoryPart::Free) m_outside.append(label);
}

void BarBuilder::drawTorn() {
    if (m_view.weights.base() + m_view.kv.base() <= m_end) return;
    // A torn right edge says that the bar goes on beyond the axis.
    QPolygonF edge;
    const double step = m_bar.height() / 6, depth = m_theme.px(5);
    edge << QPointF(m_bar.right() + 2, m_bar.top() - 2);
    for (int i = 0; i <= 6; ++i) edge << QPointF(m_bar.right() - (i % 2 ? depth : 0), m_bar.top() + i * step);
    edge << QPointF(m_bar.right() + 2, m_bar.bottom() + 2);
    m_layout.scene.masks.append({edge, m_theme.color(Role::Panel)});
}

void BarBuilder::drawCapacity() {
    const double at = x(m_view.capacity.base());
    const QColor limit = m_theme.color(Role::Limit);
    m_layout.scene.lines.append({{{at, m_bar.top() - m_theme.px(6)}, {at, m_bar.bottom() + m_theme.px(4)}},
                                 linePen(limit, 1.5 * m_theme.lineWidth())});
    const double reach = m_theme.px(5);
    m_layout.targets.append({MemoryPart::Capacity,
                             0,
                             {at, m_bar.top() - reach / 2},
                             QRectF(at - reach, m_bar.top() - m_line - reach, 2 * reach, m_line + reach)});
    m_outside.append(
        {capacityText(m_view.capacity), m_theme.font(TextStyle::Section), m_theme.textColor(Role::Limit), at, false});
}

void BarBuilder::drawTicks() {
    const CommonUnit unit = unitFor(m_view.capacity.base(), dim::byte);
    const QFont font = m_theme.font(TextStyle::Axis);
    const QColor muted = m_theme.color(Role::Muted);
    const double y = m_bar.bottom() + m_theme.px(6) + m_line / 2;
    const Outside title{unit.symbol, font, muted, 0, false};
    const double end = m_bar.right() - textSize(font, unit.symbol).width();
    addLabel(title, {(end + m_bar.right()) / 2, y});
    const int wanted = std::clamp(int(m_bar.width() / m_theme.px(55)), 2, 7);
    for (const double tick : linearTicks(m_end / unit.factor, wanted)) {
        const double at = x(tick * unit.factor);
        const QString number = localNumber(QString::number(tick, 'g', 6));
        const double half = textSize(font, number).width() / 2;
        if (at + half > end - m_theme.px(6)) continue;
        m_layout.scene.lines.append({{{at, m_bar.bottom() + 1}, {at, m_bar.bottom() + m_theme.px(4)}},
                                     linePen(m_theme.color(Role::ControlLine), m_theme.px(1))});
        addLabel({number, font, muted, 0, false}, {std::max(at, half), y});
    }
}

void BarBuilder::drawGhost(const Ghost<MemoryView>& ghost) {
    const double all = (ghost.view->weights + ghost.view->kv).base(), end = x(all);
    const double above = m_theme.px(3);
    const QRectF area(QPointF(m_bar.left(), m_bar.top() - above), QPointF(end, m_bar.bottom() + above));
    m_layout.scene.lines.append(
        {{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft(), area.topLeft()}, ghostPen(m_theme)});
    const QString says = ghost.name + ' ' + unitFor(m_view.capacity.base(), dim::byte).number(all);
    m_outside.append(
        {says, m_theme.font(TextStyle::Axis), m_theme.textColor(styleOf(Entity::Baseline).role), end, true, false});
}

/// Makes the row above the bar shorter by one step; false where nothing is left to give.
bool BarBuilder::shortenOutside() {
    // The capacity and what exceeds it stay; of the small parts the last one goes.
    const auto small = std::ranges::find(m_outside.rbegin(), m_outside.rend(), false, &Outside::stays);
    if (small != m_outside.rend()) {
        m_outside.erase(std::next(small).base());
        return true;
    }
    const auto both = std::ranges::find(m_outside, capacityText(m_view.capacity), &Outside::text);
    if (both != m_outside.end()) {
        both->text = text(format(m_view.capacity));
        return true;
    }
    if (m_outside.size() < 2) return false;
    m_outside.removeFirst();
    return true;
}

QList<double> BarBuilder::placeOutside() {
    std::ranges::stable_sort(m_outside, {}, &Outside::at);
    // The gap beside the strip is free, too.
    const double edge = m_theme.px(4);
    const std::pair range(m_strip.left() - edge, m_strip.right() + edge);
    while (true) {
        QList<double> wanted, widths;
        for (const Outside& label : m_outside) {
            wanted << label.at;
            widths << textSize(label.font, label.text).width();
        }
        const QList<double> centres = spreadAlong(wanted, widths, m_theme.px(10), range);
        if (!centres.isEmpty() || !shortenOutside()) return centres;
    }
}

void BarBuilder::nameOutside() {
    const QList<double> centres = placeOutside();
    const double y = m_strip.top() + m_line / 2;
    for (qsizetype i = 0; i < centres.size(); ++i) {
        addLabel(m_outside[i], {centres[i], y});
        if (!m_outside[i].line) continue;
        const double half = textSize(m_outside[i].font, m_outside[i].text).width() / 2;
        const double from = std::clamp(m_outside[i].at, centres[i] - half, centres[i] + half);
        m_layout.scene.lines.append({{{from, m_strip.top() + m_line}, {m_outside[i].at, m_bar.top()}},
                                     linePen(m_theme.color(Role::ControlLine), m_theme.px(1))});
    }
}

} // namespace

Bytes<> barEnd(const MemoryView& view) {
    const Bytes<> all = view.weights + view.kv;
    return view.capacity * (all <= 1.2 * view.capacity ? 1.25 : 2.5);
}

double memoryBarHeight(double height, bool alone, const Theme& theme) {
    const double bar =
        std::clamp((alone ? 0.35 : 0.13) * height, double(theme.px(20)), double(theme.px(alone ? 90 : 52)));
    return bar + 2 * lineHeight(theme) + theme.px(13);
}

void layOutMemoryBar(MemoryLayout& layout, const MemoryView& view, const Ghosts<MemoryView>& ghosts,
                     const QRectF& strip) {
    BarBuilder builder(layout, view, strip, Theme::current());
    for (const Segment& segment : segmentsOf(view)) builder.drawSegment(segment);
    builder.drawTorn();
    builder.drawCapacity();
    builder.drawTicks();
    for (const auto& ghost : ghosts) builder.drawGhost(ghost);
    builder.nameOutside();
}

} // namespace mlsys::ui
