#include "scenario/argument_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace mlsys {

namespace {

std::string joined(const std::vector<std::string_view>& words) {
    std::string out;
    for (const auto word : words) out += (out.empty() ? "" : ", ") + std::string(word);
    return out;
}

tl::unexpected<Error> refuse(const FieldInfo& field, const std::string& got) {
    return tl::unexpected(Error{error::kInvalidArgument, std::string(field.name),
                                std::string(field.name) + " is " + got + "; give " + legalValues(field)});
}

Expected<Argument> checkNumber(const FieldInfo& field, double x) {
    if (!std::isfinite(x)) return refuse(field, std::isnan(x) ? "not a number" : "infinite");
    if (!field.range.contains(x)) return refuse(field, messageNumber(x));
    if (field.kind == Kind::Integer && x != std::floor(x))
        return refuse(field, messageNumber(x) + ", not a whole number");
    return Argument(x);
}

} // namespace

std::string messageNumber(double x) {
    char text[32];
    std::snprintf(text, sizeof text, "%.12g", x);
    return text;
}

std::string legalSpan(const Range& range) {
    const std::string low = messageNumber(range.lowest), high = messageNumber(range.highest);
    return range == Range{} ? "" : " from " + low + " to " + high;
}

std::string legalValues(const FieldInfo& field) {
    const std::string span = legalSpan(field.range);
    switch (field.kind) {
    case Kind::Number: return "a number" + span;
    case Kind::Integer: return "a whole number" + span;
    case Kind::Flag: return "true or false";
    case Kind::Choice: return "one of " + joined(field.choices);
    case Kind::Grids: return "a list of grid ids";
    default: return "the id of a registry entry, or an object of its schema";
    }
}

Expected<Argument> checkArgument(const FieldInfo& field, Argument argument) {
    if (const auto* x = std::get_if<double>(&argument))
        return field.kind == Kind::Number || field.kind == Kind::Integer ? checkNumber(field, *x)
                                                                         : refuse(field, "a number");
    if (std::holds_alternative<bool>(argument))
        return field.kind == Kind::Flag ? Expected<Argument>(argument) : refuse(field, "true or false");
    if (const auto* text = std::get_if<std::string>(&argument))
        return field.kind == Kind::Choice && std::ranges::find(field.choices, *text) != field.choices.end()
                   ? Expected<Argument>(argument)
                   : refuse(field, inQuotes(*text));
    return argument;
}

} // namespace mlsys
