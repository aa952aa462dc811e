#include "theme/palette.h"

namespace mlsys::ui {
namespace {

struct Row {
    Role role;
    const char* name;
    std::array<QRgb, kThemeIds.size()> colors;
};

constexpr std::array<const char*, kThemeIds.size()> kThemeNames = {"light", "dark", "projector", "contrast", "print"};

constexpr std::array<Row, kRoleCount> kTable = {{
    {Role::Ground, "Ground", {0xFFF3F5F8, 0xFF12161B, 0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF}},
    {Role::Panel, "Panel", {0xFFFFFFFF, 0xFF1A2027, 0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF}},
    {Role::Inset, "Inset", {0xFFF1F3F6, 0xFF12161B, 0xFFF2F4F7, 0xFF101010, 0xFFF2F2F2}},
    {Role::Status, "Status", {0xFFE8F0FB, 0xFF1C2D40, 0xFFE3EDFA, 0xFF0B1E33, 0xFFF2F2F2}},
    {Role::Text, "Text", {0xFF1A1F26, 0xFFE8ECF1, 0xFF000000, 0xFFFFFFFF, 0xFF000000}},
    {Role::Muted, "Muted", {0xFF5A6472, 0xFFA3AEBB, 0xFF333A42, 0xFFE6E6E6, 0xFF404040}},
    {Role::Grid, "Grid", {0xFFE4E8ED, 0xFF2A323C, 0xFFD4D9DF, 0xFF4D4D4D, 0xFFD9D9D9}},
    {Role::Border, "Border", {0xFFD3D9E0, 0xFF313A45, 0xFF59636F, 0xFFFFFFFF, 0xFF808080}},
    {Role::ControlLine, "ControlLine", {0xFF8A94A3, 0xFF6C7885, 0xFF59636F, 0xFFFFFFFF, 0xFF6B6B6B}},
    {Role::Hover, "Hover", {0xFFEFF3F8, 0xFF242C36, 0xFFE9EEF5, 0xFF262626, 0xFFF2F2F2}},
    {Role::Selection, "Selection", {0xFFDCE9FA, 0xFF1F3A57, 0xFFCFE0F7, 0xFF123A5E, 0xFFE0E0E0}},
    {Role::Accent, "Accent", {0xFF0A5FBF, 0xFF6DB3F8, 0xFF00489B, 0xFF6FD3FF, 0xFF000000}},
    {Role::AccentText, "AccentText", {0xFFFFFFFF, 0xFF10151B, 0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF}},
    {Role::Good, "Good", {0xFF0B7A4B, 0xFF4CC38A, 0xFF00583A, 0xFF5CFF9D, 0xFF404040}},
    {Role::Limit, "Limit", {0xFFB3261E, 0xFFFF8A80, 0xFF96180F, 0xFFFFA199, 0xFF000000}},
    {Role::Series1, "Series1", {0xFF0B57D0, 0xFF8EC1FF, 0xFF1557D6, 0xFF8EC1FF, 0xFF000000}},
    {Role::Series2, "Series2", {0xFF9A3B08, 0xFFE06A26, 0xFFB54E0C, 0xFFF07A2E, 0xFF555555}},
    {Role::Series3, "Series3", {0xFF12996B, 0xFF27A37C, 0xFF0E4A3A, 0xFF27B088, 0xFF919191}},
    {Role::Series4, "Series4", {0xFFC158AE, 0xFFC268B4, 0xFF982F95, 0xFFD076C2, 0xFF727272}},
    {Role::Series5, "Series5", {0xFFB08A1E, 0xFFF5C542, 0xFF4A3800, 0xFFFFD84D, 0xFF393939}},
    {Role::Series6, "Series6", {0xFF3F444C, 0xFFD5DAE0, 0xFF68707A, 0xFFE8ECF0, 0xFF202020}},
}};

constexpr bool rowsFollowTheEnum() {
    for (std::size_t i = 0; i < kTable.size(); ++i)
        if (static_cast<std::size_t>(kTable[i].role) != i) return false;
    return true;
}
static_assert(rowsFollowTheEnum(), "the colour table is indexed by Role");

const Row& row(Role role) {
    return kTable[static_cast<std::size_t>(role)];
}

} // namespace

QColor paletteColor(ThemeId theme, Role role) {
    return {row(role).colors[static_cast<std::size_t>(theme)]};
}

QString roleName(Role role) {
    return QString::fromLatin1(row(role).name);
}

QString themeName(ThemeId theme) {
    return QString::fromLatin1(kThemeNames[static_cast<std::size_t>(theme)]);
}

} // namespace mlsys::ui
