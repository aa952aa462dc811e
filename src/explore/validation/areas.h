#pragma once

#include "explore/validation/prediction.h"
#include "registry/registry.h"

#include <span>

namespace mlsys::validation {

/// One field of measurements and the law that predicts them.
struct Area {
    std::string_view id;    ///< in files
    std::string_view title; ///< for people
    Prediction (*predict)(const MeasuredRow&, const Registry&, const Assumptions&);
};

/// All areas, in the order of reports.
std::span<const Area> areas();

/// A row beside what the preset says of it.
struct Comparison {
    MeasuredRow row{};
    Prediction predicted{};
    /// Predicted over measured value, less one.
    std::optional<double> error() const;
};

/// Every row beside its prediction, in the order of the rows.
std::vector<Comparison> compare(const std::vector<MeasuredRow>& rows, const Registry& registry, const Assumptions& a);

/// The number that the share `level` of the values does not exceed, between two of them in proportion.
double quantile(std::vector<double> values, double level);

/// How far the predictions of one area, or of one of its metrics, are off.
struct Residuals {
    std::string area{}, metric{}; ///< metric is empty for the whole area
    std::size_t rows = 0, mapped = 0;
    double median = 0, p90 = 0; ///< of the absolute errors, as shares
};

/// The residuals of every area that has rows, and below it those of its metrics where there are several.
std::vector<Residuals> residuals(const std::vector<Comparison>& comparisons);

} // namespace mlsys::validation
