#include "plot/line_chart.h"

#include "plot/label_placer.h"
#include "plot/plot_text.h"
#include "plot/ticks.h"
#include "theme/contrast.h"

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

double roomOfTicks(const LineChart& chart, const Theme& theme, int wanted) {
    double widest = 0;
    for (const double tick : chart.y.ticks(wanted))
        widest = std::max(widest, textSize(theme.font(TextStyle::Axis), chart.y.tick(tick)).width());
    return widest + theme.px(10);
}

int ticksDown(double height, const Theme& theme) {
    return std::max(2, int(height / theme.px(36)));
}

class ChartBuilder {
public:
    ChartBuilder(const LineChart& chart, const QRectF& area, const Theme& theme, double room)
        : m_chart(chart),
          m_theme(theme),
          m_font(theme.font(TextStyle::Axis)),
          m_line(textSize(m_font, {}).height()),
          m_area(area),
          m_plot(plotArea(room)),
          m_placer(m_plot.adjusted(2, 2, -2, -2)) {}

    LaidOutChart build() {
        addAxes();
        addGood();
        addBands();
        addNow();
        for (const ChartCurve& curve : m_chart.curves) addTrust(curve);
        for (const ChartCurve& curve : m_chart.curves) addCurve(curve);
        addMeasured();
        drawLimits();
        for (const QPointF& point : m_chart.points) m_placer.avoid({at(point), at(point)});
        for (const ChartCurve& curve : m_chart.curves) drawMark(curve);
        // The numbers of the present point matter most, so they choose their places first.
        nameMarks();
        nameLimits();
        nameCurves();
        for (const ChartBand& band : m_chart.bands) nameBand(band);
        return {m_plot, std::move(m_scene), std::move(m_measured)};
    }

private:
    /// The area without its texts, with the room on the left that was asked for or the texts there need.
    QRectF plotArea(double room) const {
        // The text of the uppermost tick reaches half a line above the plot.
        const double above = textSize(m_theme.font(TextStyle::Section), {}).height() + m_line / 2 + m_theme.px(1);
        const double below = m_line + m_theme.px(5) + (m_chart.x.title.isEmpty() ? 0 : titleRoom(m_theme));
        QRectF plot = m_area.adjusted(room, above, -m_theme.px(12), -below);
        const double needed = roomOfTicks(m_chart, m_theme, ticksDown(plot.height(), m_theme));
        plot.setLeft(std::max(plot.left(), m_area.left() + needed));
        return plot;
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
        const int down = ticksDown(m_plot.height(), m_theme);
        QRectF last;
        for (const double tick : m_chart.x.ticks(across)) {
            m_scene.lines.append({{{x(tick), m_plot.top()}, {x(tick), m_plot.bottom()}}, grid});
            const QString text = m_chart.x.tick(tick);
            QRectF box = centred(text, {x(tick), m_plot.bottom() + m_theme.px(3) + m_line / 2});
            // The corner belongs to the lowest text of the other axis.
            box.moveLeft(std::max(box.left(), m_plot.left() - m_theme.px(4)));
            addTick(text, inside(box), last);
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
        const QString above = firstThatFits(
            bold, {m_chart.y.title, m_chart.y.title.section(" (", 0, 0), m_chart.y.title.section(' ', 0, 0)},
            m_area.width());
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
    void addGood() {
        if (!m_chart.good) return;
        const QRectF area = bandArea({m_chart.good->first, m_chart.good->second, {}});
        // Opaque, which is filled several times as fast as what lets the ground through.
        m_scene.shapes.append({QPolygonF(area), mixed(m_theme.color(Role::Panel), m_theme.color(Role::Good), 0.12)});
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
    /// The band around a curve, cut to the frame.
    void addTrust(const ChartCurve& curve) {
        if (!curve.trust || curve.ghost) return;
        QPolygonF upper, lower;
        for (const QPointF& p : curve.points) {
            if (!std::isfinite(p.y()) || !m_chart.x.contains(p.x())) continue;
            const auto edge = [&](double factor) {
                return QPointF(x(p.x()), std::clamp(y(p.y() * factor), m_plot.top(), m_plot.bottom()));
            };
            upper << edge(curve.trust->second);
            lower.prepend(edge(curve.trust->first));
        }
        QColor tint = m_theme.color(curve.style.role);
        tint.setAlphaF(m_theme.isDark() ? 0.26F : 0.18F);
        m_scene.shapes.append({upper + lower, tint});
    }
    void addMeasured() {
        for (const ChartMeasurement& m : m_chart.measured) {
            if (!isInside(m.at)) continue;
            const QPointF place = at(m.at), reach(m_theme.px(5), m_theme.px(5));
            m_scene.marks.append(measuredMark(place, m_theme));
            m_placer.block({place - reach, place + reach});
            m_measured << ChartMeasurement{place, m.says};
        }
    }
    void addCurve(const ChartCurve& curve) {
        const QColor color = curve.ghost ? m_theme.color(Role::Muted) : m_theme.color(curve.style.role);
        const QPen pen = curve.ghost ? linePen(color, m_theme.px(1), Dash::Short)
                                     : linePen(color, m_theme.lineWidth(), curve.style.dash);
        QPolygonF run;
        const auto finish = [&] {
            if (run.size() > 1) m_scene.lines.append({run, pen});
            run.clear();
        };
        for (qsizetype i = 1; i < curve.points.size(); ++i) {
            const auto piece = clipped(curve.points[i - 1], curve.points[i]);
            if (!piece || run.isEmpty() || run.last() != piece->p1()) finish();
            if (!piece) continue;
            if (run.isEmpty()) run << piece->p1();
            run << piece->p2();
            m_placer.avoid(*piece);
        }
        finish();
    }
    /// The part of a piece of a curve that lies in the chart, so that a line ends at the frame and not before it.
    std::optional<QLineF> clipped(const QPointF& from, const QPointF& to) const {
        if (!m_chart.x.contains(from.x()) || !m_chart.x.contains(to.x())) return std::nullopt;
        const QLineF whole(at(from), at(to));
        if (!std::isfinite(whole.y1()) || !std::isfinite(whole.y2())) return std::nullopt;
        const double top = std::min(whole.y1(), whole.y2()), bottom = std::max(whole.y1(), whole.y2());
        if (bottom < m_plot.top() || top > m_plot.bottom()) return std::nullopt;
        const auto within = [&](const QPointF& end) {
            const double y = std::clamp(end.y(), m_plot.top(), m_plot.bottom());
            return y == end.y() ? end : QPointF(whole.pointAt((y - whole.y1()) / whole.dy()).x(), y);
        };
        return QLineF(within(whole.p1()), within(whole.p2()));
    }
    QLineF lineOf(const ChartLimit& limit) const { return {m_plot.left(), y(limit.at), m_plot.right(), y(limit.at)}; }
    QLineF lineOfStop(const ChartLimit& stop) const { return {x(stop.at), m_plot.top(), x(stop.at), m_plot.bottom()}; }
    void drawLimits() {
        const QPen pen = linePen(m_theme.color(Role::Limit), m_theme.lineWidth(), Dash::Solid);
        const auto draw = [&](const QLineF& line) {
            m_scene.lines.append({{line.p1(), line.p2()}, pen});
            // It has a width, and a text on it hides what the chart is about: it counts as several pieces of a curve.
            for (const double shift : {-1., -0.5, 0., 0.5, 1.})
                m_placer.avoid(line.translated(QPointF(1, 1) * shift * m_theme.lineWidth()));
        };
        for (const ChartLimit& limit : m_chart.limits)
            if (m_chart.y.contains(limit.at)) draw(lineOf(limit));
        for (const ChartLimit& stop : m_chart.stops)
            if (m_chart.x.contains(stop.at)) draw(lineOfStop(stop));
    }
    void nameLimits() {
        const QFont font = m_theme.font(TextStyle::Section);
        const double gap = m_theme.px(6);
        for (const ChartLimit& limit : m_chart.limits) {
            if (!m_chart.y.contains(limit.at)) continue;
            const QSizeF size = textSize(font, limit.name);
            const double off = m_theme.lineWidth() + 1;
            const double above = y(limit.at) - size.height() - off, below = y(limit.at) + off;
            const double left = m_plot.left() + gap, right = m_plot.right() - size.width() - gap;
            place(limit.name, font, Role::Limit,
                  {{{left, above}, size}, {{left, below}, size}, {{right, above}, size}, {{right, below}, size}});
        }
        for (const ChartLimit& stop : m_chart.stops) {
            if (!m_chart.x.contains(stop.at)) continue;
            const QSizeF size = textSize(font, stop.name);
            const double before = x(stop.at) - size.width() - gap, after = x(stop.at) + gap;
            const double top = m_plot.top() + gap / 2, bottom = m_plot.bottom() - size.height() - gap / 2;
            place(stop.name, font, Role::Limit,
                  {{{before, top}, size}, {{after, top}, size}, {{before, bottom}, size}, {{after, bottom}, size}});
        }
    }
    void addNow() {
        if (!m_chart.now || !m_chart.x.contains(*m_chart.now)) return;
        const QLineF line(x(*m_chart.now), m_plot.top(), x(*m_chart.now), m_plot.bottom());
        m_scene.lines.append({{line.p1(), line.p2()}, linePen(m_theme.color(Role::Text), m_theme.px(1), Dash::Solid)});
        m_placer.avoid(line);
    }
    bool isMarked(const ChartCurve& curve) const { return curve.mark && isInside(*curve.mark); }
    double markRadius(const ChartCurve& curve) const { return m_theme.px(curve.ghost ? 4 : 6); }
    void drawMark(const ChartCurve& curve) {
        if (!isMarked(curve)) return;
        const QPointF point = at(*curve.mark), reach(markRadius(curve), markRadius(curve));
        const QColor color = m_theme.color(curve.style.role), ground = m_theme.color(Role::Panel);
        m_scene.marks.append({point, curve.style.marker, markRadius(curve), QBrush(curve.ghost ? ground : color),
                              QPen(curve.ghost ? color : ground, m_theme.px(1.5))});
        m_placer.block({point - reach, point + reach});
    }
    /// Whether a number in a place would be taken for that of another mark, which is nearer.
    bool isNearerToAnother(const QRectF& box, const ChartCurve& own) const {
        const auto distance = [&](const ChartCurve& curve) {
            const QPointF mark = at(*curve.mark);
            const QPointF nearest(std::clamp(mark.x(), box.left(), box.right()),
                                  std::clamp(mark.y(), box.top(), box.bottom()));
            return QLineF(mark, nearest).length();
        };
        return std::ranges::any_of(m_chart.curves, [&](const ChartCurve& curve) {
            return isMarked(curve) && curve.mark != own.mark && distance(curve) < distance(own);
        });
    }
    void nameMarks() {
        const QFont font = m_theme.font(TextStyle::Section);
        for (const ChartCurve& curve : m_chart.curves) {
            if (!isMarked(curve) || curve.value.isEmpty()) continue;
            QList<QRectF> places =
                placesAround(at(*curve.mark), markRadius(curve) + m_theme.px(3), textSize(font, curve.value));
            places.removeIf([&](const QRectF& box) { return isNearerToAnother(box, curve); });
            place(curve.value, font, Role::Text, places);
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
    QList<ChartMeasurement> m_measured;
};

} // namespace

double titleRoom(const Theme& theme) {
    return textSize(theme.font(TextStyle::Axis), {}).height() + theme.px(3);
}

double tickRoom(const LineChart& chart, const Theme& theme) {
    return roomOfTicks(chart, theme, 5);
}

LaidOutChart layOutChart(const LineChart& chart, const QRectF& area, const Theme& theme, double room) {
    return ChartBuilder(chart, area, theme, room).build();
}

} // namespace mlsys::ui
