#include "explore/sweep.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace mlsys {

namespace {

struct Steps {
    double first = 0, last = 0, step = 1;
    bool byFactor = false;

    double next(double x) const { return byFactor ? x * step : x + step; }
    // A step such as 0.1 does not add up to its end exactly.
    bool isPast(double x) const { return x > last + 1e-9 * std::max(std::abs(last), std::abs(step)); }
};

std::optional<double> numberIn(std::string_view text) {
    double x = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), x);
    if (failure != std::errc() || end != text.data() + text.size() || !std::isfinite(x)) return std::nullopt;
    return x;
}

tl::unexpected<Error> refuse(std::string_view axis, const std::string& why) {
    return tl::unexpected(
        Error{error::kInvalidArgument, "--over",
              inQuotes(axis) + " " + why + "; give name=1..512, name=1..512:8, name=1..512:x2 or name=a,b,c"});
}

std::optional<Steps> stepsIn(std::string_view text, std::size_t dots) {
    Steps steps;
    std::string_view last = text.substr(dots + 2), step = "1";
    if (const auto colon = last.find(':'); colon != std::string_view::npos) {
        step = last.substr(colon + 1);
        last = last.substr(0, colon);
    }
    steps.byFactor = step.starts_with('x');
    if (steps.byFactor) step.remove_prefix(1);
    const auto from = numberIn(text.substr(0, dots)), to = numberIn(last), by = numberIn(step);
    if (!from || !to || !by) return std::nullopt;
    return Steps{*from, *to, *by, steps.byFactor};
}

std::string shortest(double x) {
    char digits[40];
    // Sums of steps such as 0.1 lose their last bits; what a user typed has fewer digits.
    return {digits, std::to_chars(digits, digits + sizeof digits, x, std::chars_format::general, 15).ptr};
}

Expected<std::vector<std::string>> valuesOf(const Steps& steps, std::string_view axis) {
    if (steps.last < steps.first) return refuse(axis, "ends before it starts");
    if (steps.byFactor ? steps.step <= 1 || steps.first <= 0 : steps.step <= 0)
        return refuse(axis, "never reaches its end: a step must be above 0, a factor above 1 from a start above 0");
    std::vector<std::string> values;
    for (double x = steps.first; !steps.isPast(x); x = steps.next(x)) {
        if (values.size() == kMostSweepPoints) return refuse(axis, "has more than a million values");
        values.push_back(shortest(x));
    }
    return values;
}

std::vector<std::string> listIn(std::string_view text) {
    std::vector<std::string> values;
    for (std::size_t from = 0; from <= text.size();) {
        const auto comma = std::min(text.find(',', from), text.size());
        values.emplace_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return values;
}

} // namespace

Expected<SweepAxis> parseSweepAxis(std::string_view text) {
    const auto equals = text.find('=');
    if (equals == 0 || equals == std::string_view::npos) return refuse(text, "is no axis");
    SweepAxis axis{std::string(text.substr(0, equals)), {}};
    const std::string_view values = text.substr(equals + 1);
    if (const auto dots = values.find(".."); dots != std::string_view::npos) {
        const auto steps = stepsIn(values, dots);
        if (!steps) return refuse(text, "has a range that is none");
        auto all = valuesOf(*steps, text);
        if (!all) return tl::unexpected(all.error());
        axis.values = std::move(*all);
    } else {
        axis.values = listIn(values);
    }
    if (std::ranges::find(axis.values, "") != axis.values.end()) return refuse(text, "has an empty value");
    return axis;
}

Expected<std::size_t> sweepPoints(const std::vector<SweepAxis>& axes) {
    std::size_t points = 1;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            if (axes[i].name == axes[j].name)
                return tl::unexpected(Error{error::kInvalidArgument, "--over",
                                            inQuotes(axes[i].name) + " is swept twice; give one axis per input"});
        points *= axes[i].values.size();
        if (points > kMostSweepPoints)
            return tl::unexpected(
                Error{error::kInvalidArgument, "--over", "the axes span more than a million points; give wider steps"});
    }
    return points;
}

std::vector<std::string_view> sweepPoint(const std::vector<SweepAxis>& axes, std::size_t n) {
    std::vector<std::string_view> values(axes.size());
    for (std::size_t i = axes.size(); i-- > 0; n /= axes[i].values.size())
        values[i] = axes[i].values[n % axes[i].values.size()];
    return values;
}

} // namespace mlsys
