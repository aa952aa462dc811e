#pragma once

#include "scenario/precision.h"

#include <array>

namespace mlsys {

/// Number formats that a model is compressed to, most bits first.
inline constexpr std::array kCompressedPrecisions{Precision::fp32, Precision::fp16, Precision::int8, Precision::int4};
/// Number formats in which a model may be served, most bits first.
inline constexpr std::array kServedPrecisions{Precision::fp16, Precision::int8, Precision::int4};

} // namespace mlsys
