#include "registry/citations.h"

#include "registry/nearest.h"
#include "registry/own_hardware.h"
#include "scenario/argument_check.h"

#include <algorithm>
#include <cctype>

namespace mlsys {

namespace {

constexpr auto isNameStart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };

bool isName(std::string_view text) {
    const auto fits = [](char c) { return isNameStart(c) || c == '_' || c == '.' || c == '-'; };
    return !text.empty() && isNameStart(text[0]) && std::ranges::all_of(text, fits);
}

bool isDay(std::string_view text) {
    const std::string_view form = "0000-00-00";
    const auto fits = [](char c, char f) { return f == '-' ? c == '-' : c >= '0' && c <= '9'; };
    if (!std::ranges::equal(text, form, fits)) return false;
    const std::string_view month = text.substr(5, 2), day = text.substr(8, 2);
    return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

constexpr const char* kNameRule = "; use letters, digits, _ . and -, starting with a letter or digit";

/// One citation {"source", "date"}; an unknown source gives an empty origin and a fault.
Origin readCitation(const Json& citation, const Place& place, const ReadContext& context) {
    ObjectReader in(citation, place, context.faults, false);
    const std::string id = in.text("source", Stated::always).value_or("");
    Origin origin{{}, readDate(in, "date")};
    in.finish();
    if (id.empty()) return origin;
    const auto source = context.registry.find<Source>(id);
    // What users type in has no publication, and what the program wrote for them names one by its title.
    const bool isTyped = !context.broken && (id == kByHand || context.registry.sourceTitled(id));
    if (source)
        origin.source = (*source)->title;
    else if (isTyped)
        origin.source = id;
    else if (!context.isBroken("source", id))
        in.refuse("source", source.error().what, error::kUnknownId);
    return origin;
}

template <class IsLegal>
Sources readOrigins(ObjectReader& in, Stated stated, const ReadContext& context, const IsLegal& isLegal) {
    Sources sources;
    const Json* object = in.take("sources", stated);
    if (!object) return sources;
    const Place place{&in.place(), "sources"};
    ObjectReader citations(*object, place, context.faults, false);
    for (const Json& citation : object->items) {
        citations.take(citation.key, Stated::always);
        if (!isLegal(citation.key)) citations.refuse(citation.key, "names no value here; correct it or leave it out");
        sources.byPointer[citation.key] = readCitation(citation, Place{&place, citation.key}, context);
    }
    return sources;
}

} // namespace

std::string readId(ObjectReader& in) {
    std::string id = in.text("id", Stated::in_entries).value_or("");
    if (!id.empty() && !isName(id)) in.refuse("id", "is " + inQuotes(id) + kNameRule);
    return id;
}

std::vector<std::string> readAliases(ObjectReader& in) {
    auto aliases = in.texts("aliases");
    for (const std::string& alias : aliases)
        if (!isName(alias)) in.refuse("aliases", "holds " + inQuotes(alias) + kNameRule);
    return aliases;
}

std::string readDate(ObjectReader& in, std::string_view name) {
    std::string date = in.text(name, Stated::always).value_or("");
    if (!date.empty() && !isDay(date)) in.refuse(name, "is " + inQuotes(date) + "; give a day as YYYY-MM-DD");
    return date;
}

Sources readCitations(ObjectReader& in, const Json& owner, const ReadContext& context) {
    return readOrigins(in, Stated::in_entries, context,
                       [&](std::string_view pointer) { return atPointer(owner, pointer) != nullptr; });
}

std::vector<std::pair<std::string, std::string>> readNotes(ObjectReader& in) {
    auto notes = in.pairs("notes");
    const auto& fields = in.legalNames();
    for (const auto& [pointer, remark] : notes) {
        const std::string step = pointer.substr(0, pointer.find('/', 1));
        if (std::ranges::none_of(fields, [&](std::string_view f) { return step == pointerStep(f); }) && !step.empty())
            in.refuse("notes", "holds " + inQuotes(pointer) + ", which names no field; fields are " + listed(fields));
    }
    return notes;
}

Assumptions readAssumptions(ObjectReader& in, const Json& owner, const ReadContext& context) {
    Assumptions out;
    const Json* object = in.take("assumptions", Stated::always);
    const Json* values = object ? object : &owner;
    const Sources origins = readOrigins(in, Stated::always, context,
                                        [&](std::string_view name) { return values->member(name) != nullptr; });
    if (!object) return out;
    const Place place{&in.place(), "assumptions"};
    ObjectReader reader(*object, place, context.faults, false);
    for (const AssumptionInfo& info : assumptionTable()) {
        const auto x = reader.number(info.name, {info.lowest, info.highest}, Stated::optional);
        if (x) out = withAssumption(out, info.name, *x, origins.at(std::string(info.name).c_str()));
    }
    reader.finish();
    return out;
}

} // namespace mlsys
