#pragma once

#include <QAccessibleWidget>

namespace mlsys::ui {

class SteppedSlider;

/// Speaks a SteppedSlider to assistive technology: its real value with unit, not the index of a stop.
class SliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SliderAccessible(SteppedSlider* slider);

    /// Registers this class for every SteppedSlider, once.
    static void install();

    QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    SteppedSlider* slider() const;
};

} // namespace mlsys::ui
