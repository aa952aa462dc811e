#include "app/window_size.h"

#include "theme/theme.h"

#include <QScreen>

namespace mlsys::ui {

void resizeScaled(QWidget& window, const QSize& atFullSize) {
    const Theme& theme = Theme::current();
    // Frame and title bar need some room too.
    const QSize room = window.screen()->availableSize() * 0.95;
    window.resize(QSize(theme.px(atFullSize.width()), theme.px(atFullSize.height())).boundedTo(room));
}

} // namespace mlsys::ui
