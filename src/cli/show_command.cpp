#include "cli/show_command.h"

#include "cli/text_table.h"
#include "registry/json_text.h"
#include "registry/properties.h"
#include "scenario/argument_check.h"

namespace mlsys {

namespace {

using Remarks = std::vector<std::pair<std::string, std::string>>;

std::string withoutSlash(const std::string& pointer) {
    return pointer.starts_with('/') ? pointer.substr(1) : pointer;
}

std::string headline(const std::string& id, const std::string& name, const std::vector<std::string>& aliases) {
    std::string text = id == name ? id : id + " - " + name;
    for (const std::string& alias : aliases) text += (&alias == &aliases.front() ? "\nalso " : ", ") + alias;
    return text + "\n\n";
}

std::string remarksText(const Remarks& notes) {
    std::string text = notes.empty() ? "" : "\nNotes\n";
    for (const auto& [pointer, remark] : notes) text += "  " + withoutSlash(pointer) + ": " + remark + "\n";
    return text;
}

template <class T> std::string entryText(const T& entry) {
    TextTable table({"FIELD", ">VALUE", "SOURCE", "DATE"});
    for (const Property& p : properties(entry))
        table.add({withoutSlash(p.pointer), p.text(), p.origin.source, p.origin.date});
    return headline(entry.id, entry.name, entry.aliases) + table.text() + remarksText(entry.notes);
}

std::string assumptionText(const AssumptionInfo& info, double base) {
    return messageNumber(base) + (info.unit.empty() ? "" : " " + std::string(info.unit));
}

std::string entryText(const Preset& preset) {
    TextTable table({"ASSUMPTION", "SYMBOL", ">VALUE", ">LOWEST", ">HIGHEST", "SOURCE"});
    for (const AssumptionInfo& info : assumptionTable()) {
        const std::string name(info.name);
        table.add({name, std::string(info.symbol), assumptionText(info, assumptionValue(preset.assumptions, name)),
                   messageNumber(info.lowest), messageNumber(info.highest),
                   assumptionOrigin(&preset.assumptions, name.c_str()).source});
    }
    return headline(preset.id, preset.name, {}) + preset.description + "\n\n" + table.text() +
           remarksText(preset.notes);
}

/// Looks an entry up and makes a text of it.
template <class T, class MakeText>
Expected<std::string> shown(std::string_view id, const Registry& registry, const MakeText& makeText) {
    return registry.find<T>(id).map([&](const Ref<T>& entry) { return makeText(*entry); });
}

template <class MakeText>
Expected<std::string> shownOf(Listed kind, std::string_view id, const Registry& registry, const MakeText& makeText) {
    switch (kind) {
    case Listed::hardware: return shown<Hardware>(id, registry, makeText);
    case Listed::models: return shown<Model>(id, registry, makeText);
    case Listed::nodes: return shown<Node>(id, registry, makeText);
    case Listed::fabrics: return shown<Fabric>(id, registry, makeText);
    case Listed::clusters: return shown<Fleet>(id, registry, makeText);
    case Listed::grids: return shown<Grid>(id, registry, makeText);
    case Listed::benchmarks: return shown<Benchmark>(id, registry, makeText);
    case Listed::training_runs: return shown<TrainingRun>(id, registry, makeText);
    default: return shown<Preset>(id, registry, makeText);
    }
}

} // namespace

Expected<std::string> showText(Listed kind, std::string_view id, const Registry& registry) {
    return shownOf(kind, id, registry, [](const auto& entry) { return entryText(entry); });
}

Expected<std::string> showJson(Listed kind, std::string_view id, const Registry& registry) {
    return shownOf(kind, id, registry, [&](const auto& entry) { return prettyJson(fileValue(entry, registry)); });
}

} // namespace mlsys
