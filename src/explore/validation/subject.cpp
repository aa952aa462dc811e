#include "explore/validation/subject.h"

#include "explore/validation/chip_names.h"
#include "explore/validation/model_names.h"
#include "units/format.h"

#include <cmath>

namespace mlsys::validation {

namespace {

std::string countText(double x) {
    const bool isCount = x == std::floor(x) && x < 1e6;
    return isCount ? std::to_string(static_cast<long>(x)) : formatCount(x);
}

} // namespace

Subject subjectOf(const MeasuredRow& row, const Registry& registry) {
    Subject out;
    if (row.states("device")) {
        if (const auto chip = microcontrollerNamed(registry, row.text("device"), std::nullopt)) out.hardware = *chip;
        if (const auto model = tinyNetworkNamed(registry, row.text("model"))) out.model = *model;
        return out;
    }
    if (const auto chip = chipNamed(registry, row.text("accelerator"))) out.hardware = *chip;
    if (const auto network = networkNamed(registry, row.text("model")))
        out.model = *network;
    else if (const auto language = languageModelNamed(registry, row.text("model")))
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
    return title;
}

} // namespace mlsys::validation
