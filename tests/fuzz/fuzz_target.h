#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// What a fuzzer, or the replay of its corpus, calls with each input; it must return 0 or abort.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline std::string textOf(const std::uint8_t* data, std::size_t size) {
    return size == 0 ? std::string() : std::string(reinterpret_cast<const char*>(data), size);
}

/// Aborts with a sentence where a law of the parser does not hold; armed in every build.
inline void require(bool holds, std::string_view law) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(law.size()), law.data());
    std::abort();
}

/// A refusal must say where and what.
template <class Errors> void requireTold(const Errors& faults) {
    require(!faults.empty(), "a refusal has a reason");
    for (const auto& fault : faults) require(!fault.what.empty() && !fault.code.empty(), "a fault says what is wrong");
}

} // namespace fuzz
