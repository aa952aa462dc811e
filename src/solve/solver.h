#pragma once

#include "scenario/assumptions.h"
#include "scenario/error.h"
#include "scenario/fleet.h"
#include "scenario/model.h"
#include "scenario/solver_info.h"
#include "solve/ranges.h"
#include "solve/warnings.h"

// A solver is a struct with kInfo, Input (with visit), Answer<R> (with visit and warnings) and solve<R>. With R =
// double it computes; with R = Traced the same code also records the formulas that explain shows.

/// Instantiates Solver::solve for plain and for recorded numbers; used once at the end of a solver's source file.
#define MLSYS_SOLVER_INSTANCES(Solver)                                                                                 \
    template Expected<Solver::Answer<double>> Solver::solve(const Solver::Input&, const Assumptions&);                 \
    template Expected<Solver::Answer<Traced>> Solver::solve(const Solver::Input&, const Assumptions&);
