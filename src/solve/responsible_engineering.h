#pragma once

#include "solve/solver.h"

namespace mlsys {

/// What private training and fair data cost, slowdown = 1 + 2/ε and data ∝ 1/prevalence (Abadi et al. 2016).
struct ResponsibleEngineering {
    static constexpr SolverInfo kInfo{"responsible_engineering", "Privacy and fairness", "20", WallDomain::operations,
                                      "Abadi et al. 2016, arXiv:1607.00133"};

    struct Input {
        Time<> baseTime;
        double epsilon = 1;       ///< privacy budget
        double prevalence = 0.01; ///< share of the smallest subgroup

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        R slowdown{};
        Time<R> time;
        R dataFactor{};
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void ResponsibleEngineering::Input::visit(V& v, Self& in) {
    v.number("base_training_time_s", in.baseTime, unit::second, range::kNonNegative,
             "Training time without a privacy guarantee", Need::required);
    v.number("epsilon", in.epsilon, range::kNonNegative, "Privacy budget; smaller is more private");
    v.number("min_subgroup_prevalence", in.prevalence, range::kShare, "Share of the smallest subgroup in the data");
}

template <class R> template <class V> void ResponsibleEngineering::Answer<R>::visit(V& v) const {
    v.number("dp_slowdown_factor", slowdown, "Training time with the guarantee over that without");
    v.number("effective_training_time_s", time, unit::second, "Training time with the guarantee");
    v.number("additional_data_requirement", dataFactor, "Data for the smallest subgroup to count like all");
}

} // namespace mlsys
