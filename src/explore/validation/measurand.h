#pragma once

#include "explore/trust.h"
#include "explore/validation/areas.h"

namespace mlsys::validation {

/// What a row measures; none where its metric has no law.
std::optional<Measurand> measurandOf(const MeasuredRow& row);

/// The measured value in s, token/s, J or kg of CO2; of a whole batch where the metric counts its samples.
double baseOf(const MeasuredRow& row);

/// How far the rows of each measurand are from their predictions; those without rows are left out.
std::vector<TrustBand> trustBands(const std::vector<Comparison>& comparisons);

} // namespace mlsys::validation
