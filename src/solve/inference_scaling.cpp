#include "solve/inference_scaling.h"

#include "solve/accelerator.h"
#include "solve/serving.h"

namespace mlsys {

template <class R>
Expected<InferenceScaling::Answer<R>> InferenceScaling::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    const auto serving = Serving::solve<R>({.model = in.model,
                                            .hardware = in.hardware,
                                            .seqLen = in.contextLength,
                                            .precision = in.precision,
                                            .efficiency = in.efficiency},
                                           assumptions);
    if (!serving) return tl::unexpected(serving.error());
    const R steps = given<R>("steps", in.steps);
    Answer<R> out;
    out.ttft = serving->ttft;
    out.itl = serving->itl;
    out.tokens = steps * k.tokensPerStep();
    out.stepTime = define("t_step", k.tokensPerStep().in(unit::token)*out.itl);
    out.total = define("T", out.ttft + steps * out.stepTime);
    if (const auto tdp = designPower<R>(*in.hardware)) out.energy = *tdp * out.total;
    out.feasible = serving->feasible;
    out.warnings = serving->warnings;
    return out;
}

MLSYS_SOLVER_INSTANCES(InferenceScaling)

} // namespace mlsys
