#include "explore/validation/areas.h"

#include "explore/validation/inference_rows.h"
#include "explore/validation/training_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace mlsys::validation {

namespace {

constexpr std::array kAreas{
    Area{"training", "Training steps", &predictTraining},
    Area{"llm_latency", "LLM latency", &predictLlmLatency},
    Area{"llm_serving", "LLM serving", &predictLlmServing},
    Area{"batch_sweep", "Vision and encoders", &predictBatchSweep},
    Area{"tinyml", "Microcontrollers", &predictMicrocontroller},
    Area{"energy_carbon", "Energy and carbon", &predictEnergy},
};

template <class Belongs>
Residuals summary(const std::vector<Comparison>& all, std::string area, std::string metric, const Belongs& belongs) {
    Residuals out{.area = std::move(area), .metric = std::move(metric)};
    std::vector<double> errors;
    for (const Comparison& c : all) {
        if (!belongs(c.row)) continue;
        ++out.rows;
        if (const auto error = c.error()) errors.push_back(std::abs(*error));
    }
    out.mapped = errors.size();
    if (errors.empty()) return out;
    out.median = quantile(errors, 0.5);
    out.p90 = quantile(errors, 0.9);
    return out;
}

/// The areas that rows name: those known in the order of reports, then the others.
std::vector<std::string> areasOf(const std::vector<Comparison>& comparisons) {
    std::vector<std::string> out;
    const auto add = [&](std::string_view id) {
        const bool isNamed = std::ranges::any_of(comparisons, [&](const Comparison& c) { return c.row.area == id; });
        if (isNamed && std::ranges::find(out, id) == out.end()) out.emplace_back(id);
    };
    for (const Area& area : kAreas) add(area.id);
    for (const Comparison& c : comparisons) add(c.row.area);
    return out;
}

} // namespace

double quantile(std::vector<double> values, double level) {
    std::ranges::sort(values);
    const double at = level * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (values[high] - values[low]) * (at - static_cast<double>(low));
}

std::span<const Area> areas() {
    return kAreas;
}

std::optional<double> Comparison::error() const {
    if (!predicted || row.value == 0) return std::nullopt;
    return *predicted / row.value - 1;
}

std::vector<Comparison> compare(const std::vector<MeasuredRow>& rows, const Registry& registry, const Assumptions& a) {
    std::vector<Comparison> all;
    for (const MeasuredRow& row : rows) {
        const auto area = std::ranges::find(kAreas, row.area, &Area::id);
        const bool known = area != kAreas.end();
        all.push_back(
            {row, known ? area->predict(row, registry, a) : tl::unexpected("unknown area " + inQuotes(row.area))});
    }
    return all;
}

std::vector<Residuals> residuals(const std::vector<Comparison>& comparisons) {
    std::vector<Residuals> out;
    for (const std::string& id : areasOf(comparisons)) {
        std::set<std::string> metrics;
        for (const Comparison& c : comparisons)
            if (c.row.area == id) metrics.insert(c.row.metric);
        out.push_back(summary(comparisons, id, "", [&](const MeasuredRow& row) { return row.area == id; }));
        if (metrics.size() < 2) continue;
        for (const std::string& metric : metrics)
            out.push_back(summary(comparisons, id, metric,
                                  [&](const MeasuredRow& row) { return row.area == id && row.metric == metric; }));
    }
    return out;
}

} // namespace mlsys::validation
