#pragma once

class QBrush;
class QPaintDevice;
class QWidget;

namespace mlsys::ui {

/// Paints a shown widget and everything in it onto a vector device, such as SVG or PDF, with its plots as lines and
/// texts rather than pixels, over a ground.
void paintVector(QPaintDevice& device, QWidget& widget, const QBrush& ground);

} // namespace mlsys::ui
