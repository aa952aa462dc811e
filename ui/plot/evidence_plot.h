#pragma once

#include "plot/evidence_layout.h"
#include "plot/painted_plot.h"

namespace mlsys::ui {

/// Predicted over measured values of published measurements, tutorial beside refined, with the errors of each area.
class EvidencePlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit EvidencePlot(QWidget* parent = nullptr) : PaintedPlot(parent) {}

    using QWidget::show;
    /// Draws measurements; `nearest` is the place of the one that is named.
    void show(const EvidenceView& view, const std::optional<std::size_t>& nearest);
    /// Where the measurement of that place stands on the chart of the present laws.
    QPointF placeOf(std::size_t point) const;

signals:
    /// The user asked for the publication of the measurement of that place.
    void sourceWanted(int point);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override;
    QPointF markPosition(int mark) const override;
    int firstMark() const override;

private:
    EvidenceLayout layoutFor(const QSizeF& size) const { return {m_view, size, Theme::current()}; }
    /// How many measurements a bar of the histogram under a place counts; empty beside the bars.
    QString describeBin(const QPointF& at) const;
    /// The measurement under a place of either chart, or -1.
    int pointAt(const QPointF& at) const;
    /// Places of the points that the present laws predict.
    std::vector<std::size_t> visited() const;

    EvidenceView m_view;
    std::optional<std::size_t> m_nearest;
};

} // namespace mlsys::ui
