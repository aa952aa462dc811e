#include "cli/answer_line.h"
#include "explore/design_space.h"
#include "explore/parameter.h"
#include "explore/snapshot.h"
#include "explore/solver_entry.h"
#include "fixtures.h"
#include "registry/request.h"
#include "solve/distributed.h"
#include "solve/parallelism_search.h"
#include "solve/serving.h"
#include "solve/single_node.h"
#include "solve/split_search.h"

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

template <class Solver>
void solveOften(benchmark::State& state, const typename Solver::Input& in, const Assumptions& assumptions = {}) {
    for (auto _ : state) benchmark::DoNotOptimize(Solver::template solve<double>(in, assumptions));
}

Assumptions refined() {
    return *sharedRegistry().preset("refined");
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

Distributed::Input trainingStep() {
    return {.model = entry<Model>("Llama3_70B"),
            .fleet = acceleratorFleet(256),
            .batchSize = 512,
            .tp = 4,
            .pp = 2,
            .overlapComm = true};
}

void distributedStep(benchmark::State& state) {
    solveOften<Distributed>(state, trainingStep());
}
BENCHMARK(distributedStep);

void refinedStep(benchmark::State& state) {
    Distributed::Input in = trainingStep();
    in.tp = in.pp = 8;
    in.recompute = Recompute::selective;
    solveOften<Distributed>(state, in, refined());
}
BENCHMARK(refinedStep);

/// All splits of 16,384 accelerators: tensor, pipeline, context and expert ranks, microbatch, ZeRO and recomputation.
void splitSearch(benchmark::State& state, const char* model) {
    solveOften<SplitSearch>(state, {.model = entry<Model>(model), .fleet = acceleratorFleet(16384), .batchSize = 16384},
                            refined());
}
BENCHMARK_CAPTURE(splitSearch, dense, "Llama3_70B")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(splitSearch, experts, "DeepSeek_V3")->Unit(benchmark::kMillisecond);

Scenario asking(const char* preset) {
    Scenario s = defaultScenario(sharedRegistry());
    s.assumptions = *sharedRegistry().preset(preset);
    return s;
}

/// A million serving fleets and their front; real time, for it runs on all processors.
void millionDesigns(benchmark::State& state, const char* preset) {
    const Scenario s = asking(preset);
    double designs = 0;
    for (auto _ : state) {
        const DesignSpace space = designSpace(s, sharedRegistry());
        benchmark::DoNotOptimize(surveyDesigns(space, s));
        designs += double(space.size());
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(designs));
}
BENCHMARK_CAPTURE(millionDesigns, tutorial, "tutorial")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(millionDesigns, refined, "refined")->Unit(benchmark::kMillisecond)->UseRealTime();

/// All that a slider asks for while it moves.
void snapshot(benchmark::State& state, const char* preset) {
    const Scenario s = asking(preset);
    for (auto _ : state) benchmark::DoNotOptimize(solveScenario(s, sharedRegistry()));
}
BENCHMARK_CAPTURE(snapshot, tutorial, "tutorial")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(snapshot, refined, "refined")->Unit(benchmark::kMicrosecond);

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

std::vector<std::string> goldenRequests() {
    std::ifstream golden(MLSYS_GOLDEN);
    std::vector<std::string> requests;
    for (std::string line; std::getline(golden, line);) {
        const auto from = line.find("\"request\": ") + 11;
        requests.push_back(line.substr(from, line.find(", \"expect\": ") - from));
    }
    return requests;
}

/// Requests of all solvers as text, answered as text, on one processor.
void answerLines(benchmark::State& state) {
    const auto requests = goldenRequests();
    std::string out;
    for (auto _ : state) {
        out.clear();
        for (const std::string& request : requests)
            answerLine({.text = request, .number = 1}, sharedRegistry(), AnswerForm::answer, out);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(requests.size()));
}
BENCHMARK(answerLines)->Unit(benchmark::kMillisecond);

void registerTable() {
    std::map<std::string, bool> seen;
    for (const std::string& text : goldenRequests()) {
        const Request request = Request::parse(text);
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
