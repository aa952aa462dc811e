#pragma once

#include "explore/waterfall.h"
#include "plot/painted_plot.h"
#include "theme/entity.h"

namespace mlsys::ui {

/// How a number went from a pinned value to the present one: a floating bar per cause between two full ones.
class WaterfallPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit WaterfallPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a change of a number of dimension `dim`; `from` names the pinned scenario.
    void show(const Waterfall& fall, Dim dim, const QString& from);
    QSize sizeHint() const override;
    /// The bars as numbers.
    DataTable table() const;

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    int markCount() const override { return int(m_rows.size()); }
    QPointF markPosition(int mark) const override;

private:
    struct Row {
        QString name, value;
        double low = 0, high = 0; ///< ends of the bar
        Style style{};
        bool whole = false; ///< from zero
    };
    double rowHeight() const;
    QRectF rowArea(int row, const QSizeF& size) const;
    double namesWidth() const;

    QList<Row> m_rows;
    double m_highest = 1;
};

/// What a cause is called and how it looks.
QString causeName(Cause cause);
Style styleOf(Cause cause);

} // namespace mlsys::ui
