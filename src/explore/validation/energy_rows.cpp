#include "explore/validation/chip_names.h"
#include "explore/validation/inference_rows.h"
#include "explore/validation/named_entry.h"
#include "solve/refined/power.h"

#include <regex>

namespace mlsys::validation {

namespace {

constexpr double kSecondsPerHour = 3600, kSecondsPerDay = 86400, kSecondsPerMinute = 60;

/// Billions or trillions in a text such as "600B" or "96.6B active"; the last of several.
std::optional<double> countIn(const std::string& text) {
    static const std::regex kCount(R"((\d+(?:\.\d+)?)\s*([BT])(?![a-z]))");
    std::optional<double> count;
    for (std::sregex_iterator at(text.begin(), text.end(), kCount), end; at != end; ++at)
        count = std::stod((*at)[1].str()) * ((*at)[2].str() == "T" ? 1e12 : 1e9);
    return count;
}

std::optional<Flops<>> trainingWork(const MeasuredRow& row, const Registry& registry) {
    if (const auto stated = row.number("total_flop")) return Flops<>(*stated, unit::flop);
    const std::string model = row.text("model");
    constexpr double kWorkPerParameterAndToken = 6;
    const auto tokens = countIn(row.text("tokens")), active = countIn(model);
    if (tokens && active) return Flops<>(kWorkPerParameterAndToken * *active * *tokens, unit::flop);
    const TrainingRun* known = entryNamed<TrainingRun>(registry, model);
    return known ? std::optional(known->work) : std::nullopt;
}

/// Time that all accelerators together work: stated, from the calendar, or from the work.
std::optional<Time<>> acceleratorTime(const MeasuredRow& row, const Hardware& hw, const Registry& registry,
                                      const Constants<double>& k) {
    const auto count = row.number("accelerators");
    if (const auto hours = row.number("gpu_hours")) return Time<>(*hours * kSecondsPerHour, unit::second);
    if (const auto hours = row.number("chip_hours")) return Time<>(*hours * kSecondsPerHour, unit::second);
    if (const auto days = row.number("days"); days && count)
        return Time<>(*days * *count * kSecondsPerDay, unit::second);
    if (const auto minutes = row.number("minutes"); minutes && count)
        return Time<>(*minutes * *count * kSecondsPerMinute, unit::second);
    const auto work = trainingWork(row, registry);
    if (!work) return std::nullopt;
    return *work / (hw.peak * k.trainingUtilization());
}

/// Power per accelerator: what the publication accounts with, else that of the law; the published package has the law
/// alone.
std::optional<Power<>> accountedPower(const MeasuredRow& row, const Hardware& hw, const Constants<double>& k) {
    for (const char* stated : {"power_W_per_gpu", "avg_system_W_per_accelerator", "measured_W_per_chip"})
        if (const auto watts = row.number(stated); watts && k.refined()) return Power<>(*watts, unit::watt);
    if (k.refined()) return refined::trainingPower(hw, k);
    return drawnPower(hw.tdp.value_or(k.defaultTdp()), k.referenceMfu(), k);
}

constexpr double kAcceleratorsPerNode = 8;

std::optional<double> nodePower(const MeasuredRow& row, const Hardware& hw, const Constants<double>& k) {
    const auto power = k.refined() ? refined::trainingPower(hw, k) : accountedPower(row, hw, k);
    const double perNode = row.number("accelerators_per_node").value_or(kAcceleratorsPerNode);
    return power ? std::optional((*power * perNode).in(unit::watt)) : std::nullopt;
}

bool names(const std::string& metric, const char* part) {
    return metric.find(part) != std::string::npos;
}

/// Energy at the meter; the idle energy of a run is what its nodes draw without work.
std::optional<Energy<>> energyOf(const MeasuredRow& row, const Hardware& hw, const Registry& registry,
                                 const Constants<double>& k) {
    const auto time = acceleratorTime(row, hw, registry, k);
    const bool idle = names(row.metric, "idle");
    const auto power =
        idle && hw.tdp ? std::optional(refined::powerWithHost(*hw.tdp, 0., k)) : accountedPower(row, hw, k);
    if (!time || !power) return std::nullopt;
    const bool isDynamic = names(row.metric, "dynamic") || idle;
    const double pue = row.number("pue").value_or(isDynamic ? 1 : k.refined() ? k.hyperscalePue() : k.defaultPue());
    return *power * *time * pue;
}

} // namespace

Prediction predictEnergy(const MeasuredRow& row, const Registry& registry, const Assumptions& a) {
    const auto chip = chipNamed(registry, row.text("accelerator"));
    if (!chip) return unmapped(row, "accelerator");
    const Constants<double> k(a);
    if (names(row.metric, "power")) {
        const auto watts = nodePower(row, **chip, k);
        return watts ? Prediction(*watts) : tl::unexpected(std::string("no power of the accelerator is known"));
    }
    const auto energy = energyOf(row, **chip, registry, k);
    if (!energy) return tl::unexpected(std::string("setup states neither accelerator time nor work"));
    if (!names(row.metric, "emission") && !names(row.metric, "CO2"))
        return names(row.metric, "MWh") ? energy->in(unit::MWh) : energy->in(unit::kWh);
    const auto stated = row.number("grid_kgCO2_per_kWh");
    const CarbonIntensity<> intensity = stated        ? CarbonIntensity<>(*stated * 1e3, unit::gPerKWh)
                                        : k.refined() ? k.nationalIntensity()
                                                      : k.defaultCarbonIntensity();
    return (*energy * intensity).in(unit::tCO2);
}

} // namespace mlsys::validation
