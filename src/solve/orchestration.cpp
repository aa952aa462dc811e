#include "solve/orchestration.h"

#include <limits>

namespace mlsys {

template <class R> Expected<Orchestration::Answer<R>> Orchestration::solve(const Input& in, const Assumptions&) {
    const R infinity(std::numeric_limits<double>::infinity());
    const Time<R> duration = given<R>("T", in.duration);
    Answer<R> out;
    out.utilization = define("ρ", given<R>("λ", in.arrivals) * duration);
    out.stable = out.utilization < R(1);
    const R spare = R(2) * (R(1) - out.utilization);
    out.wait = out.stable ? out.utilization * duration / spare : Time<R>::fromBase(infinity);
    out.queueLength = out.stable ? out.utilization * out.utilization / spare : infinity;
    out.warnings.addIf(!out.stable && plain(out.utilization) < in.fleet->count, Trap::one_job_at_a_time);
    return out;
}

MLSYS_SOLVER_INSTANCES(Orchestration)

} // namespace mlsys
