#pragma once

#include "units/notation.h"
#include "units/units.h"

namespace mlsys {

/// Probability that an arrival waits with `servers` in parallel at utilization `rho` below 1 (Erlang 1917), summed
/// downward from the last term so that a million servers neither overflow nor take long.
double erlangC(double servers, double rho);

/// Requests that arrive at random at servers working in parallel.
template <class R = double> struct QueueLoad {
    Rate<R> arrivals; ///< λ
    Time<R> service;  ///< 1/μ, positive
    R servers;        ///< c
};

/// How long the requests of an M/M/c queue wait; infinite where the servers cannot keep up.
template <class R = double> struct QueueWait {
    R utilization{}; ///< ρ = λ/(c·μ), 1 where unstable
    bool stable = true;
    Time<R> median, p99; ///< w_q = ln(C/(1 − q))/(c·μ·(1 − ρ)), 0 where fewer than 1 − q wait at all
};

/// Waiting times of an M/M/c queue; waits scale by (cv² + 1)/2 where the service time varies by `cv` other than 1.
template <class R> QueueWait<R> queueWait(const QueueLoad<R>& load, const R& cv);

} // namespace mlsys
