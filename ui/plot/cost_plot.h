#pragma once

#include "explore/views/tco_view.h"
#include "plot/ghost.h"
#include "plot/painted_plot.h"

namespace mlsys::ui {

class CostLayout;

/// What each kind of hardware costs at the chosen size: stacked bars of purchase, energy and maintenance against the
/// budget, with the price of a million tokens beside them.
class CostPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit CostPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view, and dashed and hollow those of pinned scenarios.
    void show(const TcoView& view, const Ghosts<TcoView>& ghosts = {});
    /// Row of an option on the canvas, empty where there is no room for it.
    QRectF optionRect(std::size_t option) const;

signals:
    /// The user chose the option with this accelerator.
    void acceleratorChosen(const QString& id);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override;
    QPointF markPosition(int mark) const override;
    int firstMark() const override;

private:
    CostLayout layoutFor(const QSizeF& size) const;
    void paintGhost(QPainter& painter, const Ghost<TcoView>& ghost, const CostLayout& layout) const;

    TcoView m_view;
    Ghosts<TcoView> m_ghosts;
};

} // namespace mlsys::ui
