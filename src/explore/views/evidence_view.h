#pragma once

#include "scenario/scenario.h"

#include <mutex>
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
        Ref<Model> model{};
        double batch = 1;
        bool operator==(const Point&) const = default;
    };
    std::vector<Area> areas{};
    std::vector<Point> points{};
    bool refined = false; ///< whether the present laws are the refined ones
    std::string fault{};  ///< why there are no measurements

    bool operator==(const EvidenceView&) const = default;
};

/// What of the evidence is wanted: one area, or all; and points whose name, metric or source holds every word.
struct EvidenceFilter {
    std::optional<std::size_t> area{};
    std::string words{};
    bool operator==(const EvidenceFilter&) const = default;
};

/// The points that pass, with the errors of these alone; areas keep their places.
EvidenceView filtered(const EvidenceView& view, const EvidenceFilter& filter);

/// Place of the measurement whose hardware, model and batch are nearest to those of the scenario, in that order; none
/// where no measurement names both.
std::optional<std::size_t> nearestPoint(const EvidenceView& view, const Scenario& s);

/// The evidence for one set of assumptions, computed when it is first looked at: it takes as long as hundreds of
/// predictions. The other side is the unchanged preset.
class Evidence {
public:
    Evidence(const Registry& registry, const Assumptions& assumptions)
        : m_registry(registry), m_assumptions(assumptions) {}

    const EvidenceView& view() const;

private:
    const Registry& m_registry;
    Assumptions m_assumptions;
    mutable std::once_flag m_once;
    mutable EvidenceView m_view;
};

} // namespace mlsys
