#pragma once

#include "plot/label_placer.h"
#include "plot/roofline_layout.h"

namespace mlsys::ui {

/// How a workload looks on the roofline: the chosen one in ink, the contrast in a series of its own.
struct TrailLook {
    QColor ink, text;
    Marker marker;
    Dash dash;
    RooflinePart point, trail;
};

/// A text as it will be drawn, before it has its place.
struct LabelText {
    QString text;
    QFont font;
    QColor color;
};

/// Builds one layout; every step adds to it and takes the room that it needs.
class RooflineBuilder {
public:
    RooflineBuilder(const RooflineView& view, const RooflineArea& area, const Theme& theme)
        : m_view(view),
          m_area(area),
          m_theme(theme),
          m_placer(area.rect.adjusted(2, 2, -2, -2)),
          m_slopes(slopeGroups(view)),
          m_roofs(roofGroups(view)) {}

    void shadeRegions();
    void drawRoofs();
    void drawSlopes();
    void drawAttainable();
    void drawTrail(const RooflineTrail& trail, const TrailLook& look);
    void drawPoint(const RooflineTrail& trail, const TrailLook& look);
    /// The band around the trail of the workload in which nine of ten measurements lie, below the roofs.
    void drawTrust(const RooflineTrail& trail, const TrailLook& look);
    void drawMeasured();
    void drawRidge();
    /// The point of a pinned view, hollow and dashed, and what it is called.
    void drawGhost(const RooflineView& pinned);
    void nameGhost(const QString& name, const RooflineView& pinned);
    void nameSlopes();
    bool namePoint(const RooflineTrail& trail, const TrailLook& look);
    void nameTrail(const RooflineTrail& trail, const TrailLook& look);
    void nameTrust(const RooflineTrail& trail);
    void nameRidge();
    void nameRegions();
    void nameRoofs(const RoofLabels& labels);
    RooflineLayout take();

private:
    double top() const { return m_roofs.isEmpty() ? 0 : m_roofs.front().peak.base(); }
    double fastest() const { return m_slopes.isEmpty() ? 0 : m_slopes.front().bandwidth.base(); }
    void addLine(const QLineF& line, const QPen& pen);
    void addMark(const QPointF& at, Marker marker, double radius, const QBrush& fill, const QPen& pen);
    void addLabel(const LabelText& label, const QRectF& area);
    bool placeLabel(const LabelText& label, const QPointF& at, double radius, const QList<QRectF>& preferred = {});
    void addLeader(const QPointF& at, double radius, const QRectF& area);
    void nameSlope(const SlopeGroup& group);
    bool isFree(const QPolygonF& box, double height) const;
    bool isCrowded(const QPolygonF& box, const QLineF& line) const;

    const RooflineView& m_view;
    const RooflineArea& m_area;
    const Theme& m_theme;
    LabelPlacer m_placer;
    QList<SlopeGroup> m_slopes;
    QList<RoofGroup> m_roofs;
    RooflineLayout m_layout;
};

} // namespace mlsys::ui
