#include "plot/roofline_builder.h"

#include "plot/plot_text.h"
#include "plot/trust_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Roofline", text);
}

/// The slanted box of a label above a slope, its lower left corner first.
QPolygonF boxAbove(const QLineF& line, double start, const QSizeF& size, double gap) {
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF up(along.y(), -along.x());
    const QPointF corner = line.p1() + along * start + up * gap;
    return {{corner, corner + along * size.width(), corner + along * size.width() + up * size.height(),
             corner + up * size.height()}};
}

/// The placer knows upright boxes only: a row of small ones stands for a slanted one.
QList<QRectF> uprightBoxes(const QPolygonF& box, double height) {
    QList<QRectF> boxes;
    const QLineF middle((box[0] + box[3]) / 2, (box[1] + box[2]) / 2);
    const QPointF half(height * 0.55, height * 0.55);
    for (double at = 0; at <= middle.length(); at += height / 2) {
        const QPointF centre = middle.pointAt(at / middle.length());
        boxes.append({centre - half, centre + half});
    }
    return boxes;
}

} // namespace

void RooflineBuilder::addLabel(const LabelText& label, const QRectF& area) {
    QColor ground;
    if (m_placer.crossings(area) > 0) {
        ground = m_theme.color(Role::Panel);
        ground.setAlphaF(0.8F);
    }
    m_layout.scene.labels.append(
        {.text = label.text, .font = label.font, .color = label.color, .area = area, .ground = ground});
}

bool RooflineBuilder::placeLabel(const LabelText& label, const QPointF& at, double radius,
                                 const QList<QRectF>& preferred) {
    const QSizeF size = textSize(label.font, label.text) + QSizeF(m_theme.px(6), 0);
    const QRectF bounds = m_area.rect.adjusted(2, 2, -2, -2);
    std::optional<QRectF> best;
    qsizetype least = 0;
    int nearest = 0;
    const auto consider = [&](const QList<QRectF>& places, int ring) {
        for (QRectF place : places) {
            // A mark near the end of the axis pushes its label back inside rather than losing it.
            place.moveLeft(
                std::clamp(place.left(), bounds.left(), std::max(bounds.left(), bounds.right() - size.width())));
            const qsizetype cost = 2 * m_placer.crossings(place) + 3 * ring;
            if ((best && cost >= least) || !m_placer.isFree(place)) continue;
            best = place;
            least = cost;
            nearest = ring;
        }
    };
    consider(preferred, 0);
    for (int ring = 0; ring < 3; ++ring) consider(placesAround(at, radius + m_theme.px(2 + 12 * ring), size), ring);
    if (!best) return false;
    m_placer.block(*best);
    addLabel(label, best->adjusted(m_theme.px(3), 0, -m_theme.px(3), 0));
    // Beyond a line's height it would no longer be plain which mark the label names.
    if (nearest == 2) addLeader(at, radius, *best);
    return true;
}

void RooflineBuilder::addLeader(const QPointF& at, double radius, const QRectF& area) {
    const QPointF end(std::clamp(at.x(), area.left(), area.right()), std::clamp(at.y(), area.top(), area.bottom()));
    QLineF leader(at, end);
    leader.setP1(leader.pointAt((radius + 1) / leader.length()));
    m_layout.scene.lines.append({{leader.p1(), leader.p2()}, linePen(m_theme.color(Role::ControlLine), m_theme.px(1))});
}

bool RooflineBuilder::isFree(const QPolygonF& box, double height) const {
    const QList<QRectF> boxes = uprightBoxes(box, height);
    return m_area.rect.contains(box.boundingRect()) &&
           std::ranges::all_of(boxes, [this](const QRectF& b) { return m_placer.isFree(b); });
}

/// Whether another slope runs through a label beside `line`.
bool RooflineBuilder::isCrowded(const QPolygonF& box, const QLineF& line) const {
    return std::ranges::any_of(m_slopes, [&](const SlopeGroup& other) {
        const QLineF slope = m_area.slope(other.bandwidth.base(), top());
        if (slope.isNull() || slope == line) return false;
        for (int i = 0; i < 4; ++i)
            if (slope.intersects({box[i], box[(i + 1) % 4]}, nullptr) == QLineF::BoundedIntersection) return true;
        return false;
    });
}

void RooflineBuilder::nameSlope(const SlopeGroup& group) {
    const QLineF line = m_area.slope(group.bandwidth.base(), top());
    const QString name = QStringLiteral("%1 %2").arg(group.names, text(format(group.bandwidth)));
    const QFont font = m_theme.font(TextStyle::Note);
    const QSizeF size = textSize(font, name);
    const double end = m_theme.px(16), room = line.length() - size.width() - 2 * end;
    for (const double share : {0.0, 0.6, 0.75, 0.45, 0.3, 0.15}) {
        if (room < 0) return;
        const QPolygonF box = boxAbove(line, end + share * room, size, m_theme.px(3));
        if (!isFree(box, size.height()) || isCrowded(box, line)) continue;
        for (const QRectF& b : uprightBoxes(box, size.height())) m_placer.block(b);
        const Role role = group.active ? styleOf(Entity::Memory).role : Role::Muted;
        m_layout.scene.labels.append({.text = name,
                                      .font = font,
                                      .color = m_theme.textColor(role),
                                      .area = QRectF(box[0] - QPointF(0, size.height()), size),
                                      .angle = -line.angle()});
        return;
    }
}

void RooflineBuilder::nameSlopes() {
    for (const SlopeGroup& group : m_slopes) nameSlope(group);
}

bool RooflineBuilder::namePoint(const RooflineTrail& trail, const TrailLook& look) {
    const RooflinePoint& p = trail.point;
    if (!m_area.contains(p.intensity.base(), p.attained.base())) return false;
    const QPointF at = m_area.at(p.intensity.base(), p.attained.base());
    const QString model = QString::fromStdString(trail.name), batch = batchText(p.batch);
    for (const QString& name : {tr("%1, batch %2").arg(model, batch), model, tr("batch %1").arg(batch)})
        if (placeLabel({name, m_theme.font(TextStyle::Section), look.text}, at, m_theme.px(8))) return true;
    return false;
}

void RooflineBuilder::nameGhost(const QString& name, const RooflineView& pinned) {
    if (!pinned.workload) return;
    const RooflinePoint& p = pinned.workload->point;
    if (!m_area.contains(p.intensity.base(), p.attained.base())) return;
    const QString says =
        tr("%1: %2, batch %3 (pinned)").arg(name, QString::fromStdString(pinned.workload->name), batchText(p.batch));
    const QColor ink = m_theme.textColor(styleOf(Entity::Baseline).role);
    const QPointF at = m_area.at(p.intensity.base(), p.attained.base());
    placeLabel({says, m_theme.font(TextStyle::Axis), ink}, at, m_theme.px(7)) ||
        placeLabel({name, m_theme.font(TextStyle::Axis), ink}, at, m_theme.px(7));
}

void RooflineBuilder::nameTrail(const RooflineTrail& trail, const TrailLook& look) {
    const auto& steps = trail.trail;
    const auto name = [&](const RooflinePoint& p, const QString& label, double radius) {
        if (p.batch != trail.point.batch && m_area.contains(p.intensity.base(), p.attained.base()))
            placeLabel({label, m_theme.font(TextStyle::Note), look.text},
                       m_area.at(p.intensity.base(), p.attained.base()), m_theme.px(radius));
    };
    if (steps.empty() || m_area.rect.width() < m_theme.px(220)) return;
    for (std::size_t i = 1; i < steps.size(); ++i)
        if (trail.crossover == steps[i].batch)
            name(steps[i], tr("compute-bound from %1").arg(batchText(steps[i].batch)), 5.5);
    name(steps.front(), tr("batch %1").arg(batchText(steps.front().batch)), 3.5);
    if (steps.size() > 1) name(steps.back(), batchText(steps.back().batch), 3.5);
}

void RooflineBuilder::nameTrust(const RooflineTrail& trail) {
    if (!m_view.trust.band || trail.trail.empty()) return;
    const double low = m_view.trust.band->inverse().low;
    const LabelText label{bandText(m_view.trust), m_theme.font(TextStyle::Note), m_theme.color(Role::Muted)};
    // Under the band, where nothing else is drawn.
    for (const std::size_t eighths : {5U, 3U, 7U}) {
        const RooflinePoint& p = trail.trail[trail.trail.size() * eighths / 8];
        const double attained = p.attained.base() * low;
        if (m_area.contains(p.intensity.base(), attained) &&
            placeLabel(label, m_area.at(p.intensity.base(), attained), m_theme.px(3)))
            return;
    }
}

void RooflineBuilder::nameRidge() {
    const auto ridge = std::ranges::find(m_layout.targets, RooflinePart::Ridge, &RooflineTarget::part);
    if (ridge == m_layout.targets.end()) return;
    const LabelText label{tr("ridge %1").arg(intensityText(m_view.ridge)), m_theme.font(TextStyle::Axis),
                          m_theme.color(Role::Text)};
    const QSizeF size = textSize(label.font, label.text) + QSizeF(m_theme.px(6), 0);
    // Left above the corner nothing is drawn but steeper slopes.
    const QRectF corner(ridge->at - QPointF(size.width() + m_theme.px(5), size.height() * 0.9), size);
    placeLabel(label, ridge->at, m_theme.px(5), {corner});
}

void RooflineBuilder::nameRegions() {
    const double border = m_area.at(m_view.attainableRidge.base(), m_area.frame.attained.low).x();
    const QFont font = m_theme.font(TextStyle::Axis);
    const QString names[] = {tr("memory-bound"), tr("compute-bound")};
    const Entity entities[] = {Entity::Memory, Entity::Compute};
    for (int i = 0; i < 2; ++i) {
        const QSizeF size = textSize(font, names[i]);
        const double gap = m_theme.px(8);
        const QPointF corner(i == 0 ? border - gap - size.width() : border + gap,
                             m_area.rect.bottom() - size.height() - m_theme.px(3));
        if (m_placer.place({QRectF(corner, size)}))
            addLabel({names[i], font, m_theme.textColor(styleOf(entities[i]).role)}, {corner, size});
    }
}

void RooflineBuilder::nameRoofs(const RoofLabels& labels) {
    const double height = textSize(m_theme.font(TextStyle::Axis), QStringLiteral("0")).height();
    const double low = m_area.rect.top() - height / 2, high = m_area.rect.bottom() + height / 2;
    QList<RoofLabels::Label> shown;
    for (const RoofLabels::Label& label : labels.labels)
        if (double(shown.size() + 1) * height <= high - low) shown.append(label);
    std::ranges::stable_sort(shown, std::greater{}, &RoofLabels::Label::at);
    QList<double> wanted;
    for (const auto& label : shown) wanted << m_area.at(m_area.frame.intensity.high, label.at.base()).y();
    const QList<double> centres = spreadAlong(wanted, QList<double>(shown.size(), height), 0, {low, high});
    const double right = m_area.rect.right(), gap = m_theme.px(10);
    for (qsizetype i = 0; i < centres.size(); ++i) {
        const QFont font = m_theme.font(shown[i].active ? TextStyle::Section : TextStyle::Axis);
        const QColor compute = m_theme.textColor(styleOf(Entity::Compute).role);
        const QSizeF size(textSize(font, shown[i].text).width(), height);
        addLabel({shown[i].text, font, shown[i].active ? compute : m_theme.color(Role::Muted)},
                 {{right + gap + m_theme.px(3), centres[i] - height / 2}, size});
        m_layout.scene.lines.append({{{right, wanted[i]}, {right + gap * 0.3, wanted[i]}, {right + gap, centres[i]}},
                                     linePen(m_theme.color(Role::ControlLine), m_theme.px(1))});
    }
}

} // namespace mlsys::ui
