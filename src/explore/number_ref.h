#pragma once

#include "scenario/field.h"

#include <string>

namespace mlsys {

/// One number of one solver's answer, for one input.
struct NumberRef {
    std::string solver;    ///< in the solver table
    std::string output;    ///< in its answers; nested ones as object.field
    Arguments arguments{}; ///< in the order of the solver's inputs

    bool operator==(const NumberRef&) const = default;
};

} // namespace mlsys
