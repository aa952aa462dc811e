#pragma once

#include "scenario/error.h"
#include "scenario/measured_row.h"

namespace mlsys::validation {

/// What a preset says of a row, in the unit of its metric; else a phrase that says why it cannot.
using Prediction = tl::expected<double, std::string>;

/// The phrase for a row that lacks `member`, or names there what is not known.
inline tl::unexpected<std::string> unmapped(const MeasuredRow& row, std::string_view member) {
    const std::string name(member);
    if (!row.states(member)) return tl::unexpected("setup states no " + name);
    return tl::unexpected("unknown " + name + ' ' + inQuotes(row.text(member)));
}
/// The phrase for a row whose metric has no law.
inline tl::unexpected<std::string> unmappedMetric(const MeasuredRow& row) {
    return tl::unexpected("unknown metric " + inQuotes(row.metric));
}

} // namespace mlsys::validation
