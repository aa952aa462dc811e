#include "solve/efficiency.h"

#include "solve/accelerator.h"

namespace mlsys {

namespace {

using std::max;
using std::min;

template <class R> R reached(const Efficiency::Input& in, const R& scale, const Constants<R>& k) {
    switch (in.workload) {
    case Efficiency::Workload::attention:
        return in.flashAttention ? min(k.flashShare() * scale, k.flashCap()) : k.attentionShare() * scale;
    case Efficiency::Workload::ffn: return min(k.ffnShare() * scale, k.ffnCap());
    case Efficiency::Workload::conv: return min(k.convShare() * scale, k.convCap());
    case Efficiency::Workload::other: break;
    }
    return k.otherShare() * scale;
}

} // namespace

template <class R> Expected<Efficiency::Answer<R>> Efficiency::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    const R efficiency = given<R>("η", in.efficiency);
    Answer<R> out;
    out.mfu = define("mfu", max(R(0), min(R(1), reached(in, efficiency / k.referenceEfficiency(), k))));
    out.peak = peakRate<R>(*in.hardware, in.precision);
    out.achievable = out.peak * out.mfu;
    out.occupancyLoss = define("loss", R(1) - min(k.occupancyHeadroom() * efficiency, R(1)));
    out.memoryStall = max(R(0), R(1) - out.mfu - out.occupancyLoss);
    out.warnings.addIf(fallsBack(*in.hardware, in.precision), Trap::precision_fallback);
    return out;
}

MLSYS_SOLVER_INSTANCES(Efficiency)

} // namespace mlsys
