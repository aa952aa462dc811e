#include "registry/object_reader.h"

#include "registry/nearest.h"
#include "scenario/argument_check.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

std::string Place::text() const {
    return parent ? parent->text() + pointerStep(name) : std::string(name);
}

ObjectReader::ObjectReader(const Json& object, const Place& place, std::vector<Error>& faults, bool isEntry)
    : m_object(object), m_place(place), m_faults(faults), m_isEntry(isEntry) {
    if (m_object.type != Json::Type::object)
        m_faults.push_back(
            {error::kInvalidArgument, m_place.text(), "this is " + m_object.inWords() + "; give an object"});
}

void ObjectReader::refuse(std::string_view name, std::string what, const char* code) {
    m_faults.push_back({code, Place{&m_place, name}.text(), std::string(name) + " " + std::move(what)});
}

const Json* ObjectReader::take(std::string_view name, Stated stated) {
    m_legal.push_back(name);
    if (m_object.type != Json::Type::object) return nullptr;
    const Json* member = m_object.member(name);
    if (!member && (stated == Stated::always || (stated == Stated::in_entries && m_isEntry)))
        refuse(name, "is missing; add it");
    return member;
}

template <class Wanted>
const Json* ObjectReader::takeTyped(std::string_view name, Stated stated, Json::Type type, const Wanted& wanted) {
    const Json* member = take(name, stated);
    if (!member || member->type == type) return member;
    refuse(name, "is " + member->inWords() + "; give " + wanted());
    return nullptr;
}

template <class Legal>
std::optional<double> ObjectReader::numberIn(std::string_view name, const Range& range, Stated stated,
                                             const Legal& legal) {
    const Json* member = takeTyped(name, stated, Json::Type::number, legal);
    if (!member) return std::nullopt;
    if (range.contains(member->number)) return member->number;
    refuse(name, "is " + messageNumber(member->number) + "; give " + legal());
    return std::nullopt;
}

std::optional<double> ObjectReader::number(std::string_view name, const Range& range, Stated stated, const char* unit) {
    return numberIn(name, range, stated,
                    [&] { return "a number" + legalSpan(range) + (*unit ? " " + std::string(unit) : ""); });
}

std::optional<double> ObjectReader::integer(std::string_view name, const Range& range, Stated stated) {
    const auto legal = [&] { return "a whole number" + legalSpan(range); };
    const auto x = numberIn(name, range, stated, legal);
    if (!x || *x == std::floor(*x)) return x;
    refuse(name, "is " + messageNumber(*x) + "; give " + legal());
    return std::nullopt;
}

std::optional<std::string> ObjectReader::text(std::string_view name, Stated stated) {
    const Json* member = takeTyped(name, stated, Json::Type::text, [] { return "a text"; });
    if (!member) return std::nullopt;
    if (member->text.empty()) refuse(name, "is empty; fill it in or leave it out");
    return member->text;
}

std::optional<std::size_t> ObjectReader::choice(std::string_view name, std::span<const std::string_view> names,
                                                Stated stated) {
    const auto legal = [&] { return "one of " + listed({names.begin(), names.end()}); };
    const Json* member = takeTyped(name, stated, Json::Type::text, legal);
    if (!member) return std::nullopt;
    const auto found = std::ranges::find(names, member->text);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    refuse(name, "is " + inQuotes(member->text) + "; give " + legal());
    return std::nullopt;
}

const Json* ObjectReader::list(std::string_view name) {
    return takeTyped(name, Stated::always, Json::Type::list, [] { return "a list"; });
}

std::vector<std::string> ObjectReader::texts(std::string_view name) {
    std::vector<std::string> out;
    const Json* list = takeTyped(name, Stated::optional, Json::Type::list, [] { return "a list of texts"; });
    if (!list) return out;
    for (const Json& item : list->items) {
        if (item.type != Json::Type::text || item.text.empty())
            refuse(name, "holds " + item.inWords() + "; give texts");
        else if (std::ranges::find(out, item.text) != out.end())
            refuse(name, "holds " + inQuotes(item.text) + " twice; keep one");
        else
            out.push_back(item.text);
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> ObjectReader::pairs(std::string_view name) {
    std::vector<std::pair<std::string, std::string>> out;
    const Json* object = takeTyped(name, Stated::optional, Json::Type::object, [] { return "an object of texts"; });
    if (!object) return out;
    const Place outer{&m_place, name};
    for (const Json& item : object->items) {
        if (item.type == Json::Type::text && !item.text.empty())
            out.emplace_back(item.key, item.text);
        else
            m_faults.push_back({error::kInvalidArgument, Place{&outer, item.key}.text(),
                                "the remark is " + item.inWords() + "; give a sentence"});
    }
    return out;
}

void ObjectReader::finish() {
    if (m_object.type != Json::Type::object) return;
    for (const Json& member : m_object.items)
        if (std::ranges::find(m_legal, member.key) == m_legal.end() && m_faults.size() < kMostFaults)
            refuse(member.key,
                   "is not a field here" + didYouMean(member.key, m_legal) + "; fields are " + listed(m_legal));
}

} // namespace mlsys
