#include "explore/solver_inputs.h"
#include "explore/views/views.h"

#include "solve/accelerator.h"

#include <algorithm>

namespace mlsys {

namespace {

RooflinePoint pointOf(double batch, const SingleNode::Answer<>& a) {
    return {.batch = batch,
            .intensity = a.intensity,
            .attained = a.work / a.latency,
            .bottleneck = a.bottleneck,
            .latency = a.latency,
            .computeTime = a.computeTime,
            .memoryTime = a.memoryTime,
            .overhead = a.overhead,
            .throughput = a.throughput,
            .mfu = a.mfu,
            .feasible = a.feasible};
}

std::optional<RooflineTrail> trailOf(const Scenario& s, const Ref<Model>& model) {
    RooflineTrail trail{.name = model->name};
    const auto solved = SingleNode::solve(profileInput(s, model, s.batch), s.assumptions);
    if (!solved) return std::nullopt;
    trail.point = pointOf(s.batch, *solved);
    for (const double batch : batchSweep()) {
        const auto step = SingleNode::solve(profileInput(s, model, batch), s.assumptions);
        trail.trail.push_back(pointOf(batch, *step));
        if (!trail.crossover && step->bottleneck == SingleNode::Bottleneck::Compute) trail.crossover = batch;
    }
    return trail;
}

std::vector<RooflineView::Roof> roofsOf(const Scenario& s) {
    const Hardware& hw = *s.hardware;
    std::vector<RooflineView::Roof> roofs;
    for (std::size_t i = 0; i < hw.rates.size(); ++i) {
        const auto precision = static_cast<Precision>(i);
        const std::string pointer = "/compute/precision_flop_per_s/" + std::string(name(precision));
        if (hw.rates[i])
            roofs.push_back({precision, *hw.rates[i], precision == s.precision, hw.sources.at(pointer.c_str())});
    }
    if (!hw.rates[static_cast<std::size_t>(Precision::fp16)]) {
        const bool active = !hw.rates[static_cast<std::size_t>(s.precision)];
        roofs.push_back({Precision::fp16, hw.peak, active, hw.sources.at("/compute/peak_flop_per_s")});
    }
    std::ranges::stable_sort(roofs, std::greater{}, &RooflineView::Roof::peak);
    return roofs;
}

std::vector<RooflineView::Slope> slopesOf(const Scenario& s, const SingleNode::Answer<>* solved) {
    const Hardware& hw = *s.hardware;
    const auto slope = [&hw](const char* level, const Bandwidth<>& bandwidth, const char* pointer) {
        return RooflineView::Slope{.level = level, .bandwidth = bandwidth, .origin = hw.sources.at(pointer)};
    };
    std::vector<RooflineView::Slope> slopes{slope("memory", hw.bandwidth, "/memory/bandwidth_bytes_per_s")};
    if (hw.sram.bandwidth) slopes.push_back(slope("SRAM", *hw.sram.bandwidth, "/memory/sram_bandwidth_bytes_per_s"));
    if (hw.flash.bandwidth)
        slopes.push_back(slope("flash", *hw.flash.bandwidth, "/memory/flash_bandwidth_bytes_per_s"));
    if (solved && !solved->feasible)
        slopes.push_back(slope("host link", solved->effectiveBandwidth, "/interconnect/bandwidth_bytes_per_s"));
    if (solved) {
        // The slowest that allows what the workload gets, which may be a share of it; of equals the last: the host link
        // where the workload spills, flash before memory.
        auto active = slopes.rend();
        for (auto each = slopes.rbegin(); each != slopes.rend(); ++each)
            if (each->bandwidth >= solved->effectiveBandwidth &&
                (active == slopes.rend() || each->bandwidth < active->bandwidth))
                active = each;
        if (active != slopes.rend()) active->active = true;
    } else {
        slopes.front().active = true;
    }
    std::ranges::stable_sort(slopes, std::greater{}, &RooflineView::Slope::bandwidth);
    return slopes;
}

} // namespace

RooflineView rooflineView(const Scenario& s, const Registry& registry) {
    RooflineView view{.hardware = s.hardware->name, .efficiency = s.efficiency};
    const auto solved = SingleNode::solve(profileInput(s, s.model, s.batch), s.assumptions);
    view.roofs = roofsOf(s);
    view.slopes = slopesOf(s, solved ? &*solved : nullptr);
    const FlopRate<> peak = peakRate<double>(*s.hardware, s.precision);
    const auto active = std::ranges::find(view.slopes, true, &RooflineView::Slope::active);
    const Bandwidth<> bandwidth = active != view.slopes.end() ? active->bandwidth : s.hardware->bandwidth;
    view.ridge = peak / bandwidth;
    view.attainable = solved ? solved->attainablePeak : peak * s.efficiency;
    view.efficiency = view.attainable / peak;
    view.attainableRidge = view.attainable / bandwidth;
    view.workload = trailOf(s, s.model);
    if (!(s.contrast == s.model)) view.contrast = trailOf(s, s.contrast);
    if (solved)
        view.warnings = solved->warnings.list();
    else
        view.unavailable = notLowerable(s, registry);
    return view;
}

} // namespace mlsys
