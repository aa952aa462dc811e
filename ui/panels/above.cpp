#include "panels/above.h"

#include "theme/theme.h"

#include <QBoxLayout>

namespace mlsys::ui {

Above::Above(QWidget* control, QWidget* plot, int heights) : m_control(control), m_heights(heights) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(control, 0, Qt::AlignLeft);
    column->addWidget(plot, 1);
    // The control learns its new height only after the theme has changed.
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &Above::giveWay, Qt::QueuedConnection);
}

void Above::setControlWanted(bool wanted) {
    m_wanted = wanted;
    giveWay();
}

void Above::resizeEvent(QResizeEvent*) {
    giveWay();
}

void Above::giveWay() {
    m_control->setVisible(m_wanted && height() > m_heights * m_control->sizeHint().height());
}

} // namespace mlsys::ui
