#include "solve/warnings.h"

namespace mlsys {

namespace {

constexpr std::array kTraps{
    Warning{"precision_fallback",
            "The hardware lists no rate for this precision, so its general peak is used; the real rate may be lower."},
    Warning{"infeasible_offload",
            "The footprint exceeds the memory, and all traffic is charged at the bandwidth of the host link."},
    Warning{"idle_ranks", "The batch is smaller than the number of data-parallel ranks; idle ranks count as working."},
    Warning{"batch_remainder", "The batch does not divide by the data-parallel ranks; the remainder is dropped."},
    Warning{"decode_above_peak", "Decoding at this batch needs more arithmetic per second than the hardware can do."},
    Warning{"prefill_below_weight_read",
            "The time to first token is shorter than one read of the weights, which no hardware can do."},
    Warning{"unknown_price", "The accelerator states no price, so a default price is used."},
    Warning{"unknown_tdp", "The accelerator states no thermal design power, so a default is used."},
    Warning{"bisection_above_link",
            "The law of this topology gives more than full links at so few nodes, which no network can do."},
};

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
