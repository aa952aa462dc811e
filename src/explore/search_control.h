#pragma once

#include <functional>
#include <stop_token>

namespace mlsys {

/// What a long search heeds and tells.
struct SearchControl {
    std::stop_token stop{};                 ///< once requested the search gives up; its result is then worth nothing
    std::function<void(double)> progress{}; ///< told the share that is done, from any thread; may be empty
};

} // namespace mlsys
