#pragma once

#include <QPainterPath>
#include <QRadioButton>

namespace mlsys::ui {

/// One button of a ChoiceControl; a radio button to the keyboard and to assistive technology.
class SegmentButton : public QRadioButton {
    Q_OBJECT
public:
    /// Where in the row the button stands; the ends are rounded.
    enum class Place { Only, First, Middle, Last };

    SegmentButton(const QString& text, Place place, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    bool joinedOn(Qt::Edge edge) const;
    QPainterPath outline(qreal inset) const;
    void paintBody(QPainter& painter) const;

    Place m_place;
};

} // namespace mlsys::ui
