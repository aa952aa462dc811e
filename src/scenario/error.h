#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace mlsys {

/// Why bad input was refused: a code from the list below, the place, and what to do about it.
struct Error {
    std::string code;  ///< one of those in namespace error
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
inline constexpr const char* kUnreadable = "unreadable";
} // namespace error

/// A value, or every fault that prevented it.
template <class T> using Expected = tl::expected<T, Error>;
/// A value, or all faults found.
template <class T> using Checked = tl::expected<T, std::vector<Error>>;

/// A text in quotation marks as messages show it, cut short where it is long.
std::string inQuotes(std::string_view text);

} // namespace mlsys
