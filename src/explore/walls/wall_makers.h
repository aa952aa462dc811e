#pragma once

#include "explore/formula_text.h"
#include "explore/input_arguments.h"
#include "explore/read_output.h"
#include "explore/walls/wall.h"

namespace mlsys::walls {

/// One function per wall: it runs the wall's solver on what the scenario says.
#define WALL(number, function, domain, solver, output, unit, name, statement, label, kind, pressure)                   \
    Wall function(const WallInfo& info, const WallInput& in);
#include "explore/walls/walls.def"
#undef WALL

/// A wall that has no number in this scenario.
inline Wall unknown(const WallInfo& info, WallGap gap) {
    return {.info = &info, .gap = gap};
}

/// A wall whose number is an output of `answer`, the one of the table unless another is named; without pressure yet.
template <class Solver>
Wall solved(const WallInfo& info, const typename Solver::Input& input, const typename Solver::template Answer<>& answer,
            std::string_view output = {}) {
    ReadOutput read(output.empty() ? info.output : output);
    answer.visit(read);
    return {.info = &info,
            .number = NumberRef{std::string(Solver::kInfo.name), std::string(output.empty() ? info.output : output),
                                argumentsOf<Solver>(input)},
            .value = read.base,
            .dim = read.dim,
            .gap = WallGap::no_limit};
}

/// `wall` under a pressure.
inline Wall pressed(Wall wall, double pressure) {
    wall.gap = WallGap::none;
    wall.pressure = pressure;
    wall.binding = pressure > wall.info->threshold();
    return wall;
}

/// `wall` without a pressure, and why.
inline Wall unpressed(Wall wall, WallGap gap) {
    wall.gap = gap;
    return wall;
}

/// `wall` with a remark on what it takes for granted.
inline Wall noted(Wall wall, std::string_view text, std::string value = {}) {
    wall.notes.push_back({text, std::move(value)});
    return wall;
}

/// Bytes of one training sample; none where the registry does not tell.
std::optional<Bytes<>> sampleSize(const Scenario& s);

} // namespace mlsys::walls
