#include "measures.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace {

void mouse(QWidget& target, QEvent::Type type, double share) {
    const double margin = 0.04 * target.width();
    const QPointF at(margin + (target.width() - 2 * margin) * share, target.height() * 0.3);
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, target.mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

void usePreset(mlsys::ui::MainWindow& window, const char* preset) {
    window.store().set("preset", std::string(preset));
    QCoreApplication::processEvents();
}

void beginDrag(QWidget& slider, double share) {
    mouse(slider, QEvent::MouseButtonPress, share);
}

void drag(QWidget& slider, double share) {
    mouse(slider, QEvent::MouseMove, share);
}

void endDrag(QWidget& slider, double share) {
    mouse(slider, QEvent::MouseButtonRelease, share);
}
