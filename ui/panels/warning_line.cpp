#include "panels/warning_line.h"

#include "language/language.h"
#include "theme/icon.h"
#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mlsys::ui {

WarningLine::WarningLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WarningLine::show(const std::vector<Warning>& warnings) {
    QStringList lines;
    for (const Warning& w : warnings) lines << translated(w.message);
    if (lines == m_lines) return;
    m_lines = lines;
    setToolTip(text());
    setAccessibleName(tr("Warning: %1").arg(text()));
    setVisible(!lines.isEmpty());
    update();
}

QSize WarningLine::sizeHint() const {
    const Theme& theme = Theme::current();
    return {theme.px(120), std::max(theme.px(14), QFontMetrics(theme.font(TextStyle::Note)).height())};
}

void WarningLine::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const QFont font = theme.font(TextStyle::Note);
    const int side = theme.px(13);
    QPainter painter(this);
    const auto visual = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    tintedIcon(QStringLiteral("warning"), Role::Limit)
        .paint(&painter, visual(QRect(0, (height() - side) / 2, side, side)));
    const QString more =
        m_lines.size() > 1 ? tr("%1 (and %2 more)").arg(m_lines[0]).arg(m_lines.size() - 1) : m_lines.value(0);
    const QRect room = rect().adjusted(side + theme.px(6), 0, 0, 0);
    painter.setFont(font);
    painter.setPen(theme.color(Role::Muted));
    drawTextLine(painter, visual(room), Qt::AlignVCenter | Qt::AlignLeading, elidedTo(room.width(), font, more));
}

} // namespace mlsys::ui
