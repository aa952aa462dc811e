#include "solve/tail_latency.h"

#include "solve/queueing.h"

namespace mlsys {

template <class R>
Expected<TailLatency::Answer<R>> TailLatency::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    const Time<R> service = given<R>("T_s", in.service);
    const QueueWait<R> wait =
        queueWait<R>({given<R>("λ", in.arrivals), service, given<R>("c", in.replicas)}, given<R>("cv", in.variation));
    Answer<R> out;
    out.utilization = wait.utilization;
    out.stable = wait.stable;
    out.p50 = wait.median + service;
    out.p99 = wait.p99 + service;
    out.headroom = wait.stable ? wait.p99 / (k.sloMultiple() * service) : R(1);
    out.warnings.addIf(!wait.stable, Trap::unstable_headroom);
    return out;
}

MLSYS_SOLVER_INSTANCES(TailLatency)

} // namespace mlsys
