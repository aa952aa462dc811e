#include "plot/roofline_builder.h"

#include "plot/plot_text.h"

#include <algorithm>

namespace mlsys::ui {

namespace {

QColor faint(QColor color, const Theme& theme) {
    color.setAlphaF(theme.isDark() ? 0.10F : 0.06F);
    return color;
}

} // namespace

void RooflineBuilder::addLine(const QLineF& line, const QPen& pen) {
    if (line.isNull()) return;
    m_layout.scene.lines.append({{line.p1(), line.p2()}, pen});
    m_placer.avoid(line);
    // Thick lines count more: hardly any label should break them.
    if (pen.widthF() <= m_theme.px(1)) return;
    for (int again = 0; again < 3; ++again) m_placer.avoid(line);
}

void RooflineBuilder::addMark(const QPointF& at, Marker marker, double radius, const QBrush& fill, const QPen& pen) {
    m_layout.scene.marks.append({at, marker, radius, fill, pen});
    const QPointF reach(radius + 1, radius + 1);
    m_placer.block({at - reach, at + reach});
}

void RooflineBuilder::shadeRegions() {
    const auto active = std::ranges::find(m_slopes, true, &SlopeGroup::active);
    const auto roof = std::ranges::find(m_roofs, true, &RoofGroup::active);
    if (active == m_slopes.end() || roof == m_roofs.end()) return;
    const double bandwidth = active->bandwidth.base(), border = m_view.attainableRidge.base();
    const LogRange &x = m_area.frame.intensity, &y = m_area.frame.attained;
    if (border <= x.low || border >= x.high) return;
    const double left = std::max(x.low, y.low / bandwidth);
    const QPolygonF memory{{m_area.at(left, y.low), m_area.at(left, left * bandwidth),
                            m_area.at(border, border * bandwidth), m_area.at(border, y.low)}};
    const double peak = roof->peak.base();
    const QPolygonF compute{{m_area.at(border, y.low), m_area.at(border, border * bandwidth),
                             m_area.at(peak / bandwidth, peak), m_area.at(x.high, peak), m_area.at(x.high, y.low)}};
    m_layout.ground.shapes.append({memory, faint(m_theme.color(styleOf(Entity::Memory).role), m_theme)});
    m_layout.ground.shapes.append({compute, faint(m_theme.color(styleOf(Entity::Compute).role), m_theme)});
    m_layout.ground.lines.append({{m_area.at(border, y.low), m_area.at(border, border * bandwidth)},
                                  linePen(m_theme.color(Role::ControlLine), m_theme.px(1), Dash::Dot)});
}

void RooflineBuilder::drawRoofs() {
    const QPen quiet = linePen(m_theme.color(Role::ControlLine), m_theme.px(1), Dash::Short);
    const QPen strong = linePen(m_theme.color(styleOf(Entity::Compute).role), 1.5 * m_theme.lineWidth());
    for (qsizetype i = 0; i < m_roofs.size(); ++i) {
        const double peak = m_roofs[i].peak.base();
        const QLineF line = m_area.roof(peak, peak / fastest());
        addLine(line, m_roofs[i].active ? strong : quiet);
        if (!line.isNull())
            m_layout.targets.append({RooflinePart::Roof, std::size_t(i), line.p2() - QPointF(2, 0), line});
    }
}

void RooflineBuilder::drawSlopes() {
    const QPen quiet = linePen(m_theme.color(Role::ControlLine), m_theme.px(1), Dash::Short);
    const QPen strong = linePen(m_theme.color(styleOf(Entity::Memory).role), 1.5 * m_theme.lineWidth());
    for (qsizetype i = 0; i < m_slopes.size(); ++i) {
        const double bandwidth = m_slopes[i].bandwidth.base();
        const QLineF line = m_area.slope(bandwidth, top());
        if (line.isNull()) continue;
        addLine(line, quiet);
        if (m_slopes[i].active) addLine(m_area.slope(bandwidth, m_view.ridge.base() * bandwidth), strong);
        m_layout.targets.append({RooflinePart::Slope, std::size_t(i), line.pointAt(0.04), line});
    }
}

void RooflineBuilder::drawAttainable() {
    if (m_view.efficiency >= 1) return;
    const QLineF line = m_area.roof(m_view.attainable.base(), m_view.attainableRidge.base());
    addLine(line, linePen(m_theme.color(styleOf(Entity::Compute).role), m_theme.px(1), Dash::Dot));
    if (!line.isNull()) m_layout.targets.append({RooflinePart::Attainable, 0, line.p2() - QPointF(2, 0), line});
}

void RooflineBuilder::drawTrail(const RooflineTrail& trail, const TrailLook& look) {
    QPolygonF path;
    const QPen outline(look.ink, m_theme.px(1));
    for (std::size_t i = 0; i < trail.trail.size(); ++i) {
        const RooflinePoint& p = trail.trail[i];
        if (!m_area.contains(p.intensity.base(), p.attained.base())) continue;
        const QPointF at = m_area.at(p.intensity.base(), p.attained.base());
        // What does not fit would run from slower memory: a cliff, not a point of the same curve.
        if (p.feasible && !path.isEmpty()) m_placer.avoid({path.back(), at});
        if (p.feasible) path << at;
        const bool crossing = i > 0 && trail.crossover == p.batch;
        addMark(at, p.feasible ? look.marker : Marker::Cross, m_theme.px(crossing ? 4.5 : 2.5),
                m_theme.color(Role::Panel), outline);
        m_layout.targets.append({look.trail, i, at});
    }
    m_layout.scene.lines.append({path, linePen(look.ink, m_theme.px(1), look.dash)});
}

void RooflineBuilder::drawTrust(const RooflineTrail& trail, const TrailLook& look) {
    if (!m_view.trust.band) return;
    const TrustBand rate = m_view.trust.band->inverse();
    const auto roof = std::ranges::find(m_roofs, true, &RoofGroup::active);
    const auto slope = std::ranges::find(m_slopes, true, &SlopeGroup::active);
    if (roof == m_roofs.end() || slope == m_slopes.end()) return;
    QPolygonF upper, lower;
    for (const RooflinePoint& p : trail.trail) {
        const double intensity = p.intensity.base(),
                     bound = std::min(roof->peak.base(), slope->bandwidth.base() * intensity);
        if (!p.feasible || !m_area.contains(intensity, p.attained.base())) continue;
        const auto edge = [&](double factor) {
            const double attained = std::min(p.attained.base() * factor, std::max(bound, p.attained.base()));
            return m_area.at(intensity, std::max(attained, m_area.frame.attained.low));
        };
        upper << edge(rate.high);
        lower.prepend(edge(rate.low));
    }
    QColor tint = look.ink;
    tint.setAlphaF(m_theme.isDark() ? 0.22F : 0.15F);
    m_layout.ground.shapes.append({upper + lower, tint});
}

void RooflineBuilder::drawMeasured() {
    for (std::size_t i = 0; i < m_view.measured.size(); ++i) {
        const MeasuredMark& mark = m_view.measured[i];
        if (!m_area.contains(mark.x, mark.y)) continue;
        const QPointF at = m_area.at(mark.x, mark.y);
        m_layout.scene.marks.append(measuredMark(at, m_theme));
        const QPointF reach(m_theme.px(5), m_theme.px(5));
        m_placer.block({at - reach, at + reach});
        m_layout.targets.append({RooflinePart::Measured, i, at});
    }
}

void RooflineBuilder::drawPoint(const RooflineTrail& trail, const TrailLook& look) {
    const RooflinePoint& p = trail.point;
    if (!m_area.contains(p.intensity.base(), p.attained.base())) return;
    const QPointF at = m_area.at(p.intensity.base(), p.attained.base());
    const bool main = look.point == RooflinePart::Point;
    const QPen halo(m_theme.color(Role::Panel), m_theme.px(1.5));
    const QPen outline(look.ink, m_theme.px(1.5));
    addMark(at, look.marker, m_theme.px(main ? 7 : 5.5), p.feasible ? look.ink : m_theme.color(Role::Panel),
            p.feasible ? halo : outline);
    if (!p.feasible) addMark(at, Marker::Cross, m_theme.px(4.5), Qt::NoBrush, outline);
    m_layout.targets.append({look.point, 0, at});
}

void RooflineBuilder::drawRidge() {
    const auto roof = std::ranges::find(m_roofs, true, &RoofGroup::active);
    if (roof == m_roofs.end() || !m_area.contains(m_view.ridge.base(), roof->peak.base())) return;
    const QPointF at = m_area.at(m_view.ridge.base(), roof->peak.base());
    addMark(at, Marker::Diamond, m_theme.px(4), m_theme.color(Role::Panel),
            QPen(m_theme.color(Role::Text), m_theme.px(1.5)));
    m_layout.targets.append({RooflinePart::Ridge, 0, at});
}

void RooflineBuilder::drawGhost(const RooflineView& pinned) {
    const QPen pen = ghostPen(m_theme);
    if (!pinned.workload) return;
    const RooflinePoint& p = pinned.workload->point;
    if (m_area.contains(p.intensity.base(), p.attained.base()))
        addMark(m_area.at(p.intensity.base(), p.attained.base()), Marker::Diamond, m_theme.px(7), Qt::NoBrush, pen);
    // Another accelerator has roofs of its own.
    const auto roof = std::ranges::find(pinned.roofs, true, &RooflineView::Roof::active);
    const auto slope = std::ranges::find(pinned.slopes, true, &RooflineView::Slope::active);
    if (pinned.hardware == m_view.hardware || roof == pinned.roofs.end() || slope == pinned.slopes.end()) return;
    addLine(m_area.roof(roof->peak.base(), pinned.ridge.base()), pen);
    addLine(m_area.slope(slope->bandwidth.base(), roof->peak.base()), pen);
}

RooflineLayout RooflineBuilder::take() {
    // Workload, contrast, then the hardware: the order in which the keyboard visits them.
    std::ranges::stable_sort(m_layout.targets, {}, &RooflineTarget::part);
    return std::move(m_layout);
}

} // namespace mlsys::ui
