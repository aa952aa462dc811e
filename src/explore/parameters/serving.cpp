#include "explore/parameters/accessors.h"
#include "explore/parameters/groups.h"
#include "solve/ranges.h"

namespace mlsys::parameters {

namespace {

constexpr auto kPart = &Scenario::serving;
using Options = ServingOptions;

Parameter flag(std::string_view id, std::string_view label, std::string_view meaning) {
    return {
        .id = id, .label = label, .unit = "", .kind = Kind::Flag, .group = ParameterGroup::serving, .meaning = meaning};
}

std::vector<Parameter> limits() {
    return {{.id = "ttft_limit_s",
             .label = "TTFT limit",
             .unit = "s",
             .group = ParameterGroup::serving,
             .range = {1e-3, 1e6},
             .stops = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100},
             .finest = 0.1,
             .meaning = "Longest time to first token that users accept.",
             .get = getIn<kPart, &Options::ttftLimit, unit::second>,
             .with = withIn<kPart, &Options::ttftLimit, unit::second>},
            {.id = "itl_limit_ms",
             .label = "ITL limit",
             .unit = "ms",
             .group = ParameterGroup::serving,
             .range = {1e-3, 1e6},
             .stops = {1, 2, 5, 10, 20, 30, 50, 100, 200, 500},
             .meaning = "Longest time between two tokens that users accept.",
             .get = getIn<kPart, &Options::itlLimit, unit::ms>,
             .with = withIn<kPart, &Options::itlLimit, unit::ms>}};
}

std::vector<Parameter> speculation() {
    Parameter on = flag("speculative", "Speculative decoding",
                        "Whether a small model drafts tokens that the large one verifies together.");
    on.get = getIn<kPart, &Options::speculative>;
    on.with = withIn<kPart, &Options::speculative, bool>;
    return {on,
            {.id = "draft_model",
             .label = "Draft model",
             .unit = "",
             .kind = Kind::Model,
             .group = ParameterGroup::serving,
             .meaning = "The small model that drafts.",
             .get = getIdIn<kPart, &Options::draftModel>,
             .with = withIdIn<Model, kPart, &Options::draftModel>},
            {.id = "draft_acceptance",
             .label = "Acceptance",
             .unit = "of drafts",
             .group = ParameterGroup::serving,
             .range = range::kShare,
             .stops = kTenths,
             .finest = 0.01,
             .meaning = "Share of the drafted tokens that the large model accepts.",
             .get = getIn<kPart, &Options::draftAcceptance>,
             .with = withIn<kPart, &Options::draftAcceptance>}};
}

std::vector<Parameter> prefixCache() {
    Parameter on =
        flag("prefix_cache", "Prefix cache", "Whether keys and values of a common start of the prompts are kept.");
    on.get = getIn<kPart, &Options::prefixCache>;
    on.with = withIn<kPart, &Options::prefixCache, bool>;
    return {on,
            {.id = "cached_prefix",
             .label = "Cached prefix",
             .unit = "tokens",
             .kind = Kind::Integer,
             .group = ParameterGroup::serving,
             .range = range::kCountOrNone,
             .stops = doubling(64, 65536),
             .meaning = "Tokens at the start of every prompt that are found in the cache.",
             .get = getIn<kPart, &Options::cachedPrefix>,
             .with = withIn<kPart, &Options::cachedPrefix>}};
}

std::vector<Parameter> disaggregation() {
    Parameter on = flag("disaggregated", "Separate prefill",
                        "Whether prefill and decoding run on different accelerators, the cache crossing a network.");
    on.get = getIn<kPart, &Options::disaggregated>;
    on.with = withIn<kPart, &Options::disaggregated, bool>;
    return {on,
            {.id = "decode_hardware",
             .label = "Decode on",
             .unit = "",
             .kind = Kind::Hardware,
             .group = ParameterGroup::serving,
             .meaning = "The accelerator that decodes.",
             .get = getIdIn<kPart, &Options::decodeHardware>,
             .with = withIdIn<Hardware, kPart, &Options::decodeHardware>},
            {.id = "network_gb_per_s",
             .label = "Cache network",
             .unit = "GB/s",
             .group = ParameterGroup::serving,
             .range = {1e-3, 1e6},
             .stops = {1, 5, 12.5, 25, 50, 100, 200, 400, 900},
             .meaning = "Bandwidth that carries the cache to the decoding accelerator.",
             .get = getIn<kPart, &Options::network, unit::GBPerS>,
             .with = withIn<kPart, &Options::network, unit::GBPerS>}};
}

std::vector<Parameter> paging() {
    Parameter on =
        flag("paged_kv", "Paged KV cache",
             "Whether the cache is kept in pages: a full memory queues further requests instead of failing.");
    on.get = getIn<kPart, &Options::paged>;
    on.with = withIn<kPart, &Options::paged, bool>;
    return {on,
            {.id = "page_size",
             .label = "Page size",
             .unit = "tokens",
             .kind = Kind::Integer,
             .group = ParameterGroup::serving,
             .range = range::kCount,
             .stops = doubling(1, 1024),
             .meaning = "Tokens in one page of the cache.",
             .get = getIn<kPart, &Options::pageSize>,
             .with = withIn<kPart, &Options::pageSize>}};
}

} // namespace

std::vector<Parameter> servingParameters() {
    std::vector<Parameter> all;
    for (auto part : {limits(), speculation(), prefixCache(), disaggregation(), paging()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace mlsys::parameters
