#pragma once

#include "scenario/assumptions.h"
#include "scenario/hardware.h"
#include "scenario/model.h"

namespace mlsys::refined {

/// Where the kernels of a microcontroller come from; their speed is relative to `vendor`.
enum class KernelLibrary { vendor, vendor_tuned, cmsis_nn, generated, compiled };

/// One inference on a microcontroller.
struct MicrocontrollerSetup {
    const Model& model;
    const Hardware& hardware; ///< must state a microcontroller
    Precision precision = Precision::int8;
    KernelLibrary library = KernelLibrary::vendor;
    bool newDepthwise = false; ///< whether the kernels handle depthwise convolutions by themselves
};

/// Time of one inference: t = (MAC·Σ share/speed/(MAC per cycle·k_lib) + L·c_layer)/clock, after MLPerf Tiny
/// (Banbury et al. 2021, arXiv:2106.07597); speeds fitted on registry/measured.
template <class R> Time<R> inferenceTime(const MicrocontrollerSetup& setup, const Constants<R>& k);

/// Energy of one inference, active power × time; nothing where the power is unknown.
template <class R> std::optional<Energy<R>> inferenceEnergy(const MicrocontrollerSetup& setup, const Time<R>& time);

} // namespace mlsys::refined
