#include "plot/evidence_plot.h"

#include "plot/evidence_painter.h"
#include "plot/plot_text.h"
#include "plot/scene.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

QString predictionText(const QString& side, const std::optional<double>& predicted, double measured) {
    if (!predicted) return EvidencePlot::tr("%1: no prediction").arg(side);
    return EvidencePlot::tr("%1: %2 (%3)").arg(side, shortNumber(*predicted), changeText(measured, *predicted));
}

} // namespace

QString describePoint(const EvidenceView::Point& p) {
    const QString source = QString::fromStdString(p.source);
    return QStringList{
        QString::fromStdString(p.name),
        EvidencePlot::tr("%1: measured %2").arg(QString::fromStdString(p.metric), shortNumber(p.measured)),
        predictionText(EvidencePlot::tr("tutorial"), p.tutorial, p.measured),
        predictionText(EvidencePlot::tr("refined"), p.refined, p.measured),
        p.year > 0 ? EvidencePlot::tr("%1, %2").arg(source).arg(p.year) : source}
        .join('\n');
}

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
    return point < 0 ? QString() : describePoint(m_view.points[std::size_t(point)]);
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
