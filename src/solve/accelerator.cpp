#include "solve/accelerator.h"

#include <algorithm>

namespace mlsys {

namespace {

constexpr std::array<const char*, kPrecisionNames.size()> kRatePointers{
    "/compute/precision_flop_per_s/fp32", "/compute/precision_flop_per_s/tf32", "/compute/precision_flop_per_s/bf16",
    "/compute/precision_flop_per_s/fp16", "/compute/precision_flop_per_s/fp8",  "/compute/precision_flop_per_s/int8",
    "/compute/precision_flop_per_s/int4", "/compute/precision_flop_per_s/fp4"};

} // namespace

template <class R> FlopRate<R> peakRate(const Hardware& hw, Precision precision) {
    const auto index = static_cast<std::size_t>(precision);
    return hw.rates[index] ? given<R>("F", *hw.rates[index], cite(hw, kRatePointers[index]))
                           : given<R>("F", hw.peak, cite(hw, "/compute/peak_flop_per_s"));
}

bool fallsBack(const Hardware& hw, Precision precision) {
    if (hw.rates[static_cast<std::size_t>(precision)] || precision == Precision::fp16 || precision == Precision::bf16)
        return false;
    return std::ranges::any_of(hw.rates, [](const auto& rate) { return rate.has_value(); });
}

template <class R> Bandwidth<R> linkBandwidth(const Hardware& hw, const Bandwidth<R>& fallback) {
    return hw.interconnect && hw.interconnect->bandwidth
               ? given<R>("BW_link", *hw.interconnect->bandwidth, cite(hw, "/interconnect/bandwidth_bytes_per_s"))
               : fallback;
}

template <class R> Time<R> dispatchTime(const Hardware& hw, const Constants<R>& k) {
    return hw.dispatchOverhead ? given<R>("τ_d", *hw.dispatchOverhead, cite(hw, "/dispatch_overhead_s"))
                               : k.defaultDispatch();
}

#define INSTANTIATE(R)                                                                                                 \
    template FlopRate<R> peakRate(const Hardware&, Precision);                                                         \
    template Bandwidth<R> linkBandwidth(const Hardware&, const Bandwidth<R>&);                                         \
    template Time<R> dispatchTime(const Hardware&, const Constants<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys
