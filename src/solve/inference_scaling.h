#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Time and energy of a query that reasons in steps, time = TTFT + steps·50·ITL (Snell et al. 2024).
struct InferenceScaling {
    static constexpr SolverInfo kInfo{"inference_scaling", "Inference-time scaling", "12", WallDomain::algorithm,
                                      "Snell et al. 2024, arXiv:2408.03314"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        double steps = 8;
        double contextLength = 2048;
        Precision precision = Precision::fp16;
        double efficiency = 0.5;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Time<R> total, ttft, itl;
        Tokens<R> tokens;
        Time<R> stepTime;
        Energy<R> energy; ///< 0 where the hardware states no thermal design power
        bool feasible = true;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; not_supported where the model is no transformer.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void InferenceScaling::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Language model that reasons");
    v.entity("hardware", in.hardware, "Accelerator that serves it");
    v.integer("reasoning_steps", in.steps, range::kCountOrNone, "Steps of one query");
    v.integer("context_length", in.contextLength, range::kCount, "Tokens in the context");
    v.choice("precision", in.precision, kWorkloadPrecisions, "Number format of weights, cache and arithmetic");
    v.number("efficiency", in.efficiency, range::kEfficiency, "Share of the peak rate that the prefill reaches");
}

template <class R> template <class V> void InferenceScaling::Answer<R>::visit(V& v) const {
    v.number("total_reasoning_time_s", total, unit::second, "Time of one query");
    v.number("ttft_s", ttft, unit::second, "Time to first token");
    v.number("itl_s", itl, unit::second, "Inter-token latency");
    v.integer("tokens_generated", tokens, "Tokens of one query");
    v.number("time_per_step_s", stepTime, unit::second, "Time of one step");
    v.number("energy_per_query_j", energy, unit::joule, "Energy of one query at full power");
    v.flag("feasible", feasible, "Whether weights and cache fit the memory");
}

} // namespace mlsys
