#include "explore/validation/subject.h"

#include "explore/validation/chip_names.h"
#include "explore/validation/llm_setup.h"
#include "explore/validation/model_names.h"
#include "explore/validation/sweep_setup.h"
#include "units/format.h"

#include <cmath>

namespace mlsys::validation {

namespace {

std::string countText(double x) {
    const bool isCount = x == std::floor(x) && x < 1e6;
    return isCount ? std::to_string(static_cast<long>(x)) : formatCount(x);
}

Precision precisionOf(const MeasuredRow& row, const Registry& registry) {
    if (row.area == "batch_sweep") {
        const auto sweep = sweepSetupOf(row, registry);
        return sweep ? sweep->precision : Precision::fp16;
    }
    if (row.area == "llm_serving" || row.area == "llm_latency") {
        const auto setup = setupOf(row, registry);
        return setup ? setup->precision : Precision::fp16;
    }
    return row.area == "tinyml" && row.text("precision") != "fp32" ? Precision::int8 : Precision::fp16;
}

} // namespace

Subject subjectOf(const MeasuredRow& row, const Registry& registry) {
    Subject out{.precision = precisionOf(row, registry)};
    if (row.states("device")) {
        if (const auto chip = microcontrollerNamed(registry, row.text("device"), std::nullopt)) out.hardware = *chip;
        if (const auto model = tinyNetworkNamed(registry, row.text("model"))) out.model = *model;
        return out;
    }
    if (const auto chip = chipNamed(registry, row.text("accelerator"))) out.hardware = *chip;
    if (const auto network = networkNamed(registry, row.text("model")))
        out.model = *network;
    else if (const auto language = languageModelOf(row, registry))
        out.model = *language;
    return out;
}

std::string titleOf(const MeasuredRow& row) {
    std::string title = row.text("model");
    if (title.empty()) {
        const auto parameters = row.number("parameters");
        title = parameters ? countText(*parameters) + " parameters" : row.id;
    }
    for (const char* part : {"accelerator", "device", "precision"})
        if (row.states(part)) title += " · " + row.text(part);
    for (const char* part : {"accelerators", "tp", "batch", "concurrency"})
        if (const auto number = row.number(part)) title += " · " + std::string(part) + ' ' + countText(*number);
    for (const char* part : {"prompt_tokens", "isl"})
        if (const auto tokens = row.number(part)) title += " · prompt " + countText(*tokens) + " tokens";
    for (const char* part : {"output_tokens", "osl"})
        if (const auto tokens = row.number(part)) title += " · answer " + countText(*tokens) + " tokens";
    return title;
}

} // namespace mlsys::validation
