#pragma once

#include "explore/metric_trace.h"

namespace mlsys::recorded {

/// A solver's answer with recorded numbers; none where it refuses the scenario.
template <class Solver> Recorded<Solver> solved(const typename Solver::Input& input, const Scenario& s) {
    auto answer = Solver::template solve<Traced>(input, s.assumptions);
    if (!answer) return std::nullopt;
    return std::move(*answer);
}

/// A named value under another name, so that two of a kind can be told apart.
template <Dim D> Quantity<D, Traced> called(const char* symbol, const Quantity<D, Traced>& q) {
    const Expression& e = *q.base().expression();
    return e.op == Expression::Op::Named ? define(symbol, Quantity<D, Traced>::fromBase(Traced(e.arguments.front())))
                                         : define(symbol, q);
}

/// The scenario's batch.
inline Traced batchOf(const Scenario& s) {
    return given<Traced>("B", s.batch);
}

} // namespace mlsys::recorded
