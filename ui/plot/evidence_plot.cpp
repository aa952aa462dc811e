#include "plot/evidence_plot.h"

#include "language/language.h"
#include "plot/evidence_painter.h"
#include "plot/plot_text.h"
#include "plot/scene.h"
#include "plot/trust_text.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

void EvidencePlot::show(const EvidenceView& view, const std::optional<std::size_t>& nearest) {
    m_view = view;
    m_nearest = nearest;
    replot();
}

void EvidencePlot::paint(QPainter& painter, const QSizeF& size) {
    if (m_view.areas.empty()) return;
    EvidencePainter(painter, m_view, layoutFor(size)).paint(m_nearest);
    if (cursor() >= 0 && cursor() < markCount())
        paintMark(painter, focusRing(markPosition(cursor()), Theme::current()));
}

QPointF EvidencePlot::placeOf(std::size_t point) const {
    const EvidenceLayout layout = layoutFor(canvasSize());
    const auto present = std::ranges::find(layout.sides, m_view.refined, &EvidenceLayout::Side::refined);
    const EvidenceView::Point& p = m_view.points[point];
    const auto& predicted = EvidenceLayout::predicted(p, *present);
    return predicted ? layout.at(*present, p.measured, *predicted) : QPointF();
}

int EvidencePlot::pointAt(const QPointF& at) const {
    const double reach = Theme::current().px(10);
    const EvidenceLayout layout = layoutFor(canvasSize());
    int nearest = -1;
    double least = reach * reach;
    for (const auto& side : layout.sides)
        for (std::size_t i = 0; i < m_view.points.size() && side.plot.contains(at); ++i) {
            const auto& predicted = EvidenceLayout::predicted(m_view.points[i], side);
            if (!predicted) continue;
            const QPointF away = layout.at(side, m_view.points[i].measured, *predicted) - at;
            if (const double distance = QPointF::dotProduct(away, away); distance < least) {
                least = distance;
                nearest = int(i);
            }
        }
    return nearest;
}

QString EvidencePlot::readoutAt(const QPointF& at) const {
    const int point = m_view.areas.empty() ? -1 : pointAt(at);
    return point < 0 ? describeBin(at) : describePoint(m_view.points[std::size_t(point)]);
}

QString EvidencePlot::describeBin(const QPointF& at) const {
    if (m_view.areas.empty()) return {};
    const EvidenceLayout layout = layoutFor(canvasSize());
    for (const auto& side : layout.sides) {
        if (!side.histogram.contains(at)) continue;
        const auto bins = residualBins(m_view, side.refined);
        const double share = (at.x() - side.histogram.left()) / side.histogram.width();
        const ResidualBin& bin = bins[std::min(bins.size() - 1, std::size_t(share * double(bins.size())))];
        QStringList lines{tr("%1 measurements: predicted %2 to %3 times the measured value")
                              .arg(QString::number(bin.count()), shortNumber(bin.low), shortNumber(bin.high))};
        for (std::size_t i = 0; i < bin.counts.size(); ++i)
            if (bin.counts[i] > 0) lines << tr("%1: %2").arg(translated(m_view.areas[i].title)).arg(bin.counts[i]);
        return lines.join('\n');
    }
    return {};
}

void EvidencePlot::activateAt(const QPointF& at) {
    if (const int point = m_view.areas.empty() ? -1 : pointAt(at); point >= 0) emit sourceWanted(point);
}

std::vector<std::size_t> EvidencePlot::visited() const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_view.points.size(); ++i)
        if (m_view.refined ? m_view.points[i].refined : m_view.points[i].tutorial) places.push_back(i);
    return places;
}

int EvidencePlot::markCount() const {
    return int(visited().size());
}

QPointF EvidencePlot::markPosition(int mark) const {
    return placeOf(visited()[std::size_t(mark)]);
}

int EvidencePlot::firstMark() const {
    if (!m_nearest) return 0;
    const auto places = visited();
    const auto found = std::ranges::find(places, *m_nearest);
    return found == places.end() ? 0 : int(found - places.begin());
}

} // namespace mlsys::ui
