#include "solve/synthesis.h"

#include "solve/lowering.h"

namespace mlsys {

template <class R> Expected<Synthesis::Answer<R>> Synthesis::solve(const Input& in, const Assumptions& assumptions) {
    const auto lowered = lower(*in.model, in.precision, Constants<R>(assumptions));
    if (!lowered) return tl::unexpected(lowered.error());
    const Time<R> target = given<R>("T", in.target);
    Answer<R> out;
    out.memory = *sizeBytes(*in.model, storedBytes<R>(in.precision));
    out.bandwidth = define("BW", out.memory / target);
    out.rate = define("F", lowered->work / (target * given<R>("η", in.efficiency)));
    out.ratio = out.rate / out.bandwidth;
    return out;
}

MLSYS_SOLVER_INSTANCES(Synthesis)

} // namespace mlsys
