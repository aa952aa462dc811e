#pragma once

#include "controls/stepped_slider.h"

#include <optional>
#include <vector>

namespace mlsys::ui {

/// A scale on which a number is predicted by a marker: clicked, dragged or moved by keys, and nowhere until then. When
/// the truth is known it stands beside the prediction, and so do the numbers that a room told.
class PredictionScale : public SteppedSlider {
    Q_OBJECT
public:
    explicit PredictionScale(QWidget* parent = nullptr);

    /// The ends of the scale, and whether equal lengths are equal ratios.
    void setAxis(double lowest, double highest, bool logarithmic);
    /// Puts the marker without a signal; none takes it away.
    void setSaid(std::optional<double> said);
    std::optional<double> said() const;
    void setTruth(std::optional<double> truth);
    /// Numbers that others told.
    void setTold(std::vector<double> told);
    /// Takes all the height there is, as a plot does.
    void setTall(bool tall);

    QString valueText() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    qreal headroom() const override;
    double valueAt(double position, bool fine) const override;

private:
    void paintGrid(QPainter& painter) const;
    void paintTold(QPainter& painter) const;
    void paintLine(QPainter& painter, double value, bool own) const;
    void paintMarker(QPainter& painter) const;
    bool isMarked() const;

    std::optional<double> m_truth;
    std::vector<double> m_told;
    bool m_tall = false;
};

} // namespace mlsys::ui
