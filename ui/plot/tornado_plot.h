#pragma once

#include "explore/views/sensitivity_view.h"
#include "plot/painted_plot.h"
#include "plot/tornado_layout.h"

namespace mlsys::ui {

/// What more or less of each property of the hardware does to the latency, the largest effect on top.
class TornadoPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit TornadoPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view.
    void show(const SensitivityView& view);
    /// Row of a bar on the canvas, empty where there is no room for it.
    QRectF barRow(std::size_t bar) const;

signals:
    /// The user wants another size of the change, one step up or down.
    void stepWanted(int steps);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    int markCount() const override;
    QPointF markPosition(int mark) const override;
    bool event(QEvent* event) override;

private:
    TornadoLayout layoutFor(const QSizeF& size) const { return {m_view, size, Theme::current()}; }

    SensitivityView m_view;
};

} // namespace mlsys::ui
