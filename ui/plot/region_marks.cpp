#include "plot/region_marks.h"

#include "theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mlsys::ui {

namespace {

constexpr double kSmallest = 3, kGrowth = 6, kChosen = 8, kReach = 12;
// On a crowded map marks shrink, so that neighbours stay apart.
constexpr std::size_t kCrowd = 30;
constexpr double kCrowded = 0.65;
// Names that a crowded map has room for: the cleanest and the dirtiest.
constexpr std::size_t kNamedInCrowd = 8;

} // namespace

RegionMarks::RegionMarks(const CarbonView& view, const MapFrame& frame, const Theme& theme)
    : m_view(view), m_theme(theme) {
    for (const auto& region : view.regions) {
        m_centres.push_back(frame.place(region.latitude, region.longitude));
        m_largest = max(m_largest, region.intensity);
    }
}

double RegionMarks::share(std::size_t region) const {
    return m_largest > CarbonIntensity<>() ? m_view.regions[region].intensity / m_largest : 0;
}

double RegionMarks::radius(std::size_t region) const {
    const double size = (kSmallest + kGrowth * std::sqrt(share(region))) * (m_centres.size() > kCrowd ? kCrowded : 1);
    return m_theme.px(isChosen(region) ? std::max(kChosen, size) : size);
}

int RegionMarks::near(const QPointF& at) const {
    int nearest = -1;
    double best = INFINITY;
    for (std::size_t i = 0; i < m_centres.size(); ++i) {
        const QPointF gap = at - m_centres[i];
        const double distance = std::hypot(gap.x(), gap.y());
        if (distance > std::max(radius(i), static_cast<double>(m_theme.px(kReach))) || distance >= best) continue;
        best = distance;
        nearest = static_cast<int>(i);
    }
    return nearest;
}

std::vector<std::size_t> RegionMarks::drawingOrder() const {
    std::vector<std::size_t> order = byIntensity();
    std::ranges::stable_partition(order, [&](std::size_t region) { return !isChosen(region); });
    return order;
}

std::vector<std::size_t> RegionMarks::labellingOrder() const {
    const std::vector<std::size_t> sorted = byIntensity();
    std::vector<std::size_t> order;
    for (std::size_t low = 0, high = sorted.size(); low < high;) {
        order.push_back(sorted[low++]);
        if (low < high) order.push_back(sorted[--high]);
    }
    if (order.size() > kCrowd) order.resize(kNamedInCrowd);
    return order;
}

std::vector<std::size_t> RegionMarks::byIntensity() const {
    std::vector<std::size_t> order(m_centres.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return m_view.regions[b].intensity < m_view.regions[a].intensity; });
    return order;
}

} // namespace mlsys::ui
