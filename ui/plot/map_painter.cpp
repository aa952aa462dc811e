#include "plot/map_painter.h"

#include "plot/color_bar.h"
#include "plot/plot_text.h"
#include "plot/ticks.h"
#include "theme/color_map.h"
#include "theme/contrast.h"
#include "theme/text_cache.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr int kCentred = Qt::AlignCenter | Qt::TextDontClip;
constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;

// A ring is blocked as a square, out of whose corners a line has to start.
constexpr double kBesideRing = 1.45;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Carbon)
};

/// Dark is dirty.
QColor intensityColor(double share) {
    return scaleColor(1 - share, Theme::current());
}

QString grams(const CarbonIntensity<>& intensity) {
    return shortNumber(intensity.in(unit::gPerKWh));
}

} // namespace

MapPainter::MapPainter(QPainter& painter, const CarbonView& view, const MapLayout& layout)
    : m_painter(painter), m_view(view), m_layout(layout), m_marks(view, layout.frame, m_theme) {}

void MapPainter::paint(int cursor) {
    colorBar();
    marks(cursor);
    labels();
    if (!m_layout.credit.isEmpty()) credit();
}

void MapPainter::credit() {
    const QFont font = m_theme.font(TextStyle::Note);
    const QStringList wordings{Words::tr("g CO₂e/kWh, location-based; borders de facto (Natural Earth)"),
                               Words::tr("g CO₂e/kWh; borders: Natural Earth"), Words::tr("g CO₂e/kWh")};
    m_painter.setFont(font);
    m_painter.setPen(m_theme.color(Role::Muted));
    drawTextLine(m_painter, m_layout.credit, kLeft, firstThatFits(font, wordings, m_layout.credit.width()));
}

void MapPainter::marks(int cursor) {
    for (std::size_t region : m_marks.drawingOrder()) mark(region);
    if (cursor < 0 || cursor >= static_cast<int>(m_view.regions.size())) return;
    const auto region = static_cast<std::size_t>(cursor);
    const double radius = m_marks.radius(region) + m_theme.px(6);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.color(Role::Accent), m_theme.px(2)));
    m_painter.drawEllipse(m_marks.centre(region), radius, radius);
}

void MapPainter::mark(std::size_t region) {
    const QPointF at = m_marks.centre(region);
    const double radius = m_marks.radius(region);
    const QColor fill = intensityColor(m_marks.share(region));
    const bool chosen = m_marks.isChosen(region);
    if (chosen) {
        m_painter.setPen(QPen(m_theme.color(Role::Text), m_theme.px(2)));
        m_painter.setBrush(m_theme.color(Role::Panel));
        m_painter.drawEllipse(at, radius + m_theme.px(3), radius + m_theme.px(3));
    }
    m_painter.setPen(QPen(m_theme.color(Role::Text), 1));
    m_painter.setBrush(fill);
    m_painter.drawEllipse(at, radius, radius);
    if (!chosen) return;
    m_painter.setFont(m_theme.font(TextStyle::Section));
    m_painter.setPen(blackOrWhiteOn(fill));
    QRectF box(0, 0, 2 * radius, 2 * radius);
    box.moveCenter(at);
    const bool both = m_view.a == m_view.b;
    drawTextLine(m_painter, box, kCentred,
                 both ? QStringLiteral("AB") : QString(QChar(region == m_view.a ? 'A' : 'B')));
}

double MapPainter::ringRadius(std::size_t region) const {
    return m_marks.radius(region) + m_theme.px(4);
}

void MapPainter::labels() {
    const QRectF area = m_layout.frame.area();
    const QRectF bounds(QPointF(0, 0), QPointF(area.right() + area.left(), area.bottom()));
    LabelPlacer placer(bounds);
    for (std::size_t region = 0; region < m_view.regions.size(); ++region) {
        const double radius = m_marks.isChosen(region) ? ringRadius(region) : m_marks.radius(region);
        QRectF box(QPointF(), QSizeF(2, 2) * radius);
        box.moveCenter(m_marks.centre(region));
        placer.block(box);
    }
    if (!m_layout.colorBar.isEmpty()) placer.block(m_layout.colorBar);
    label(m_view.a, placer);
    if (m_view.b != m_view.a) label(m_view.b, placer);
    for (std::size_t region : m_marks.labellingOrder())
        if (!m_marks.isChosen(region)) label(region, placer);
}

void MapPainter::label(std::size_t region, LabelPlacer& placer) {
    const bool chosen = m_marks.isChosen(region);
    const QFont font = m_theme.font(chosen ? TextStyle::Section : TextStyle::Note);
    const auto& r = m_view.regions[region];
    // The letter in the mark names the chosen two where only the number finds room.
    QStringList wordings{QString::fromStdString(r.name) + QStringLiteral("  ") + grams(r.intensity)};
    if (chosen) wordings.append(grams(r.intensity));
    for (const QString& says : wordings) {
        const auto place = placer.place(places(region, textSize(font, says), placer));
        if (!place) continue;
        if (chosen) drawLeader(leader(region, *place));
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(chosen ? Role::Text : Role::Muted));
        drawTextLine(m_painter, *place, kLeft, says);
        return;
    }
}

QList<QRectF> MapPainter::places(std::size_t region, const QSizeF& size, const LabelPlacer& placer) const {
    const bool chosen = m_marks.isChosen(region);
    const QPointF at = m_marks.centre(region);
    const double reach = m_marks.radius(region) + m_theme.px(chosen ? 6 : 2);
    QList<QRectF> places = placesAround(at, reach, size);
    if (!chosen) return places;
    QList<QRectF> further;
    for (double lines : {1.0, 2.0, 3.5}) further += placesAround(at, reach + lines * size.height(), size);
    for (const QRectF& place : further)
        if (placer.isFree(leader(region, place))) places.append(place);
    return places;
}

QLineF MapPainter::leader(std::size_t region, const QRectF& place) const {
    const QPointF centre = m_marks.centre(region);
    const QPointF end(std::clamp(centre.x(), place.left(), place.right()),
                      std::clamp(centre.y(), place.top(), place.bottom()));
    QLineF line(centre, end);
    if (line.length() > 0) line.setP1(line.pointAt(ringRadius(region) * kBesideRing / line.length()));
    return line;
}

void MapPainter::drawLeader(const QLineF& line) {
    if (line.length() < m_theme.px(6)) return;
    m_painter.setPen(QPen(m_theme.color(Role::Text), 1));
    m_painter.drawLine(line);
}

void MapPainter::colorBar() {
    if (m_layout.colorBar.isEmpty()) return;
    const double largest = m_marks.largest().in(unit::gPerKWh);
    ColorBar bar{QStringLiteral("g CO₂e/kWh"), {}, true};
    for (double tick : linearTicks(largest, 3)) bar.ticks.append({tick / largest, shortNumber(tick)});
    bar.drawLying(m_painter, m_layout.colorBar, m_theme);
}

} // namespace mlsys::ui
