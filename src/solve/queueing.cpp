#include "solve/queueing.h"

#include <cmath>
#include <limits>

namespace mlsys {

double erlangC(double servers, double rho) {
    if (rho <= 0) return 0;
    const double offered = servers * rho;
    // Terms a^i/i! relative to a^c/c!, from i = c − 1 down; they grow until i passes a, then vanish.
    double term = 1;
    double sum = 0;
    for (double i = servers; i >= 1; --i) {
        term *= i / offered;
        sum += term;
        if (std::isinf(sum)) return 0;
        if (i < offered && term < sum * 1e-17) break;
    }
    return 1 / (1 + (1 - rho) * sum);
}

namespace {

constexpr NamedFunction kErlangC{"ErlangC", [](const double* x) { return erlangC(x[0], x[1]); }};

template <class R> Time<R> infinite() {
    return Time<R>::fromBase(R(std::numeric_limits<double>::infinity()));
}

} // namespace

template <class R> QueueWait<R> queueWait(const QueueLoad<R>& load, const R& cv) {
    using std::log;
    const R rho = load.arrivals * load.service / load.servers;
    if (rho >= R(1)) return {R(1), false, infinite<R>(), infinite<R>()};
    QueueWait<R> out;
    out.utilization = define("ρ", rho);
    const R waits = define("C", call<R>(kErlangC, load.servers, out.utilization));
    const Time<R> spare = load.service / (load.servers * (R(1) - out.utilization));
    const R spread = cv == R(1) ? R(1) : (cv * cv + R(1)) / R(2);
    const auto quantile = [&](double q) {
        const R late = R(1 - q);
        if (waits < late) return Time<R>();
        const Time<R> wait = spare * log(waits / late);
        return cv == R(1) ? wait : wait * spread;
    };
    out.median = define("w_50", quantile(0.5));
    out.p99 = define("w_99", quantile(0.99));
    return out;
}

template QueueWait<double> queueWait(const QueueLoad<double>&, const double&);
template QueueWait<Traced> queueWait(const QueueLoad<Traced>&, const Traced&);

} // namespace mlsys
