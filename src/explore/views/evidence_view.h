#pragma once

#include "explore/trust.h"
#include "scenario/scenario.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlsys {

class Registry;

/// Published measurements beside what the tutorial and the refined laws say of them.
struct EvidenceView {
    /// Absolute errors of one side, as shares.
    struct Errors {
        std::size_t mapped = 0;
        double median = 0, p90 = 0;
        bool operator==(const Errors&) const = default;
    };
    /// One field of measurements.
    struct Area {
        std::string title;
        std::size_t rows = 0; ///< measurements, also those that could not be mapped
        Errors tutorial{}, refined{};
        bool operator==(const Area&) const = default;
    };
    /// One measurement, in the unit of its metric.
    struct Point {
        std::size_t area = 0; ///< place in `areas`
        std::string name{};   ///< what was measured on what
        std::string metric{}, source{}, url{};
        int year = 0;
        double measured = 0;
        std::optional<double> tutorial{}, refined{}; ///< predictions; none where a row could not be mapped
        Ref<Hardware> hardware{};                    ///< of the registry, if it is known there
        Ref<Model> model{};                          ///< of the registry, or of the shape that is stated
        Precision precision = Precision::fp16;
        double batch = 1;                ///< samples or requests together
        double accelerators = 1;         ///< that work on them
        double tp = 1, pp = 1;           ///< of these, those that share layers, and stages
        std::optional<Measurand> what{}; ///< is measured
        double base = 0;                 ///< the measured value in s, token/s, J or kg
        std::optional<double> mfu{};     ///< measured, of a training step
        bool operator==(const Point&) const = default;
    };
    std::vector<Area> areas{};
    std::vector<Point> points{};
    std::vector<TrustBand> trust{}; ///< of the present laws, of each measurand that has rows
    bool refined = false;           ///< whether the present laws are the refined ones
    std::string fault{};            ///< why there are no measurements

    bool operator==(const EvidenceView&) const = default;
};

/// A published measurement on a chart: where it stands, in base units of the axes.
struct MeasuredMark {
    double x = 0, y = 0;
    std::shared_ptr<const EvidenceView::Point> what{};
    bool operator==(const MeasuredMark&) const = default;
};

/// What of the evidence is wanted: one area, hardware and model, or all; and points whose name, metric or source holds
/// every word.
struct EvidenceFilter {
    std::optional<std::size_t> area{};
    std::string hardware{}, model{}; ///< names; empty for all
    std::string words{};
    bool operator==(const EvidenceFilter&) const = default;
};

/// The points that pass, with the errors of these alone; areas keep their places.
EvidenceView filtered(const EvidenceView& view, const EvidenceFilter& filter);

/// Points whose predicted over measured value lies between two factors, by area.
struct ResidualBin {
    double low = 0, high = 0; ///< the first and the last bin also hold what is beyond
    std::vector<std::size_t> counts{};

    std::size_t count() const;
};

/// The points of one side by their error, in bins of equal factor from a quarter to four times.
std::vector<ResidualBin> residualBins(const EvidenceView& view, bool refined);

/// Place of the measurement whose hardware, model and batch are nearest to those of the scenario, in that order; none
/// where no measurement names both.
std::optional<std::size_t> nearestPoint(const EvidenceView& view, const Scenario& s);

/// The evidence for one set of assumptions; it takes as long as hundreds of predictions. The other side is the
/// unchanged preset.
EvidenceView evidenceOf(const Assumptions& assumptions, const Registry& registry);

} // namespace mlsys
