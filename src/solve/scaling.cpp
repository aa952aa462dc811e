#include "solve/scaling.h"

namespace mlsys {

namespace {

Error oneBudget() {
    return {error::kInvalidArgument, "compute_budget_flop",
            "give either compute_budget_flop or compute_budget_h100_days, and not both"};
}

template <class R> Flops<R> budgetOf(const Scaling::Input& in, const Constants<R>& k) {
    if (in.budget) return given<R>("C", *in.budget);
    return define("C", given<R>("t", *in.deviceTime) * k.referencePeak() * k.referenceMfu());
}

} // namespace

template <class R> Expected<Scaling::Answer<R>> Scaling::solve(const Input& in, const Assumptions& assumptions) {
    if (in.budget.has_value() == in.deviceTime.has_value()) return tl::unexpected(oneBudget());
    const Constants<R> k(assumptions);
    Answer<R> out;
    out.budget = budgetOf(in, k);
    if (in.target) {
        out.parameters = given<R>("P", *in.target);
        out.tokens = define("D", out.budget / (k.trainingWork() * out.parameters));
    } else {
        out.parameters = define("P", sqrt(out.budget / (k.trainingWork() * k.tokensPerParameter())));
        out.tokens = define("D", k.tokensPerParameter() * out.parameters);
    }
    out.tokensPerParameter = out.tokens / out.parameters;
    return out;
}

MLSYS_SOLVER_INSTANCES(Scaling)

} // namespace mlsys
