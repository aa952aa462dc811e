#include "color_vision.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui::test {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr std::array<Matrix, 4> kVisionMatrices = {{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

// Linear sRGB to XYZ over the D65 white, so that white is (1, 1, 1).
constexpr Matrix kToWhiteScaledXyz = {{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                                       {0.2126729, 0.7151522, 0.0721750},
                                       {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

Vector times(const Matrix& matrix, const Vector& vector) {
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) result[row] += matrix[row][column] * vector[column];
    return result;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double labCurve(double t) {
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}

} // namespace

Lab seenAs(const QColor& color, Vision vision) {
    const Vector light = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Vector seen = times(kVisionMatrices[static_cast<std::size_t>(vision)], light);
    for (double& channel : seen) channel = std::clamp(channel, 0.0, 1.0);
    Vector xyz = times(kToWhiteScaledXyz, seen);
    for (double& part : xyz) part = labCurve(part);
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double distance(const Lab& a, const Lab& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace mlsys::ui::test
