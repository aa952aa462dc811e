#include "explore/validation/llm_setup.h"

#include "explore/validation/chip_names.h"
#include "explore/validation/model_names.h"
#include "explore/validation/named_entry.h"

namespace mlsys::validation {

namespace {

using refined::LlmSetup;
using refined::RequestShape;

bool contains(std::string_view text, std::string_view part) {
    return lettersOf(text).find(part) != std::string::npos;
}

/// How the software that a row names launches its kernels; serving engines where it names none.
Runtime runtimeOf(const MeasuredRow& row) {
    const std::string names =
        row.sourceTitle + ' ' + row.group + ' ' + row.text("software") + ' ' + row.text("framework");
    for (const char* whole : {"GPTFAST", "TORCHCOMPILE", "CUDAGRAPH"})
        if (contains(names, whole)) return Runtime::graph;
    for (const char* single : {"FASTERTRANSFORMER", "DEEPSPEED", "TRANSFORMERS", "ACCELERATE", "PYTORCHEAGER"})
        if (contains(names, single)) return Runtime::eager;
    return row.group.starts_with("ft|") ? Runtime::eager : Runtime::engine;
}

Precision precisionOf(const MeasuredRow& row, const Hardware& hw) {
    const auto lists = [&](Precision p) { return hw.rates[static_cast<std::size_t>(p)].has_value(); };
    if (const auto bits = row.number("weight_bits")) {
        if (*bits > 8) return Precision::fp16;
        if (*bits > 4) return lists(Precision::fp8) ? Precision::fp8 : Precision::int8;
        return lists(Precision::fp4) && row.text("precision") == "fp4" ? Precision::fp4 : Precision::int4;
    }
    const std::string says = row.text("precision");
    if (contains(says, "FP4")) return lists(Precision::fp4) ? Precision::fp4 : Precision::int4;
    if (contains(says, "INT4")) return Precision::int4;
    if (contains(says, "INT8")) return Precision::int8;
    if (contains(says, "FP8")) return lists(Precision::fp8) ? Precision::fp8 : Precision::int8;
    // "fp16 + quantization" and the like leave the format to the part: the narrowest that it computes in.
    if (contains(says, "QUANTIZATION") || says.empty())
        return lists(Precision::fp4) ? Precision::fp4 : lists(Precision::fp8) ? Precision::fp8 : Precision::fp16;
    return Precision::fp16;
}

} // namespace

const Benchmark* benchmarkOf(const MeasuredRow& row, const Registry& registry) {
    return row.states("scenario") ? entryNamed<Benchmark>(registry, row.text("model")) : nullptr;
}

RequestShape requestOf(const Benchmark& benchmark) {
    return {benchmark.promptTokens, benchmark.outputTokens, benchmark.beams.value_or(1)};
}

tl::expected<LlmSetup, std::string> setupOf(const MeasuredRow& row, const Registry& registry) {
    const auto chip = chipNamed(registry, row.text("accelerator"));
    const auto model = languageModelOf(row, registry);
    if (!chip) return unmapped(row, "accelerator");
    if (!model) return unmapped(row, "model");
    return LlmSetup{*model, *chip, precisionOf(row, **chip), row.number("tp").value_or(1), runtimeOf(row)};
}

double timeScale(const MeasuredRow& row) {
    return row.metric.find("[ms]") != std::string::npos || row.metric.ends_with("_ms") ? 1e3 : 1;
}

std::optional<Figure> figureOf(const std::string& metric) {
    if (metric.find("ttft") != std::string::npos || metric.find("prefill") != std::string::npos)
        return Figure::first_token;
    for (const char* name : {"tpot", "itl", "inter_token", "decode_step", "per_token", "decode_latency"})
        if (metric.find(name) != std::string::npos) return Figure::per_token;
    if (metric.find("tokens_per_s") != std::string::npos || metric.find("throughput") != std::string::npos)
        return Figure::rate;
    if (metric.find("end_to_end") != std::string::npos || metric.find("latency") != std::string::npos)
        return Figure::end_to_end;
    return std::nullopt;
}

} // namespace mlsys::validation
