#pragma once

#include "plot/line_chart.h"
#include "plot/painted_plot.h"

namespace mlsys::ui {

/// Line charts over one common horizontal axis, beside each other where the plot is wide, else below each other. A
/// click chooses a place on the axis; hovering reads all curves there.
class LineChartPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit LineChartPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws charts; `xName` says what the axis counts, such as "batch".
    void show(const QList<LineChart>& charts, const QString& xName);
    /// The charts as they are drawn at present, in pixels.
    QList<LaidOutChart> drawn() const;

signals:
    /// The user chose a place on the horizontal axis.
    void chosen(double x);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QList<Scene> scenes() const override { return scenes(canvasSize()); }
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override;
    QPointF markPosition(int mark) const override;
    int firstMark() const override;

private:
    QList<LaidOutChart> layOutBeside(const QSizeF& size) const;
    QList<LaidOutChart> layOutBelow(const QSizeF& size) const;
    QList<LaidOutChart> layOut(const QSizeF& size) const;
    QList<Scene> scenes(const QSizeF& size) const;
    /// What is said of the measurement under a place; empty where none is.
    QString measuredAt(const QPointF& at) const;
    std::optional<double> valueAt(const QPointF& at) const;
    /// The points of the first solid curve, which the keyboard visits.
    const QPolygonF& visited() const;

    QList<LineChart> m_charts;
    QString m_xName;
};

} // namespace mlsys::ui
