#pragma once

#include "explore/views/tco_view.h"
#include "plot/painted_plot.h"

namespace mlsys::ui {

/// What each kind of hardware costs at the chosen size: stacked bars of purchase, energy and maintenance against the
/// budget, with the price of a million tokens beside them.
class CostPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit CostPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view.
    void show(const TcoView& view);
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
    TcoView m_view;
};

} // namespace mlsys::ui
