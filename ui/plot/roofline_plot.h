#pragma once

#include "plot/ghost.h"
#include "plot/plot_widget.h"
#include "plot/roofline_layout.h"

namespace mlsys::ui {

/// Attained rate over arithmetic intensity: roofs and slopes of the hardware, and where workloads stand beneath them.
class RooflinePlot : public PlotWidget {
    Q_OBJECT
public:
    explicit RooflinePlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view, and dashed and hollow those of pinned scenarios.
    void show(const RooflineView& view, const Ghosts<RooflineView>& ghosts = {});
    /// Everything drawn last, in pixels.
    const RooflineLayout& drawn() const { return m_layout; }
    /// Where a pair of flop/byte and flop/s lies on the canvas.
    QPointF pixelOf(const Intensity<>& intensity, const FlopRate<>& attained) const;

protected:
    void restyle(const Theme& theme) override;
    QList<Scene> scenes() const override { return {m_layout.ground, m_layout.scene}; }
    QString readoutAt(const QPointF& at) const override;
    int markCount() const override { return static_cast<int>(m_layout.targets.size()); }
    QPointF markPosition(int mark) const override { return m_layout.targets[mark].at; }
    int neighbour(int mark, int key) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RooflineArea area() const;
    void fitAxes();
    void layOut();
    const RooflineTarget* targetAt(const QPointF& at) const;

    RooflineView m_view;
    Ghosts<RooflineView> m_ghosts;
    RoofLabels m_labels;
    RooflineLayout m_layout;
};

} // namespace mlsys::ui
