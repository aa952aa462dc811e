#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace mlsys {

/// One published measurement: what was set up, what was measured, and where it is published.
struct MeasuredRow {
    std::string id{}, area{}, group{};
    std::map<std::string, std::variant<double, std::string, bool>, std::less<>> setup{};
    std::string metric{};
    double value = 0; ///< in the unit that the metric names
    std::string sourceTitle{}, sourceUrl{};
    int year = 0;

    /// Whether the set-up states something.
    bool states(std::string_view name) const { return setup.find(name) != setup.end(); }
    /// A number of the set-up, or nothing.
    std::optional<double> number(std::string_view name) const {
        const auto at = setup.find(name);
        const auto* x = at == setup.end() ? nullptr : std::get_if<double>(&at->second);
        return x ? std::optional(*x) : std::nullopt;
    }
    /// A text of the set-up, or an empty one.
    std::string text(std::string_view name) const {
        const auto at = setup.find(name);
        const auto* x = at == setup.end() ? nullptr : std::get_if<std::string>(&at->second);
        return x ? *x : std::string();
    }
    bool operator==(const MeasuredRow&) const = default;
};

} // namespace mlsys
