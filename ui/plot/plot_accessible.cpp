#include "plot/plot_accessible.h"

#include "plot/plot_widget.h"

namespace mlsys::ui {

namespace {

QAccessibleInterface* createFor(const QString&, QObject* object) {
    auto* plot = qobject_cast<PlotWidget*>(object);
    return plot ? new PlotAccessible(plot) : nullptr;
}

} // namespace

PlotAccessible::PlotAccessible(PlotWidget* plot) : QAccessibleWidget(plot, QAccessible::Chart) {}

void PlotAccessible::install() {
    static const bool installed = (QAccessible::installFactory(createFor), true);
    Q_UNUSED(installed)
}

PlotWidget& PlotAccessible::plot() const {
    return static_cast<PlotWidget&>(*widget());
}

QString PlotAccessible::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Value) return plot().readout();
    const QString text = QAccessibleWidget::text(kind);
    const int marks = plot().markCount();
    if (kind != QAccessible::Description || marks == 0) return text;
    return text + ' ' + PlotWidget::tr("%1 marks, which the arrow keys walk.").arg(marks);
}

} // namespace mlsys::ui
