#include "explore/availability.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

double atLeastUp(double needed, double all, double up) {
    double sum = 0;
    for (double k = needed; k <= all; ++k) {
        const double ways = std::lgamma(all + 1) - std::lgamma(k + 1) - std::lgamma(all - k + 1);
        sum += std::exp(ways + k * std::log(up) + (all - k) * std::log1p(-up));
    }
    return std::min(sum, 1.0);
}

} // namespace mlsys
