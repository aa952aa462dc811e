#include "explore/views/sensitivity_view.h"

#include "explore/input_arguments.h"
#include "explore/solver_inputs.h"
#include "explore/views/views.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

using Bar = SensitivityView::Bar;
using Side = SensitivityView::Side;

/// What a lever changes: a copy of the scenario, whose hardware is resolved only at the end.
struct Trial {
    Hardware hardware;
    double efficiency;
    Assumptions assumptions;
};

/// A lever: where it is found and what a factor on it changes.
struct LeverInfo {
    Lever lever;
    Dim dim;
    /// Its value in base units, none where the hardware does not state it.
    std::optional<double> (*value)(const Trial&);
    void (*scale)(Trial&, double factor);
};

std::optional<double> baseOf(const std::optional<Bandwidth<>>& bandwidth) {
    return bandwidth ? std::optional(bandwidth->base()) : std::nullopt;
}

void scalePeak(Trial& t, double factor) {
    t.hardware.peak = t.hardware.peak * factor;
    for (auto& rate : t.hardware.rates)
        if (rate) rate = *rate * factor;
    t.hardware.sources.disown("/compute");
}

/// Dispatch of the hardware and framework time of the layers together.
void scaleOverhead(Trial& t, double factor) {
    if (t.hardware.dispatchOverhead) {
        t.hardware.dispatchOverhead = *t.hardware.dispatchOverhead * factor;
        t.hardware.sources.disown("/dispatch_overhead_s");
    }
    t.assumptions = assumptionsAfter(Lever::overhead, t.assumptions, factor);
}

const LeverInfo kLevers[] = {
    {Lever::peak, dim::flopRate, [](const Trial& t) { return std::optional(t.hardware.peak.base()); }, scalePeak},
    {Lever::bandwidth, dim::bandwidth, [](const Trial& t) { return std::optional(t.hardware.bandwidth.base()); },
     [](Trial& t, double factor) {
         t.hardware.bandwidth = t.hardware.bandwidth * factor;
         t.hardware.sources.disown("/memory/bandwidth_bytes_per_s");
     }},
    {Lever::capacity, dim::byte, [](const Trial& t) { return std::optional(t.hardware.capacity.base()); },
     [](Trial& t, double factor) {
         t.hardware.capacity = t.hardware.capacity * factor;
         t.hardware.sources.disown("/memory/capacity_bytes");
     }},
    {Lever::sram, dim::bandwidth, [](const Trial& t) { return baseOf(t.hardware.sram.bandwidth); },
     [](Trial& t, double factor) {
         t.hardware.sram.bandwidth = *t.hardware.sram.bandwidth * factor;
         t.hardware.sources.disown("/memory/sram_bandwidth_bytes_per_s");
     }},
    {Lever::flash, dim::bandwidth, [](const Trial& t) { return baseOf(t.hardware.flash.bandwidth); },
     [](Trial& t, double factor) {
         t.hardware.flash.bandwidth = *t.hardware.flash.bandwidth * factor;
         t.hardware.sources.disown("/memory/flash_bandwidth_bytes_per_s");
     }},
    {Lever::link, dim::bandwidth,
     [](const Trial& t) { return t.hardware.interconnect ? baseOf(t.hardware.interconnect->bandwidth) : std::nullopt; },
     [](Trial& t, double factor) {
         t.hardware.interconnect->bandwidth = *t.hardware.interconnect->bandwidth * factor;
         t.hardware.sources.disown("/interconnect/bandwidth_bytes_per_s");
     }},
    {Lever::efficiency, dim::none, [](const Trial& t) { return std::optional(t.efficiency); },
     [](Trial& t, double factor) { t.efficiency *= factor; }},
};

/// The overhead has no single value in the scenario: the profile tells it.
const LeverInfo kOverhead{Lever::overhead, dim::time, nullptr, scaleOverhead};

/// Kernels reach at most the whole peak.
double boundedFactor(Lever lever, const Trial& t, double factor) {
    return lever == Lever::efficiency ? std::min(factor, 1 / t.efficiency) : factor;
}

/// The scenario's workload on changed hardware.
class Changes {
public:
    Changes(const Scenario& s, SingleNode::Answer<> base)
        : m_scenario(s), m_today{*s.hardware, s.efficiency, s.assumptions}, m_base(std::move(base)) {
        if (!s.model->hasKvCache()) return;
        if (const auto served = serve(m_today)) m_served = *served;
    }

    const Trial& today() const { return m_today; }

    Bar bar(const LeverInfo& info, double value) const {
        const double p = m_scenario.perturbation / 100;
        const Trial more = changed(info, 1 + p), less = changed(info, 1 - p);
        Bar bar{.lever = info.lever, .value = value, .dim = info.dim};
        bar.up = side(more, boundedFactor(info.lever, m_today, 1 + p));
        bar.down = side(less, 1 - p);
        if (!m_served) return bar;
        const auto served = serve(more);
        bar.ttft = served->ttft / m_served->ttft - 1;
        bar.itl = served->itl / m_served->itl - 1;
        return bar;
    }

private:
    Trial changed(const LeverInfo& info, double factor) const {
        Trial trial = m_today;
        info.scale(trial, boundedFactor(info.lever, trial, factor));
        return trial;
    }
    Scenario scenario(const Trial& trial) const {
        Scenario s = m_scenario;
        s.hardware = Ref<Hardware>(trial.hardware);
        s.efficiency = std::min(trial.efficiency, 1.0);
        s.assumptions = trial.assumptions;
        return s;
    }
    Side side(const Trial& trial, double factor) const {
        const Scenario s = scenario(trial);
        const auto input = profileInput(s, s.model, s.batch);
        const auto profile = SingleNode::solve(input, s.assumptions);
        return {.factor = factor,
                .change = (profile->latency - m_base.latency) / m_base.latency,
                .latency = profile->latency,
                .number = {std::string(SingleNode::kInfo.name), "latency_s", argumentsOf<SingleNode>(input)}};
    }
    Expected<Serving::Answer<>> serve(const Trial& trial) const {
        const Scenario s = scenario(trial);
        return Serving::solve(servingInput(s, s.hardware, s.batch), s.assumptions);
    }

    const Scenario& m_scenario;
    Trial m_today;
    SingleNode::Answer<> m_base;
    std::optional<Serving::Answer<>> m_served;
};

void findBinding(SensitivityView& view) {
    double shortest = -1e-12; // less is rounding
    for (const Bar& bar : view.bars)
        if (bar.lever != Lever::overhead && bar.up.change < shortest) {
            shortest = bar.up.change;
            view.binding = bar.lever;
        }
}

} // namespace

double SensitivityView::Bar::size() const {
    return std::max(std::abs(up.change), std::abs(down.change));
}

Assumptions assumptionsAfter(Lever lever, const Assumptions& assumptions, double factor) {
    if (lever != Lever::overhead) return assumptions;
    const Assumptions dispatched =
        withAssumption(assumptions, "defaultDispatch", assumptions.defaultDispatch.base() * factor);
    return withAssumption(dispatched, "layerTax", dispatched.layerTax.base() * factor);
}

SensitivityView sensitivityView(const Scenario& s, const Registry& registry) {
    SensitivityView view{.perturbation = s.perturbation, .batch = s.batch};
    const auto base = SingleNode::solve(profileInput(s, s.model, s.batch), s.assumptions);
    if (!base) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.baseline = base->latency;
    view.warnings = base->warnings.list();
    const Changes changes(s, *base);
    for (const LeverInfo& info : kLevers)
        if (const auto value = info.value(changes.today())) view.bars.push_back(changes.bar(info, *value));
    view.bars.push_back(changes.bar(kOverhead, base->overhead.base()));
    std::ranges::stable_sort(view.bars, std::greater{}, &Bar::size);
    findBinding(view);
    return view;
}

} // namespace mlsys
