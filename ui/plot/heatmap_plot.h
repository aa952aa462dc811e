#pragma once

#include "explore/views/parallelism_view.h"
#include "plot/ghost.h"
#include "plot/heatmap_layout.h"
#include "plot/heatmap_scale.h"
#include "plot/painted_plot.h"

namespace mlsys::ui {

/// Every split of a fleet as a cell: tensor parallel in rows, pipeline parallel in columns, coloured by MFU or by the
/// time of a step, and below it what the scenario's own step consists of.
class HeatmapPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit HeatmapPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view, and dashed and hollow those of pinned scenarios.
    void show(const ParallelismView& view, const Ghosts<ParallelismView>& ghosts = {});
    /// Chooses what cells show.
    void setMetric(HeatmapMetric metric);
    HeatmapMetric metric() const { return m_metric; }
    /// Area of a cell of the view on the canvas.
    QRectF cellRect(std::size_t cell) const;

signals:
    /// The user chose a split.
    void splitChosen(double tp, double pp);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override { return static_cast<int>(m_view.cells.size()); }
    QPointF markPosition(int mark) const override;
    int firstMark() const override;
    int neighbour(int mark, int key) const override;

private:
    HeatmapLayout layoutFor(const QSizeF& size) const;
    const ParallelismView::Cell* cellAt(const QPointF& at) const;

    void paintGhost(QPainter& painter, const Ghost<ParallelismView>& ghost, const HeatmapLayout& layout) const;

    ParallelismView m_view;
    Ghosts<ParallelismView> m_ghosts;
    HeatmapMetric m_metric = HeatmapMetric::Utilization;
};

} // namespace mlsys::ui
