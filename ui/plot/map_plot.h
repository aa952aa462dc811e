#pragma once

#include "explore/views/carbon_view.h"
#include "plot/ghost.h"
#include "plot/map_ground.h"
#include "plot/map_layout.h"
#include "plot/painted_plot.h"

namespace mlsys::ui {

/// Power grids on a world map, sized and coloured by carbon intensity, with the two chosen regions, and below it what
/// the fleet would emit and use in either and in the split.
class MapPlot : public PaintedPlot {
    Q_OBJECT
public:
    explicit MapPlot(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws a view, and dashed and hollow those of pinned scenarios.
    void show(const CarbonView& view, const Ghosts<CarbonView>& ghosts = {});
    /// Place of a region's mark on the canvas.
    QPointF regionPosition(std::size_t region) const;
    /// Place on the canvas where the handle stands at a share of A.
    QPointF handlePosition(double shareA) const;

signals:
    /// The user chose a region as A, or as B (`second`).
    void regionChosen(const QString& id, bool second);
    /// The user moves the handle of the split; in whole percent, between dragBegan and dragEnded while it is dragged.
    void shareChosen(double percentA);
    void dragBegan();
    void dragEnded();

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override { choose(at, false); }
    void activateOtherAt(const QPointF& at) override { choose(at, true); }
    int markCount() const override { return static_cast<int>(m_view.regions.size()); }
    QPointF markPosition(int mark) const override { return regionPosition(static_cast<std::size_t>(mark)); }
    int firstMark() const override { return static_cast<int>(m_view.a); }
    int neighbour(int mark, int key) const override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool drag(QEvent& event);
    void chooseShare(double percentA);
    void choose(const QPointF& at, bool second);
    int regionAt(const QPointF& at) const;

    void paintGhost(QPainter& painter, const CarbonView& pinned) const;

    CarbonView m_view;
    Ghosts<CarbonView> m_ghosts;
    MapGround m_ground;
    bool m_dragging = false;
};

} // namespace mlsys::ui
