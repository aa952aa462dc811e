#pragma once

#include "scenario/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

/// One input of a sweep and the values it takes, each as text.
struct SweepAxis {
    std::string name;
    std::vector<std::string> values;
    bool operator==(const SweepAxis&) const = default;
};

/// Most points that one sweep may have.
inline constexpr std::size_t kMostSweepPoints = 1'000'000;

/// Reads "name=first..last", "name=first..last:step", "name=first..last:xfactor" or "name=value,value,…"; the last
/// value of a range is taken where the steps reach it. invalid_argument tells the forms.
Expected<SweepAxis> parseSweepAxis(std::string_view text);
/// Number of points of all axes together, or invalid_argument where an axis is named twice or there are too many.
Expected<std::size_t> sweepPoints(const std::vector<SweepAxis>& axes);
/// Values of the n-th point, the last axis running fastest.
std::vector<std::string_view> sweepPoint(const std::vector<SweepAxis>& axes, std::size_t n);

} // namespace mlsys
