#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

/// The names that a misspelt one most likely meant, best first, at most three. A name that differs only in case and
/// separators is the only one.
std::vector<std::string_view> nearestNames(std::string_view misspelt, const std::vector<std::string_view>& known);

/// " (did you mean A or B?)", or nothing where no known name is near.
std::string didYouMean(std::string_view misspelt, const std::vector<std::string_view>& known);

/// "A, B, C", cut after `most` names with the number of those left out.
std::string listed(const std::vector<std::string_view>& names, std::size_t most = 100);

} // namespace mlsys
