#pragma once

#include "registry/registry.h"
#include "scenario/measured_row.h"

#include <optional>
#include <string_view>

namespace mlsys::validation {

/// The language model that a text such as "Llama-3.3-70B" or "gptj-99.9" names, by family and size; else the shape of
/// the registry's model of the nearest size with the stated number of parameters.
std::optional<Ref<Model>> languageModelNamed(const Registry& registry, std::string_view text);

/// The language model of a row: the shape that it states, else the one that it names.
std::optional<Ref<Model>> languageModelOf(const MeasuredRow& row, const Registry& registry);

/// The image or encoder model whose name the text contains, the longest of several.
std::optional<Ref<Model>> networkNamed(const Registry& registry, std::string_view text);

/// The network of MLPerf Tiny and its kin that a text describes.
std::optional<Ref<Model>> tinyNetworkNamed(const Registry& registry, std::string_view text);

} // namespace mlsys::validation
