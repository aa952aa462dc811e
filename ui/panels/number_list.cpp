#include "panels/number_list.h"

#include "plot/plot_text.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

NumberList::NumberList(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        m_widths = measured();
        updateGeometry();
        update();
    });
}

void NumberList::setRows(const QList<NumberRow>& rows) {
    if (rows == m_rows) return;
    const bool sameLabels = std::ranges::equal(rows, m_rows, {}, &NumberRow::label, &NumberRow::label);
    m_rows = rows;
    const Widths now = measured();
    const double before = m_widths.all;
    m_widths = sameLabels ? m_widths.widest(now) : now;
    QStringList lines;
    for (const NumberRow& row : rows) lines << QStringLiteral("%1: %2 %3").arg(row.label, row.value, row.unit);
    setAccessibleDescription(lines.join('\n'));
    if (!sameLabels || m_widths.all > before) updateGeometry();
    update();
}

int NumberList::rowHeight() const {
    const Theme& theme = Theme::current();
    return int(std::ceil(QFontMetricsF(theme.font(TextStyle::Strong)).height())) + theme.px(5);
}

NumberList::Widths NumberList::measured() const {
    const Theme& theme = Theme::current();
    Widths w;
    for (const NumberRow& row : m_rows) {
        w.label = std::max(w.label, textSize(theme.font(TextStyle::Axis), row.label).width());
        w.value = std::max(w.value, textSize(theme.font(TextStyle::Strong), row.value).width());
        w.unit = std::max(w.unit, textSize(theme.font(TextStyle::Axis), row.unit).width());
    }
    w.all = w.label + theme.px(14) + w.value + theme.px(4) + w.unit;
    return w;
}

int NumberList::columns(int width) const {
    const int gap = Theme::current().px(24);
    const int fit = int((width + gap) / (m_widths.all + gap));
    return std::clamp(fit, 1, std::max(1, int(m_rows.size())));
}

QSize NumberList::sizeHint() const {
    return {int(std::ceil(m_widths.all)), rowHeight() * int(m_rows.size())};
}

int NumberList::heightForWidth(int width) const {
    const int n = columns(width);
    return rowHeight() * ((int(m_rows.size()) + n - 1) / n);
}

qsizetype NumberList::shownRows() const {
    return std::min<qsizetype>(m_rows.size(), columns(width()) * (height() / rowHeight()));
}

void NumberList::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const Widths& w = m_widths;
    const int n = columns(width()), row = rowHeight();
    const double column = (width() + theme.px(24)) / double(n);
    QPainter painter(this);
    const auto write = [&](const QFont& font, Role role, const QPointF& at, const QString& text) {
        painter.setFont(font);
        painter.setPen(theme.color(role));
        painter.drawText(QRectF(at, QSizeF(width() - at.x(), row)), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    for (qsizetype i = 0; i < shownRows(); ++i) {
        const QPointF at(double(i % n) * (n == 1 ? 0 : column), double(i / n) * row);
        const NumberRow& number = m_rows[i];
        // The value comes first where label and value do not both fit.
        const double room = n == 1 ? std::min(w.label, width() - w.all + w.label) : w.label;
        const QFontMetricsF metrics(theme.font(TextStyle::Axis));
        write(theme.font(TextStyle::Axis), Role::Muted, at,
              metrics.elidedText(number.label, Qt::ElideRight, std::max(0.0, std::ceil(room))));
        const double value = std::max(0.0, std::ceil(room)) + theme.px(14);
        write(theme.font(TextStyle::Strong), number.quiet ? Role::Muted : Role::Text, at + QPointF(value, 0),
              number.value);
        const double unit = value + textSize(theme.font(TextStyle::Strong), number.value).width() + theme.px(4);
        write(theme.font(TextStyle::Axis), Role::Muted, at + QPointF(unit, 0), number.unit);
    }
}

} // namespace mlsys::ui
