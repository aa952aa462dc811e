#include "explore/views/views.h"

#include "explore/solver_inputs.h"
#include "solve/continuous_batching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {

namespace {

using Point = ServingView::Point;

/// Solves points of one way to serve.
class Server {
public:
    Server(const Scenario& s, bool withOptions)
        : m_scenario(s),
          m_withOptions(withOptions),
          m_together(withOptions ? servedTogether(s, range::kCount.highest) : range::kCount.highest),
          m_room(!withOptions || !s.serving.paged || mostTogether(s).value_or(0) >= 1) {}

    /// None where the solver refuses the scenario.
    std::optional<Point> at(double batch) const {
        const double active = std::min(batch, m_together);
        const auto solved = Serving::solve(m_withOptions ? servingInput(m_scenario, active)
                                                         : servingInput(m_scenario, m_scenario.hardware, active),
                                           m_scenario.assumptions);
        if (!solved) return std::nullopt;
        return Point{.batch = batch,
                     .active = active,
                     .ttft = solved->ttft,
                     .itl = solved->itl,
                     .throughput = Tokens<>(active, unit::token) / solved->itl,
                     .feasible = solved->feasible && m_room};
    }

private:
    const Scenario& m_scenario;
    bool m_withOptions;
    double m_together; ///< most requests that are worked on at once
    bool m_room;       ///< for the pages of one request
};

/// Half steps between the doublings, so that curves bend smoothly; 1 … 4096, or as far as the batch.
std::vector<double> finerSweep(double batch) {
    constexpr double kExponent = 12;
    const double last = std::max(kExponent, std::ceil(std::log2(batch)));
    std::vector<double> all;
    for (double exponent = 0; exponent <= last; exponent += 0.5) all.push_back(std::round(std::exp2(exponent)));
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<Point> curveOf(const Server& server, const std::vector<double>& batches) {
    std::vector<Point> curve;
    for (const double batch : batches)
        if (const auto point = server.at(batch)) curve.push_back(*point);
    return curve;
}

/// Latencies never fall with the batch, so the batches that keep the limits are the first ones.
double largestWithin(const ServingView& view, const Server& server) {
    const auto keeps = [&](double batch) {
        const auto point = server.at(batch);
        return point && view.keepsLimits(*point);
    };
    if (!keeps(1)) return 0;
    double low = 1, high = 2;
    for (; high <= range::kCount.highest && keeps(high); high *= 2) low = high;
    if (high > range::kCount.highest) return std::numeric_limits<double>::infinity();
    while (high - low > 1) (keeps(std::floor((low + high) / 2)) ? low : high) = std::floor((low + high) / 2);
    return low;
}

} // namespace

ServingView servingView(const Scenario& s, const Registry& registry) {
    const ServingOptions& options = s.serving;
    ServingView view{.ttftLimit = options.ttftLimit,
                     .itlLimit = options.itlLimit,
                     .anyOption = options.speculative || options.prefixCache || options.disaggregated || options.paged,
                     .paged = options.paged};
    if (!s.model->hasKvCache()) {
        view.unavailable = noKvCache(s, registry);
        return view;
    }
    if (options.prefixCache && options.cachedPrefix >= s.seqLen) {
        view.unavailable = Unavailable{Unavailable::Reason::prefix_covers_prompt, s.model->name, "prefix_cache",
                                       "false", "no prefix cache"};
        return view;
    }
    if (options.speculative && !(options.draftModel->hasKvCache() && options.draftModel->parameters)) {
        view.unavailable = noDraft(s, registry);
        return view;
    }
    const Server server(s, true), plain(s, false);
    const auto now = server.at(s.batch);
    if (!now) {
        view.unavailable = notLowerable(s, registry);
        return view;
    }
    view.now = *now;
    view.plainNow = *plain.at(s.batch);
    const std::vector<double> batches = finerSweep(s.batch);
    view.curve = curveOf(server, batches);
    view.plain = curveOf(plain, batches);
    view.mostActive = mostTogether(s).value_or(0);
    view.largestWithinLimits = largestWithin(view, server);
    if (const auto pages = ContinuousBatching::solve(pagedInput(s, s.batch), s.assumptions)) {
        view.fragmentation = pages->fragmentation;
        view.speedup = pages->speedup;
    }
    view.warnings = Serving::solve(servingInput(s, now->active), s.assumptions)->warnings.list();
    return view;
}

} // namespace mlsys
