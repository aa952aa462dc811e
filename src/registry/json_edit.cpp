#include "registry/json_edit.h"

#include "registry/json_text.h"

#include <algorithm>

namespace mlsys {

namespace {

/// The first step of a pointer, and the pointer behind it.
std::pair<std::string_view, std::string_view> firstStep(std::string_view pointer) {
    const std::string_view path = pointer.substr(1);
    const auto end = std::min(path.find('/'), path.size());
    return {path.substr(0, end), path.substr(end)};
}

Json* memberOf(Json& object, std::string_view name) {
    const auto found = std::ranges::find(object.items, name, &Json::key);
    return found == object.items.end() ? nullptr : &*found;
}

} // namespace

Json jsonOf(double x) {
    Json json{.type = Json::Type::number, .number = x};
    appendJson(json.text, x);
    return json;
}

Json jsonOf(std::string text) {
    return {.type = Json::Type::text, .text = std::move(text)};
}

void putAt(Json& root, std::string_view pointer, Json value) {
    const auto [name, rest] = firstStep(pointer);
    Json* member = memberOf(root, name);
    if (!member) member = &root.items.emplace_back(Json{.type = Json::Type::object, .key = std::string(name)});
    if (rest.empty()) {
        value.key = name;
        *member = std::move(value);
    } else {
        if (member->type != Json::Type::object) *member = {.type = Json::Type::object, .key = std::string(name)};
        putAt(*member, rest, std::move(value));
    }
}

void eraseAt(Json& root, std::string_view pointer) {
    const auto [name, rest] = firstStep(pointer);
    Json* member = memberOf(root, name);
    if (!member) return;
    if (!rest.empty()) eraseAt(*member, rest);
    if (rest.empty() || member->items.empty())
        std::erase_if(root.items, [&, n = name](const Json& m) { return m.key == n; });
}

AnswerValue answerValue(const Json& json) {
    switch (json.type) {
    case Json::Type::flag: return {json.flag};
    case Json::Type::number: return {json.number};
    case Json::Type::text: return {json.text};
    case Json::Type::list: {
        AnswerValue::List list;
        for (const Json& item : json.items) list.push_back(answerValue(item));
        return {std::move(list)};
    }
    case Json::Type::object: {
        AnswerValue::Object object;
        for (const Json& item : json.items) object.push_back({item.key, answerValue(item)});
        return {std::move(object)};
    }
    case Json::Type::null: break;
    }
    return {};
}

} // namespace mlsys
