#include "solve/responsible_engineering.h"

namespace mlsys {

template <class R>
Expected<ResponsibleEngineering::Answer<R>> ResponsibleEngineering::solve(const Input& in,
                                                                          const Assumptions& assumptions) {
    using std::max;
    const Constants<R> k(assumptions);
    Answer<R> out;
    out.slowdown = define("slowdown", R(1) + k.privacyCost() / max(given<R>("ε", in.epsilon), k.smallestEpsilon()));
    out.time = given<R>("T", in.baseTime) * out.slowdown;
    out.dataFactor = R(1) / max(given<R>("p", in.prevalence), k.smallestPrevalence());
    out.warnings.addIf(in.epsilon < plain(k.smallestEpsilon()) || in.prevalence < plain(k.smallestPrevalence()),
                       Trap::below_floor);
    return out;
}

MLSYS_SOLVER_INSTANCES(ResponsibleEngineering)

} // namespace mlsys
