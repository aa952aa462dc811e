#pragma once

#include "scenario/assumptions.h"
#include "scenario/hardware.h"
#include "scenario/model.h"
#include "scenario/ref.h"
#include "scenario/runtime.h"

namespace mlsys::refined {

/// A language model on a group of accelerators.
struct LlmSetup {
    Ref<Model> model{};
    Ref<Hardware> hardware{};
    Precision precision = Precision::fp16;
    double tp = 1; ///< accelerators that share each layer
    Runtime runtime = Runtime::engine;
};

/// What one pass through the layers works on.
template <class R> struct Pass {
    R decoding{}; ///< sequences that gain one token each
    R context{};  ///< tokens that each of them attends to
    R prompt{};   ///< prompt tokens, of all sequences that start
    R length{};   ///< tokens of one such prompt
};

/// Where the time of one pass goes.
template <class R> struct PassTime {
    Time<R> read;      ///< of the weights
    Time<R> math;      ///< of the matrix products
    Time<R> products;  ///< read and math combined
    Time<R> attention; ///< of the cache and its arithmetic
    Time<R> fixed;     ///< of launches and scheduling
    Time<R> exchange;  ///< between the accelerators of the group
    Time<R> traffic;   ///< of activations and sampling
    Time<R> total() const { return products + attention + fixed + exchange + traffic; }
};

/// Time and memory of a language model whose tp accelerators divide weights, cache and work.
///
/// t = (t_read^q + t_math^q)^(1/q) + t_attention + L·(t_layer + 2·t_allreduce) + t_step + t_traffic, in s:
/// t_read = W/tp/(BW·e_w), t_math = 2·P·(decoding/e_d + prompt/e_p)/tp/F, t_attention the longer of reading
/// the cache, KV/tp/(BW·e_k), and of its arithmetic; a mixture of experts reads the experts that its tokens hit. After
/// Pope et al. 2023, arXiv:2211.05102, with shares fitted on registry/measured.
template <class R> class LlmEngine {
public:
    LlmEngine(const LlmSetup& setup, const Constants<R>& k);

    /// Time of one pass, by cause.
    PassTime<R> parts(const Pass<R>& load) const;
    /// Time of one pass.
    Time<R> pass(const Pass<R>& load) const { return parts(load).total(); }
    /// Time until `sequences` prompts of `tokens` tokens each have their first token; never below the weight read.
    Time<R> prefill(const R& tokens, const R& sequences) const;
    /// Time of one decoding step.
    Time<R> decodeStep(const R& sequences, const R& context) const;
    /// Time until every sequence of a batch has `output` tokens, with the cache growing in between.
    Time<R> endToEnd(const R& sequences, const R& prompt, const R& output) const;

    /// Weights of the whole group, W.
    const Bytes<R>& weights() const { return m_weights; }
    /// Keys and values of one token in all layers.
    const Bytes<R>& cachePerToken() const { return m_cachePerToken; }
    /// Time to read the weights once at the full bandwidth: no pass is shorter.
    Time<R> weightReadBound() const;
    /// Most sequences of `tokens` tokens whose cache fits beside the weights.
    R roomFor(const R& tokens) const;

private:
    void addProducts(PassTime<R>& out, const Pass<R>& load) const;
    Time<R> fixedTime() const;
    Time<R> attention(const Pass<R>& load) const;
    Time<R> exchange(const R& tokens) const;
    R touchedWeights(const R& tokens) const;

    LlmSetup m_setup;
    const Constants<R>& m_k;
    R m_tp, m_layers, m_hidden, m_attentionWidth;
    Parameters<R> m_working;
    R m_expertShare; ///< of the experts that one token uses; 1 for a dense model
    Bytes<R> m_weights, m_cachePerToken;
    Bandwidth<R> m_bandwidth;
    FlopRate<R> m_rate, m_attentionRate;
    R m_readShare;
};

} // namespace mlsys::refined
