#pragma once

#include "solve/accelerator.h"

namespace mlsys::refined {

/// Peak rate at a precision without the fall-backs of the published model: fp32 has the rate of the vector units, and
/// tf32 that of fp32 on parts that lack it.
template <class R> FlopRate<R> truePeak(const Hardware& hw, Precision precision) {
    const auto lists = [&](Precision p) { return hw.rates[static_cast<std::size_t>(p)].has_value(); };
    if (precision == Precision::tf32 && !lists(Precision::tf32)) precision = Precision::fp32;
    if (precision == Precision::fp32 && !lists(Precision::fp32) && hw.vectorRate)
        return given<R>("F", *hw.vectorRate, cite(hw, "/compute/vector_flop_per_s"));
    return peakRate<R>(hw, precision);
}

} // namespace mlsys::refined
