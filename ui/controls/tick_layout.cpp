#include "controls/tick_layout.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {
namespace {

std::vector<int> spread(int stops, int count) {
    std::vector<int> labels;
    labels.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        labels.push_back(static_cast<int>(std::lround(static_cast<double>(i) * (stops - 1) / (count - 1))));
    return labels;
}

} // namespace

double TickLayout::left(int stop) const {
    if (stop == 0) return 0;
    const double flush = std::max(0.0, length - width(stop));
    if (stop == stops - 1) return flush;
    const double center = inset + (length - 2 * inset) * stop / (stops - 1);
    return std::clamp(center - width(stop) / 2, 0.0, flush);
}

bool TickLayout::fits(const std::vector<int>& labels) const {
    for (std::size_t i = 1; i < labels.size(); ++i)
        if (left(labels[i - 1]) + width(labels[i - 1]) + gap > left(labels[i])) return false;
    return true;
}

std::vector<int> TickLayout::chosen() const {
    constexpr int kMost = 6;
    std::vector<int> most;
    for (int count = std::min(stops, kMost); count >= 2; --count) {
        std::vector<int> labels = spread(stops, count);
        if (!fits(labels)) continue;
        if (most.empty()) most = labels;
        const bool even = (stops - 1) % (count - 1) == 0;
        if (even && (labels.size() == most.size() || count > 3)) return labels;
    }
    if (most.empty() && stops > 0) most = {0};
    return most;
}

} // namespace mlsys::ui
