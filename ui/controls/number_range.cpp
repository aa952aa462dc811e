#include "controls/number_range.h"

#include "controls/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace mlsys::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("NumberRange", text);
}

} // namespace

bool NumberRange::contains(double value) const {
    if (!std::isfinite(value) || value < minimum || value > maximum) return false;
    return !whole || std::floor(value) == value;
}

QString NumberRange::inWords(const QString& unit) const {
    const bool below = minimum > std::numeric_limits<double>::lowest();
    const bool above = maximum < std::numeric_limits<double>::max();
    QString sentence = whole ? tr("Type a whole number") : tr("Type a number");
    if (below && above) sentence = tr("%1 from %2 to %3").arg(sentence, formatNumber(minimum), formatNumber(maximum));
    if (below && !above) sentence = tr("%1 of at least %2").arg(sentence, formatNumber(minimum));
    if (!below && above) sentence = tr("%1 of at most %2").arg(sentence, formatNumber(maximum));
    return (unit.isEmpty() ? sentence : sentence + QLatin1Char(' ') + unit) + QLatin1Char('.');
}

} // namespace mlsys::ui
