#include "plot/tornado_text.h"

#include "language/language.h"
#include "plot/plot_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace mlsys::ui {

namespace {

// Smaller changes are rounding.
constexpr double kNoChange = 1e-9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tornado)
};

QString valueOf(const SensitivityView::Bar& bar, double factor) {
    if (bar.dim == dim::none)
        return localNumber(QString::number(100 * bar.value * factor, 'g', 3)) + QStringLiteral("\u202F%");
    return text(format(bar.value * factor, bar.dim));
}

QString sideText(const SensitivityView::Bar& bar, const SensitivityView::Side& side) {
    return Words::tr("%1 (%2): latency %3, %4 (%5)")
        .arg(perturbationText(100 * (side.factor - 1)), valueOf(bar, side.factor), text(format(side.latency)),
             changeText(side.change), rawNumber(side.change));
}

} // namespace

QString leverName(Lever lever) {
    switch (lever) {
    case Lever::peak: return Words::tr("Peak rate");
    case Lever::bandwidth: return Words::tr("Memory bandwidth");
    case Lever::capacity: return Words::tr("Memory capacity");
    case Lever::sram: return Words::tr("SRAM bandwidth");
    case Lever::flash: return Words::tr("Flash bandwidth");
    case Lever::link: return Words::tr("Link to the host");
    case Lever::efficiency: return Words::tr("Kernel efficiency");
    case Lever::overhead: return Words::tr("Overhead");
    }
    return {};
}

Style leverStyle(Lever lever) {
    switch (lever) {
    case Lever::peak:
    case Lever::efficiency: return styleOf(Entity::Compute);
    case Lever::link: return styleOf(Entity::Communication);
    case Lever::overhead: return styleOf(Entity::Overhead);
    default: return styleOf(Entity::Memory);
    }
}

QString leverValue(const SensitivityView::Bar& bar) {
    return valueOf(bar, 1);
}

QString leverChange(const SensitivityView::Bar& bar) {
    return valueOf(bar, 1) + QStringLiteral(" → ") + valueOf(bar, bar.up.factor);
}

QString changeText(double change) {
    if (std::abs(change) < kNoChange) return QStringLiteral("0");
    const double percent = std::abs(100 * change);
    if (percent < 0.01) return QStringLiteral("≈\u202F0");
    return (change < 0 ? QChar(0x2212) : QChar('+')) + text(formatNumber(percent, percent < 1 ? 2 : 3)) +
           QStringLiteral("\u202F%");
}

QString perturbationText(double percent) {
    // A factor such as 1.1 leaves a last bit behind.
    const double clean = std::round(std::abs(percent) * 1e6) / 1e6;
    return (percent < 0 ? QChar(0x2212) : QChar('+')) + shortNumber(clean, 3) + QStringLiteral("\u202F%");
}

QString describeLever(const SensitivityView& view, const SensitivityView::Bar& bar) {
    QStringList lines{
        Words::tr("%1: %2 now, latency %3").arg(leverName(bar.lever), leverValue(bar), text(format(view.baseline)))};
    lines.append(sideText(bar, bar.up));
    lines.append(sideText(bar, bar.down));
    if (bar.ttft)
        lines.append(Words::tr("the increase changes TTFT by %1 and ITL by %2")
                         .arg(changeText(*bar.ttft), changeText(*bar.itl)));
    lines.append(Words::tr("= roofline profile of the batch on the changed hardware ÷ today's − 1"));
    return lines.join('\n');
}

} // namespace mlsys::ui
