#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Change of the latency of one sample when one property of the accelerator changes, all else equal.
struct Sensitivity {
    static constexpr SolverInfo kInfo{"sensitivity", "Sensitivity", "21", WallDomain::analysis,
                                      "Williams, Waterman and Patterson 2009, doi:10.1145/1498765.1498785"};

    enum class Property { peak_flops, memory_bandwidth, memory_capacity };
    static constexpr std::array<std::string_view, 3> kPropertyNames{"peak_flops", "memory_bandwidth",
                                                                    "memory_capacity"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        Precision precision = Precision::fp16;
        double perturbation = 10; ///< percent
        double efficiency = 0.5;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    /// Relative changes of the latency.
    template <class R = double> struct Changes {
        R peak{}, bandwidth{}, capacity{};
        template <class V> void visit(V& v) const;
    };

    template <class R = double> struct Answer {
        Changes<R> changes;
        Property binding = Property::peak_flops; ///< largest change, the first on a tie
        Time<R> baseline;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; not_supported where the model has no known work.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Sensitivity::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Workload to run");
    v.entity("hardware", in.hardware, "Accelerator to vary");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights and arithmetic");
    v.number("perturbation_pct", in.perturbation, range::kPercentChange, "Change of each property, in percent");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that kernels reach");
}

template <class R> template <class V> void Sensitivity::Changes<R>::visit(V& v) const {
    v.number("peak_flops", peak, "Relative change of the latency with the peak rate");
    v.number("memory_bandwidth", bandwidth, "Relative change of the latency with the memory bandwidth");
    v.number("memory_capacity", capacity, "Relative change of the latency with the memory capacity");
}

template <class R> template <class V> void Sensitivity::Answer<R>::visit(V& v) const {
    v.object("sensitivities", changes, "Relative change of the latency with each property");
    v.choice("binding_constraint", binding, kPropertyNames, "Property that matters most");
    v.number("baseline_latency_s", baseline, unit::second, "Latency before any change");
}

} // namespace mlsys
