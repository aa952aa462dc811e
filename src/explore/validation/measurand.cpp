#include "explore/validation/measurand.h"

#include "explore/validation/limits.h"
#include "explore/validation/llm_setup.h"

#include <cmath>

namespace mlsys::validation {

namespace {

constexpr double kLowest = 0.05, kHighest = 0.95;

bool names(const MeasuredRow& row, const char* part) {
    return row.metric.find(part) != std::string::npos;
}

std::optional<Measurand> ofLanguageModel(const MeasuredRow& row) {
    const auto figure = figureOf(row.metric);
    if (!figure) return std::nullopt;
    switch (*figure) {
    case Figure::first_token: return Measurand::first_token;
    case Figure::per_token: return Measurand::token_time;
    case Figure::rate: return Measurand::token_rate;
    case Figure::end_to_end: return Measurand::answer_time;
    }
    return std::nullopt;
}

Measurand ofEnergy(const MeasuredRow& row) {
    if (names(row, "power")) return Measurand::power;
    return names(row, "emission") || names(row, "CO2") ? Measurand::emissions : Measurand::energy;
}

double baseOfEnergy(const MeasuredRow& row) {
    switch (ofEnergy(row)) {
    case Measurand::power: return Power<>(row.value, unit::watt).base();
    case Measurand::emissions: return Carbon<>(row.value, unit::tCO2).base();
    default: return Energy<>(row.value, names(row, "MWh") ? unit::MWh : unit::kWh).base();
    }
}

/// Batches are measured as rates of samples and told as times.
bool isTimeToldAsRate(const MeasuredRow& row) {
    return row.area != "llm_serving" && row.area != "llm_latency" && isRate(row.metric);
}

TrustBand bandOf(Measurand measurand, const std::vector<double>& ratios) {
    std::vector<double> errors;
    for (const double ratio : ratios) errors.push_back(std::abs(1 / ratio - 1));
    return {measurand,
            ratios.size(),
            quantile(errors, 0.5),
            quantile(errors, 0.9),
            quantile(ratios, kLowest),
            quantile(ratios, kHighest)};
}

} // namespace

std::optional<Measurand> measurandOf(const MeasuredRow& row) {
    if (row.area == "training") return Measurand::training_step;
    if (row.area == "batch_sweep") return Measurand::batch_time;
    if (row.area == "tinyml") return names(row, "energy") ? Measurand::device_energy : Measurand::device_time;
    if (row.area == "energy_carbon") return ofEnergy(row);
    return ofLanguageModel(row);
}

double baseOf(const MeasuredRow& row) {
    if (isTimeToldAsRate(row)) return row.number("batch").value_or(1) / row.value;
    if (row.area == "energy_carbon") return baseOfEnergy(row);
    return isRate(row.metric) ? row.value : row.value / timeScale(row);
}

std::vector<TrustBand> trustBands(const std::vector<Comparison>& comparisons) {
    std::array<std::vector<double>, kMeasurandNames.size()> ratios;
    for (const Comparison& c : comparisons) {
        const auto measurand = measurandOf(c.row);
        if (!measurand || !c.predicted || !(*c.predicted > 0) || !(c.row.value > 0)) continue;
        const double ratio = c.row.value / *c.predicted;
        ratios[static_cast<std::size_t>(*measurand)].push_back(isTimeToldAsRate(c.row) ? 1 / ratio : ratio);
    }
    std::vector<TrustBand> bands;
    for (std::size_t i = 0; i < ratios.size(); ++i)
        if (!ratios[i].empty()) bands.push_back(bandOf(static_cast<Measurand>(i), ratios[i]));
    return bands;
}

} // namespace mlsys::validation
