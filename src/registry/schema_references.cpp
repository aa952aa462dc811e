#include "registry/schema_references.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

namespace mlsys {

namespace {

using nlohmann::json;

/// Walks every subschema and follows those keywords that apply another schema to the same value.
class CircleSearch {
public:
    explicit CircleSearch(const FetchSchema& fetch) : m_fetch(fetch) {}

    void walk(const std::string& document, const json& node) {
        if (!node.is_structured()) return;
        apply(document, node);
        for (const json& child : node) walk(document, child);
    }

private:
    void apply(const std::string& document, const json& node);
    void follow(const std::string& document, const std::string& reference);

    static constexpr std::size_t kDeepest = 100;
    const FetchSchema& m_fetch;
    std::set<const json*> m_active, m_done;
};

void CircleSearch::apply(const std::string& document, const json& node) {
    if (!node.is_object() || m_done.contains(&node)) return;
    if (!m_active.insert(&node).second || m_active.size() > kDeepest)
        throw std::runtime_error("the schema refers to itself or nests references too deeply");
    if (const auto reference = node.find("$ref"); reference != node.end() && reference->is_string())
        follow(document, reference->get<std::string>());
    for (const char* keyword : {"allOf", "anyOf", "oneOf"})
        if (const auto all = node.find(keyword); all != node.end())
            for (const json& schema : *all) apply(document, schema);
    for (const char* keyword : {"not", "if", "then", "else"})
        if (const auto schema = node.find(keyword); schema != node.end()) apply(document, *schema);
    m_active.erase(&node);
    m_done.insert(&node);
}

void CircleSearch::follow(const std::string& document, const std::string& reference) {
    const auto hash = std::min(reference.find('#'), reference.size());
    const std::string target = hash == 0 ? document : reference.substr(0, hash);
    const std::string pointer = hash < reference.size() ? reference.substr(hash + 1) : "";
    apply(target, m_fetch(target).at(json::json_pointer(pointer)));
}

} // namespace

void refuseCircularSchema(const std::string& name, const FetchSchema& fetch) {
    CircleSearch(fetch).walk(name, fetch(name));
}

} // namespace mlsys
