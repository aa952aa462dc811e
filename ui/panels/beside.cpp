#include "panels/beside.h"

#include "theme/theme.h"

#include <QEvent>
#include <QStyle>

namespace mlsys::ui {

namespace {
// At 100 %: widths and heights below which the main widget would suffer.
constexpr int kMainWidth = 460;
constexpr int kMainHeight = 150;
constexpr int kGap = 18;
} // namespace

Beside::Beside(QWidget* main, QWidget* side, QWidget* parent) : QWidget(parent), m_main(main), m_side(side) {
    m_main->setParent(this);
    m_side->setParent(this);
    setMinimumSize(m_main->minimumSize());
}

bool Beside::isSideRight() const {
    const Theme& theme = Theme::current();
    return width() >= theme.px(kMainWidth) + theme.px(kGap) + m_side->sizeHint().width();
}

void Beside::setSideWanted(bool wanted) {
    m_sideWanted = wanted;
    arrange();
}

void Beside::arrange() {
    if (!m_sideWanted) {
        m_main->setGeometry(rect());
        m_side->hide();
        return;
    }
    const int gap = Theme::current().px(kGap);
    if (isSideRight()) {
        const int wide = m_side->sizeHint().width();
        const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        m_main->setGeometry(place(QRect(0, 0, width() - wide - gap, height())));
        m_side->setGeometry(place(QRect(width() - wide, 0, wide, height())));
        m_side->show();
        return;
    }
    const int high = m_side->heightForWidth(width());
    const bool fits = height() - high - gap / 2 >= Theme::current().px(kMainHeight);
    m_main->setGeometry(0, 0, width(), fits ? height() - high - gap / 2 : height());
    m_side->setGeometry(0, height() - high, width(), high);
    m_side->setVisible(fits);
}

void Beside::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool Beside::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) arrange();
    return QWidget::event(event);
}

} // namespace mlsys::ui
