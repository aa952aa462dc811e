#include "cli/list_command.h"

#include "cli/text_table.h"
#include "registry/json_text.h"
#include "registry/properties.h"
#include "scenario/argument_check.h"
#include "units/format.h"

namespace mlsys {

namespace {

template <Dim D> std::string cell(const Quantity<D>& q) {
    return format(q).text();
}
template <Dim D> std::string cell(const std::optional<Quantity<D>>& q) {
    return q ? cell(*q) : "";
}
std::string cell(double x) {
    return messageNumber(x);
}
std::string cell(const std::optional<double>& x) {
    return x ? cell(*x) : "";
}

std::string hardwareTable(const Entries<Hardware>& entries) {
    TextTable table({"ID", "NAME", "CATEGORY", ">YEAR", ">16-BIT PEAK", ">MEMORY", ">BANDWIDTH", ">TDP", ">PRICE"});
    for (const auto& e : entries)
        table.add({e->id, e->name, e->category, std::to_string(e->releaseYear), cell(e->peak),
                   formatBinary(e->capacity).text(), cell(e->bandwidth), cell(e->tdp), cell(e->unitCost)});
    return table.text();
}

std::string modelTable(const Entries<Model>& entries) {
    TextTable table({"ID", "NAME", "KIND", ">PARAMETERS", ">WORK", ">SIZE", ">LAYERS", ">HIDDEN", ">HEADS"});
    for (const auto& e : entries)
        table.add({e->id, e->name, std::string(kModelKindNames[static_cast<std::size_t>(e->kind)]), cell(e->parameters),
                   cell(e->inferenceWork), cell(e->size), cell(e->layers), cell(e->hiddenDim), cell(e->heads)});
    return table.text();
}

std::string nodeTable(const Entries<Node>& entries) {
    TextTable table({"ID", "NAME", "ACCELERATOR", ">COUNT", ">LINK IN NODE", ">NICS", ">PSUS"});
    for (const auto& e : entries)
        table.add({e->id, e->name, e->accelerator->id, cell(e->acceleratorsPerNode), cell(e->intraNodeBandwidth),
                   cell(e->nicsPerNode), cell(e->psusPerNode)});
    return table.text();
}

std::string fabricTable(const Entries<Fabric>& entries) {
    TextTable table({"ID", "NAME", "TOPOLOGY", ">BANDWIDTH", ">LATENCY", ">OVERSUBSCRIPTION"});
    for (const auto& e : entries)
        table.add({e->id, e->name, e->topology, cell(e->bandwidth), cell(e->latency), cell(e->oversubscription)});
    return table.text();
}

std::string clusterTable(const Entries<Fleet>& entries) {
    TextTable table({"ID", "NAME", "NODE", ">NODES", ">ACCELERATORS", "FABRIC", "REGION"});
    for (const auto& e : entries)
        table.add({e->id, e->name, e->node->id, cell(e->count), cell(e->accelerators()), e->fabric->id,
                   e->region ? (*e->region)->id : ""});
    return table.text();
}

std::string gridTable(const Entries<Grid>& entries) {
    TextTable table({"ID", "NAME", ">CARBON", "BASIS", ">YEAR", ">PUE", ">WATER", "MAIN SOURCE", ">RENEWABLE"});
    for (const auto& e : entries)
        table.add({e->id, e->name, cell(e->carbonIntensity),
                   e->basis ? std::string(kCarbonBasisNames[static_cast<std::size_t>(*e->basis)]) : "", cell(e->year),
                   cell(e->pue), cell(e->wue), e->primarySource,
                   e->renewablePercent ? cell(*e->renewablePercent) + " %" : ""});
    return table.text();
}

std::string benchmarkTable(const Entries<Benchmark>& entries) {
    TextTable table({"ID", "NAME", ">PROMPT", ">OUTPUT", ">BEAMS", ">SERVER LIMIT", ">INTERACTIVE LIMIT"});
    for (const auto& e : entries)
        table.add({e->id, e->name, cell(e->promptTokens), cell(e->outputTokens), cell(e->beams), cell(e->serverLimit),
                   cell(e->interactiveLimit)});
    return table.text();
}

std::string trainingTable(const Entries<TrainingRun>& entries) {
    TextTable table({"ID", "NAME", ">WORK"});
    for (const auto& e : entries) table.add({e->id, e->name, cell(e->work)});
    return table.text();
}

std::string presetTable(const Entries<Preset>& entries) {
    TextTable table({"ID", "NAME", ">CHANGED", "DESCRIPTION"});
    for (const auto& e : entries)
        table.add({e->id, e->name, std::to_string(e->assumptions.origins.byPointer.size()), e->description});
    return table.text();
}

template <class T> AnswerValue::List files(const Registry& registry) {
    AnswerValue::List all;
    for (const Ref<T>& entry : registry.all<T>()) all.push_back(fileValue(*entry, registry));
    return all;
}

AnswerValue::List filesOf(Listed kind, const Registry& registry) {
    switch (kind) {
    case Listed::hardware: return files<Hardware>(registry);
    case Listed::models: return files<Model>(registry);
    case Listed::nodes: return files<Node>(registry);
    case Listed::fabrics: return files<Fabric>(registry);
    case Listed::clusters: return files<Fleet>(registry);
    case Listed::grids: return files<Grid>(registry);
    case Listed::benchmarks: return files<Benchmark>(registry);
    case Listed::training_runs: return files<TrainingRun>(registry);
    default: return files<Preset>(registry);
    }
}

} // namespace

std::string listText(Listed kind, const Registry& registry) {
    switch (kind) {
    case Listed::hardware: return hardwareTable(registry.all<Hardware>());
    case Listed::models: return modelTable(registry.all<Model>());
    case Listed::nodes: return nodeTable(registry.all<Node>());
    case Listed::fabrics: return fabricTable(registry.all<Fabric>());
    case Listed::clusters: return clusterTable(registry.all<Fleet>());
    case Listed::grids: return gridTable(registry.all<Grid>());
    case Listed::benchmarks: return benchmarkTable(registry.all<Benchmark>());
    case Listed::training_runs: return trainingTable(registry.all<TrainingRun>());
    default: return presetTable(registry.all<Preset>());
    }
}

std::string listJson(Listed kind, const Registry& registry) {
    const std::string name(listedNames()[static_cast<std::size_t>(kind)]);
    return prettyJson({AnswerValue::Object{{name, {filesOf(kind, registry)}}}});
}

} // namespace mlsys
