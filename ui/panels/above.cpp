#include "panels/above.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QTimer>

namespace mlsys::ui {

Above::Above(QWidget* control, QWidget* plot, int heights) : m_control(control), m_heights(heights) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(control, 0, Qt::AlignLeft);
    column->addWidget(plot, 1);
    // The control learns its new height, and the card its new size, only after the theme has changed.
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this,
            [this] { QTimer::singleShot(0, this, &Above::giveWay); });
}

void Above::setControlWanted(bool wanted) {
    m_wanted = wanted;
    giveWay();
}

void Above::resizeEvent(QResizeEvent*) {
    giveWay();
}

void Above::giveWay() {
    // What is hidden still knows its former size.
    if (QLayout* inside = m_control->layout()) inside->activate();
    m_control->setVisible(m_wanted && height() > m_heights * m_control->sizeHint().height());
}

} // namespace mlsys::ui
