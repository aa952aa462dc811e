#pragma once

#include <QWidget>

namespace mlsys::ui {

/// A line around a widget that paints itself whole, shown while the keyboard is on it.
class FocusRing : public QWidget {
public:
    /// A ring around `owner`, over its other children.
    explicit FocusRing(QWidget& owner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mlsys::ui
