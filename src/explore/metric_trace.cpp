#include "explore/metric_trace.h"

#include "explore/recorded_terms.h"
#include "solve/accelerator.h"
#include "solve/fleet_terms.h"

#include <cmath>
#include <unordered_map>

namespace mlsys::recorded {

namespace {

using Node = std::shared_ptr<const Expression>;

/// Puts a formula in the place of an input that the scenario does not set but another solver answers.
class Replacement {
public:
    Replacement(std::string_view symbol, const Traced& by) : m_symbol(symbol), m_by(by.expression()) {}

    template <Dim D> void in(Quantity<D, Traced>& q) { q = Quantity<D, Traced>::fromBase(Traced(replaced(of(q)))); }
    void in(Traced& x) { x = Traced(replaced(x.expression())); }

private:
    template <Dim D> static const Node& of(const Quantity<D, Traced>& q) { return q.base().expression(); }

    Node replaced(const Node& e) {
        if (e->op == Expression::Op::Given) return e->symbol == m_symbol && e->origin.source.empty() ? m_by : e;
        if (e->arguments.empty()) return e;
        if (const auto known = m_done.find(e.get()); known != m_done.end()) return known->second;
        Expression copy = *e;
        for (Node& argument : copy.arguments) argument = replaced(argument);
        return m_done[e.get()] = copy.arguments == e->arguments ? e : std::make_shared<const Expression>(copy);
    }

    std::string_view m_symbol;
    Node m_by;
    std::unordered_map<const Expression*, Node> m_done;
};

Traced shareOf(const Scenario& s) {
    return given<Traced>("x_A", s.shareA);
}

template <Dim D>
Quantity<D, Traced> mixed(const Scenario& s, const Quantity<D, Traced>& a, const Quantity<D, Traced>& b) {
    return a * shareOf(s) + b * (Traced(1) - shareOf(s));
}

/// The memory of an accelerator that weights and caches may fill.
Bytes<Traced> usableMemory(const Hardware& hardware, const Scenario& s) {
    const Constants<Traced> k(s.assumptions);
    const Bytes<Traced> capacity = memoryCapacity<Traced>(hardware);
    return k.refined() ? k.usableMemory() * capacity : capacity;
}

/// Most requests whose pages the memory holds, beside the weights of all models.
std::optional<Traced> mostPaged(const Scenario& s) {
    const auto most = mostTogether(s);
    Serving::Input one = servingInput(s, 1);
    const double page = s.serving.pageSize;
    one.seqLen = std::ceil(s.seqLen / page) * page;
    const auto served = solved<Serving>(one, s);
    if (!most || !served) return std::nullopt;
    const Traced pageSize = given<Traced>("page", page);
    const Traced padded = define("S_pages", ceil(given<Traced>("S", s.seqLen) / pageSize) * pageSize);
    Replacement length("S", padded);
    Bytes<Traced> kv = served->kvCache, all = served->memory;
    length.in(kv);
    length.in(all);
    const Bytes<Traced> request = define("KV_1", kv);
    const Bytes<Traced> rest =
        usableMemory(one.decodeHardware ? **one.decodeHardware : *one.hardware, s) - define("M_weights", all - request);
    return define("B_pages", evaluatedAs(max(Traced(0), floor(rest / request)), *most));
}

/// Requests that are worked on together: fewer than the batch where pages run out.
std::optional<Traced> activeRequests(const Scenario& s) {
    if (!s.serving.paged) return batchOf(s);
    const auto most = mostPaged(s);
    if (!most) return std::nullopt;
    return define("B_now", min(batchOf(s), max(*most, Traced(1))));
}

/// Time of one batch: prefill and every token of it.
Time<Traced> serviceTime(const Scenario& s, const Serving::Answer<Traced>& served) {
    return define("T_s", served.ttft + given<Traced>("S", s.seqLen) * served.itl);
}

} // namespace

Recorded<SingleNode> profile(const Scenario& s) {
    return solved<SingleNode>(profileInput(s, s.model, s.batch), s);
}

Recorded<Serving> memory(const Scenario& s) {
    if (!s.model->hasKvCache()) return std::nullopt;
    return solved<Serving>(servingInput(s, s.hardware, s.batch), s);
}

Recorded<Serving> serving(const Scenario& s) {
    if (!s.model->hasKvCache()) return std::nullopt;
    if (!s.serving.paged) return solved<Serving>(servingInput(s, s.batch), s);
    const auto active = activeRequests(s);
    if (!active) return std::nullopt;
    auto answer = solved<Serving>(servingInput(s, active->value()), s);
    if (!answer) return answer;
    Replacement batch("B", *active);
    batch.in(answer->ttft);
    batch.in(answer->itl);
    return answer;
}

std::optional<TracedNumber> tokenRate(const Scenario& s) {
    const auto served = serving(s);
    if (!served) return std::nullopt;
    const Traced token = Tokens<Traced>(Traced(1), unit::token).base();
    return TracedNumber{*activeRequests(s) * token / served->itl.base(), served->warnings.list()};
}

Recorded<TailLatency> queue(const Scenario& s) {
    const auto served = serving(s);
    if (!served) return std::nullopt;
    const Time<Traced> service = serviceTime(s, *served);
    auto answer = solved<TailLatency>(loadInput(s, plain(service)), s);
    if (!answer) return answer;
    const Rate<Traced> batches = define("λ_B", given<Traced>("λ", s.load.arrivals) / *activeRequests(s));
    Replacement load("λ", batches.base()), time("T_s", service.base());
    for (Time<Traced>* latency : {&answer->p50, &answer->p99}) {
        load.in(*latency);
        time.in(*latency);
    }
    return answer;
}

Recorded<Distributed> step(const Scenario& s) {
    if (!s.node) return std::nullopt;
    return solved<Distributed>(stepInput(s, *s.fleet()), s);
}

Recorded<Checkpoint> checkpoint(const Scenario& s) {
    const auto fleet = s.fleet();
    if (!fleet) return std::nullopt;
    auto answer = solved<Checkpoint>(checkpointInput(s, *fleet), s);
    if (!answer) return answer;
    Replacement("n_writers", acceleratorCount<Traced>(*fleet)).in(answer->writeTime);
    return answer;
}

Recorded<Reliability> reliability(const Scenario& s) {
    const auto written = checkpoint(s);
    if (!written) return std::nullopt;
    auto answer = solved<Reliability>(jobInput(s, *s.fleet(), plain(written->writeTime)), s);
    if (!answer) return answer;
    Replacement write("δ", written->writeTime.base());
    write.in(answer->interval);
    write.in(answer->goodput);
    return answer;
}

std::optional<Footprint> footprint(const Scenario& s) {
    if (!s.node) return std::nullopt;
    const Ref<Fleet> fleet(*s.fleet());
    const auto a = solved<Sustainability>({.use = useIn(s.regionA, s, fleet)}, s);
    const auto b = solved<Sustainability>({.use = useIn(s.regionB, s, fleet)}, s);
    return Footprint{.energy = mixed(s, called("E_A", a->energy.facility), called("E_B", b->energy.facility)),
                     .carbon = mixed(s, called("CO2_A", a->energy.carbon), called("CO2_B", b->energy.carbon)),
                     .water = mixed(s, called("water_A", a->energy.water), called("water_B", b->energy.water)),
                     .warnings = a->warnings};
}

std::optional<Cost> cost(const Scenario& s) {
    if (!s.node) return std::nullopt;
    const Ref<Fleet> fleet(*s.fleet());
    const auto in = [&](const Ref<Grid>& grid) {
        return *solved<Economics>({.use = useIn(grid, s, fleet), .electricity = s.electricity}, s);
    };
    const auto a = in(s.regionA), b = in(s.regionB);
    Cost cost{.capex = a.capex,
              .energy = define("energy", mixed(s, called("energy_A", a.energyCost), called("energy_B", b.energyCost))),
              .maintenance = a.maintenance,
              .total = {},
              .warnings = a.warnings};
    cost.total = define("TCO", cost.capex + cost.energy + cost.maintenance);
    return cost;
}

std::optional<TracedNumber> millionTokens(const Scenario& s) {
    const auto owned = cost(s);
    const auto served = memory(s);
    if (!owned || !served || !served->feasible) return std::nullopt;
    const Traced steps = given<Traced>("t", s.duration) / served->itl;
    const Traced tokens = define("tokens", acceleratorCount<Traced>(*s.fleet()) * batchOf(s) * steps);
    return TracedNumber{owned->total.base() / (tokens / Traced(1e6)), owned->warnings.list()};
}

std::optional<TracedNumber> largestBatch(const Scenario& s) {
    const auto served = memory(s);
    if (!served) return std::nullopt;
    const Bytes<Traced> request = define("KV_1", served->kvCache / batchOf(s));
    const Traced fit = floor((usableMemory(*s.hardware, s) - served->weights) / request);
    return TracedNumber{max(Traced(0), fit), served->warnings.list()};
}

std::optional<TracedNumber> capacity(const Scenario& s) {
    const auto served = serving(s);
    if (!served) return std::nullopt;
    const Traced together = given<Traced>("c", s.load.replicas) * *activeRequests(s);
    return TracedNumber{(together / serviceTime(s, *served)).base(), served->warnings.list()};
}

std::optional<TracedNumber> load(const Scenario& s) {
    auto served = capacity(s);
    if (!served) return served;
    const Rate<Traced> most = define("capacity", Rate<Traced>::fromBase(served->value));
    return TracedNumber{given<Traced>("λ", s.load.arrivals) / most, std::move(served->warnings)};
}

} // namespace mlsys::recorded
