#include "app/hardware_number.h"

#include "units/format.h"

#include <QRegularExpression>

#include <cmath>

namespace mlsys::ui {

namespace {

constexpr int kAllDigits = 15;
constexpr double kOperationsPerMac = 2;

QString inUnit(double base, Dim dim, const Formatted& shown) {
    const double factor = *parseQuantity("1 " + shown.unit, dim);
    return QString::number(base / factor, 'g', kAllDigits) + ' ' + QString::fromStdString(shown.unit);
}

} // namespace

tl::expected<double, std::string> parseHardwareNumber(const QString& text, Dim dim) {
    static const QRegularExpression flop(QStringLiteral("flops?(/s)?$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mac(QStringLiteral("macs?(/s)?$"), QRegularExpression::CaseInsensitiveOption);
    QString typed = text.trimmed();
    double factor = 1;
    if (dim == dim::flopRate) {
        if (typed.contains(mac)) factor = kOperationsPerMac;
        typed.replace(mac, QStringLiteral("flop/s")).replace(flop, QStringLiteral("flop/s"));
    }
    return parseQuantity(typed.toStdString(), dim).map([factor](double x) { return factor * x; });
}

QString hardwareNumberText(double base, Dim dim) {
    const QString decimal = inUnit(base, dim, format(base, dim));
    if (dim != dim::byte) return decimal;
    // 256 KiB reads better than 262.144 kB.
    const QString binary = inUnit(base, dim, formatBinary(Bytes<>::fromBase(base)));
    return binary.size() < decimal.size() ? binary : decimal;
}

} // namespace mlsys::ui
