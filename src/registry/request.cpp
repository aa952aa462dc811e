#include "registry/request.h"

#include "registry/entity_reader.h"
#include "registry/json_text.h"
#include "registry/nearest.h"
#include "scenario/argument_check.h"

#include <algorithm>

namespace mlsys {

namespace {

constexpr std::array<std::string_view, 3> kEnvelope{"id", "preset", "solver"};

bool isEnvelope(std::string_view name) {
    return std::ranges::find(kEnvelope, name) != kEnvelope.end();
}

/// Reads the value of one input.
class ArgumentReader {
public:
    ArgumentReader(const FieldInfo& field, const Json& value, const ReadContext& context)
        : m_field(field), m_value(value), m_context(context) {}

    std::optional<Argument> read() const {
        switch (m_field.kind) {
        case Kind::Number:
        case Kind::Integer: return simple(Json::Type::number, m_value.number);
        case Kind::Flag: return simple(Json::Type::flag, m_value.flag);
        case Kind::Choice: return simple(Json::Type::text, m_value.text);
        case Kind::Model: return reference<Model>();
        case Kind::Hardware: return reference<Hardware>();
        case Kind::Fleet: return reference<Fleet>();
        case Kind::Fabric: return reference<Fabric>();
        case Kind::Grid: return reference<Grid>();
        default: return grids();
        }
    }

private:
    std::optional<Argument> refuse() const {
        m_context.faults.push_back(
            {error::kInvalidArgument, std::string(m_field.name),
             std::string(m_field.name) + " is " + m_value.inWords() + "; give " + legalValues(m_field)});
        return std::nullopt;
    }
    template <class T> std::optional<Argument> simple(Json::Type type, const T& value) const {
        if (m_value.type != type) return refuse();
        auto checked = checkArgument(m_field, Argument(value));
        if (checked) return std::move(*checked);
        m_context.faults.push_back(std::move(checked.error()));
        return std::nullopt;
    }
    template <class T> std::optional<Argument> reference() const {
        if (m_value.type != Json::Type::text && m_value.type != Json::Type::object) return refuse();
        auto found = readReference<T>(m_value, Place{nullptr, m_field.name}, m_context);
        return found ? std::optional(Argument(std::move(*found))) : std::nullopt;
    }
    std::optional<Argument> grids() const {
        if (m_value.type != Json::Type::list || m_value.items.empty()) return refuse();
        const Place list{nullptr, m_field.name};
        std::vector<Ref<Grid>> all;
        const std::size_t most = m_context.faults.size() + kMostFaults;
        for (std::size_t i = 0; i < m_value.items.size() && m_context.faults.size() < most; ++i)
            if (auto grid = readReference<Grid>(m_value.items[i], Place{&list, std::to_string(i)}, m_context))
                all.push_back(std::move(*grid));
        return Argument(std::move(all));
    }

    const FieldInfo& m_field;
    const Json& m_value;
    const ReadContext& m_context;
};

void refuseUnknown(const Json& request, std::span<const FieldInfo> fields, std::vector<Error>& faults) {
    std::vector<std::string_view> names;
    for (const FieldInfo& field : fields) names.push_back(field.name);
    for (const Json& member : request.items)
        if (!isEnvelope(member.key) && std::ranges::find(names, member.key) == names.end() &&
            faults.size() < kMostFaults)
            faults.push_back({error::kInvalidArgument, member.key,
                              inQuotes(member.key) + " is no input of this solver" + didYouMean(member.key, names) +
                                  "; inputs are " + listed(names)});
}

Error missing(const FieldInfo& field) {
    return {error::kInvalidArgument, std::string(field.name),
            std::string(field.name) + " is missing; give " + legalValues(field)};
}

/// The text of an envelope member, or `fallback` where it is absent.
std::string envelopeText(const Json& request, std::string_view name, std::string_view fallback,
                         std::vector<Error>& faults) {
    const Json* member = request.member(name);
    if (!member) return std::string(fallback);
    if (member->type != Json::Type::text)
        faults.push_back({error::kInvalidArgument, std::string(name),
                          std::string(name) + " is " + member->inWords() + "; give its name as a text"});
    return member->text;
}

} // namespace

Request Request::parse(std::string_view text) {
    Request request;
    auto json = parseJson(text, request.m_faults);
    for (Error& fault : request.m_faults)
        if (fault.where.starts_with('/')) fault.where.erase(0, 1);
    if (!json) return request;
    if (json->type != Json::Type::object)
        request.m_faults.push_back(
            {error::kInvalidArgument, "", "the request is " + json->inWords() + "; give an object"});
    request.m_object = std::move(*json);
    request.m_preset = envelopeText(request.m_object, "preset", kDefaultPreset, request.m_faults);
    request.m_solver = envelopeText(request.m_object, "solver", "", request.m_faults);
    return request;
}

std::string Request::id() const {
    std::string text;
    const Json* id = m_object.member("id");
    appendJson(text, id ? *id : Json{});
    return text;
}

Checked<Arguments> Request::arguments(std::span<const FieldInfo> fields, const Registry& registry) const {
    std::vector<Error> faults;
    const ReadContext context{registry, faults};
    Arguments arguments(fields.size());
    std::size_t used = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Json* value = m_object.member(fields[i].name);
        if (value) {
            ++used;
            arguments[i] = ArgumentReader(fields[i], *value, context).read();
        } else if (fields[i].need == Need::required) {
            faults.push_back(missing(fields[i]));
        }
    }
    const auto enveloped = std::ranges::count_if(m_object.items, isEnvelope, &Json::key);
    if (used + static_cast<std::size_t>(enveloped) < m_object.items.size()) refuseUnknown(m_object, fields, faults);
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return arguments;
}

} // namespace mlsys
