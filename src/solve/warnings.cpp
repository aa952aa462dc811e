#include "solve/warnings.h"

namespace mlsys {

namespace {

constexpr std::array kTraps{
#define TRAP(code, sentence) Warning{#code, sentence},
#include "solve/traps.def"
#undef TRAP
};
static_assert(kTraps.size() <= 32, "a set of warnings has 32 bits");

} // namespace

std::span<const Warning> trapTable() {
    return kTraps;
}

std::vector<Warning> WarningSet::list() const {
    std::vector<Warning> hit;
    for (std::size_t i = 0; i < kTraps.size(); ++i)
        if (has(static_cast<Trap>(i))) hit.push_back(kTraps[i]);
    return hit;
}

} // namespace mlsys
