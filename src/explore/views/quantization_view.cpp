#include "explore/compared_precisions.h"
#include "explore/solver_inputs.h"
#include "explore/views/views.h"

namespace mlsys {

namespace {

using Row = QuantizationView::Row;

/// A 16-bit rate is what the general peak of an entry means.
bool isNative(const Hardware& hardware, Precision precision) {
    return precision == Precision::fp16 || hardware.rates[static_cast<std::size_t>(precision)].has_value();
}

std::optional<Row> rowOf(Scenario s, Precision precision) {
    Row row{.precision = precision};
    row.selected = s.precision == precision;
    row.native = isNative(*s.hardware, precision);
    s.precision = precision;
    const Compression::Input input = compressionInput(s);
    row.bits = input.bits;
    const auto squeezed = Compression::solve(input, s.assumptions);
    const auto profile = SingleNode::solve(profileInput(s, s.model, s.batch), s.assumptions);
    if (!squeezed || !profile) return std::nullopt;
    row.size = squeezed->compressed;
    row.saved = squeezed->savings / 100;
    row.accuracyDelta = squeezed->accuracyDelta;
    row.ruleSpeedup = squeezed->speedup;
    row.latency = profile->latency;
    row.overhead = profile->overhead;
    row.fits = profile->feasible;
    return row;
}

} // namespace

QuantizationView quantizationView(const Scenario& s, const Registry& registry) {
    QuantizationView view{.model = s.model->name, .hardware = s.hardware->name, .batch = s.batch};
    for (const Precision precision : kCompressedPrecisions) {
        auto row = rowOf(s, precision);
        if (!row) {
            view.unavailable = notLowerable(s, registry);
            return view;
        }
        view.rows.push_back(*row);
    }
    const Time<> reference = view.rows[1].latency;
    for (Row& row : view.rows) row.speedup = reference / row.latency;
    return view;
}

} // namespace mlsys
