#pragma once

#include "scenario/field.h"

namespace mlsys::range {

/// Whole numbers of things: batches, tokens, ranks.
inline constexpr Range kCount{1, 1e9};
inline constexpr Range kCountOrNone{0, 1e9};
inline constexpr Range kEfficiency{1e-9, 1};
inline constexpr Range kShare{0, 1};
inline constexpr Range kZeroStage{0, 3};
/// Factors on a time; one changes nothing.
inline constexpr Range kFactor{0, 1e6};
inline constexpr Range kSlowdown{1, 1e6};
/// Positive physical values, wide enough for anything built and narrow enough that no product overflows.
inline constexpr Range kPositive{1e-12, 1e30};
inline constexpr Range kNonNegative{0, 1e30};

inline constexpr Range kDays{0, 1e6};
inline constexpr Range kYears{0.01, 1000};
inline constexpr Range kReplicas{1, 1e6};
inline constexpr Range kSearchBatch{1, 65536};
inline constexpr Range kVariation{0, 1000};
inline constexpr Range kPercentChange{-99, 10000};
inline constexpr Range kBits{1, 32};
inline constexpr Range kPrice{0, 1e6};

} // namespace mlsys::range
