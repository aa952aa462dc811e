#include "explore/field_text.h"

#include "registry/nearest.h"
#include "scenario/argument_check.h"

namespace mlsys {

namespace {

constexpr std::string_view kKindNames[] = {"number",   "integer", "flag",   "choice", "model",
                                           "hardware", "fleet",   "fabric", "grid",   "list of grids"};

} // namespace

std::string_view kindText(const FieldInfo& field) {
    return kKindNames[static_cast<std::size_t>(field.kind)];
}

std::string fallbackText(const FieldInfo& field) {
    if (field.need == Need::required) return "required";
    if (!field.fallback) return "none";
    if (const auto* x = std::get_if<double>(&*field.fallback)) return messageNumber(*x);
    if (const auto* x = std::get_if<bool>(&*field.fallback)) return *x ? "true" : "false";
    if (const auto* x = std::get_if<std::string>(&*field.fallback)) return *x;
    return "none";
}

std::string legalText(const FieldInfo& field) {
    if (field.kind == Kind::Choice) return listed(field.choices);
    if (field.range == Range{}) return "";
    return messageNumber(field.range.lowest) + " to " + messageNumber(field.range.highest);
}

} // namespace mlsys
