#include "theme/color_map.h"

#include <algorithm>
#include <array>

namespace mlsys::ui {
namespace {

// Every fifth of the 256 published entries.
constexpr std::array<QRgb, 52> kViridis = {
    0x440154, 0x46085C, 0x471063, 0x481769, 0x481D6F, 0x482475, 0x472A7A, 0x46307E, 0x453781, 0x433D84, 0x414287,
    0x3F4889, 0x3D4E8A, 0x3A538B, 0x38598C, 0x355E8D, 0x33638D, 0x31688E, 0x2E6D8E, 0x2C718E, 0x2A768E, 0x297B8E,
    0x27808E, 0x25848E, 0x23898E, 0x218E8D, 0x20928C, 0x1F978B, 0x1E9C89, 0x1FA188, 0x21A585, 0x24AA83, 0x28AE80,
    0x2EB37C, 0x35B779, 0x3DBC74, 0x46C06F, 0x50C46A, 0x5AC864, 0x65CB5E, 0x70CF57, 0x7CD250, 0x89D548, 0x95D840,
    0xA2DA37, 0xB0DD2F, 0xBDDF26, 0xCAE11F, 0xD8E219, 0xE5E419, 0xF1E51D, 0xFDE725,
};

} // namespace

QColor viridis(double share) {
    const double place = (share > 0 ? std::min(share, 1.0) : 0.0) * (kViridis.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(place), kViridis.size() - 2);
    const double rest = place - static_cast<double>(low);
    const auto blend = [rest](int a, int b) { return qRound(a + (b - a) * rest); };
    const QRgb a = kViridis[low];
    const QRgb b = kViridis[low + 1];
    return {blend(qRed(a), qRed(b)), blend(qGreen(a), qGreen(b)), blend(qBlue(a), qBlue(b))};
}

QColor scaleColor(double share, const Theme& theme) {
    const QColor color = viridis(share);
    if (theme.id() != ThemeId::Print) return color;
    const int grey = qGray(color.rgb());
    return {grey, grey, grey};
}

} // namespace mlsys::ui
