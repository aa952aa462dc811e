#include "explore/validation/chip_names.h"
#include "explore/validation/inference_rows.h"
#include "explore/validation/model_names.h"
#include "solve/refined/microcontroller.h"
#include "solve/single_node.h"

namespace mlsys::validation {

namespace {

using refined::KernelLibrary;

constexpr const char* kNoPower = "no power of the device is known";
constexpr int kTunedSince = 2024;     // the second generation of the vendors' kernels
constexpr int kDepthwiseSince = 2023; // depthwise kernels of their own

bool has(const std::string& letters, const char* part) {
    return letters.find(part) != std::string::npos;
}

/// Which kernels a submission used: the board's folder names TVM's, the submitter the others.
KernelLibrary libraryOf(const MeasuredRow& row) {
    const std::string names = lettersOf(row.text("board") + ' ' + row.text("submitter") + ' ' + row.text("kernels"));
    if (has(names, "NATIVE")) return KernelLibrary::generated;
    for (const char* user : {"CMSIS", "OCTOML", "KRAI", "NUVOTON", "TFLM", "TFLITEMICRO"})
        if (has(names, user)) return KernelLibrary::cmsis_nn;
    if (has(names, "PLUMERAI") || has(names, "BOSCH")) return KernelLibrary::compiled;
    if (has(names, "STMICROELECTRONICS") && row.year >= kTunedSince) return KernelLibrary::vendor_tuned;
    return KernelLibrary::vendor;
}

bool handlesDepthwise(const MeasuredRow& row) {
    const std::string submitter = lettersOf(row.text("submitter"));
    const bool renewed =
        has(submitter, "STMICROELECTRONICS") || has(submitter, "PLUMERAI") || has(submitter, "NUVOTON");
    return renewed && row.year >= kDepthwiseSince;
}

/// The part at the clock of the row; its power grows with the clock.
Hardware atClock(Hardware hw, std::optional<Rate<>> clock) {
    if (!clock) return hw;
    Microcontroller& chip = *hw.microcontroller;
    if (chip.activePower) chip.activePower = *chip.activePower * (*clock / *chip.clock);
    chip.clock = clock;
    return hw;
}

/// Where no part of the core has a measured power, that of the part nearest in clock.
void completePower(Hardware& hw, const Registry& registry) {
    Microcontroller& chip = *hw.microcontroller;
    if (chip.activePower || hw.tdp) return;
    const auto other = microcontrollerNamed(registry, chip.core, chip.clock);
    if (other && (*other)->microcontroller->activePower)
        chip.activePower = *(*other)->microcontroller->activePower * (*chip.clock / *(*other)->microcontroller->clock);
}

Prediction published(const MeasuredRow& row, const Ref<Model>& model, const Hardware& hw, Precision precision,
                     const Assumptions& a) {
    const auto answer = SingleNode::solve({.model = model, .hardware = Ref<Hardware>(hw), .precision = precision}, a);
    if (!answer) return tl::unexpected(answer.error().what);
    if (row.metric.find("energy") == std::string::npos) return answer->latency.in(unit::second);
    if (!hw.tdp) return tl::unexpected(kNoPower);
    return answer->energy.in(unit::joule);
}

} // namespace

Prediction predictMicrocontroller(const MeasuredRow& row, const Registry& registry, const Assumptions& a) {
    const auto megahertz = row.number("clock_MHz");
    const auto clock = megahertz ? std::optional(Rate<>(*megahertz * 1e6, unit::perSecond)) : std::nullopt;
    const auto chip = microcontrollerNamed(registry, row.text("device"), clock);
    const auto model = tinyNetworkNamed(registry, row.text("model"));
    if (!chip) return unmapped(row, "device");
    if (!model) return unmapped(row, "model");
    Hardware hw = atClock(**chip, clock);
    completePower(hw, registry);
    const Precision precision = row.text("precision") == "fp32" ? Precision::fp32 : Precision::int8;
    if (!Constants<double>(a).refined()) return published(row, *model, hw, precision, a);
    const refined::MicrocontrollerSetup setup{**model, hw, precision, libraryOf(row), handlesDepthwise(row)};
    const Time<> time = refined::inferenceTime(setup, Constants<double>(a));
    if (row.metric.find("energy") == std::string::npos) return time.in(unit::second);
    const auto energy = refined::inferenceEnergy(setup, time);
    if (!energy) return tl::unexpected(kNoPower);
    return energy->in(unit::joule);
}

} // namespace mlsys::validation
