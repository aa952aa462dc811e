#include "controls/stop_scale.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {
namespace {

constexpr double kTolerance = 1e-9;

double margin(double value) {
    return std::abs(value) * kTolerance;
}

double shareBetween(double value, double low, double high) {
    if (low > 0) return std::log(value / low) / std::log(high / low);
    return (value - low) / (high - low);
}

double valueBetween(double share, double low, double high) {
    if (low > 0) return low * std::pow(high / low, share);
    return low + share * (high - low);
}

} // namespace

StopScale::StopScale(std::vector<double> stops, double fineStep)
    : m_stops(std::move(stops)), m_fineStep(std::max(0.0, fineStep)) {
    std::erase_if(m_stops, [](double stop) { return !std::isfinite(stop); });
    std::sort(m_stops.begin(), m_stops.end());
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
    if (m_stops.empty()) m_stops.push_back(0);
}

double StopScale::stopPosition(std::size_t index) const {
    return m_stops.size() < 2 ? 0 : static_cast<double>(index) / static_cast<double>(m_stops.size() - 1);
}

double StopScale::position(double value) const {
    if (m_stops.size() < 2 || value <= first()) return 0;
    if (value >= last()) return 1;
    const auto above = std::upper_bound(m_stops.begin(), m_stops.end(), value);
    const auto low = static_cast<std::size_t>(above - m_stops.begin()) - 1;
    const double share = shareBetween(value, m_stops[low], *above);
    return (static_cast<double>(low) + share) / static_cast<double>(m_stops.size() - 1);
}

double StopScale::nearestStop(double position) const {
    const auto index = std::lround(std::clamp(position, 0.0, 1.0) * static_cast<double>(m_stops.size() - 1));
    return m_stops[static_cast<std::size_t>(index)];
}

double StopScale::finestValue(double position) const {
    if (m_fineStep <= 0 || m_stops.size() < 2) return nearestStop(position);
    const double place = std::clamp(position, 0.0, 1.0) * static_cast<double>(m_stops.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(place), m_stops.size() - 2);
    const double value = valueBetween(place - static_cast<double>(low), m_stops[low], m_stops[low + 1]);
    return snapped(value);
}

double StopScale::snapped(double value) const {
    if (m_fineStep <= 0) return nearestStop(position(value));
    return std::clamp(onFineGrid(std::round(value / m_fineStep)), first(), last());
}

double StopScale::moved(double value, int stops) const {
    const auto count = static_cast<long>(m_stops.size());
    if (stops > 0) {
        const auto above = std::upper_bound(m_stops.begin(), m_stops.end(), value + margin(value)) - m_stops.begin();
        if (above == count) return value;
        return m_stops[static_cast<std::size_t>(std::min(above + stops - 1, count - 1))];
    }
    const auto notBelow = std::lower_bound(m_stops.begin(), m_stops.end(), value - margin(value)) - m_stops.begin();
    if (stops == 0 || notBelow == 0) return value;
    return m_stops[static_cast<std::size_t>(std::max(notBelow + stops, 0L))];
}

double StopScale::nudged(double value, int direction) const {
    if (m_fineStep <= 0) return moved(value, direction);
    const double multiple = value / m_fineStep;
    const double next = direction > 0 ? std::floor(multiple + kTolerance * std::max(1.0, multiple)) + 1
                                      : std::ceil(multiple - kTolerance * std::max(1.0, multiple)) - 1;
    const double target = onFineGrid(next);
    if (direction > 0) return value >= last() ? value : std::min(target, last());
    return value <= first() ? value : std::max(target, first());
}

// Dividing by a whole number of steps per unit gives the decimal that would be typed, 0.35 and not 0.35000000000000003.
double StopScale::onFineGrid(double multiple) const {
    const double perUnit = std::round(1 / m_fineStep);
    const bool divides = perUnit > 1 && std::abs(perUnit * m_fineStep - 1) < kTolerance;
    return divides ? multiple / perUnit : multiple * m_fineStep;
}

} // namespace mlsys::ui
