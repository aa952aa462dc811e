#include "exercise/measure.h"

#include "exercise/json_members.h"
#include "exercise/scenario_metric.h"
#include "explore/solver_entry.h"
#include "registry/json_text.h"
#include "registry/request.h"
#include "units/format.h"

#include <cmath>

namespace mlsys {

namespace {

tl::unexpected<Error> refuse(std::string where, std::string what) {
    return tl::unexpected(Error{error::kInvalidArgument, std::move(where), std::move(what)});
}

Json textMember(std::string_view key, std::string_view text) {
    return {.type = Json::Type::text, .text = std::string(text), .key = std::string(key)};
}

void setMember(Json& object, Json member) {
    std::erase_if(object.items, [&](const Json& m) { return m.key == member.key; });
    object.items.push_back(std::move(member));
}

/// The request of a measure, complete with solver and, where a search runs, its input.
Json requestOf(const Json& measure) {
    const Json* stated = measure.member("request");
    Json request = stated ? *stated : Json{.type = Json::Type::object};
    setMember(request, textMember("solver", textIn(measure, "solver")));
    return request;
}

Expected<Answer> ask(const Json& request, const MeasureContext& context) {
    std::string text;
    appendJson(text, request);
    const Request parsed = Request::parse(text);
    if (!parsed.faults().empty()) return tl::unexpected(parsed.faults().front());
    const SolverEntry* solver = findSolver(parsed.solver());
    if (!solver)
        return refuse("solver", "there is no solver " + inQuotes(parsed.solver()) + "; see mlsys list solvers");
    const auto assumptions = context.registry.preset(context.preset);
    if (!assumptions) return tl::unexpected(assumptions.error());
    const auto arguments = parsed.arguments(solver->inputs, context.registry);
    if (!arguments) return tl::unexpected(arguments.error().front());
    return solver->run(*arguments, *assumptions);
}

/// The value that a path such as best_config.tp leads to, or null.
const AnswerValue* valueAt(const AnswerValue::Object& fields, std::string_view path) {
    const auto dot = path.find('.');
    for (const NamedValue& field : fields) {
        if (field.name != path.substr(0, dot)) continue;
        if (dot == std::string_view::npos) return &field.value;
        const auto* inner = std::get_if<AnswerValue::Object>(&field.value.data);
        return inner ? valueAt(*inner, path.substr(dot + 1)) : nullptr;
    }
    return nullptr;
}

Expected<Measured> output(const Answer& answer, const std::string& path) {
    const AnswerValue* value = valueAt(answer.fields, path);
    if (!value) return refuse("output", inQuotes(path) + " is no output of this solver; see mlsys show solver");
    if (const auto* x = std::get_if<double>(&value->data)) return *x;
    if (const auto* n = std::get_if<long long>(&value->data)) return static_cast<double>(*n);
    if (const auto* text = std::get_if<std::string>(&value->data)) return *text;
    if (const auto* flag = std::get_if<bool>(&value->data)) return std::string(*flag ? "true" : "false");
    return refuse("output", inQuotes(path) + " is neither a number nor a text; name one of its parts");
}

Expected<Measured> takeSolver(const Json& measure, const MeasureContext& context) {
    return ask(requestOf(measure), context).and_then([&](const Answer& answer) {
        return output(answer, textIn(measure, "output"));
    });
}

/// Asks whether a value of the searched input meets the condition.
Expected<bool> meets(const Json& measure, double x, const MeasureContext& context) {
    Json request = requestOf(measure);
    const std::string digits = settingText(x);
    setMember(request, {.type = Json::Type::number, .number = x, .text = digits, .key = textIn(measure, "input")});
    const Json& where = *measure.member("where");
    return ask(request, context).and_then([&](const Answer& answer) {
        return output(answer, textIn(where, "output")).map([&](const Measured& value) {
            const auto* said = std::get_if<std::string>(&value);
            return said && *said == textIn(where, "is");
        });
    });
}

/// The last whole number that meets the condition, which every smaller one must meet too.
Expected<Measured> largest(const Json& measure, double low, double high, const MeasureContext& context) {
    const auto first = meets(measure, low, context);
    if (!first) return tl::unexpected(first.error());
    if (!*first) return std::string("none");
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (*meets(measure, middle, context) ? low : high) = middle;
    }
    return low;
}

Expected<Measured> first(const Json& measure, double low, double high, const MeasureContext& context) {
    for (double x = low; x <= high; x *= 2) {
        const auto met = meets(measure, x, context);
        if (!met) return tl::unexpected(met.error());
        if (*met) return x;
    }
    return std::string("none");
}

Expected<Measured> takeSearch(const Json& measure, const MeasureContext& context) {
    const double low = numberIn(measure, "from", 1), high = numberIn(measure, "to", 4096);
    if (!measure.member("where") || !measure.member("input"))
        return refuse("search", "a search needs \"input\" and \"where\"; add them");
    return textIn(measure, "search") == "first" ? first(measure, low, high, context)
                                                : largest(measure, low, high + 1, context);
}

Expected<Measured> takeMetric(const Json& measure, const MeasureContext& context) {
    Settings settings = context.settings;
    if (const Json* own = measure.member("settings"))
        for (const Json& item : own->items) settings.emplace_back(item.key, settingOf(item));
    return scenarioFor(settings, context).and_then([&](const Scenario& scenario) {
        return scenarioMetric(textIn(measure, "metric"), scenario, context.registry);
    });
}

Expected<Measured> takeRatio(const Json& measure, const MeasureContext& context) {
    const Json& parts = *measure.member("ratio");
    if (parts.items.size() != 2) return refuse("ratio", "a ratio has two measures; give both");
    const auto over = take(parts.items[0], context), under = take(parts.items[1], context);
    if (!over) return over;
    if (!under) return under;
    const auto *a = std::get_if<double>(&*over), *b = std::get_if<double>(&*under);
    if (!a || !b || *b == 0) return refuse("ratio", "both measures must be numbers and the second not 0");
    return *a / *b;
}

} // namespace

Setting settingOf(const Json& value) {
    if (value.type == Json::Type::flag) return value.flag;
    if (value.type == Json::Type::number) return value.number;
    if (value.type != Json::Type::object) return value.text;
    std::string own;
    appendJson(own, value);
    return own;
}

Expected<Scenario> scenarioFor(const Settings& settings, const MeasureContext& context) {
    const auto set = withSettings(defaultScenario(context.registry), settings, context.registry, {});
    if (!set) return tl::unexpected(set.error().front());
    return context.registry.preset(context.preset).map([&](const Assumptions& assumptions) {
        Scenario scenario = *set;
        scenario.assumptions = assumptions;
        return scenario;
    });
}

Expected<Measured> take(const Json& measure, const MeasureContext& context) {
    const auto taken = [&]() -> Expected<Measured> {
        if (measure.member("ratio")) return takeRatio(measure, context);
        if (measure.member("metric")) return takeMetric(measure, context);
        if (measure.member("search")) return takeSearch(measure, context);
        if (measure.member("solver")) return takeSolver(measure, context);
        return refuse("measure", "this says neither solver, search, metric nor ratio; give one");
    };
    return taken().map([&](Measured value) {
        if (auto* x = std::get_if<double>(&value))
            *x = *x * numberIn(measure, "scale", 1) + numberIn(measure, "offset", 0);
        return value;
    });
}

std::string measuredText(const Measured& value, int digits) {
    const auto* x = std::get_if<double>(&value);
    if (!x) return std::get<std::string>(value);
    // A count has no decimals, however many digits it could have.
    const bool isCount = *x == std::round(*x) && std::abs(*x) < 1e7;
    return formatNumber(*x, isCount ? std::max(1, int(std::to_string(std::llabs(std::llround(*x))).size())) : digits);
}

std::string plainText(const Measured& value) {
    return std::visit([](const auto& x) { return settingText(x); }, value);
}

} // namespace mlsys
