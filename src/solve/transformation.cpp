#include "solve/transformation.h"

namespace mlsys {

template <class R> Expected<Transformation::Answer<R>> Transformation::solve(const Input& in, const Assumptions&) {
    const Time<R> step = given<R>("t_step", in.step);
    Answer<R> out;
    out.time = define("t_cpu", given<R>("B", in.batchSize) * given<R>("sample", in.sample) /
                                   given<R>("BW_cpu", in.cpuThroughput));
    const Time<R> slower = max(out.time, step);
    out.bottleneck = out.time > step;
    out.utilization = step / slower;
    out.slowdown = slower / step;
    return out;
}

MLSYS_SOLVER_INSTANCES(Transformation)

} // namespace mlsys
