#pragma once

#include <string>

namespace mlsys {

/// Why a panel has nothing to show, and the nearest setting that would give it something.
struct Unavailable {
    enum class Reason {
        no_kv_cache,
        no_fleet,
        not_lowerable,
        no_price,
        infeasible_parallelism,
        prefix_covers_prompt,
        no_draft
    };
    Reason reason{};
    std::string subject{};                        ///< name of what is missing its part
    std::string remedyParameter{}, remedyValue{}; ///< parameter and value that help; empty where nothing does
    std::string remedyName{};                     ///< of the value, for people
    bool operator==(const Unavailable&) const = default;
};

} // namespace mlsys
