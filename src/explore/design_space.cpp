#include "explore/design_space.h"

#include "explore/compared_precisions.h"
#include "explore/fleet_cost.h"
#include "explore/in_parallel.h"
#include "explore/offered_nodes.h"
#include "explore/query_load.h"
#include "explore/solver_inputs.h"

#include <cmath>
#include <map>
#include <tuple>

namespace mlsys {

namespace {

constexpr double kLeastDesigns = 1e6;
constexpr double kLargestBatch = 512;

/// One kind of service: all that does not depend on how many nodes run it, and where.
struct Service {
    Ref<Node> node;
    Precision precision;
    double batch;
    bool fits = false;
    Time<> itl{};
    double queries = 0; ///< per second and node
};

/// What one node costs and emits with a share of the fleet in a region.
struct Site {
    Ref<Grid> region;
    double share;
    double cost, carbon; ///< in base units
};

Service serviceOf(const Ref<Node>& node, Precision precision, double batch, Scenario& s) {
    s.precision = precision;
    Service service{node, precision, batch};
    const auto served = Serving::solve(servingInput(s, node->accelerator, batch), s.assumptions);
    if (!served) return service;
    service.fits = served->feasible;
    service.itl = served->itl;
    service.queries = queriesPerNode(*node, batch, served->itl, s);
    return service;
}

std::vector<Service> servicesOf(const DesignSpace& space, Scenario s) {
    std::vector<Service> services;
    for (const Ref<Node>& node : space.nodes)
        for (const Precision precision : space.precisions)
            for (const double batch : space.batches) services.push_back(serviceOf(node, precision, batch, s));
    return services;
}

/// Sites of one kind of node, the cheapest first and of equals the cleanest.
std::vector<Site> sitesOf(const Ref<Node>& node, const DesignSpace& space, Scenario s) {
    std::vector<Site> sites;
    for (const Ref<Grid>& region : space.regions)
        for (const double share : space.shares) {
            s.regionA = region;
            s.shareA = share;
            const FleetCost cost = fleetCost(fleetOf(node, 1, s), s);
            sites.push_back({region, share, cost.total.base(), cost.carbon.base()});
        }
    std::ranges::stable_sort(sites, {}, [](const Site& site) { return std::pair(site.cost, site.carbon); });
    return sites;
}

double& missed(DesignSurvey& survey, DesignLimit limit) {
    return survey.missed[static_cast<std::size_t>(limit)];
}

/// Judges all designs of one service.
class Judge {
public:
    Judge(const DesignSpace& space, const Scenario& s) : m_space(space), m_s(s) {}

    DesignSurvey judge(const Service& service, const std::vector<Site>& sites) const {
        DesignSurvey out;
        const auto each = static_cast<double>(sites.size());
        for (const double count : m_space.counts) {
            out.tried += each;
            if (!service.fits)
                missed(out, DesignLimit::memory) += each;
            else if (count * service.queries < m_s.queriesPerSecond)
                missed(out, DesignLimit::load) += each;
            else if (service.itl > m_s.serving.itlLimit)
                missed(out, DesignLimit::latency) += each;
            else
                place(out, service, count, sites);
        }
        return out;
    }

private:
    /// Sites come the cheapest first: one belongs to the front where it is cleaner than all before it.
    void place(DesignSurvey& out, const Service& service, double count, const std::vector<Site>& sites) const {
        const double bought = count + m_s.spareNodes, budget = m_s.budget.base(), ceiling = m_s.carbonLimit.base();
        const Site* cleanest = nullptr;
        double overBudget = 0, overCarbon = 0;
        for (const Site& site : sites) {
            const bool isDear = bought * site.cost > budget, isDirty = bought * site.carbon > ceiling;
            overBudget += isDear;
            overCarbon += !isDear && isDirty;
            if (isDear || isDirty || (cleanest && site.carbon >= cleanest->carbon)) continue;
            cleanest = &site;
            out.front.push_back({service.node, service.precision, service.batch, count, site.region, site.share,
                                 service.itl, Money<>::fromBase(bought * site.cost),
                                 Carbon<>::fromBase(bought * site.carbon)});
        }
        missed(out, DesignLimit::budget) += overBudget;
        missed(out, DesignLimit::carbon) += overCarbon;
        out.feasible += static_cast<double>(sites.size()) - overBudget - overCarbon;
    }

    const DesignSpace& m_space;
    const Scenario& m_s;
};

/// Designs that no faster or equally fast one beats in cost and carbon.
std::vector<Design> frontOf(std::vector<Design> designs) {
    std::ranges::stable_sort(designs, {},
                             [](const Design& d) { return std::tuple(d.itl.base(), d.cost.base(), d.carbon.base()); });
    std::map<double, double> stairs; // carbon over cost of what is kept, falling
    std::vector<Design> front;
    for (Design& design : designs) {
        const double cost = design.cost.base(), carbon = design.carbon.base();
        const auto above = stairs.upper_bound(cost);
        if (above != stairs.begin() && std::prev(above)->second <= carbon) continue;
        auto beaten = stairs.lower_bound(cost);
        while (beaten != stairs.end() && beaten->second >= carbon) beaten = stairs.erase(beaten);
        stairs.emplace(cost, carbon);
        front.push_back(std::move(design));
    }
    return front;
}

void addTo(DesignSurvey& all, DesignSurvey part) {
    all.tried += part.tried;
    all.feasible += part.feasible;
    for (std::size_t i = 0; i < all.missed.size(); ++i) all.missed[i] += part.missed[i];
    std::ranges::move(part.front, std::back_inserter(all.front));
}

} // namespace

std::size_t DesignSpace::size() const {
    return nodes.size() * precisions.size() * batches.size() * counts.size() * regions.size() * shares.size();
}

DesignSpace designSpace(const Scenario& s, const Registry& registry) {
    DesignSpace space{.nodes = offeredNodes(s, registry),
                      .precisions = {kServedPrecisions.begin(), kServedPrecisions.end()},
                      .counts = {1},
                      .regions = registry.all<Grid>(),
                      .shares = {0.2, 0.4, 0.6, 0.8, 1}};
    for (double batch = 1; batch <= kLargestBatch; batch *= 2) space.batches.push_back(batch);
    const double most = std::ceil(kLeastDesigns / static_cast<double>(std::max<std::size_t>(space.size(), 1)));
    for (double count = 2; count <= most; ++count) space.counts.push_back(count);
    for (const Service& service : servicesOf(space, s))
        if (service.fits) space.counts.push_back(nodesForLoad(service.queries, s));
    std::ranges::sort(space.counts);
    space.counts.erase(std::unique(space.counts.begin(), space.counts.end()), space.counts.end());
    return space;
}

DesignSurvey surveyDesigns(const DesignSpace& space, const Scenario& s, const SearchControl& control) {
    const std::vector<Service> services = servicesOf(space, s);
    std::vector<std::vector<Site>> sites(space.nodes.size());
    inParallel(sites.size(), [&](std::size_t i) { sites[i] = sitesOf(space.nodes[i], space, s); });
    const std::size_t perNode = space.precisions.size() * space.batches.size();
    const Judge judge(space, s);
    std::vector<DesignSurvey> parts(services.size());
    std::atomic<std::size_t> done = 0;
    inParallel(services.size(), [&](std::size_t i) {
        if (control.stop.stop_requested()) return;
        parts[i] = judge.judge(services[i], sites[i / perNode]);
        parts[i].front = frontOf(std::move(parts[i].front));
        if (control.progress) control.progress(double(++done) / double(services.size()));
    });
    DesignSurvey all;
    for (DesignSurvey& part : parts) addTo(all, std::move(part));
    all.front = frontOf(std::move(all.front));
    return all;
}

bool beats(const Design& a, const Design& b) {
    const bool noWorse = a.itl <= b.itl && a.cost <= b.cost && a.carbon <= b.carbon;
    return noWorse && (a.itl < b.itl || a.cost < b.cost || a.carbon < b.carbon);
}

} // namespace mlsys
