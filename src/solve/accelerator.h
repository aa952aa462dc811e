#pragma once

#include "scenario/assumptions.h"
#include "scenario/hardware.h"

namespace mlsys {

/// Peak rate at a precision, F: the listed one, else the general peak.
template <class R> FlopRate<R> peakRate(const Hardware& hw, Precision precision);

/// Whether peakRate had to fall back from a precision that the hardware does not list.
bool fallsBack(const Hardware& hw, Precision precision);

/// Bandwidth of the main memory, BW.
template <class R> Bandwidth<R> memoryBandwidth(const Hardware& hw) {
    return given<R>("BW", hw.bandwidth, cite(hw, "/memory/bandwidth_bytes_per_s"));
}

/// Capacity of the main memory, M.
template <class R> Bytes<R> memoryCapacity(const Hardware& hw) {
    return given<R>("M", hw.capacity, cite(hw, "/memory/capacity_bytes"));
}

/// Bandwidth of the interconnect, or `fallback` where the hardware states none.
template <class R> Bandwidth<R> linkBandwidth(const Hardware& hw, const Bandwidth<R>& fallback);

/// Time to hand one batch to the accelerator, τ_d.
template <class R> Time<R> dispatchTime(const Hardware& hw, const Constants<R>& k);

/// Power draw at a utilization: TDP·(k_idle + (1 − k_idle)·mfu).
template <class R> Power<R> drawnPower(const Power<R>& tdp, const R& mfu, const Constants<R>& k) {
    return tdp * (k.idlePower() + (R(1) - k.idlePower()) * mfu);
}

/// Thermal design power, TDP; nothing where the hardware states none.
template <class R> std::optional<Power<R>> designPower(const Hardware& hw) {
    if (!hw.tdp) return std::nullopt;
    return given<R>("TDP", *hw.tdp, cite(hw, "/tdp_w"));
}

} // namespace mlsys
