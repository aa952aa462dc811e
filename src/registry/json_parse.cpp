#include "registry/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace mlsys {

namespace {

/// Receives the events of the parser and builds the tree; a false return stops it.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    TreeBuilder(std::vector<Error>& faults, bool isOneLine) : m_faults(faults), m_isOneLine(isOneLine) {}

    Json root;

    bool null() {
        add(Json::Type::null);
        return goesOn();
    }
    bool boolean(bool x) {
        add(Json::Type::flag)->flag = x;
        return goesOn();
    }
    bool number_integer(number_integer_t x) { return addNumber(static_cast<double>(x), std::to_string(x)); }
    bool number_unsigned(number_unsigned_t x) { return addNumber(static_cast<double>(x), std::to_string(x)); }
    bool number_float(number_float_t x, const string_t& literal) { return addNumber(x, literal); }
    bool string(string_t& text) {
        Json& value = *add(Json::Type::text);
        limitLength(value, text.size());
        value.text = std::move(text);
        return goesOn();
    }
    bool binary(binary_t&) { return false; }
    bool key(string_t& name) {
        m_key = std::move(name);
        return true;
    }
    bool start_object(std::size_t) { return open(Json::Type::object); }
    bool start_array(std::size_t) { return open(Json::Type::list); }
    bool end_object() {
        refuseDuplicates();
        m_open.pop_back();
        return true;
    }
    bool end_array() {
        m_open.pop_back();
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& problem);

private:
    Json* add(Json::Type type);
    bool addNumber(double x, std::string literal);
    bool open(Json::Type type);
    void limitLength(const Json& value, std::size_t bytes);
    void refuseDuplicates();
    std::string pointerTo(const Json& last) const;
    void refuse(std::string where, std::string what) {
        if (m_faults.size() < kMostFaults)
            m_faults.push_back({error::kInvalidArgument, std::move(where), std::move(what)});
    }
    /// Whether the text may have more values; a file that is made to fill the memory is left early.
    bool goesOn() {
        if (m_values <= kMostJsonValues) return true;
        refuse("", "there are more than " + std::to_string(kMostJsonValues) + " values; split the text");
        return false;
    }

    std::vector<Error>& m_faults;
    bool m_isOneLine;
    std::size_t m_values = 0;
    std::vector<Json*> m_open; ///< a container's address is stable while it is open: only the innermost one grows
    std::string m_key;
};

Json* TreeBuilder::add(Json::Type type) {
    ++m_values;
    Json& value = m_open.empty() ? root : m_open.back()->items.emplace_back();
    value.type = type;
    if (m_open.empty() || m_open.back()->type != Json::Type::object) return &value;
    value.key = std::move(m_key);
    limitLength(value, value.key.size());
    return &value;
}

void TreeBuilder::limitLength(const Json& value, std::size_t bytes) {
    if (bytes > kLongestJsonText)
        refuse(pointerTo(value),
               "a text is " + std::to_string(bytes) + " bytes long; give at most " + std::to_string(kLongestJsonText));
}

bool TreeBuilder::addNumber(double x, std::string literal) {
    Json& value = *add(Json::Type::number);
    value.number = x;
    value.text = std::move(literal);
    return goesOn();
}

bool TreeBuilder::open(Json::Type type) {
    // Most requests have no more members; growing to them one by one costs more than all the rest of the tree.
    constexpr std::size_t kUsualMembers = 8;
    m_open.push_back(add(type));
    if (m_open.size() == 1) m_open.back()->items.reserve(kUsualMembers);
    if (m_open.size() <= kDeepestJson) return goesOn();
    refuse("", "lists and objects are nested deeper than " + std::to_string(kDeepestJson) + "; flatten them");
    return false;
}

void TreeBuilder::refuseDuplicates() {
    std::vector<const Json*> members;
    members.reserve(m_open.back()->items.size());
    for (const Json& member : m_open.back()->items) members.push_back(&member);
    const auto key = [](const Json* member) { return std::string_view(member->key); };
    std::ranges::stable_sort(members, {}, key);
    for (auto at = members.begin(); (at = std::ranges::adjacent_find(at, members.end(), {}, key)) != members.end();
         ++at)
        refuse(pointerTo(**at), inQuotes((*at)->key) + " is given twice; keep one");
}

std::string TreeBuilder::pointerTo(const Json& last) const {
    std::string pointer;
    for (std::size_t depth = 0; depth < m_open.size(); ++depth) {
        const bool inner = depth + 1 < m_open.size();
        const Json& child = inner ? *m_open[depth + 1] : last;
        const bool named = m_open[depth]->type == Json::Type::object;
        pointer += named ? pointerStep(child.key) : "/" + std::to_string(&child - m_open[depth]->items.data());
    }
    return pointer;
}

bool TreeBuilder::parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& problem) {
    constexpr std::size_t kLongest = 200;
    constexpr std::string_view place = "parse error at ", firstLine = "line 1, ";
    std::string text = problem.what();
    if (const auto end = text.find("] "); end != std::string::npos) text.erase(0, end + 2);
    if (text.starts_with(place)) text.erase(0, place.size());
    if (m_isOneLine && text.starts_with(firstLine)) text.erase(0, firstLine.size());
    const bool notFinite = text.ends_with("N'") || text.ends_with("I'");
    if (text.size() > kLongest) text.resize(kLongest);
    refuse("", "this is not JSON: " + text + (notFinite ? "; JSON has neither NaN nor Infinity" : ""));
    return false;
}

} // namespace

std::optional<Json> parseJson(std::string_view text, std::vector<Error>& faults) {
    TreeBuilder builder(faults, text.find('\n') == std::string_view::npos);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
    return std::move(builder.root);
}

} // namespace mlsys
