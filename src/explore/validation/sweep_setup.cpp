#include "explore/validation/sweep_setup.h"

#include "explore/validation/chip_names.h"
#include "explore/validation/model_names.h"

namespace mlsys::validation {

namespace {

using refined::Execution;

/// MXNet captures its static graph since its containers of 2022; the other frameworks launch layer by layer.
Execution executionOf(const std::string& framework) {
    const std::string letters = lettersOf(framework);
    for (const char* compiler : {"TENSORRT", "TRT", "XLA", "ONNX", "OPENVINO", "COMPILE", "MIGRAPHX"})
        if (letters.find(compiler) != std::string::npos) return Execution::compiled;
    const auto release = letters.find("NGC");
    const bool isMxnet = letters.find("MXNET") != std::string::npos;
    const bool isRecent = release != std::string::npos && letters.substr(release + 3, 2) >= "22";
    return isMxnet && isRecent ? Execution::compiled : Execution::eager;
}

Precision precisionOf(const std::string& text) {
    const std::string letters = lettersOf(text);
    if (letters.find("TF32") != std::string::npos) return Precision::tf32;
    if (letters.find("INT8") != std::string::npos) return Precision::int8;
    if (letters.find("FP8") != std::string::npos) return Precision::fp8;
    for (const char* half : {"16", "AMP", "MIXED", "HALF"})
        if (letters.find(half) != std::string::npos) return Precision::fp16;
    return Precision::fp32;
}

} // namespace

double SweepSetup::inMetric(const MeasuredRow& row, const Time<>& time) const {
    if (row.metric.find("per_s") != std::string::npos) return batch / time.in(unit::second);
    return time.in(unit::second) * (row.metric.find("ms") != std::string::npos ? 1e3 : 1);
}

tl::expected<SweepSetup, std::string> sweepSetupOf(const MeasuredRow& row, const Registry& registry) {
    const auto chip = chipNamed(registry, row.text("accelerator"));
    const auto model = networkNamed(registry, row.text("model"));
    const auto batch = row.number("batch");
    if (!chip) return unmapped(row, "accelerator");
    if (!model) return unmapped(row, "model");
    if (!batch) return unmapped(row, "batch");
    constexpr double kUsualTokens = 128;
    return SweepSetup{*model,
                      *chip,
                      precisionOf(row.text("precision")),
                      executionOf(row.text("framework")),
                      row.number("seq").value_or(kUsualTokens),
                      *batch};
}

} // namespace mlsys::validation
