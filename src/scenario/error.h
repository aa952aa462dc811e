#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace mlsys {

/// Why bad input was refused: a code from the list below, the place, and what to do about it.
struct Error {
    std::string
        code; ///< invalid_argument, unknown_id, not_supported, infeasible_parallelism, no_feasible_configuration
    std::string where; ///< field name, or file#/json/pointer
    std::string what;  ///< one sentence with the remedy

    bool operator==(const Error&) const = default;
};

namespace error {
inline constexpr const char* kInvalidArgument = "invalid_argument";
inline constexpr const char* kUnknownId = "unknown_id";
inline constexpr const char* kNotSupported = "not_supported";
inline constexpr const char* kInfeasibleParallelism = "infeasible_parallelism";
inline constexpr const char* kNoFeasibleConfiguration = "no_feasible_configuration";
} // namespace error

/// A value, or every fault that prevented it.
template <class T> using Expected = tl::expected<T, Error>;
/// A value, or all faults found.
template <class T> using Checked = tl::expected<T, std::vector<Error>>;

} // namespace mlsys
