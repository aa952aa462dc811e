#include "explore/solver_entry.h"
#include "fixtures.h"
#include "registry/request.h"
#include "solve/warnings.h"

#include <QSet>
#include <QTest>

using namespace mlsys;

namespace {

#define LLAMA R"("model":"Llama3_8B",)"
#define ON_H100 R"("hardware":"H100")"
#define MIXTURE                                                                                                        \
    R"("model":{"name":"Mixture","kind":"sparse_transformer","parameters":46.7e9,"active_parameters":12.9e9,)"         \
    R"("layers":32,"hidden_dim":4096,"heads":32,"kv_heads":8},)"
#define NODES(count) R"("fleet":{"node":"DGX_H100","count":)" count R"(,"fabric":"InfiniBand_NDR"})"
/// Hardware like an H100, but for what is given.
#define CHIP(more)                                                                                                     \
    R"("hardware":{"name":"Chip","release_year":2023,"compute":{"peak_flop_per_s":989e12},)"                           \
    R"("memory":{"capacity_bytes":85899345920,"bandwidth_bytes_per_s":3.35e12)" more "}}"

/// A request that hits a trap, and one beside it that does not.
struct TrapCase {
    const char *code, *solver, *hits, *misses;
};

const TrapCase kCases[] = {
    {"precision_fallback", "serving", LLAMA R"("hardware":"T4","seq_len":2048,"precision":"fp32")",
     LLAMA R"("hardware":"T4","seq_len":2048)"},
    {"precision_fallback", "single_node", LLAMA R"("hardware":"T4","precision":"fp32")", LLAMA R"("hardware":"T4")"},
    {"infeasible_offload", "single_node",
     R"("model":{"name":"Full","kind":"generic","parameters":42949672961},)" CHIP(""),
     R"("model":{"name":"Full","kind":"generic","parameters":42949672960},)" CHIP("")},
    {"idle_ranks", "distributed", LLAMA NODES("32") R"(,"batch_size":16)", LLAMA NODES("32") R"(,"batch_size":256)"},
    {"batch_remainder", "distributed", LLAMA NODES("32") R"(,"batch_size":1000)",
     LLAMA NODES("32") R"(,"batch_size":1024)"},
    {"decode_above_peak", "serving", LLAMA ON_H100 R"(,"seq_len":16,"batch_size":8192)",
     LLAMA ON_H100 R"(,"seq_len":16,"batch_size":64)"},
    {"prefill_below_weight_read", "serving", LLAMA ON_H100 R"(,"seq_len":1)", LLAMA ON_H100 R"(,"seq_len":2048)"},
    {"unknown_price", "economics",
     R"("duration_days":30,"fleet":{"count":1,"fabric":"InfiniBand_NDR","node":{"name":"Node","accelerators_per_node":8,)"
     R"("intra_node_bandwidth_bytes_per_s":9e11,"accelerator":{"name":"Chip","release_year":2023,)"
     R"("compute":{"peak_flop_per_s":989e12},"memory":{"capacity_bytes":8e10,"bandwidth_bytes_per_s":3e12}}}})",
     R"("duration_days":30,)" NODES("1")},
    {"unknown_tdp", "sustainability",
     R"("duration_days":30,"fleet":{"count":1,"fabric":"InfiniBand_NDR","node":{"name":"Node","accelerators_per_node":8,)"
     R"("intra_node_bandwidth_bytes_per_s":9e11,"accelerator":{"name":"Chip","release_year":2023,)"
     R"("compute":{"peak_flop_per_s":989e12},"memory":{"capacity_bytes":8e10,"bandwidth_bytes_per_s":3e12}}}})",
     R"("duration_days":30,)" NODES("1")},
    {"bisection_above_link", "topology", R"("fabric":"InfiniBand_NDR","topology":"ring","num_nodes":1)",
     R"("fabric":"InfiniBand_NDR","topology":"ring","num_nodes":64)"},
    {"assumed_utilization", "parallelism_search", R"("model":"ResNet50","batch_size":8,)" NODES("1"),
     R"("model":"ResNet50","batch_size":8192,)" NODES("1")},
    {"one_token_step", "single_node", LLAMA ON_H100 R"(,"is_training":true)",
     R"("model":"BERT_Base",)" ON_H100 R"(,"is_training":true)"},
    {"one_token_step", "distributed", R"("model":"GPT3",)" NODES("128") R"(,"batch_size":1024)",
     R"("model":"ResNet50",)" NODES("128") R"(,"batch_size":1024)"},
    {"traffic_per_sample", "single_node", LLAMA ON_H100 R"(,"batch_size":4096)", LLAMA ON_H100 R"(,"batch_size":64)"},
    {"cache_left_out", "single_node", LLAMA ON_H100 R"(,"batch_size":1000000)", LLAMA ON_H100 R"(,"batch_size":64)"},
    {"draft_cache_left_out", "serving", LLAMA ON_H100 R"(,"draft_model":"GPT2","seq_len":4096,"batch_size":100)",
     LLAMA ON_H100 R"(,"draft_model":"GPT2","seq_len":4096,"batch_size":10)"},
    {"all_experts_prefill", "serving", MIXTURE ON_H100 R"(,"seq_len":2048,"precision":"int8")",
     LLAMA ON_H100 R"(,"seq_len":2048)"},
    {"all_experts_prefill", "continuous_batching", MIXTURE ON_H100 R"(,"seq_len":2048,"precision":"int8")",
     LLAMA ON_H100 R"(,"seq_len":2048)"},
    {"prefill_of_the_limit", "continuous_batching", LLAMA ON_H100 R"(,"seq_len":2048,"max_batch_size":1000)",
     LLAMA ON_H100 R"(,"seq_len":2048,"max_batch_size":1)"},
    {"streamed_attention", "weight_streaming", LLAMA R"("hardware":"Cerebras_CS3","seq_len":2048,"phase":"prefill")",
     LLAMA R"("hardware":"Cerebras_CS3","seq_len":2048,"phase":"decode")"},
    {"overlap_beyond_compute", "distributed",
     R"("model":"GPT2","batch_size":256,"overlap_comm":true,"overlap_efficiency":1,)" NODES("32"),
     R"("model":"GPT2","batch_size":256,"overlap_comm":true,"overlap_efficiency":0.05,)" NODES("32")},
    {"divided_exchange", "distributed", LLAMA NODES("32") R"(,"batch_size":256,"gradient_accumulation_steps":1000)",
     LLAMA NODES("32") R"(,"batch_size":256)"},
    {"one_expert_exchange", "distributed", MIXTURE NODES("32") R"(,"batch_size":256,"ep_size":8)",
     MIXTURE NODES("32") R"(,"batch_size":256)"},
    {"rework_left_out", "reliability", NODES("12500") R"(,"job_duration_s":2592000,"checkpoint_time_s":60)",
     NODES("1") R"(,"job_duration_s":2592000,"checkpoint_time_s":1)"},
    {"checkpoint_outlasts_interval", "reliability",
     NODES("5000") R"(,"job_duration_s":2592000,"checkpoint_time_s":10800)",
     NODES("500") R"(,"job_duration_s":2592000,"checkpoint_time_s":60)"},
    {"checkpoint_outlasts_interval", "checkpoint", R"("model":"GPT3",)" ON_H100 R"(,"checkpoint_interval_s":300)",
     R"("model":"GPT3",)" ON_H100 R"(,"checkpoint_interval_s":14400)"},
    {"one_job_at_a_time", "orchestration",
     NODES("1000") R"(,"arrival_rate_jobs_per_day":1.2,"avg_job_duration_days":1)",
     NODES("1") R"(,"arrival_rate_jobs_per_day":1.2,"avg_job_duration_days":1)"},
    {"unstable_headroom", "tail_latency", R"("arrival_rate_per_s":10.1,"service_latency_s":0.1)",
     R"("arrival_rate_per_s":9.9,"service_latency_s":0.1)"},
    {"batch_forms_slowly", "batching_search",
     LLAMA ON_H100 R"(,"seq_len":128,"sla_latency_s":10,"arrival_rate_per_s":0.001)",
     LLAMA ON_H100 R"(,"seq_len":128,"sla_latency_s":10,"arrival_rate_per_s":100,"num_replicas":16)"},
    {"other_memory_level", "sensitivity", R"("model":"DS_CNN",)" CHIP(R"(,"flash_bandwidth_bytes_per_s":5e7)"),
     R"("model":"DS_CNN",)" CHIP("")},
    {"below_floor", "responsible_engineering", R"("base_training_time_s":1000,"min_subgroup_prevalence":0)",
     R"("base_training_time_s":1000)"},
    {"below_floor", "responsible_engineering", R"("base_training_time_s":1000,"epsilon":0.001)",
     R"("base_training_time_s":1000,"epsilon":0.01)"},
    {"nothing_pruned", "compression", LLAMA ON_H100 R"(,"method":"pruning")",
     LLAMA ON_H100 R"(,"method":"pruning","sparsity":0.1)"},
};

/// Codes of the warnings of an answer; what is refused has none and is told as such.
QSet<QString> codesOf(const char* solver, const char* members, const Assumptions& assumptions = {}) {
    const Request request = Request::parse(R"({"solver":")" + std::string(solver) + "\"," + members + '}');
    if (!request.faults().empty()) return {QString::fromStdString(request.faults().front().what)};
    const SolverEntry* entry = findSolver(solver);
    const auto arguments = request.arguments(entry->inputs, sharedRegistry());
    if (!arguments) return {QString::fromStdString(arguments.error().front().what)};
    const auto answer = entry->run(*arguments, assumptions);
    if (!answer) return {QString::fromStdString(answer.error().what)};
    QSet<QString> codes{"answered"};
    for (const Warning& warning : answer->warnings) codes << QString::fromUtf8(warning.code.data());
    return codes;
}

} // namespace

/// Requests for which the published model is known to mislead are answered as it does, with a warning that says so.
class TestTraps : public QObject {
    Q_OBJECT

private slots:
    void aTrapIsToldWhereItIsHitAndNotBesideIt_data() {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(std::size(kCases)); ++row)
            QTest::addRow("%s of %s, %d", kCases[row].code, kCases[row].solver, row) << row;
    }
    void aTrapIsToldWhereItIsHitAndNotBesideIt() {
        QFETCH(int, row);
        const TrapCase& c = kCases[row];
        const auto hits = codesOf(c.solver, c.hits), misses = codesOf(c.solver, c.misses);
        QVERIFY2(hits.contains("answered"), qPrintable(*hits.begin()));
        QVERIFY2(misses.contains("answered"), qPrintable(*misses.begin()));
        QVERIFY(hits.contains(c.code));
        QVERIFY(!misses.contains(c.code));
    }

    void theRefinedLawsAvoidTheTrapsOfInference() {
        const QSet<QString> avoided{"traffic_per_sample",   "cache_left_out",      "prefill_below_weight_read",
                                    "decode_above_peak",    "all_experts_prefill", "prefill_of_the_limit",
                                    "draft_cache_left_out", "other_memory_level"};
        QSet<QString> tried;
        for (const TrapCase& c : kCases) {
            if (!avoided.contains(c.code)) continue;
            const auto codes = codesOf(c.solver, c.hits, *sharedRegistry().preset("refined"));
            QVERIFY2(codes.contains("answered") && !codes.contains(c.code), c.code);
            tried << c.code;
        }
        QCOMPARE(tried, avoided);
    }

    void everyTrapHasACase() {
        QSet<QString> tried;
        for (const TrapCase& c : kCases) tried << c.code;
        for (const Warning& trap : trapTable())
            QVERIFY2(tried.contains(QString::fromUtf8(trap.code.data())), trap.code.data());
    }

    void everyTrapIsOneSentence() {
        for (const Warning& trap : trapTable()) {
            QVERIFY2(trap.message.ends_with('.') && trap.message.size() < 130, trap.code.data());
            QCOMPARE(trap.message.find(". "), std::string_view::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestTraps)
#include "test_traps.moc"
