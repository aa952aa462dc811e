#include "theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto blend = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {blend(from.red(), to.red()), blend(from.green(), to.green()), blend(from.blue(), to.blue())};
}

QColor blackOrWhiteOn(const QColor& ground) {
    return contrastRatio(Qt::black, ground) >= contrastRatio(Qt::white, ground) ? Qt::black : Qt::white;
}

QColor legibleOn(const QColor& ground, const QColor& ink, double ratio) {
    const QColor end = blackOrWhiteOn(ground);
    constexpr int kSteps = 50;
    for (int i = 0; i < kSteps; ++i) {
        const QColor candidate = mixed(ink, end, static_cast<double>(i) / kSteps);
        if (contrastRatio(candidate, ground) >= ratio) return candidate;
    }
    return end;
}

} // namespace mlsys::ui
