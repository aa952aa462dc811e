#include "solve/refined/serving_load.h"

#include <cmath>

namespace mlsys::refined {

namespace {

constexpr int kBisections = 60;
constexpr double kHighestUse = 0.95; // an M/D/1 queue has no mean beyond 1

/// The largest number in [low, high] for which `holds` is true, where it is true below some point and false above.
template <class F> double largest(double low, double high, F&& holds) {
    if (holds(high)) return high;
    for (int i = 0; i < kBisections; ++i) {
        const double middle = (low + high) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

template <class R>
ServingLoad<R>::ServingLoad(const LlmEngine<R>& engine, const RequestShape& shape, const Constants<R>& k)
    : m_engine(engine),
      m_k(k),
      m_prompt(given<R>("S_in", shape.prompt)),
      m_output(given<R>("S_out", shape.output)),
      m_beams(R(shape.beams)) {}

template <class R> Time<R> ServingLoad<R>::iteration(const R& requests) const {
    return define("t_iteration", m_engine.pass({.decoding = requests * m_beams,
                                                .context = m_prompt + m_output / R(2),
                                                .prompt = requests * m_prompt / m_output,
                                                .length = m_prompt}));
}

template <class R> TokenRate<R> ServingLoad<R>::throughput(const R& requests) const {
    return TokenRate<R>::fromBase((requests / iteration(requests)).base());
}

template <class R> R ServingLoad<R>::mostRequests() const {
    using std::min;
    return define("n_max", min(m_engine.roomFor((m_prompt + m_output) * m_beams), m_k.servingBatchLimit()));
}

template <class R> Time<R> ServingLoad<R>::timeToFirstToken(const R& requests) const {
    using std::min;
    const Time<R> own = m_engine.prefill(m_prompt, R(1));
    if (!(plainBase(requests) > 1)) return own;
    const R room = mostRequests();
    const R inFlight = min(requests, room);
    const Time<R> service = m_output * iteration(inFlight);
    const R use = min(R(kHighestUse), (inFlight - R(1)) * own / service);
    const Time<R> queue = use / (R(2) * (R(1) - use)) * own;
    const Time<R> underWay = R(1.5) * m_engine.decodeStep(inFlight * m_beams, m_prompt + m_output / R(2));
    const Time<R> place = plainBase(requests) > plainBase(room) ? (requests / room - R(1)) * service : Time<R>{};
    return own + queue + underWay + place;
}

OperatingPoint operatingPoint(const ServingLoad<double>& load, std::optional<Time<>> target,
                              const Constants<double>& k) {
    const double most = load.mostRequests();
    const TokenRate<> saturated = load.throughput(most);
    if (!target || most < 1) return {most, saturated};
    const Time<> mean = k.targetShare() * *target;
    const double within = largest(1, most, [&](double n) { return load.iteration(n) <= mean; });
    const TokenRate<> rate = min(load.throughput(within), k.loadShare() * saturated);
    return {largest(1, most, [&](double n) { return load.throughput(n) <= rate; }), rate};
}

template class ServingLoad<double>;
template class ServingLoad<Traced>;

} // namespace mlsys::refined
