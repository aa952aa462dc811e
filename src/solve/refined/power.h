#pragma once

#include "solve/accelerator.h"

namespace mlsys::refined {

/// Power of an accelerator: TDP·(k_idle + (1 − k_idle)·busy), where busy is the share of the time in which it computes
/// or communicates, whatever its utilization (Patterson et al. 2021, arXiv:2104.10350).
template <class R> Power<R> acceleratorPower(const Power<R>& tdp, const R& busy, const Constants<R>& k) {
    return drawnPower(tdp, busy, k);
}

/// The same with its part of host, network and storage: P + TDP·k_host; the host draws its share
/// whether the accelerators work or not.
template <class R> Power<R> powerWithHost(const Power<R>& tdp, const R& busy, const Constants<R>& k) {
    return acceleratorPower(tdp, busy, k) + tdp * k.hostShare();
}

/// Power of one accelerator in training with its part of the system: as measured, else by the law.
template <class R> std::optional<Power<R>> trainingPower(const Hardware& hw, const Constants<R>& k) {
    if (hw.loadPower) return given<R>("P_load", *hw.loadPower, cite(hw, "/load_power_w"));
    const auto tdp = designPower<R>(hw);
    if (!tdp) return std::nullopt;
    return powerWithHost(*tdp, k.busyShare(), k);
}

/// Power of one accelerator of a fleet with its part of the system, at work or idle.
template <class R> Power<R> fleetPower(const Hardware& hw, bool works, const Constants<R>& k) {
    const Power<R> tdp = designPower<R>(hw).value_or(k.defaultTdp());
    if (!works) return powerWithHost(tdp, R(0), k);
    return hw.loadPower ? *trainingPower(hw, k) : powerWithHost(tdp, k.busyShare(), k);
}

} // namespace mlsys::refined
