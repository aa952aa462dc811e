#include "explore/solver_inputs.h"
#include "explore/views/views.h"

#include <algorithm>

namespace mlsys {

namespace {

constexpr std::array kPrecisions{Precision::fp16, Precision::int8};
constexpr double kSweepStep = 0.05;

Expected<SingleNode::Answer<>> profile(const Scenario& s) {
    return SingleNode::solve(profileInput(s, s.model, 1), s.assumptions);
}

void addLevel(EdgeView& view, const char* name, const std::optional<Bytes<>>& capacity) {
    if (capacity) view.levels.push_back({.name = name, .capacity = *capacity, .fits = view.weights <= *capacity});
}

/// The weights are read from SRAM where they fit, else from flash where it is described, else from memory.
void addLevels(EdgeView& view, const Hardware& hardware) {
    addLevel(view, "SRAM", hardware.sram.capacity);
    addLevel(view, "flash", hardware.flash.capacity);
    addLevel(view, "memory", hardware.capacity);
    for (EdgeView::Level& level : view.levels) {
        if (!level.fits) continue;
        level.read = true;
        return;
    }
}

EdgeView::Sweep sweepOf(Scenario s, Precision precision) {
    EdgeView::Sweep sweep{.precision = precision, .selected = s.precision == precision};
    s.precision = precision;
    for (int i = 1; i <= 20; ++i) {
        s.efficiency = i * kSweepStep;
        if (const auto solved = profile(s)) sweep.steps.push_back({s.efficiency, solved->latency});
    }
    return sweep;
}

/// Arithmetic time is work/(F·η), so that what the rest of the deadline leaves it gives η.
std::optional<double> neededEfficiency(const EdgeView& view) {
    const Time<> left = view.deadline - view.overhead;
    if (left < view.memory || left <= Time<>()) return std::nullopt;
    const double needed = (view.compute * view.efficiency) / left;
    return needed <= 1 ? std::optional(needed) : std::nullopt;
}

} // namespace

EdgeView edgeView(const Scenario& s, const Registry& registry) {
    EdgeView view{.model = s.model->name,
                  .hardware = s.hardware->name,
                  .precision = s.precision,
                  .efficiency = s.efficiency,
                  .deadline = s.deadline};
    const auto solved = profile(s);
    if (!solved) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.weights = solved->footprint;
    addLevels(view, *s.hardware);
    view.latency = solved->latency;
    view.compute = solved->computeTime;
    view.memory = solved->memoryTime;
    view.overhead = solved->overhead;
    view.fits = solved->feasible;
    view.inTime = view.fits && view.latency <= s.deadline;
    view.lateness = view.latency / s.deadline;
    view.timedAsMeasured = Constants<double>(s.assumptions).refined();
    if (!view.timedAsMeasured) view.neededEfficiency = neededEfficiency(view);
    view.energy = solved->energy;
    if (s.hardware->tdp) view.energyAtFullPower = *s.hardware->tdp * view.latency;
    for (const Precision precision : kPrecisions) view.sweeps.push_back(sweepOf(s, precision));
    if (std::ranges::find(kPrecisions, s.precision) == kPrecisions.end())
        view.sweeps.push_back(sweepOf(s, s.precision));
    view.warnings = solved->warnings.list();
    return view;
}

} // namespace mlsys
