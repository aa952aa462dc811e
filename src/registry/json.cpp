#include "registry/json.h"

#include <algorithm>
#include <charconv>

namespace mlsys {

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

const Json* element(const Json& list, std::string_view index) {
    std::size_t i = 0;
    const auto [end, failure] = std::from_chars(index.data(), index.data() + index.size(), i);
    const bool whole = failure == std::errc() && end == index.data() + index.size();
    return whole && i < list.items.size() ? &list.items[i] : nullptr;
}

} // namespace

const Json* Json::member(std::string_view name) const {
    const auto found = std::ranges::find(items, name, &Json::key);
    return type == Type::object && found != items.end() ? &*found : nullptr;
}

std::string Json::inWords() const {
    switch (type) {
    case Type::null: return "null";
    case Type::flag: return flag ? "true" : "false";
    case Type::number: return "the number " + text;
    case Type::text: return "the text " + inQuotes(text);
    case Type::list: return "a list";
    default: return "an object";
    }
}

std::string pointerStep(std::string_view name) {
    return "/" + replaced(replaced(std::string(name), "~", "~0"), "/", "~1");
}

const Json* atPointer(const Json& root, std::string_view pointer) {
    const Json* value = &root;
    while (value && pointer.starts_with('/')) {
        const std::string_view rest = pointer.substr(1);
        const auto end = std::min(rest.find('/'), rest.size());
        const std::string step = replaced(replaced(std::string(rest.substr(0, end)), "~1", "/"), "~0", "~");
        value = value->type == Json::Type::list ? element(*value, step) : value->member(step);
        pointer = rest.substr(end);
    }
    return pointer.empty() ? value : nullptr;
}

} // namespace mlsys
