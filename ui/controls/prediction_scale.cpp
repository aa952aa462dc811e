#include "controls/prediction_scale.h"

#include "controls/slider_metrics.h"
#include "controls/tick_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace mlsys::ui {

namespace {

constexpr int kDigits = 2; // more than a marker on a scale can mean
constexpr int kLinearStops = 10;
constexpr int kMostHeight = 360; // at 100 %

/// Doubling from end to end where that comes out even, else 1, 2, 5, 10 and so on between the ends.
std::vector<double> logarithmicStops(double lowest, double highest) {
    std::vector<double> stops;
    const double doublings = std::log2(highest / lowest);
    if (std::abs(doublings - std::round(doublings)) < 1e-9) {
        for (double x = lowest; x <= highest * (1 + 1e-9); x *= 2) stops.push_back(x);
        return stops;
    }
    for (double decade = std::pow(10, std::floor(std::log10(lowest))); decade <= highest; decade *= 10)
        for (const double step : {1., 2., 5.})
            if (decade * step > lowest && decade * step < highest) stops.push_back(decade * step);
    stops.push_back(lowest);
    stops.push_back(highest);
    return stops;
}

double rounded(double x) {
    if (x == 0) return x;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(x))) - kDigits + 1);
    return std::round(x / unit) * unit;
}

} // namespace

PredictionScale::PredictionScale(QWidget* parent) : SteppedSlider(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // What is told is typed in full, so that 1024 is not "1 Ki".
    setTickFormat(formatNumber);
}

void PredictionScale::setAxis(double lowest, double highest, bool logarithmic) {
    std::vector<double> stops;
    if (logarithmic) stops = logarithmicStops(lowest, highest);
    for (int i = 0; !logarithmic && i <= kLinearStops; ++i)
        stops.push_back(lowest + (highest - lowest) * i / kLinearStops);
    const double finest = logarithmic ? lowest : (highest - lowest) / (10 * kLinearStops);
    setScale(StopScale(std::move(stops), finest));
    setSaid(std::nullopt);
}

// A value below the scale is none, so that a click on its low end is a change too.
void PredictionScale::setSaid(std::optional<double> said) {
    setValue(said.value_or(scale().first() - 1));
}

bool PredictionScale::isMarked() const {
    return value() >= scale().first();
}

std::optional<double> PredictionScale::said() const {
    return isMarked() ? std::optional(value()) : std::nullopt;
}

void PredictionScale::setTruth(std::optional<double> truth) {
    m_truth = truth;
    update();
}

void PredictionScale::setTold(std::vector<double> told) {
    m_told = std::move(told);
    update();
}

void PredictionScale::setTall(bool tall) {
    m_tall = tall;
    setSizePolicy(QSizePolicy::Expanding, tall ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setMaximumHeight(tall ? Theme::current().px(kMostHeight) : QWIDGETSIZE_MAX);
    updateGeometry();
}

QString PredictionScale::valueText() const {
    return isMarked() ? SteppedSlider::valueText() : tr("no prediction yet");
}

QSize PredictionScale::sizeHint() const {
    const QFontMetrics font(Theme::current().font(TextStyle::Note));
    return {Theme::current().px(230), SteppedSlider::sizeHint().height() + 3 * font.height()};
}

QSize PredictionScale::minimumSizeHint() const {
    return {Theme::current().px(96), sizeHint().height()};
}

qreal PredictionScale::headroom() const {
    return std::max(0, height() - SteppedSlider::sizeHint().height());
}

double PredictionScale::valueAt(double position, bool) const {
    return std::clamp(rounded(scale().finestValue(position)), scale().first(), scale().last());
}

void PredictionScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_tall) paintGrid(painter);
    paintTicks(painter);
    painter.setPen(QPen(Theme::current().color(Role::ControlLine), Theme::current().px(1)));
    const qreal y = trackRect().center().y();
    painter.drawLine(QPointF(xAt(0), y), QPointF(xAt(1), y));
    paintTold(painter);
    if (m_truth) paintLine(painter, *m_truth, false);
    if (isMarked()) paintLine(painter, value(), true);
    paintMarker(painter);
}

void PredictionScale::paintGrid(QPainter& painter) const {
    painter.setPen(QPen(Theme::current().color(Role::Grid), 1));
    for (const int stop : tickLayout().chosen()) {
        const qreal x = xAt(scale().stopPosition(std::size_t(stop)));
        painter.drawLine(QPointF(x, 0), QPointF(x, trackRect().center().y()));
    }
}

/// Told numbers stand on each other where they are too near to stand side by side.
void PredictionScale::paintTold(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const qreal dot = theme.px(7);
    std::map<int, int> heights;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Series1));
    for (const double told : m_told) {
        const int bin = int(xAt(scale().position(told)) / dot);
        const qreal y = trackRect().top() - dot * (heights[bin]++ + 1);
        painter.drawEllipse(QRectF(bin * dot, y, dot - 1, dot - 1));
    }
}

/// The prediction is dashed, as what a pin keeps; the truth is solid. Each says what it is in a row of its own.
void PredictionScale::paintLine(QPainter& painter, double value, bool own) const {
    const Theme& theme = Theme::current();
    const QColor color = theme.color(own ? Role::Accent : Role::Good);
    const qreal x = xAt(scale().position(value)), y = trackRect().center().y();
    const QFont font = theme.font(m_tall ? TextStyle::Strong : TextStyle::Note);
    const QFontMetricsF metrics(font);
    // What the user said is shown as it was said; what a solver says has more digits than it deserves.
    const double shown = own || value == std::round(value) ? value : QString::number(value, 'g', 3).toDouble();
    const QString number = m_tall && !unit().isEmpty() ? formatNumber(shown) + ' ' + unit() : formatNumber(shown);
    const QString text = own ? tr("you: %1").arg(number) : tr("model: %1").arg(number);
    painter.setPen(QPen(color, theme.px(2), own ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, own ? 0 : metrics.height()), QPointF(x, y));
    const qreal wide = metrics.horizontalAdvance(text), gap = theme.px(5);
    const qreal left = x + gap + wide < width() ? x + gap : x - gap - wide;
    const QRectF box(left, own ? 0 : metrics.height(), wide, metrics.height());
    painter.fillRect(box, theme.color(m_tall ? Role::Panel : Role::Inset));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void PredictionScale::paintMarker(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const QColor accent = theme.color(isEnabled() ? Role::Accent : Role::ControlLine);
    if (isMarked()) {
        const qreal radius = SliderMetrics().handleRadius;
        painter.setPen(QPen(accent, theme.px(2)));
        painter.setBrush(theme.color(Role::Panel));
        painter.drawPolygon(QPolygonF{handleCenter() + QPointF(0, -radius), handleCenter() + QPointF(radius, 0),
                                      handleCenter() + QPointF(0, radius), handleCenter() + QPointF(-radius, 0)});
    } else if (isEnabled()) {
        painter.setFont(theme.font(TextStyle::Note));
        painter.setPen(theme.color(Role::Muted));
        painter.drawText(QRectF(0, 0, width(), trackRect().top()), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Click or drag on the scale"));
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Role::Accent), theme.px(2)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4));
}

} // namespace mlsys::ui
