#pragma once

#include <QCheckBox>

namespace mlsys::ui {

/// A named switch. setValue() is silent; only the user makes signals.
class ToggleControl : public QCheckBox {
    Q_OBJECT
public:
    /// A switch with an id (its object name) and a name shown left of it.
    ToggleControl(const QString& id, const QString& label, QWidget* parent = nullptr);

    /// Shows a state, without a signal.
    void setValue(bool on);
    bool value() const { return isChecked(); }
    /// The state that carries no dot.
    void setDefault(bool on);
    bool isChanged() const { return isChecked() != m_default; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user switched.
    void valueChanged(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    QRectF switchRect() const;
    void paintSwitch(QPainter& painter) const;
    void paintName(QPainter& painter) const;

    bool m_default = false;
};

} // namespace mlsys::ui
