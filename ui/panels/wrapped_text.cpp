#include "panels/wrapped_text.h"

#include "theme/theme.h"

#include <QFontMetrics>

namespace mlsys::ui {

WrappedText::WrappedText(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)) {
    m_label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        m_heights.clear();
        updateGeometry();
    });
}

void WrappedText::setText(const QString& text) {
    if (text == m_label->text()) return;
    m_label->setText(text);
    m_heights.clear();
    if (heightForWidth(width()) != height()) updateGeometry();
}

int WrappedText::heightForWidth(int width) const {
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend()) return *known;
    // Asking the label would polish it before it stands in a figure, whose style sheet may be another.
    const QFontMetrics metrics(Theme::current().font(TextStyle::Body));
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int height = m_label->wordWrap()
                           ? metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, m_label->text()).height()
                           : metrics.height();
    m_heights[width] = height;
    return height;
}

QSize WrappedText::sizeHint() const {
    return {1, heightForWidth(width())};
}

void WrappedText::resizeEvent(QResizeEvent*) {
    m_label->resize(size());
}

} // namespace mlsys::ui
