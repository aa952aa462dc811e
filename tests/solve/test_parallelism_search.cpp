#include "cases.h"

#include "solve/parallelism_search.h"

using namespace cases;

class TestParallelismSearch : public QObject {
    Q_OBJECT

    static ParallelismSearch::Input llama(const char* name, double nodes, double batch) {
        return {.model = model(name), .fleet = fleet("DGX_H100", nodes), .batchSize = batch, .efficiency = 0.4};
    }
    static std::vector<ParallelismCell> cellsOf(const ParallelismSearch::Input& in) {
        return *evaluateParallelism(in, Assumptions{});
    }

private slots:
    void theTutorialsExerciseComesOut() {
        const auto a = answer<ParallelismSearch>(llama("Llama3_70B", 8, 512));
        QCOMPARE(a.totalSearched, 19.);
        QCOMPARE(a.best.sizes.tp, 4.);
        QCOMPARE(a.best.sizes.pp, 1.);
        QCOMPARE(a.best.sizes.dp, 16.);
        QCOMPARE(std::round(a.best.mfu * 1000), 387.);
        QCOMPARE(a.top[1].sizes.tp, 8.);
        QCOMPARE(a.top[4].sizes.pp, 2.);
    }

    void theBestIsTheHighestCellAndTheListDescends() {
        const auto in = llama("Llama3_70B", 24, 4096);
        const auto a = answer<ParallelismSearch>(in);
        double feasible = 0;
        for (const auto& cell : cellsOf(in)) {
            QVERIFY(cell.mfu <= a.best.mfu);
            feasible += cell.state == CellState::feasible;
        }
        QCOMPARE(a.totalSearched, feasible);
        for (std::size_t i = 1; i < a.top.size(); ++i) QVERIFY(a.top[i].mfu <= a.top[i - 1].mfu);
    }

    void everyCellSaysWhyItDoesNotCount() {
        auto in = llama("Llama3_70B", 24, 512);
        in.maxTp = 4;
        in.maxPp = 32;
        for (const auto& cell : cellsOf(in)) {
            const bool divides = std::fmod(192, cell.tp * cell.pp) == 0;
            const CellState expected = cell.tp > 4               ? CellState::above_tensor_limit
                                       : cell.pp > 32            ? CellState::above_pipeline_limit
                                       : !divides                ? CellState::does_not_divide
                                       : cell.excess > Bytes<>() ? CellState::exceeds_memory
                                                                 : CellState::feasible;
            QVERIFY(cell.state == expected);
            QCOMPARE(cell.dp, divides ? 192 / (cell.tp * cell.pp) : 0.);
        }
    }

    void excessIsWhatTheUsableMemoryLacks() {
        for (const auto& cell : cellsOf(llama("GPT3", 24, 512))) {
            const Bytes<> usable = hardware("H100")->capacity * 0.9;
            QVERIFY(close(cell.required * (cell.tp * cell.pp), Bytes<>(700, unit::GB)));
            QCOMPARE(cell.excess.base(), std::max(0., (cell.required - usable).base()));
        }
    }

    void theGridIsTheWholeOfPowersOfTwoUpToTheFleet() {
        const auto cells = cellsOf(llama("Llama3_8B", 3, 64)); // 24 accelerators: 1, 2, 4, 8, 16
        QCOMPARE(cells.size(), std::size_t(25));
        QCOMPARE(cells[1].tp, 1.);
        QCOMPARE(cells[1].pp, 2.);
        QCOMPARE(cells[5].tp, 2.);
        QCOMPARE(cellsOf(llama("Llama3_8B", 12500, 64)).size(), std::size_t(100)); // up to 512 each way
    }

    void aCellIsTheStepOfThatConfiguration() {
        const auto in = llama("Llama3_8B", 4, 512);
        for (const auto& cell : cellsOf(in)) {
            if (cell.state != CellState::feasible) continue;
            const auto step = answer<Distributed>({.model = in.model,
                                                   .fleet = in.fleet,
                                                   .batchSize = 512,
                                                   .efficiency = 0.4,
                                                   .tp = cell.tp,
                                                   .pp = cell.pp,
                                                   .overlapComm = true});
            QCOMPARE(cell.step.step.base(), step.step.base());
            QCOMPARE(cell.mfu, step.scalingEfficiency * 0.4);
        }
    }

    void whereNothingFitsTheSearchSaysSo() {
        auto in = llama("GPT4", 4, 64);
        in.maxTp = 1;
        in.maxPp = 1;
        QCOMPARE(refusal<ParallelismSearch>(in), error::kNoFeasibleConfiguration);
    }

    void aModelWithoutKnownWorkIsRefused() {
        QCOMPARE(refusal<ParallelismSearch>(llama("DLRM", 4, 64)), error::kNotSupported);
    }
};

QTEST_APPLESS_MAIN(TestParallelismSearch)
#include "test_parallelism_search.moc"
