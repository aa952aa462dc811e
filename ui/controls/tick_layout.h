#pragma once

#include <functional>
#include <vector>

namespace mlsys::ui {

/// Chooses which of a scale's stops carry a label.
struct TickLayout {
    /// Number of stops.
    int stops = 0;
    /// Length of the scale in pixels.
    double length = 0;
    /// Distance of the first and last stop from the ends in pixels.
    double inset = 0;
    /// Least space between two labels in pixels.
    double gap = 0;
    /// Width of the label of a stop in pixels.
    std::function<double(int)> width;

    /// The left edge of a stop's label: centred under the stop, flush with the scale at both ends.
    double left(int stop) const;
    /// The stops to label: both ends and as many between as fit, at most six in all; rather evenly spaced than many.
    std::vector<int> chosen() const;

private:
    bool fits(const std::vector<int>& labels) const;
};

} // namespace mlsys::ui
