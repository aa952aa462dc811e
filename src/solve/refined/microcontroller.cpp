#include "solve/refined/microcontroller.h"

#include "solve/lowering.h"

namespace mlsys::refined {

namespace {

template <class R> R librarySpeed(KernelLibrary library, const Constants<R>& k) {
    switch (library) {
    case KernelLibrary::vendor: return R(1);
    case KernelLibrary::vendor_tuned: return k.tunedKernels();
    case KernelLibrary::cmsis_nn: return k.cmsisKernels();
    case KernelLibrary::generated: return k.tvmKernels();
    case KernelLibrary::compiled: return k.compiledKernels();
    }
    return R(1);
}

template <class R> R shareOf(const char* symbol, const std::optional<double>& share, const Cite& at) {
    return share ? given<R>(symbol, *share, at) : R(0);
}

/// Multiply-adds as dense convolutions would need them in the same time.
template <class R> R equivalentMacs(const MicrocontrollerSetup& s, const Constants<R>& k) {
    const Model& m = s.model;
    const char* const place = m.fullWork ? "/full_inference_flop" : "/inference_flop";
    const Flops<R> work = m.workOfSample() ? given<R>("O", *m.workOfSample(), cite(m, place))
                                           : k.flopPerParameter() * parameterCount<R>(m);
    const R depthwise = shareOf<R>("f_dw", m.depthwiseShare, cite(m, "/depthwise_share"));
    const R dense = shareOf<R>("f_fc", m.denseShare, cite(m, "/dense_share"));
    const R depthwiseSpeed = s.newDepthwise ? k.newDepthwiseSpeed() : k.depthwiseSpeed();
    const R slower = (R(1) - depthwise - dense) + depthwise / depthwiseSpeed + dense / k.denseSpeed();
    return work.in(unit::flop) / R(2) * slower;
}

} // namespace

template <class R> Time<R> inferenceTime(const MicrocontrollerSetup& s, const Constants<R>& k) {
    const Hardware& hw = s.hardware;
    const Microcontroller& chip = *hw.microcontroller;
    R perCycle =
        given<R>("m_clk", chip.macsPerCycle, cite(hw, "/microcontroller/macs_per_cycle")) * librarySpeed(s.library, k);
    if (s.precision == Precision::fp32) perCycle = perCycle * k.floatKernels();
    const R cycles = define("cycles", equivalentMacs(s, k) / perCycle + shapeOf(s.model, k).layers * k.layerCycles());
    return define("T", cycles / given<R>("f", *chip.clock, cite(hw, "/microcontroller/clock_hz")));
}

template <class R> std::optional<Energy<R>> inferenceEnergy(const MicrocontrollerSetup& s, const Time<R>& time) {
    const Hardware& hw = s.hardware;
    if (hw.microcontroller->activePower)
        return given<R>("P_active", *hw.microcontroller->activePower, cite(hw, "/microcontroller/active_power_w")) *
               time;
    if (hw.tdp) return given<R>("TDP", *hw.tdp, cite(hw, "/tdp_w")) * time;
    return std::nullopt;
}

#define INSTANTIATE(R)                                                                                                 \
    template Time<R> inferenceTime(const MicrocontrollerSetup&, const Constants<R>&);                                  \
    template std::optional<Energy<R>> inferenceEnergy(const MicrocontrollerSetup&, const Time<R>&);
INSTANTIATE(double)
INSTANTIATE(Traced)
#undef INSTANTIATE

} // namespace mlsys::refined
