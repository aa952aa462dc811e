#include "cli/solver_text.h"

#include "cli/solver_named.h"
#include "cli/text_table.h"
#include "explore/field_text.h"
#include "registry/json_text.h"
#include "registry/nearest.h"

namespace mlsys {

namespace {

std::string_view domainText(const SolverInfo& info) {
    return kWallDomainNames[static_cast<std::size_t>(info.domain)];
}

/// The default of a field; entities have none.
AnswerValue fallbackValue(const FieldInfo& field) {
    if (!field.fallback) return {};
    if (const auto* x = std::get_if<double>(&*field.fallback)) return {*x};
    if (const auto* x = std::get_if<bool>(&*field.fallback)) return {*x};
    if (const auto* x = std::get_if<std::string>(&*field.fallback)) return {*x};
    return {};
}

std::string inputsText(const SolverEntry& solver) {
    TextTable table({"INPUT", "KIND", "UNIT", ">DEFAULT", "LEGAL VALUES", "MEANING"});
    for (const FieldInfo& f : solver.inputs)
        table.add({std::string(f.name), std::string(kindText(f)), std::string(f.unit), fallbackText(f), legalText(f),
                   std::string(f.meaning)});
    return table.text("  ");
}

std::string outputsText(const SolverEntry& solver) {
    TextTable table({"OUTPUT", "KIND", "UNIT", "MEANING"});
    for (const OutputInfo& o : solver.outputs)
        table.add({std::string(o.name), std::string(o.type), std::string(o.unit), std::string(o.meaning)});
    return table.text("  ");
}

std::string solverText(const SolverEntry& solver) {
    const SolverInfo& info = solver.info;
    const std::string walls = info.walls.empty() ? "no wall of its own" : "walls " + std::string(info.walls);
    return std::string(info.name) + " - " + std::string(info.title) + "\n" + walls + ", " +
           std::string(domainText(info)) + "\n" + std::string(info.literature) + "\n\n" + inputsText(solver) + "\n" +
           outputsText(solver);
}

AnswerValue inputValue(const FieldInfo& field) {
    AnswerValue::Object out{{"name", {std::string(field.name)}},
                            {"kind", {std::string(kindText(field))}},
                            {"unit", {std::string(field.unit)}},
                            {"required", {field.need == Need::required}},
                            {"default", fallbackValue(field)}};
    if (field.range != Range{})
        out.push_back({"range", {AnswerValue::List{{field.range.lowest}, {field.range.highest}}}});
    AnswerValue::List choices;
    for (const auto choice : field.choices) choices.push_back({std::string(choice)});
    if (!choices.empty()) out.push_back({"choices", {std::move(choices)}});
    out.push_back({"meaning", {std::string(field.meaning)}});
    return {std::move(out)};
}

AnswerValue outputValue(const OutputInfo& output) {
    return {AnswerValue::Object{{"name", {std::string(output.name)}},
                                {"kind", {std::string(output.type)}},
                                {"unit", {std::string(output.unit)}},
                                {"meaning", {std::string(output.meaning)}}}};
}

AnswerValue solverValue(const SolverEntry& solver) {
    AnswerValue::List inputs, outputs;
    for (const FieldInfo& field : solver.inputs) inputs.push_back(inputValue(field));
    for (const OutputInfo& output : solver.outputs) outputs.push_back(outputValue(output));
    return {AnswerValue::Object{{"name", {std::string(solver.info.name)}},
                                {"title", {std::string(solver.info.title)}},
                                {"walls", {std::string(solver.info.walls)}},
                                {"domain", {std::string(domainText(solver.info))}},
                                {"literature", {std::string(solver.info.literature)}},
                                {"inputs", {std::move(inputs)}},
                                {"outputs", {std::move(outputs)}}}};
}

} // namespace

std::string listSolversText() {
    TextTable table({"NAME", "TITLE", "WALLS", "DOMAIN", "NEEDS"});
    for (const SolverEntry& solver : solverTable()) {
        std::vector<std::string_view> needs;
        for (const FieldInfo& field : solver.inputs)
            if (field.need == Need::required) needs.push_back(field.name);
        table.add({std::string(solver.info.name), std::string(solver.info.title), std::string(solver.info.walls),
                   std::string(domainText(solver.info)), listed(needs)});
    }
    return table.text();
}

std::string listSolversJson() {
    AnswerValue::List all;
    for (const SolverEntry& solver : solverTable()) all.push_back(solverValue(solver));
    return prettyJson({AnswerValue::Object{{"solvers", {std::move(all)}}}});
}

Expected<std::string> showSolverText(std::string_view name) {
    return solverNamed(name).map([](const SolverEntry* solver) { return solverText(*solver); });
}

Expected<std::string> showSolverJson(std::string_view name) {
    return solverNamed(name).map([](const SolverEntry* solver) { return prettyJson(solverValue(*solver)); });
}

} // namespace mlsys
