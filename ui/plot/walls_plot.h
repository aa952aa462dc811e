#pragma once

#include "plot/ghost.h"
#include "plot/painted_plot.h"
#include "plot/walls_painter.h"

namespace mlsys::ui {

/// The board of the 22 walls: per wall its number, and how close it is to binding.
class WallsPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit WallsPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view, below it the equation of the chosen wall, and dashed and hollow the pressures of pinned scenarios.
    void show(const WallsView& view, const WallDetail& detail = {}, const Ghosts<WallsView>& ghosts = {});
    /// Row of a wall (1 to 22) on the canvas, empty where there is no room for it.
    QRectF wallRect(int number) const;

signals:
    /// The user chose a wall, 1 to 22.
    void wallChosen(int number);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override;
    QPointF markPosition(int mark) const override;
    int firstMark() const override;
    int neighbour(int mark, int key) const override;

private:
    WallsLayout layoutFor(const QSizeF& size) const;
    const Wall* wallAt(const QPointF& at) const;

    WallsView m_view;
    WallDetail m_detail;
    Ghosts<WallsView> m_ghosts;
};

} // namespace mlsys::ui
