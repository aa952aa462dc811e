#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace mlsys {

/// Calls work(i) for every i below `count`, on all processors, and returns when all calls have; `work` must not throw.
template <class Work> void inParallel(std::size_t count, const Work& work) {
    std::atomic<std::size_t> next = 0;
    const auto takeTurns = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    const std::size_t processors = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(count, processors); ++i) helpers.emplace_back(takeTurns);
    takeTurns();
}

} // namespace mlsys
