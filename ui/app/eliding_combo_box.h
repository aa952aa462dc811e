#pragma once

#include <QComboBox>

namespace mlsys::ui {

/// A list in a narrow column: a choice that does not fit ends in an ellipsis, and the tool tip says it all.
class ElidingComboBox : public QComboBox {
public:
    explicit ElidingComboBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mlsys::ui
