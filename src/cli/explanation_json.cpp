#include "cli/explanation_json.h"

namespace mlsys {

namespace {

using Object = AnswerValue::Object;
using List = AnswerValue::List;

Object stepFields(const ExplainedStep& step) {
    return {{"formula", {step.formula}},
            {"substituted", {step.substituted}},
            {"exact", {step.exact}},
            {"value", {step.value}},
            {"text", {step.text}}};
}

template <class T, class Name>
List named(const std::vector<std::size_t>& indices, const std::vector<T>& all, Name name) {
    List names;
    for (const std::size_t i : indices) names.push_back({name(all[i])});
    return names;
}

AnswerValue outputValue(const ExplainedOutput& output, const Explanation& in) {
    Object object{{"name", {output.name}}, {"unit", {std::string(output.unit)}}, {"unit_factor", {output.unitFactor}}};
    for (NamedValue& field : stepFields(output.step)) object.push_back(std::move(field));
    object.push_back(
        {"definitions", {named(output.definitions, in.definitions, [](const auto& d) { return d.symbol; })}});
    object.push_back({"facts", {named(output.facts, in.facts, [](const auto& f) { return f.symbol; })}});
    return {std::move(object)};
}

AnswerValue definitionValue(const ExplainedStep& step) {
    Object object{{"symbol", {step.symbol}}};
    for (NamedValue& field : stepFields(step)) object.push_back(std::move(field));
    return {std::move(object)};
}

AnswerValue factValue(const ExplainedFact& fact) {
    return {Object{{"symbol", {fact.symbol}},
                   {"value", {fact.value}},
                   {"text", {fact.text}},
                   {"source", {fact.origin.source}},
                   {"date", {fact.origin.date}}}};
}

} // namespace

AnswerValue explanationValue(const Explanation& explanation) {
    List outputs, definitions, facts;
    for (const auto& output : explanation.outputs) outputs.push_back(outputValue(output, explanation));
    for (const auto& definition : explanation.definitions) definitions.push_back(definitionValue(definition));
    for (const auto& fact : explanation.facts) facts.push_back(factValue(fact));
    return {Object{
        {"outputs", {std::move(outputs)}}, {"definitions", {std::move(definitions)}}, {"facts", {std::move(facts)}}}};
}

} // namespace mlsys
