#include "explore/parameter.h"
#include "explore/sweep.h"
#include "fixtures.h"
#include "fuzz_target.h"
#include "units/format.h"

#include <cmath>

using namespace mlsys;

/// What a user types: into a field, after --set and after --over.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::textOf(data, size);
    for (const Dim d : {dim::none, dim::byte, dim::bandwidth, dim::time, dim::power}) {
        const auto value = parseQuantity(text, d);
        if (!value) {
            fuzz::require(!value.error().empty(), "a refusal has a reason");
            continue;
        }
        fuzz::require(std::isfinite(*value), "a typed value is a number");
        if (std::abs(*value) > 1e300) continue; // rounding its text up may leave what numbers can hold
        const auto back = parseQuantity(format(*value, d, 17).text(), d);
        fuzz::require(back && std::abs(*back - *value) <= 1e-12 * std::abs(*value), "a shown value can be typed");
    }
    static const Scenario start = defaultScenario(sharedRegistry());
    for (const Parameter& parameter : parameterTable()) {
        const auto setting = parseSetting(parameter, text);
        if (!setting) continue;
        fuzz::require(parseSetting(parameter, settingText(*setting)) == setting, "a setting is read back");
        withParameter(start, parameter.id, *setting, sharedRegistry());
    }
    if (const auto axis = parseSweepAxis(text)) sweepPoints({*axis});
    return 0;
}
