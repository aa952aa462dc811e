#pragma once

#include "registry/registry.h"

#include <optional>
#include <string_view>

namespace mlsys::validation {

/// The registry's entry for a device as publications write it, such as "NVIDIA A100-SXM4-40GB": the one with the
/// longest name that the text contains.
std::optional<Ref<Hardware>> chipNamed(const Registry& registry, std::string_view text);

/// The microcontroller that a text such as "STM32L4R5 Cortex-M4F" names, at that clock; else one with the same core.
std::optional<Ref<Hardware>> microcontrollerNamed(const Registry& registry, std::string_view text,
                                                  std::optional<Rate<>> clock);

/// Letters and digits of a text, in capitals.
std::string lettersOf(std::string_view text);
/// Words of letters and digits of a text, in capitals.
std::vector<std::string> wordsOf(std::string_view text);

} // namespace mlsys::validation
