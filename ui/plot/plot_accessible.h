#pragma once

#include <QAccessibleWidget>

namespace mlsys::ui {

class PlotWidget;

/// Speaks a plot to assistive technology: a chart whose description is the panel's sentence and the number of its
/// marks, and whose value is what the keyboard cursor reads.
class PlotAccessible : public QAccessibleWidget {
public:
    explicit PlotAccessible(PlotWidget* plot);

    /// Registers this class for every plot, once.
    static void install();

    QString text(QAccessible::Text kind) const override;

private:
    PlotWidget& plot() const;
};

} // namespace mlsys::ui
