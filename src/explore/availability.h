#pragma once

namespace mlsys {

/// Probability that at least `needed` of `all` are up, each independently with probability `up`.
double atLeastUp(double needed, double all, double up);

} // namespace mlsys
