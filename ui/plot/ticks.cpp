#include "plot/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace mlsys::ui {

QList<double> linearTicks(double highest, int wanted) {
    if (!(highest > 0) || !std::isfinite(highest)) return {0};
    const double rough = highest / std::max(1, wanted);
    const double decade = std::pow(10, std::floor(std::log10(rough)));
    constexpr std::array kSteps = {1.0, 2.0, 2.5, 5.0, 10.0};
    const auto* step =
        std::find_if(kSteps.begin(), kSteps.end(), [&](double s) { return s * decade >= rough * 0.999; });
    QList<double> ticks;
    for (int i = 0; i * *step * decade <= highest * 1.0001; ++i) ticks.append(i * *step * decade);
    return ticks;
}

QList<double> logTicks(double lowest, double highest, int wanted) {
    if (!(lowest > 0) || !(highest >= lowest) || !std::isfinite(highest)) return {};
    const std::array<std::vector<double>, 3> digits{{{1, 2, 5}, {1, 3}, {1}}};
    QList<double> ticks;
    for (const auto& row : digits) {
        ticks.clear();
        for (double decade = std::pow(10, std::floor(std::log10(lowest))); decade <= highest; decade *= 10)
            for (double digit : row)
                if (digit * decade >= lowest * 0.999 && digit * decade <= highest * 1.001) ticks.append(digit * decade);
        if (ticks.size() <= wanted) break;
    }
    return ticks;
}

} // namespace mlsys::ui
