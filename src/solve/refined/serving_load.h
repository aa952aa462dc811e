#pragma once

#include "solve/refined/llm_engine.h"

namespace mlsys::refined {

/// Requests of one kind: tokens of the prompt and of the answer, and answers searched side by side.
struct RequestShape {
    double prompt = 1;
    double output = 1;
    double beams = 1;
};

/// A serving engine with `n` requests in flight that refills as requests end: in the long run every iteration decodes
/// n tokens and takes in n·prompt/output prompt tokens (Yu et al. 2022, OSDI).
template <class R> class ServingLoad {
public:
    ServingLoad(const LlmEngine<R>& engine, const RequestShape& shape, const Constants<R>& k);

    /// Time of one iteration, which is the time per output token.
    Time<R> iteration(const R& requests) const;
    /// Output tokens per second.
    TokenRate<R> throughput(const R& requests) const;
    /// Requests that fit the memory and the limit of the engine; below 1 where not even one does.
    R mostRequests() const;
    /// Mean time to first token: the prefill, the wait for other prefills as in an M/D/1 queue, and the iteration
    /// that is under way; beyond the memory also the wait for a place.
    Time<R> timeToFirstToken(const R& requests) const;

private:
    const LlmEngine<R>& m_engine;
    const Constants<R>& m_k;
    R m_prompt, m_output, m_beams;
};

/// Where a load is served: requests in flight and the output rate of one replica.
struct OperatingPoint {
    double requests = 0;
    TokenRate<> throughput{};
};

/// The largest load that keeps the time per output token within `target`, or the saturating load where there is none.
OperatingPoint operatingPoint(const ServingLoad<double>& load, std::optional<Time<>> target,
                              const Constants<double>& k);

} // namespace mlsys::refined
