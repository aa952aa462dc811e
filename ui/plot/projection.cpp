#include "plot/projection.h"

#include <QtMath>

namespace mlsys::ui {

QPointF naturalEarth(double latitude, double longitude) {
    const double phi = qDegreesToRadians(latitude), lambda = qDegreesToRadians(longitude);
    const double p2 = phi * phi, p4 = p2 * p2, p6 = p4 * p2, p8 = p4 * p4, p10 = p4 * p6;
    const double x = 0.870700 - 0.131979 * p2 - 0.013791 * p4 + 0.003971 * p10 - 0.001529 * p10 * p2;
    const double y = 1.007226 + 0.015085 * p2 - 0.044475 * p6 + 0.028874 * p8 - 0.005916 * p10;
    return {lambda * x, phi * y};
}

} // namespace mlsys::ui
