#include "explore/validation/inference_rows.h"
#include "explore/validation/sweep_setup.h"
#include "solve/single_node.h"

namespace mlsys::validation {

Prediction predictBatchSweep(const MeasuredRow& row, const Registry& registry, const Assumptions& a) {
    const auto sweep = sweepSetupOf(row, registry);
    if (!sweep) return tl::unexpected(sweep.error());
    const Constants<double> k(a);
    if (k.refined()) return sweep->inMetric(row, refined::batchTime(sweep->setup(), sweep->batch, k).total);
    const auto answer = SingleNode::solve(
        {.model = sweep->model, .hardware = sweep->hardware, .batchSize = sweep->batch, .precision = sweep->precision},
        a);
    if (!answer) return tl::unexpected(answer.error().what);
    return sweep->inMetric(row, answer->latency);
}

} // namespace mlsys::validation
