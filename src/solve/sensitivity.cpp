#include "solve/sensitivity.h"

#include "solve/single_node.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

using Property = Sensitivity::Property;

/// The published model forgets on-chip memory and flash when it changes bandwidth or capacity.
Hardware changed(Hardware hw, Property property, double factor) {
    if (property == Property::peak_flops) {
        hw.sources.disown("/compute");
        hw.peak = hw.peak * factor;
        for (auto& rate : hw.rates)
            if (rate) rate = *rate * factor;
        return hw;
    }
    hw.sram = {};
    hw.flash = {};
    const bool bandwidth = property == Property::memory_bandwidth;
    hw.sources.disown(bandwidth ? "/memory/bandwidth_bytes_per_s" : "/memory/capacity_bytes");
    if (bandwidth)
        hw.bandwidth = hw.bandwidth * factor;
    else
        hw.capacity = hw.capacity * factor;
    return hw;
}

template <class R>
Expected<SingleNode::Answer<R>> profile(const Sensitivity::Input& in, const Ref<Hardware>& hw, const Assumptions& a) {
    return SingleNode::solve<R>(
        {.model = in.model, .hardware = hw, .precision = in.precision, .efficiency = in.efficiency}, a);
}

template <class R> Property bindingOf(const Sensitivity::Changes<R>& changes) {
    const std::array sizes{std::abs(plain(changes.peak)), std::abs(plain(changes.bandwidth)),
                           std::abs(plain(changes.capacity))};
    return static_cast<Property>(std::ranges::max_element(sizes) - sizes.begin());
}

} // namespace

template <class R>
Expected<Sensitivity::Answer<R>> Sensitivity::solve(const Input& in, const Assumptions& assumptions) {
    const auto base = profile<R>(in, in.hardware, assumptions);
    if (!base) return tl::unexpected(base.error());
    const double factor = 1 + in.perturbation / 100;
    const Time<R> latency = define("T_0", base->latency);
    const auto change = [&](Property property, const char* symbol) {
        const auto other = profile<R>(in, changed(*in.hardware, property, factor), assumptions);
        return (define(symbol, other->latency) - latency) / latency;
    };
    Answer<R> out;
    out.baseline = latency;
    out.changes = {change(Property::peak_flops, "T_peak"), change(Property::memory_bandwidth, "T_bandwidth"),
                   change(Property::memory_capacity, "T_capacity")};
    out.binding = bindingOf(out.changes);
    out.warnings = base->warnings;
    // The refined laws reach a share of the one bandwidth that they read at.
    const bool forgetsLevel = !Constants<double>(assumptions).refined() && base->feasible;
    out.warnings.addIf(forgetsLevel && plain(base->effectiveBandwidth) != in.hardware->bandwidth,
                       Trap::other_memory_level);
    return out;
}

MLSYS_SOLVER_INSTANCES(Sensitivity)

} // namespace mlsys
