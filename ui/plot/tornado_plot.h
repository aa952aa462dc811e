#pragma once

#include "explore/views/sensitivity_view.h"
#include "plot/ghost.h"
#include "plot/painted_plot.h"
#include "plot/tornado_layout.h"

namespace mlsys::ui {

/// What more or less of each property of the hardware does to the latency, the largest effect on top.
class TornadoPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit TornadoPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view, and dashed and hollow those of pinned scenarios.
    void show(const SensitivityView& view, const Ghosts<SensitivityView>& ghosts = {});
    /// Row of a bar on the canvas, empty where there is no room for it.
    QRectF barRow(std::size_t bar) const;

signals:
    /// The user wants another size of the change, one step up or down.
    void stepWanted(int steps);
    /// The user chose the bar of that place in the view.
    void barChosen(int bar);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override;
    QPointF markPosition(int mark) const override;
    bool event(QEvent* event) override;

private:
    int rowAt(const QPointF& at) const;
    TornadoLayout layoutFor(const QSizeF& size) const { return {m_view, size, Theme::current()}; }

    SensitivityView m_view;
    Ghosts<SensitivityView> m_ghosts;
};

} // namespace mlsys::ui
