#include "plot/line_chart.h"

#include "plot/label_placer.h"
#include "plot/plot_text.h"
#include "plot/ticks.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

double ChartAxis::share(double value) const {
    if (logarithmic) return std::log(value / low) / std::log(high / low);
    return (value - low) / (high - low);
}

QList<double> ChartAxis::ticks(int wanted) const {
    if (!round.isEmpty()) {
        QList<double> all;
        for (const double value : round)
            if (contains(value)) all << value;
        QList<double> some;
        const qsizetype stride = all.size() / std::max(wanted, 1) + 1;
        for (qsizetype i = 0; i < all.size(); i += stride) some << all[i];
        return some;
    }
    if (logarithmic) return logTicks(low, high, wanted);
    QList<double> inside;
    for (const double value : linearTicks(high, wanted))
        if (contains(value)) inside << value;
    return inside;
}

bool ChartAxis::contains(double value) const {
    return value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
}

ChartAxis timeAxis(const QString& title, double low, double high) {
    constexpr double kMinute = 60, kHour = 3600, kDay = 86400;
    QList<double> round;
    for (double decade = 1e-9; decade < 5; decade *= 10) round << decade;
    round << 10 << kMinute << 10 * kMinute << kHour << 6 * kHour << kDay << 10 * kDay << 100 * kDay << 1000 * kDay;
    const LogRange range = roundedRange(low, high);
    return {title, range.low, range.high, true, [](double s) { return text(format(s, dim::time, 3)); }, round};
}

LogRange roundedRange(double low, double high) {
    const auto step = [](double x, bool up) {
        const double decade = std::pow(10, std::floor(std::log10(x)));
        double best = up ? decade * 10 : decade;
        for (const double digit : {1., 2., 5.}) {
            const double edge = digit * decade;
            if (up ? edge >= x && edge < best : edge <= x && edge > best) best = edge;
        }
        return best;
    };
    if (!(low > 0) || !std::isfinite(high)) return {1, 10};
    return {step(low, false), std::max(step(high, true), step(low, false) * 2)};
}

namespace {

class ChartBuilder {
public:
    ChartBuilder(const LineChart& chart, const QRectF& area, const Theme& theme)
        : m_chart(chart),
          m_theme(theme),
          m_font(theme.font(TextStyle::Axis)),
          m_line(textSize(m_font, {}).height()),
          m_area(area),
          m_plot(plotIn(area)),
          m_placer(m_plot.adjusted(2, 2, -2, -2)) {}

    LaidOutChart build() {
        addAxes();
        addBands();
        addNow();
        for (const ChartCurve& curve : m_chart.curves) addCurve(curve);
        addLimits();
        nameMarks();
        nameCurves();
        for (const ChartBand& band : m_chart.bands) nameBand(band);
        return {m_plot, std::move(m_scene)};
    }

private:
    QRectF plotIn(const QRectF& area) const {
        double labels = 0;
        for (const double tick : m_chart.y.ticks(5))
            labels = std::max(labels, textSize(m_font, m_chart.y.tick(tick)).width());
        return area.adjusted(labels + m_theme.px(10), m_line + m_theme.px(8), -m_theme.px(12),
                             -(2 * m_line + m_theme.px(8)));
    }
    double x(double value) const { return m_plot.left() + m_chart.x.share(value) * m_plot.width(); }
    double y(double value) const { return m_plot.bottom() - m_chart.y.share(value) * m_plot.height(); }
    QPointF at(const QPointF& point) const { return {x(point.x()), y(point.y())}; }
    bool isInside(const QPointF& p) const {
        return std::isfinite(p.y()) && m_chart.x.contains(p.x()) && m_chart.y.contains(p.y());
    }
    void addLabel(const QString& text, const QFont& font, const QColor& color, const QRectF& area) {
        m_scene.labels.append({.text = text, .font = font, .color = color, .area = area});
    }
    QRectF centred(const QString& text, const QPointF& centre) const {
        QRectF box(QPointF(), textSize(m_font, text));
        box.moveCenter(centre);
        return box;
    }

    /// Moves a box sideways into the area of the chart.
    QRectF inside(QRectF box) const {
        box.moveLeft(std::clamp(box.left(), m_area.left(), std::max(m_area.left(), m_area.right() - box.width())));
        return box;
    }
    void addTick(const QString& text, const QRectF& box, QRectF& last) {
        const double gap = m_theme.px(4);
        if (last.isValid() && last.adjusted(-gap, -1, gap, 1).intersects(box)) return;
        addLabel(text, m_font, m_theme.color(Role::Muted), box);
        last = box;
    }
    void addAxes() {
        const QPen grid(m_theme.color(Role::Grid), 1);
        const int across = std::max(2, int(m_plot.width() / m_theme.px(70)));
        const int down = std::max(2, int(m_plot.height() / m_theme.px(36)));
        QRectF last;
        for (const double tick : m_chart.x.ticks(across)) {
            m_scene.lines.append({{{x(tick), m_plot.top()}, {x(tick), m_plot.bottom()}}, grid});
            const QString text = m_chart.x.tick(tick);
            addTick(text, inside(centred(text, {x(tick), m_plot.bottom() + m_theme.px(3) + m_line / 2})), last);
        }
        last = {};
        for (const double tick : m_chart.y.ticks(down)) {
            m_scene.lines.append({{{m_plot.left(), y(tick)}, {m_plot.right(), y(tick)}}, grid});
            const QString text = m_chart.y.tick(tick);
            QRectF box = centred(text, {0, y(tick)});
            box.moveRight(m_plot.left() - m_theme.px(6));
            addTick(text, box, last);
        }
        addTitles();
    }
    void addTitles() {
        // The title stands level above its axis, where it reads without turning one's head.
        const QFont bold = m_theme.font(TextStyle::Section);
        const QString above =
            firstThatFits(bold, {m_chart.y.title, m_chart.y.title.section(' ', 0, 0)}, m_area.width());
        addLabel(above, bold, m_theme.color(Role::Text), {m_area.topLeft(), textSize(bold, above)});
        // Where the whole title has no room its first word has, without the unit that the read-outs tell.
        const QString title =
            firstThatFits(m_font, {m_chart.x.title, m_chart.x.title.section(" (", 0, 0)}, m_area.width());
        addLabel(title, m_font, m_theme.color(Role::Muted),
                 inside(centred(title, {m_plot.center().x(), m_plot.bottom() + 1.5 * m_line + m_theme.px(6)})));
    }
    QRectF bandArea(const ChartBand& band) const {
        const double from = std::clamp(x(band.from), m_plot.left(), m_plot.right());
        const double to = std::clamp(x(band.to), m_plot.left(), m_plot.right());
        return {QPointF(from, m_plot.top()), QPointF(to, m_plot.bottom())};
    }
    void addBands() {
        for (const ChartBand& band : m_chart.bands)
            if (const QRectF area = bandArea(band); area.width() > 1)
                m_scene.hatches.append({area, QPen(m_theme.color(Role::ControlLine), m_theme.px(1))});
    }
    void nameBand(const ChartBand& band) {
        const QRectF area = bandArea(band);
        const QSizeF size = textSize(m_font, band.reason) + QSizeF(m_theme.px(8), m_theme.px(4));
        if (area.width() < size.width()) return;
        QList<QRectF> places;
        for (const double share : {0.15, 0.5, 0.85}) {
            QRectF box(QPointF(), size);
            box.moveCenter({area.center().x(), area.top() + share * area.height()});
            places << box;
        }
        if (const auto place = m_placer.place(places))
            m_scene.labels.append({.text = band.reason,
                                   .font = m_font,
                                   .color = m_theme.color(Role::Text),
                                   .area = place->adjusted(m_theme.px(4), 0, 0, 0),
                                   .ground = m_theme.color(Role::Panel)});
    }
    void addCurve(const ChartCurve& curve) {
        const QColor color = curve.ghost ? m_theme.color(Role::Muted) : m_theme.color(curve.style.role);
        const QPen pen = curve.ghost ? linePen(color, m_theme.px(1), Dash::Short)
                                     : linePen(color, m_theme.lineWidth(), curve.style.dash);
        QPolygonF run;
        for (const QPointF& point : curve.points) {
            if (isInside(point)) {
                if (!run.isEmpty()) m_placer.avoid({run.last(), at(point)});
                run << at(point);
                continue;
            }
            if (run.size() > 1) m_scene.lines.append({run, pen});
            run.clear();
        }
        if (run.size() > 1) m_scene.lines.append({run, pen});
    }
    void addLimits() {
        const QPen pen = linePen(m_theme.color(Role::Limit), m_theme.lineWidth(), Dash::Solid);
        const QFont font = m_theme.font(TextStyle::Section);
        for (const ChartLimit& limit : m_chart.limits) {
            if (!m_chart.y.contains(limit.at)) continue;
            m_scene.lines.append({{{m_plot.left(), y(limit.at)}, {m_plot.right(), y(limit.at)}}, pen});
            m_placer.avoid({{m_plot.left(), y(limit.at)}, {m_plot.right(), y(limit.at)}});
            const QSizeF size = textSize(font, limit.name);
            place(limit.name, font, Role::Limit,
                  {{{m_plot.left() + m_theme.px(6), y(limit.at) - size.height() - 2}, size},
                   {{m_plot.left() + m_theme.px(6), y(limit.at) + 2}, size},
                   {{m_plot.right() - size.width() - m_theme.px(6), y(limit.at) - size.height() - 2}, size}});
        }
        for (const ChartLimit& stop : m_chart.stops) {
            if (!m_chart.x.contains(stop.at)) continue;
            m_scene.lines.append({{{x(stop.at), m_plot.top()}, {x(stop.at), m_plot.bottom()}}, pen});
            const QSizeF size = textSize(font, stop.name);
            place(
                stop.name, font, Role::Limit,
                {{{x(stop.at) - size.width() - m_theme.px(5), m_plot.top() + m_theme.px(3)}, size},
                 {{x(stop.at) + m_theme.px(5), m_plot.top() + m_theme.px(3)}, size},
                 {{x(stop.at) - size.width() - m_theme.px(5), m_plot.bottom() - size.height() - m_theme.px(3)}, size}});
        }
    }
    void addNow() {
        if (!m_chart.now || !m_chart.x.contains(*m_chart.now)) return;
        const QLineF line(x(*m_chart.now), m_plot.top(), x(*m_chart.now), m_plot.bottom());
        m_scene.lines.append({{line.p1(), line.p2()}, linePen(m_theme.color(Role::Text), m_theme.px(1), Dash::Solid)});
        m_placer.avoid(line);
    }
    void nameMarks() {
        for (const ChartCurve& curve : m_chart.curves) {
            if (!curve.mark || !isInside(*curve.mark)) continue;
            const QPointF point = at(*curve.mark);
            const double radius = m_theme.px(curve.ghost ? 4 : 6);
            const QColor color = m_theme.color(curve.style.role);
            m_scene.marks.append({point, curve.style.marker, radius,
                                  curve.ghost ? QBrush(m_theme.color(Role::Panel)) : QBrush(color),
                                  QPen(curve.ghost ? color : m_theme.color(Role::Panel), m_theme.px(1.5))});
            const QPointF reach(radius, radius);
            m_placer.block({point - reach, point + reach});
            if (!curve.value.isEmpty())
                place(curve.value, m_theme.font(TextStyle::Section), Role::Text,
                      placesAround(point, radius + m_theme.px(3),
                                   textSize(m_theme.font(TextStyle::Section), curve.value)));
        }
    }
    /// A curve is named beside its line, as far to the right as there is room.
    void nameCurves() {
        const double gap = m_theme.px(5);
        for (const ChartCurve& curve : m_chart.curves) {
            if (curve.name.isEmpty()) continue;
            const QSizeF size = textSize(m_font, curve.name);
            QList<QRectF> places;
            for (auto point = curve.points.rbegin(); point != curve.points.rend(); ++point) {
                if (!isInside(*point)) continue;
                const QPointF p = at(*point);
                places << QRectF(p - QPointF(size.width() + gap, size.height() + 2), size)
                       << QRectF(p + QPointF(gap, 2), size) << QRectF(p + QPointF(-size.width() / 2, gap), size)
                       << QRectF(p - QPointF(size.width() / 2, size.height() + gap), size);
            }
            place(curve.name, m_font, curve.ghost ? Role::Muted : curve.style.role, places);
        }
    }
    void place(const QString& text, const QFont& font, Role role, const QList<QRectF>& places) {
        const auto found = m_placer.place(places);
        if (!found) return;
        QColor ground;
        const bool hatched = std::ranges::any_of(
            m_chart.bands, [&](const ChartBand& band) { return bandArea(band).intersects(*found); });
        if (hatched || m_placer.crossings(*found) > 0) {
            ground = m_theme.color(Role::Panel);
            ground.setAlphaF(0.85F);
        }
        m_scene.labels.append(
            {.text = text, .font = font, .color = m_theme.textColor(role), .area = *found, .ground = ground});
    }

    const LineChart& m_chart;
    const Theme& m_theme;
    QFont m_font;
    double m_line;
    QRectF m_area, m_plot;
    LabelPlacer m_placer;
    Scene m_scene;
};

} // namespace

LaidOutChart layOutChart(const LineChart& chart, const QRectF& area, const Theme& theme) {
    return ChartBuilder(chart, area, theme).build();
}

} // namespace mlsys::ui
