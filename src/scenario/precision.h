#pragma once

#include "units/units.h"

#include <array>
#include <optional>
#include <string_view>

namespace mlsys {

/// Number formats that hardware lists; fp4 can be listed but not requested.
enum class Precision { fp32, tf32, bf16, fp16, fp8, int8, int4, fp4 };

inline constexpr std::array<std::string_view, 8> kPrecisionNames{"fp32", "tf32", "bf16", "fp16",
                                                                 "fp8",  "int8", "int4", "fp4"};
/// Precisions a workload can be asked to run in.
inline constexpr std::array<std::string_view, 7> kWorkloadPrecisions{"fp32", "tf32", "bf16", "fp16",
                                                                     "fp8",  "int8", "int4"};

/// Name as used in files and requests, such as "fp16".
constexpr std::string_view name(Precision p) {
    return kPrecisionNames[static_cast<std::size_t>(p)];
}

/// The precision of that name, if there is one.
constexpr std::optional<Precision> precisionNamed(std::string_view text) {
    for (std::size_t i = 0; i < kPrecisionNames.size(); ++i)
        if (kPrecisionNames[i] == text) return static_cast<Precision>(i);
    return std::nullopt;
}

/// Bytes that one stored value takes: 4 for fp32 and tf32, 2 for bf16 and fp16, 1 for fp8 and int8, 0.5 for int4.
constexpr double bytesPerValue(Precision p) {
    constexpr std::array bytes{4.0, 4.0, 2.0, 2.0, 1.0, 1.0, 0.5, 0.5};
    return bytes[static_cast<std::size_t>(p)];
}

} // namespace mlsys
