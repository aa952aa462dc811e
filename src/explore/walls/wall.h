#pragma once

#include "explore/number_ref.h"
#include "scenario/scenario.h"
#include "scenario/solver_info.h"

namespace mlsys {

/// What the pressure of a wall is a part of; a share binds above a half, a use of a limit above all of it.
enum class PressureKind { none, share, limit };

/// Why a wall has no number, or no pressure, in a scenario.
enum class WallGap {
    none,
    no_kv_cache,
    no_fleet,
    unknown_work,
    unknown_size,
    unknown_sample,
    no_link,
    split_exceeds_fleet,
    weights_fit,
    no_load,
    no_limit,
};

struct WallInput;
struct Wall;

/// One of the 22 walls of machine-learning systems.
struct WallInfo {
    int number; ///< 1 to 22
    WallDomain domain;
    std::string_view solver;    ///< in the solver table
    std::string_view output;    ///< of the solver, that is the wall's number
    std::string_view unit;      ///< in which the number is told, where its dimension has none: "%", "requests" or "×"
    std::string_view name;      ///< "Memory"
    std::string_view statement; ///< what it says, in one plain sentence
    std::string_view label;     ///< of the number
    PressureKind kind;
    std::string_view pressure; ///< what the pressure is, empty where there is none
    Wall (*make)(const WallInfo&, const WallInput&);

    /// Pressure above which it binds.
    double threshold() const { return kind == PressureKind::share ? 0.5 : 1; }
};

/// All walls, 1 to 22.
std::span<const WallInfo> wallTable();

/// What a wall takes for granted because the scenario does not say.
struct WallNote {
    std::string_view text; ///< with %1 where the value goes
    std::string value{};
    bool operator==(const WallNote&) const = default;
};

/// One wall in one scenario.
struct Wall {
    const WallInfo* info = nullptr;
    std::optional<NumberRef> number{}; ///< none where `gap` says why
    double value = 0;                  ///< in base units
    Dim dim{};
    std::optional<double> pressure{}; ///< 0 and more; none where `gap` says why
    bool binding = false;
    WallGap gap = WallGap::none;
    std::vector<WallNote> notes{};

    bool operator==(const Wall&) const = default;
};

/// What the walls of one scenario have in common.
struct WallInput {
    const Scenario& scenario;
    std::optional<Ref<Fleet>> fleet;
};

} // namespace mlsys
