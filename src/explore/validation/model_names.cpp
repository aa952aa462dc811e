#include "explore/validation/model_names.h"

#include "explore/validation/chip_names.h"

#include <algorithm>
#include <cmath>
#include <regex>

namespace mlsys::validation {

namespace {

/// Length in letters of the longest name of the entry that the letters of a text contain; 0 where it has none.
std::size_t matchLength(const Model& model, const std::string& letters) {
    std::size_t longest = 0;
    const auto look = [&](const std::string& name) {
        const std::string own = lettersOf(name);
        if (letters.find(own) != std::string::npos) longest = std::max(longest, own.size());
    };
    look(model.id);
    for (const std::string& alias : model.aliases) look(alias);
    return longest;
}

/// The model with the longest name in the text, among those that pass.
template <class Pass>
std::optional<Ref<Model>> longestNamed(const Registry& registry, std::string_view text, const Pass& passes) {
    const std::string letters = lettersOf(text);
    std::optional<Ref<Model>> best;
    std::size_t longest = 0;
    for (const Ref<Model>& model : registry.all<Model>()) {
        const std::size_t length = passes(*model) ? matchLength(*model, letters) : 0;
        if (length <= longest) continue;
        longest = length;
        best = model;
    }
    return best;
}

bool generatesTokens(const Model& model) {
    return model.hasKvCache() && !model.attention;
}

/// Only these state what the laws of microcontrollers ask for.
bool isTinyNetwork(const Model& model) {
    return model.layers && model.denseShare;
}

/// Parameters that the name states, such as 13e9 of "13B".
std::optional<double> sizeIn(std::string_view text) {
    static const std::regex kSize(R"((\d+(?:\.\d+)?)\s*[bB](?![a-zA-Z]))");
    std::match_results<std::string_view::const_iterator> match;
    if (!std::regex_search(text.begin(), text.end(), match, kSize)) return std::nullopt;
    return std::stod(match[1].str()) * 1e9;
}

std::optional<Ref<Model>> ofNearestSize(const Registry& registry, double parameters) {
    std::optional<Ref<Model>> nearest;
    double best = INFINITY;
    for (const Ref<Model>& model : registry.all<Model>()) {
        if (model->kind != ModelKind::transformer || model->attention) continue;
        const double gap = std::abs(std::log(model->parameters->base() / parameters));
        if (gap >= best) continue;
        best = gap;
        nearest = model;
    }
    if (!nearest) return nearest;
    Model scaled = **nearest;
    scaled.parameters = Parameters<>(parameters, unit::parameter);
    scaled.inferenceWork.reset();
    return Ref<Model>(std::move(scaled));
}

} // namespace

std::optional<Ref<Model>> languageModelNamed(const Registry& registry, std::string_view text) {
    if (const auto model = longestNamed(registry, text, &generatesTokens)) return model;
    const auto size = sizeIn(text);
    return size ? ofNearestSize(registry, *size) : std::nullopt;
}

std::optional<Ref<Model>> languageModelOf(const MeasuredRow& row, const Registry& registry) {
    const auto layers = row.number("layers"), hidden = row.number("hidden_dim"), heads = row.number("heads"),
               parameters = row.number("parameters");
    if (!layers || !hidden || !heads || !parameters) return languageModelNamed(registry, row.text("model"));
    Model model{.name = row.text("model"), .kind = ModelKind::transformer};
    model.parameters = Parameters<>(*parameters, unit::parameter);
    model.layers = layers;
    model.hiddenDim = hidden;
    model.heads = heads;
    model.kvHeads = row.number("kv_heads");
    return Ref<Model>(std::move(model));
}

std::optional<Ref<Model>> networkNamed(const Registry& registry, std::string_view text) {
    return longestNamed(registry, text, [](const Model& m) { return m.parameters && !generatesTokens(m); });
}

std::optional<Ref<Model>> tinyNetworkNamed(const Registry& registry, std::string_view text) {
    return longestNamed(registry, text, &isTinyNetwork);
}

} // namespace mlsys::validation
