#pragma once

#include <QLabel>

namespace mlsys::ui {

/// A control's name, cut short where it does not fit, with a dot behind it while the value is not the default; a double
/// click asks for the default.
class ParameterLabel : public QLabel {
    Q_OBJECT
public:
    explicit ParameterLabel(QWidget* parent = nullptr);

    void setChanged(bool changed);
    bool isChanged() const { return m_changed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void resetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    int dotSpace() const;

    bool m_changed = false;
};

} // namespace mlsys::ui
