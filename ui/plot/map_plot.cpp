#include "plot/map_plot.h"

#include "plot/footprint_bars.h"
#include "plot/map_painter.h"
#include "plot/plot_text.h"
#include "plot/scene.h"
#include "plot/share_track.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {
constexpr double kShareStep = 5; // percent
}

MapPlot::MapPlot(QWidget* parent) : PaintedPlot(parent) {}

void MapPlot::show(const CarbonView& view, const Ghosts<CarbonView>& ghosts) {
    m_view = view;
    m_ghosts = ghosts;
    replot();
}

QPointF MapPlot::regionPosition(std::size_t region) const {
    const auto& r = m_view.regions[region];
    return MapLayout(canvasSize(), Theme::current()).frame.place(r.latitude, r.longitude);
}

QPointF MapPlot::handlePosition(double shareA) const {
    const Theme& theme = Theme::current();
    return ShareTrack(m_view, MapLayout(canvasSize(), theme).share, theme).handle(shareA);
}

void MapPlot::paint(QPainter& painter, const QSizeF& size) {
    if (m_view.regions.empty()) return;
    const Theme& theme = Theme::current();
    const MapLayout layout(size, theme);
    m_ground.draw(painter, layout.frame, theme);
    MapPainter(painter, m_view, layout).paint(cursor());
    for (const auto& ghost : m_ghosts) paintGhost(painter, *ghost.view);
    if (layout.bars.isEmpty()) return;
    ShareTrack(m_view, layout.share, theme).draw(painter);
    FootprintBars(m_view).draw(painter, layout.bars, theme);
}

void MapPlot::paintGhost(QPainter& painter, const CarbonView& pinned) const {
    const Theme& theme = Theme::current();
    painter.setPen(ghostPen(theme));
    painter.setBrush(Qt::NoBrush);
    for (const std::size_t region : {pinned.a, pinned.b}) {
        const QPointF at = regionPosition(region);
        painter.drawEllipse(at, double(theme.px(16)), double(theme.px(16)));
    }
}

int MapPlot::regionAt(const QPointF& at) const {
    const Theme& theme = Theme::current();
    return RegionMarks(m_view, MapLayout(canvasSize(), theme).frame, theme).near(at);
}

QString MapPlot::readoutAt(const QPointF& at) const {
    if (m_view.regions.empty()) return {};
    const int index = regionAt(at);
    if (index < 0) {
        const MapLayout layout(canvasSize(), Theme::current());
        const ShareTrack track(m_view, layout.share, Theme::current());
        return track.contains(at) ? track.describe() : FootprintBars(m_view).describe(at, layout.bars);
    }
    const auto& region = m_view.regions[static_cast<std::size_t>(index)];
    const double grams = region.intensity.in(unit::gPerKWh);
    QStringList lines{QString::fromStdString(region.name)};
    lines.append(
        tr("%1 g CO₂e/kWh (%2), PUE %3").arg(shortNumber(grams), rawNumber(grams), text(formatNumber(region.pue))));
    if (!region.basis.empty()) lines.append(tr("Counts: %1").arg(QString::fromStdString(region.basis)));
    if (!region.source.empty()) lines.append(tr("Source: %1").arg(QString::fromStdString(region.source)));
    for (std::size_t i = 0; i < m_view.regions.size(); ++i) {
        const auto& other = m_view.regions[i];
        const double apart = QLineF(regionPosition(i), regionPosition(static_cast<std::size_t>(index))).length();
        if (int(i) != index && apart < Theme::current().px(3))
            lines.append(tr("Also here: %1, %2 g CO₂e/kWh; source: %3")
                             .arg(QString::fromStdString(other.name), shortNumber(other.intensity.in(unit::gPerKWh)),
                                  QString::fromStdString(other.source)));
    }
    lines.append(tr("The whole fleet here: %1 CO₂e = energy × PUE × intensity").arg(text(format(region.whole.carbon))));
    lines.append(tr("Click: region A. Shift-click or right click: region B."));
    return lines.join('\n');
}

void MapPlot::choose(const QPointF& at, bool second) {
    const int index = regionAt(at);
    if (index >= 0)
        emit regionChosen(QString::fromStdString(m_view.regions[static_cast<std::size_t>(index)].id), second);
}

void MapPlot::chooseShare(double percentA) {
    if (percentA != std::round(m_view.shareA * 100)) emit shareChosen(percentA);
}

bool MapPlot::drag(QEvent& event) {
    const Theme& theme = Theme::current();
    const ShareTrack track(m_view, MapLayout(canvasSize(), theme).share, theme);
    const auto& mouse = static_cast<QMouseEvent&>(event);
    if (event.type() == QEvent::MouseButtonPress && mouse.button() == Qt::LeftButton &&
        track.contains(mouse.position())) {
        m_dragging = true;
        setFocus(Qt::MouseFocusReason);
        emit dragBegan();
    }
    if (!m_dragging) return false;
    // A release outside the window may never arrive.
    const bool ends = event.type() == QEvent::MouseButtonRelease || !(mouse.buttons() & Qt::LeftButton);
    if (!ends || event.type() == QEvent::MouseButtonRelease) chooseShare(track.percentAt(mouse.position().x()));
    if (ends) {
        m_dragging = false;
        emit dragEnded();
    }
    return true;
}

bool MapPlot::eventFilter(QObject* watched, QEvent* event) {
    const bool moves = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                       event->type() == QEvent::MouseButtonRelease;
    if (moves && !m_view.regions.empty() && drag(*event)) return true;
    return PaintedPlot::eventFilter(watched, event);
}

bool MapPlot::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = (key == Qt::Key_Plus) - (key == Qt::Key_Minus);
        if (step != 0) {
            chooseShare(std::clamp(std::round(m_view.shareA * 100) + step * kShareStep, 0.0, 100.0));
            return true;
        }
    }
    return PaintedPlot::event(event);
}

int MapPlot::neighbour(int mark, int key) const {
    const QPointF ahead(key == Qt::Key_Right  ? 1
                        : key == Qt::Key_Left ? -1
                                              : 0,
                        key == Qt::Key_Down ? 1
                        : key == Qt::Key_Up ? -1
                                            : 0);
    const QPointF from = markPosition(mark);
    int nearest = mark;
    double best = INFINITY;
    for (int i = 0; i < markCount(); ++i) {
        const QPointF way = markPosition(i) - from;
        // Marks at one place stand side by side for the arrows.
        if (way.isNull() && i != mark && ahead.x() * (i - mark) > 0) return i;
        const double along = QPointF::dotProduct(way, ahead);
        const double aside = std::abs(way.x() * ahead.y() - way.y() * ahead.x());
        // Marks further aside than ahead belong to another key.
        if (i == mark || along <= 0 || aside > along || along + 2 * aside >= best) continue;
        best = along + 2 * aside;
        nearest = i;
    }
    return nearest;
}

} // namespace mlsys::ui
