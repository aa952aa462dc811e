#pragma once

#include "scenario/assumptions.h"

#include <string>
#include <utility>
#include <vector>

namespace mlsys {

/// A named set of assumptions.
struct Preset {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    std::string description{};
    Assumptions assumptions{};
    std::vector<std::pair<std::string, std::string>> notes{}; ///< name of an assumption and remark

    bool operator==(const Preset&) const = default;
};

} // namespace mlsys
