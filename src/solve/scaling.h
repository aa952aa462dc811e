#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Parameters and tokens that a training budget buys, C = 6·P·D with D = 20·P at the optimum (Hoffmann et al. 2022).
struct Scaling {
    static constexpr SolverInfo kInfo{"scaling", "Scaling law", "11", WallDomain::algorithm,
                                      "Hoffmann et al. 2022, arXiv:2203.15556"};

    struct Input {
        std::optional<Flops<>> budget{};
        std::optional<Time<>> deviceTime{}; ///< on the reference accelerator, in place of `budget`
        std::optional<Parameters<>> target{};

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Parameters<R> parameters;
        Tokens<R> tokens;
        Flops<R> budget;
        Quantity<dim::tokenPerParameter, R> tokensPerParameter;
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; invalid_argument unless exactly one of the two budgets is given.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Scaling::Input::visit(V& v, Self& in) {
    v.number("compute_budget_flop", in.budget, unit::flop, range::kPositive, "Training work that can be paid for");
    v.number("compute_budget_h100_days", in.deviceTime, unit::day, range::kPositive,
             "The same in days of one H100, in place of compute_budget_flop");
    v.number("target_parameters", in.target, unit::parameter, range::kPositive,
             "Size of the model, where it is not free");
}

template <class R> template <class V> void Scaling::Answer<R>::visit(V& v) const {
    v.number("optimal_parameters", parameters, unit::parameter, "Parameters of the model");
    v.number("optimal_tokens", tokens, unit::token, "Tokens to train it on");
    v.number("compute_budget_flop", budget, unit::flop, "Training work");
    v.number("tokens_per_parameter", tokensPerParameter, unit::tokenPerParameter, "Tokens per parameter");
}

} // namespace mlsys
