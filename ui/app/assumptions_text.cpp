#include "app/assumptions_text.h"

#include "explore/metric.h"
#include "language/language.h"
#include "plot/plot_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AssumptionsPage)
};

const AssumptionInfo& infoOf(std::string_view name) {
    return *std::ranges::find(assumptionTable(), name, &AssumptionInfo::name);
}

ChangeLine numberLine(const Metric& metric, double before, double after) {
    const auto number = [&](double x) { return text(format(x, metric.dim)); };
    return {translated(metric.label) + '\n' + number(before) + QStringLiteral(" → ") + number(after),
            changeText(before, after)};
}

} // namespace

QString constantName(std::string_view name) {
    QString out;
    for (const QChar c : utf8(name)) out += c.isUpper() ? QStringLiteral(" ") + c.toLower() : QString(c);
    return out;
}

QString constantText(const AssumptionInfo& info, double value) {
    Formatted shown = format(value, info.dim, 4);
    const bool isDecimal = shown.number.find('.') != std::string::npos && shown.number.find('e') == std::string::npos;
    if (isDecimal) shown.number.erase(shown.number.find_last_not_of('0') + 1);
    if (shown.number.ends_with('.')) shown.number.pop_back();
    return text(shown);
}

QString legalText(const AssumptionInfo& info) {
    return Words::tr("%1 to %2").arg(constantText(info, info.lowest), constantText(info, info.highest));
}

QString constantDetail(const AssumptionRow& row) {
    const QString source = row.chosen ? Words::tr("your choice") : QString::fromStdString(row.source);
    const QString tutorial = row.fitted ? Words::tr("none") : constantText(row.info, row.tutorial);
    return Words::tr("%1: %2. Tutorial: %3. Refined: %4. Legal: %5. Source: %6.")
        .arg(utf8(row.info.symbol), translated(row.info.meaning), tutorial, constantText(row.info, row.refined),
             legalText(row.info), source);
}

StopScale constantScale(const AssumptionRow& row) {
    const AssumptionInfo& info = row.info;
    std::vector<double> stops{info.lowest, info.highest};
    // A constant of nothing has no multiples: its range in tenths.
    for (const double step : {0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 1., 1.1, 1.2, 1.5, 2., 3., 5., 10.}) {
        const double stop = row.refined != 0 ? row.refined * step : info.lowest + (info.highest - info.lowest) * step;
        if (stop > info.lowest && stop < info.highest) stops.push_back(stop);
    }
    return StopScale(stops);
}

QList<ChangeLine> changeLines(const std::vector<MetricChange>& changes) {
    QList<ChangeLine> lines;
    for (const MetricChange& c : changes) lines << numberLine(*c.metric, c.before, c.after);
    return lines;
}

QList<ChangeLine> differenceLines(const std::vector<PresetDifference>& differences) {
    constexpr std::size_t kMost = 6;
    QList<ChangeLine> lines;
    for (const PresetDifference& d : differences) {
        lines << numberLine(*d.metric, d.tutorial, d.refined);
        double rest = d.remainder;
        for (std::size_t i = 0; i < d.by.size(); ++i) {
            const Contribution& c = d.by[i];
            if (i >= kMost) {
                rest *= c.factor;
                continue;
            }
            const AssumptionInfo& info = infoOf(c.assumption);
            lines << ChangeLine{
                Words::tr("    %1, in place of %2").arg(constantName(c.assumption), constantText(info, c.counterpart)),
                changeText(1, c.factor), false};
        }
        const QString remainder = d.by.size() > kMost ? Words::tr("    form of the laws, interplay and smaller ones")
                                                      : Words::tr("    form of the laws, and interplay");
        lines << ChangeLine{remainder, changeText(1, rest), false};
    }
    return lines;
}

} // namespace mlsys::ui
