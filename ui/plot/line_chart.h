#pragma once

#include "plot/roofline_frame.h"
#include "plot/scene.h"

#include <functional>
#include <optional>

namespace mlsys::ui {

/// An axis of a line chart.
struct ChartAxis {
    QString title; ///< with unit
    double low = 0, high = 1;
    bool logarithmic = false;
    std::function<QString(double)> tick; ///< how a value on the axis reads
    QList<double> round{};               ///< values that read well, where those of ten do not, as for times

    /// Where a value stands between the ends: 0 to 1.
    double share(double value) const;
    /// Round values between the ends, about so many.
    QList<double> ticks(int wanted) const;
    bool contains(double value) const;
};

/// One line of a chart; points in the units of the axes, those that are infinite or outside left out.
struct ChartCurve {
    QString name;
    QPolygonF points;
    Style style{};
    bool ghost = false;            ///< thin and dashed, for what would be otherwise
    std::optional<QPointF> mark{}; ///< present point
    QString value{};               ///< at the present point, as it is written
    /// Factors on the line between which nine of ten measurements lie.
    std::optional<std::pair<double, double>> trust{};
};

/// A published measurement, as a hollow mark.
struct ChartMeasurement {
    QPointF at;
    QString says; ///< lines of text
};

/// A level that must not be exceeded, as a red line with its name.
struct ChartLimit {
    QString name;
    double at = 0;
};

/// A part of the horizontal axis that does not work, hatched, with the reason.
struct ChartBand {
    double from = 0, to = 0;
    QString reason;
};

/// One chart: lines over a common axis.
struct LineChart {
    ChartAxis x, y;
    QList<ChartCurve> curves;
    QList<ChartLimit> limits{}; ///< of the vertical axis
    QList<ChartLimit> stops{};  ///< of the horizontal axis
    QList<ChartBand> bands{};
    std::optional<std::pair<double, double>> good{}; ///< part of the horizontal axis that keeps all limits, tinted
    std::optional<double> now{};                     ///< present place on the horizontal axis
    QList<ChartMeasurement> measured{};
    QPolygonF points{}; ///< what else will be drawn; texts keep off it where they can
};

/// A chart in its place, in pixels.
struct LaidOutChart {
    QRectF plot; ///< rectangle of the axes
    Scene scene{};
    QList<ChartMeasurement> measured{}; ///< in pixels
};

/// Lays a chart out in `area`, with at least `tickRoom` left of its axes, so that charts below each other align.
LaidOutChart layOutChart(const LineChart& chart, const QRectF& area, const Theme& theme, double tickRoom = 0);
/// What the title of the horizontal axis needs below its texts.
double titleRoom(const Theme& theme);
/// What the texts of the vertical axis need left of it.
double tickRoom(const LineChart& chart, const Theme& theme);
/// A logarithmic axis of times in seconds, whose ticks are whole seconds, minutes, hours and days.
ChartAxis timeAxis(const QString& title, double low, double high);
/// Ends of a logarithmic axis around positive values, rounded to 1, 2 or 5 times powers of ten.
LogRange roundedRange(double low, double high);

} // namespace mlsys::ui
