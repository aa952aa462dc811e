#pragma once

#include "plot/ghost.h"
#include "plot/memory_layout.h"
#include "plot/plot_widget.h"

namespace mlsys::ui {

/// What fills the memory: a stacked bar against the capacity, and below it the same over all batches.
class MemoryPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit MemoryPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view, and dashed and hollow those of pinned scenarios.
    void show(const MemoryView& view, const Ghosts<MemoryView>& ghosts = {});
    /// Everything drawn last, in pixels.
    const MemoryLayout& drawn() const { return m_layout; }
    /// Whether there is room for the chart over batches.
    bool isChartShown() const;
    /// Rectangle of the chart's axes on the canvas.
    QRectF chartRect() const;

signals:
    /// The user chose a batch in the chart.
    void batchChosen(double batch);

protected:
    void restyle(const Theme& theme) override;
    QList<Scene> scenes() const override { return {m_layout.scene}; }
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override { return static_cast<int>(m_layout.targets.size()); }
    QPointF markPosition(int mark) const override { return m_layout.targets[mark].at; }
    int neighbour(int mark, int key) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitAxes();
    void layOut();
    const MemoryTarget* targetAt(const QPointF& at) const;

    MemoryView m_view;
    Ghosts<MemoryView> m_ghosts;
    MemoryLayout m_layout;
};

} // namespace mlsys::ui
