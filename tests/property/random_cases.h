#pragma once

#include "explore/parameter.h"
#include "explore/solver_entry.h"

#include <cstdint>

/// Random but legal scenarios, the same ones in every run for the same seed.
class RandomCases {
public:
    explicit RandomCases(std::uint64_t seed) : m_state(seed) {}

    /// From 0 to 1, 1 excluded.
    double share();
    /// Between two positive numbers, each order of magnitude as likely as any other.
    double between(double lowest, double highest);
    /// The same in whole numbers.
    double whole(double lowest, double highest);
    bool coin() { return share() < 0.5; }
    /// Place in a list of that length.
    std::size_t index(std::size_t size);
    template <class List> const auto& oneOf(const List& list) { return *(std::begin(list) + index(std::size(list))); }

    /// A transformer that has everything that serving needs.
    mlsys::Ref<mlsys::Model> transformer();
    mlsys::Ref<mlsys::Model> model();
    /// An accelerator, no microcontroller.
    mlsys::Ref<mlsys::Hardware> accelerator();
    /// Nodes of the registry on a fabric and in a region.
    mlsys::Ref<mlsys::Fleet> fleet();
    mlsys::Precision precision();
    /// The assumptions of the tutorial or of the refined laws.
    const mlsys::Assumptions& laws();

    /// Legal arguments of a solver: what it needs, and each other input in half of the cases.
    mlsys::Arguments arguments(const mlsys::SolverEntry& solver);
    /// A legal setting of a parameter.
    mlsys::Setting setting(const mlsys::Parameter& parameter);
    /// The default scenario with several parameters set to legal values.
    mlsys::Scenario scenario();

private:
    mlsys::Argument argument(const mlsys::FieldInfo& field);
    double number(const mlsys::Range& range, bool isWhole);

    std::uint64_t m_state;
};

/// Names of the two presets, in the order that laws() draws from.
inline constexpr const char* kPresets[] = {"tutorial", "refined"};
/// The assumptions of one of them.
const mlsys::Assumptions& lawsOf(const char* preset);
