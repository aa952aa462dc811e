#include "explore/trust.h"

#include "explore/views/evidence_view.h"
#include "scenario/scenario.h"
#include "solve/refined/batch_time.h"

#include <algorithm>

namespace mlsys {

namespace {

/// A key number, what bears it out, and whether it falls where that rises.
struct BorneOut {
    std::string_view metric;
    Measurand by;
    bool inverse = false;
};

constexpr std::array kBorneOut{
    BorneOut{"memory.itl", Measurand::token_time},
    BorneOut{"memory.ttft", Measurand::first_token},
    BorneOut{"memory.throughput", Measurand::token_time, true},
    BorneOut{"serving.itl", Measurand::token_time},
    BorneOut{"serving.ttft", Measurand::first_token},
    BorneOut{"serving.throughput", Measurand::token_time, true},
    BorneOut{"parallelism.step", Measurand::training_step},
    BorneOut{"parallelism.mfu", Measurand::training_step, true},
    BorneOut{"carbon.energy", Measurand::energy},
    BorneOut{"carbon.carbon", Measurand::emissions},
    BorneOut{"edge.energy", Measurand::device_energy},
};

/// What bears out the time of the scenario's batch on its device.
Measurand batchMeasurand(const Scenario& s) {
    if (s.hardware->microcontroller) return Measurand::device_time;
    const bool generates = s.model->hasKvCache() && !refined::isEncoder(*s.model);
    return generates ? Measurand::token_time : Measurand::batch_time;
}

std::optional<BorneOut> borneOut(const Scenario& s, std::string_view metric) {
    if (metric == "roofline.latency" || metric == "edge.latency") return BorneOut{metric, batchMeasurand(s)};
    for (const char* rate : {"roofline.throughput", "roofline.mfu", "roofline.attained"})
        if (metric == rate) return BorneOut{metric, batchMeasurand(s), true};
    // Only the energies of microcontrollers were measured inference by inference.
    if (metric == "edge.energy" && !s.hardware->microcontroller) return std::nullopt;
    const auto found = std::ranges::find(kBorneOut, metric, &BorneOut::metric);
    return found == kBorneOut.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Trust trustIn(const EvidenceView* evidence, const Scenario& scenario, std::string_view metric) {
    if (!evidence) return {};
    const auto by = borneOut(scenario, metric);
    if (!by) return {true, std::nullopt};
    const auto band = std::ranges::find(evidence->trust, by->by, &TrustBand::measurand);
    if (band == evidence->trust.end()) return {true, std::nullopt};
    return {true, by->inverse ? band->inverse() : *band};
}

} // namespace mlsys
