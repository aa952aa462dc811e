#pragma once

#include "explore/views/carbon_view.h"
#include "plot/map_frame.h"

namespace mlsys::ui {

class Theme;

/// Where regions stand on the map and how large their marks are.
class RegionMarks {
public:
    RegionMarks(const CarbonView& view, const MapFrame& frame, const Theme& theme);

    QPointF centre(std::size_t region) const { return m_centres[region]; }
    double radius(std::size_t region) const;
    bool isChosen(std::size_t region) const { return region == m_view.a || region == m_view.b; }
    /// Share of the largest carbon intensity.
    double share(std::size_t region) const;
    /// Nearest region within reach of a point, or -1.
    int near(const QPointF& at) const;
    /// Regions in the order in which they are drawn: large first, the chosen two last.
    std::vector<std::size_t> drawingOrder() const;
    /// Regions in the order in which they get labels: the cleanest and the dirtiest first, the middle last; on a
    /// crowded map the extremes alone.
    std::vector<std::size_t> labellingOrder() const;
    CarbonIntensity<> largest() const { return m_largest; }

private:
    /// Dirtiest first.
    std::vector<std::size_t> byIntensity() const;

    const CarbonView& m_view;
    const Theme& m_theme;
    std::vector<QPointF> m_centres;
    CarbonIntensity<> m_largest{};
};

} // namespace mlsys::ui
