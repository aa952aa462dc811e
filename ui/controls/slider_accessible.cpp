#include "controls/slider_accessible.h"

#include "controls/stepped_slider.h"

namespace mlsys::ui {
namespace {

QAccessibleInterface* createFor(const QString&, QObject* object) {
    auto* slider = qobject_cast<SteppedSlider*>(object);
    return slider ? new SliderAccessible(slider) : nullptr;
}

} // namespace

SliderAccessible::SliderAccessible(SteppedSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

void SliderAccessible::install() {
    static const bool installed = (QAccessible::installFactory(createFor), true);
    Q_UNUSED(installed)
}

SteppedSlider* SliderAccessible::slider() const {
    return static_cast<SteppedSlider*>(widget());
}

QString SliderAccessible::text(QAccessible::Text kind) const {
    return kind == QAccessible::Value ? slider()->valueText() : QAccessibleWidget::text(kind);
}

void* SliderAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant SliderAccessible::currentValue() const {
    return slider()->value();
}

void SliderAccessible::setCurrentValue(const QVariant& value) {
    slider()->chooseValue(value.toDouble());
}

QVariant SliderAccessible::maximumValue() const {
    return slider()->scale().last();
}

QVariant SliderAccessible::minimumValue() const {
    return slider()->scale().first();
}

QVariant SliderAccessible::minimumStepSize() const {
    return slider()->scale().fineStep();
}

} // namespace mlsys::ui
