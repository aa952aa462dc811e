#include "explore/validation/model_names.h"

#include "explore/validation/chip_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <regex>

namespace mlsys::validation {

namespace {

/// Letters that a name contains, and the entry they stand for; the first that fits holds.
struct Named {
    std::string_view letters;
    const char* id;
};

constexpr std::array kLanguageModels{
    Named{"LLAMA318B", "Llama3_8B"},
    Named{"LLAMA38B", "Llama3_8B"},
    Named{"LLAMA3370B", "Llama3_70B"},
    Named{"LLAMA3170B", "Llama3_70B"},
    Named{"LLAMA370B", "Llama3_70B"},
    Named{"LLAMA31405B", "Llama3_405B"},
    Named{"LLAMA3405B", "Llama3_405B"},
    Named{"LLAMA270B", "Llama2_70B"},
    Named{"LLAMA70B", "Llama2_70B"},
    Named{"LLAMA213B", "Llama2_13B"},
    Named{"LLAMA13B", "Llama2_13B"},
    Named{"LLAMA27B", "Llama2_7B"},
    Named{"LLAMA7B", "Llama2_7B"},
    Named{"MIXTRAL8X7B", "Mixtral_8x7B"},
    Named{"DEEPSEEKR1", "DeepSeek_V3"},
    Named{"DEEPSEEKV3", "DeepSeek_V3"},
    Named{"FALCON180B", "Falcon_180B"},
    Named{"GPTJ", "GPT_J_6B"},
    Named{"GPT3", "GPT3"},
};

constexpr std::array kTinyNetworks{
    Named{"RESNET8", "ResNet8"},
    Named{"IMAGECLASSIFICATION", "ResNet8"},
    Named{"MOBILENETV3", "MobileNetV3_Small"},
    Named{"VISUALWAKEWORDS", "MobileNetV1_VWW"},
    Named{"VWW", "MobileNetV1_VWW"},
    Named{"PERSONDETECTION", "MobileNetV1_VWW"},
    Named{"MOBILENETV1", "MobileNetV1_VWW"},
    Named{"DSCNN", "DS_CNN_KWS"},
    Named{"KEYWORDSPOTTING", "DS_CNN_KWS"},
    Named{"AUTOENCODER", "FC_Autoencoder"},
    Named{"ANOMALYDETECTION", "FC_Autoencoder"},
};

template <std::size_t N>
std::optional<Ref<Model>> listed(const Registry& registry, const std::array<Named, N>& names, std::string_view text) {
    const std::string letters = lettersOf(text);
    for (const Named& named : names)
        if (letters.find(named.letters) != std::string::npos)
            if (const auto found = registry.find<Model>(named.id)) return *found;
    return std::nullopt;
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
    if (const auto model = listed(registry, kLanguageModels, text)) return model;
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
    const std::string letters = lettersOf(text);
    std::optional<Ref<Model>> best;
    std::size_t longest = 0;
    for (const Ref<Model>& model : registry.all<Model>()) {
        if (!model->parameters) continue;
        const std::string own = lettersOf(model->id);
        if (own.size() <= longest || letters.find(own) == std::string::npos) continue;
        longest = own.size();
        best = model;
    }
    return best;
}

std::optional<Ref<Model>> tinyNetworkNamed(const Registry& registry, std::string_view text) {
    return listed(registry, kTinyNetworks, text);
}

} // namespace mlsys::validation
