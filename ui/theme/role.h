#pragma once

#include <array>
#include <cstddef>

namespace mlsys::ui {

/// What a colour is for; drawing code names a role, never a colour.
enum class Role {
    Ground,
    Panel,
    Inset,
    Status,
    Text,
    Muted,
    Grid,
    Border,
    ControlLine,
    Hover,
    Selection,
    Accent,
    AccentText,
    Good,
    Limit,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
};

/// Number of roles, which is the number of rows of the colour table.
inline constexpr std::size_t kRoleCount = static_cast<std::size_t>(Role::Series6) + 1;

/// The six series colours in the order in which anonymous series take them.
inline constexpr std::array kSeriesRoles = {Role::Series1, Role::Series2, Role::Series3,
                                            Role::Series4, Role::Series5, Role::Series6};

} // namespace mlsys::ui
