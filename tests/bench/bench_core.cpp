#include "explore/solver_entry.h"
#include "fixtures.h"
#include "registry/request.h"
#include "solve/distributed.h"
#include "solve/parallelism_search.h"
#include "solve/serving.h"
#include "solve/single_node.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <map>

using namespace mlsys;

namespace {

template <class T> Ref<T> entry(const char* id) {
    return *sharedRegistry().find<T>(id);
}

Fleet acceleratorFleet(double count) {
    return {
        .id = "bench", .node = entry<Node>("DGX_H100"), .count = count / 8, .fabric = entry<Fabric>("InfiniBand_NDR")};
}

template <class Solver> void solveOften(benchmark::State& state, const typename Solver::Input& in) {
    const Assumptions assumptions;
    for (auto _ : state) benchmark::DoNotOptimize(Solver::template solve<double>(in, assumptions));
}

void singleNode(benchmark::State& state) {
    solveOften<SingleNode>(state, {.model = entry<Model>("Llama3_8B"), .hardware = entry<Hardware>("H100")});
}
BENCHMARK(singleNode);

void serving(benchmark::State& state) {
    solveOften<Serving>(state,
                        {.model = entry<Model>("Llama3_8B"), .hardware = entry<Hardware>("H100"), .seqLen = 4096});
}
BENCHMARK(serving);

void distributedStep(benchmark::State& state) {
    solveOften<Distributed>(state, {.model = entry<Model>("Llama3_70B"),
                                    .fleet = acceleratorFleet(256),
                                    .batchSize = 512,
                                    .tp = 4,
                                    .pp = 2,
                                    .overlapComm = true});
}
BENCHMARK(distributedStep);

void parallelismSearch(benchmark::State& state) {
    solveOften<ParallelismSearch>(state, {.model = entry<Model>("Llama3_70B"),
                                          .fleet = acceleratorFleet(static_cast<double>(state.range(0))),
                                          .batchSize = 512});
}
BENCHMARK(parallelismSearch)->Arg(64)->Arg(256)->Arg(8192);

void everyCell(benchmark::State& state) {
    const Assumptions assumptions;
    const ParallelismSearch::Input in{
        .model = entry<Model>("Llama3_70B"), .fleet = acceleratorFleet(256), .batchSize = 512};
    for (auto _ : state) benchmark::DoNotOptimize(evaluateParallelism(in, assumptions));
}
BENCHMARK(everyCell);

/// One published request of every solver, through the solver table: arguments in, answer fields out.
void throughTheTable(benchmark::State& state, const SolverEntry* solver, const Arguments& arguments) {
    const Assumptions assumptions;
    for (auto _ : state) benchmark::DoNotOptimize(solver->run(arguments, assumptions));
}

void registerTable() {
    std::ifstream golden(MLSYS_GOLDEN);
    std::map<std::string, bool> seen;
    for (std::string line; std::getline(golden, line);) {
        const auto from = line.find("\"request\": ") + 11;
        const Request request = Request::parse(line.substr(from, line.find(", \"expect\": ") - from));
        const SolverEntry* solver = findSolver(request.solver());
        if (!solver || seen[std::string(request.solver())]) continue;
        const auto arguments = request.arguments(solver->inputs, sharedRegistry());
        if (!arguments || !solver->run(*arguments, Assumptions{})) continue;
        seen[std::string(request.solver())] = true;
        benchmark::RegisterBenchmark(("table/" + std::string(request.solver())).c_str(), throughTheTable, solver,
                                     *arguments);
    }
}

} // namespace

int main(int argc, char** argv) {
    registerTable();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
