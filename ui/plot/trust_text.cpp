#include "plot/trust_text.h"

#include "language/language.h"
#include "plot/plot_text.h"

#include <QCoreApplication>

#include <cmath>

namespace mlsys::ui {

namespace {

constexpr double kFactor = 2; // from which on a factor reads better than per cent
constexpr double kTiny = 0.1; // below which a fraction does

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

QString signedPercent(double factor) {
    return (factor < 1 ? QChar(0x2212) : QChar('+')) + QString::number(std::abs(std::round(100 * (factor - 1))));
}

QString factor(double x) {
    return x < kTiny ? "1/" + shortNumber(std::round(1 / x), 2) : shortNumber(x, 2);
}

bool isWide(const TrustBand& band) {
    return band.high >= kFactor || band.low <= 1 / kFactor;
}

/// "−12 % to +25 % off" or "0.2 to 9 times"
QString spread(const TrustBand& band) {
    if (isWide(band)) return Words::tr("%1 to %2 times").arg(factor(band.low), factor(band.high));
    return Words::tr("%1 % to %2 % off").arg(signedPercent(band.low), signedPercent(band.high));
}

QString predictionText(const QString& side, const std::optional<double>& predicted, double measured) {
    if (!predicted) return Words::tr("%1: no prediction").arg(side);
    return Words::tr("%1: %2 (%3)").arg(side, shortNumber(*predicted), changeText(measured, *predicted));
}

} // namespace

QString trustText(const Trust& trust) {
    if (!trust.band) return {};
    const double low = trust.band->low, high = trust.band->high;
    if (isWide(*trust.band)) return Words::tr("× %1 to %2").arg(factor(low), factor(high));
    const long below = std::lround(100 * (1 - low)), above = std::lround(100 * (high - 1));
    // A line does not end within it.
    if (below == above) return QStringLiteral("±%1\u00A0%").arg(above);
    return QStringLiteral("%1\u00A0%2\u00A0%").arg(signedPercent(low), signedPercent(high));
}

QString trustSentence(const Trust& trust) {
    if (!trust.isKnown) return {};
    if (!trust.band) return Words::tr("No published measurement bears this number out.");
    const TrustBand& band = *trust.band;
    return Words::tr("Measured: nine of ten of %1 %2 were %3; half of these predictions missed by less than %4.")
        .arg(QString::number(band.count), translated(kMeasurandNames[std::size_t(band.measurand)]), spread(band),
             percent(band.median));
}

QString bandText(const Trust& trust) {
    if (!trust.isKnown) return {};
    if (!trust.band) return Words::tr("not measured");
    return Words::tr("band: 9 of 10 of %1 measured").arg(trust.band->count);
}

QStringList trustedEnds(const Trust& trust, double value) {
    if (!trust.band) return QStringList(2);
    return {QString::number(value * trust.band->low, 'g', 6), QString::number(value * trust.band->high, 'g', 6)};
}

QString describePoint(const EvidenceView::Point& p) {
    const QString source = QString::fromStdString(p.source);
    QStringList lines{QString::fromStdString(p.name),
                      Words::tr("%1: measured %2").arg(QString::fromStdString(p.metric), shortNumber(p.measured)),
                      predictionText(Words::tr("tutorial"), p.tutorial, p.measured),
                      predictionText(Words::tr("refined"), p.refined, p.measured),
                      p.year > 0 ? Words::tr("%1, %2").arg(source).arg(p.year) : source};
    if (!p.url.empty()) lines << QString::fromStdString(p.url);
    return lines.join('\n');
}

} // namespace mlsys::ui
