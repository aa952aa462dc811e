#include "registry/schema_check.h"

#include "registry/file_text.h"
#include "registry/json.h"
#include "registry/schema_references.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace mlsys {

namespace {

using nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// The text between the first two apostrophes, where messages name a property.
std::string named(const std::string& message) {
    const auto start = message.find('\'') + 1;
    return message.substr(start, message.find('\'', start) - start);
}

/// The validator writes a path as "<root>", "[memory]", "[0]".
std::string pointerOf(const std::vector<std::string>& context) {
    std::string pointer;
    for (const std::string& step : context)
        if (step.starts_with('[')) pointer += pointerStep(std::string_view(step).substr(1, step.size() - 2));
    return pointer;
}

struct Fault {
    std::string pointer;
    std::string what;
    bool follows = false; ///< says only that something inside is at fault
};

Fault faultOf(const valijson::ValidationResults::Error& e) {
    const std::string at = pointerOf(e.context);
    if (e.description.starts_with("Missing required property"))
        return {at + pointerStep(named(e.description)), "is missing; add it"};
    return {at, e.description + " Correct it as the schema says.", e.description.starts_with("Failed to validate")};
}

/// Faults in the words of the validator, without those that only follow from others.
std::vector<Fault> faultsOf(const valijson::ValidationResults& results) {
    std::vector<Fault> all, kept;
    for (const auto& e : results) all.push_back(faultOf(e));
    for (const Fault& f : all) {
        const auto inside = [&](const Fault& other) { return !other.follows && other.pointer.starts_with(f.pointer); };
        if (!f.follows || std::ranges::none_of(all, inside)) kept.push_back(f);
    }
    return kept;
}

} // namespace

class SchemaSet::Compiled {
public:
    explicit Compiled(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Throws where the schema cannot be used.
    std::vector<Fault> check(const std::string& text, const std::string& name) {
        const json document = json::parse(text);
        valijson::ValidationResults results;
        m_validator.validate(compiled(name), Adapter(document), &results);
        return faultsOf(results);
    }
    bool isBroken(const std::string& name) const { return m_broken.contains(name); }
    void setBroken(const std::string& name) { m_broken.insert(name); }

private:
    const json& document(const std::string& name);
    const valijson::Schema& compiled(const std::string& name);

    std::filesystem::path m_folder;
    // Keeps the patterns that it has met: to compile one takes longer than to check a whole file.
    valijson::Validator m_validator{valijson::Validator::kStrongTypes};
    std::map<std::string, json> m_documents;
    std::map<std::string, valijson::Schema> m_schemas;
    std::set<std::string> m_broken;
};

const json& SchemaSet::Compiled::document(const std::string& name) {
    if (const auto known = m_documents.find(name); known != m_documents.end()) return known->second;
    const auto text = fileText(m_folder / name, name);
    if (!text) throw std::runtime_error(name + ": " + text.error().what);
    std::vector<Error> faults;
    if (!parseJson(*text, faults) || !faults.empty()) throw std::runtime_error(name + ": " + faults.front().what);
    return m_documents.emplace(name, json::parse(*text)).first->second;
}

const valijson::Schema& SchemaSet::Compiled::compiled(const std::string& name) {
    if (const auto known = m_schemas.find(name); known != m_schemas.end()) return known->second;
    refuseCircularSchema(name, [this](const std::string& other) -> const json& { return document(other); });
    valijson::Schema& schema = m_schemas[name];
    valijson::SchemaParser().populateSchema(
        Adapter(document(name)), schema, [this](const std::string& other) { return &document(other); },
        [](const json*) {});
    return schema;
}

SchemaSet::SchemaSet(std::filesystem::path folder) : m_compiled(std::make_unique<Compiled>(std::move(folder))) {}

SchemaSet::~SchemaSet() = default;

std::vector<Error> SchemaSet::check(const std::string& text, const std::string& schema, const std::string& file) {
    std::vector<Error> errors;
    if (m_compiled->isBroken(schema)) return errors;
    try {
        for (const Fault& fault : m_compiled->check(text, schema))
            errors.push_back({error::kInvalidArgument, file + "#" + fault.pointer, fault.what});
    } catch (const std::exception& problem) {
        m_compiled->setBroken(schema);
        errors.push_back({error::kUnreadable, "schema/" + schema,
                          "the schema cannot be used: " + std::string(problem.what()) + "; restore it"});
    }
    return errors;
}

} // namespace mlsys
