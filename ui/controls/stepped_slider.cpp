#include "controls/stepped_slider.h"

#include "controls/slider_accessible.h"
#include "controls/slider_metrics.h"
#include "controls/tick_layout.h"
#include "theme/text_cache.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mlsys::ui {

SteppedSlider::SteppedSlider(QWidget* parent) : QWidget(parent) {
    SliderAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        updateGeometry();
        update();
    });
}

SteppedSlider::~SteppedSlider() = default;

void SteppedSlider::setScale(StopScale scale) {
    m_scale = std::move(scale);
    update();
}

void SteppedSlider::setTickFormat(Formatter format) {
    m_tickFormat = std::move(format);
    update();
}

void SteppedSlider::setValue(double value) {
    if (!std::isfinite(value) || value == m_value) return;
    m_value = value;
    update();
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
}

QString SteppedSlider::valueText() const {
    const QString number = formatNumber(m_value);
    return m_unit.isEmpty() ? number : number + QLatin1Char(' ') + m_unit;
}

void SteppedSlider::stepBy(int stops) {
    editTo(m_scale.moved(m_value, stops));
}

void SteppedSlider::chooseValue(double value) {
    if (std::isfinite(value)) editTo(m_scale.snapped(value));
}

void SteppedSlider::editTo(double value) {
    const bool insideEdit = m_edit != Edit::None;
    beginEdit();
    move(value);
    if (!insideEdit) endEdit();
}

void SteppedSlider::beginEdit() {
    if (m_edit == Edit::None) m_edit = Edit::Open;
}

void SteppedSlider::endEdit() {
    if (std::exchange(m_edit, Edit::None) == Edit::Announced) emit editFinished();
}

// The start is announced with the first change, so that a click that changes nothing leaves no empty step of undo.
void SteppedSlider::move(double value) {
    if (value == m_value) return;
    if (std::exchange(m_edit, Edit::Announced) != Edit::Announced) emit editStarted();
    setValue(value);
    emit valueChanged(value);
}

QPointF SteppedSlider::handleCenter() const {
    return {xAt(m_scale.position(m_value)), headroom() + SliderMetrics().target / 2.0};
}

QRectF SteppedSlider::trackRect() const {
    const SliderMetrics metrics;
    return {0, headroom() + (metrics.target - metrics.track) / 2.0, static_cast<qreal>(width()),
            static_cast<qreal>(metrics.track)};
}

qreal SteppedSlider::xAt(double position) const {
    const qreal inset = SliderMetrics().inset;
    return inset + (mirrored() ? 1 - position : position) * std::max(0.0, width() - 2 * inset);
}

double SteppedSlider::positionAt(qreal x) const {
    const qreal inset = SliderMetrics().inset;
    const double share = std::clamp((x - inset) / std::max(1.0, width() - 2 * inset), 0.0, 1.0);
    return mirrored() ? 1 - share : share;
}

TickLayout SteppedSlider::tickLayout() const {
    const SliderMetrics metrics;
    TickLayout layout;
    layout.stops = static_cast<int>(m_scale.stops().size());
    layout.length = width();
    layout.inset = metrics.inset;
    layout.gap = metrics.tickGap;
    layout.width = [this, font = Theme::current().font(TextStyle::Note)](int stop) {
        return textWidth(font, m_tickFormat(m_scale.stops()[static_cast<std::size_t>(stop)]));
    };
    return layout;
}

QStringList SteppedSlider::shownTicks() const {
    QStringList labels;
    for (const int stop : tickLayout().chosen())
        labels += m_tickFormat(m_scale.stops()[static_cast<std::size_t>(stop)]);
    return labels;
}

QSize SteppedSlider::sizeHint() const {
    const QFontMetrics font(Theme::current().font(TextStyle::Note));
    return {Theme::current().px(230), SliderMetrics().target + font.height()};
}

QSize SteppedSlider::minimumSizeHint() const {
    return {Theme::current().px(96), sizeHint().height()};
}

} // namespace mlsys::ui
