#pragma once

#include <vector>

namespace mlsys::ui {

/// An ordinal scale: stops at equal distances, with values between stops kept as they are.
class StopScale {
public:
    /// Sorts the stops and drops doubles and non-finite ones; the fine step is the finest legal change, 0 when only
    /// stops are legal.
    explicit StopScale(std::vector<double> stops = {0, 1}, double fineStep = 0);

    const std::vector<double>& stops() const { return m_stops; }
    double first() const { return m_stops.front(); }
    double last() const { return m_stops.back(); }
    double fineStep() const { return m_fineStep; }

    /// Place on the scale, 0 at the first stop to 1 at the last; geometric between two positive stops.
    double position(double value) const;
    /// Place of the stop with this index.
    double stopPosition(std::size_t index) const;
    /// The stop nearest to a place.
    double nearestStop(double position) const;
    /// The legal value nearest to a place, also between stops.
    double finestValue(double position) const;

    /// The legal value nearest to any value.
    double snapped(double value) const;
    /// The n-th stop above (n > 0) or below (n < 0) a value; a value between stops goes to its neighbour first.
    double moved(double value, int stops) const;
    /// The next legal value above (+1) or below (-1), one fine step away.
    double nudged(double value, int direction) const;

private:
    double onFineGrid(double multiple) const;

    std::vector<double> m_stops;
    double m_fineStep;
};

} // namespace mlsys::ui
