#include "plot/roofline_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys::ui {

namespace {

// Room beyond the outermost value, so that marks and labels do not sit on the frame.
constexpr double kRoom = 1.25;

struct Extent {
    double low = std::numeric_limits<double>::max();
    double high = 0;

    void add(double value) {
        if (!(value > 0) || !std::isfinite(value)) return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    LogRange rounded() const {
        if (high <= 0) return {};
        return {std::pow(10, std::floor(2 * std::log10(low / kRoom)) / 2),
                std::pow(10, std::ceil(2 * std::log10(high * kRoom)) / 2)};
    }
};

void addTrail(const std::optional<RooflineTrail>& trail, Extent& intensity, Extent& attained) {
    if (!trail) return;
    const auto add = [&](const RooflinePoint& point) {
        intensity.add(point.intensity.base());
        attained.add(point.attained.base());
    };
    add(trail->point);
    std::ranges::for_each(trail->trail, add);
}

double position(const LogRange& range, double value) {
    return std::log(value / range.low) / std::log(range.high / range.low);
}

bool inside(const LogRange& range, double value) {
    return value >= range.low && value <= range.high;
}

} // namespace

RooflineFrame rooflineFrame(const RooflineView& view) {
    Extent intensity, attained;
    addTrail(view.workload, intensity, attained);
    addTrail(view.contrast, intensity, attained);
    const auto active = std::ranges::find(view.slopes, true, &RooflineView::Slope::active);
    for (const RooflineView::Roof& roof : view.roofs) {
        attained.add(roof.peak.base());
        // Half a decade of roof must be seen right of every ridge.
        if (active != view.slopes.end()) intensity.add(2.5 * (roof.peak / active->bandwidth).base());
    }
    RooflineFrame frame{intensity.rounded(), attained.rounded()};
    if (active != view.slopes.end()) {
        intensity.add(view.ridge.base() / 100);
        frame.intensity = intensity.rounded();
        // The active slope starts in the lower left corner rather than half way up.
        attained.add(active->bandwidth.base() * frame.intensity.low * kRoom);
        frame.attained = attained.rounded();
    }
    return frame;
}

QPointF RooflineArea::at(double intensity, double attained) const {
    return {rect.left() + position(frame.intensity, intensity) * rect.width(),
            rect.bottom() - position(frame.attained, attained) * rect.height()};
}

bool RooflineArea::contains(double intensity, double attained) const {
    return inside(frame.intensity, intensity) && inside(frame.attained, attained);
}

QLineF RooflineArea::slope(double bandwidth, double top) const {
    const double from = std::max(frame.intensity.low, frame.attained.low / bandwidth);
    const double to = std::min(frame.intensity.high, std::min(top, frame.attained.high) / bandwidth);
    if (!(from < to)) return {};
    return {at(from, from * bandwidth), at(to, to * bandwidth)};
}

QLineF RooflineArea::roof(double attained, double from) const {
    if (!inside(frame.attained, attained) || from >= frame.intensity.high) return {};
    return {at(std::max(from, frame.intensity.low), attained), at(frame.intensity.high, attained)};
}

} // namespace mlsys::ui
