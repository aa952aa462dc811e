#pragma once

#include "plot/painted_plot.h"
#include "plot/scene.h"

#include <functional>

namespace mlsys::ui {

/// A place of a picture that can be read and chosen.
struct SceneTarget {
    QRectF area;
    QString readout;
};

/// A laid-out picture and what can be read on it.
struct ScenePicture {
    Scene scene{};
    QList<SceneTarget> targets{};
};

/// A plot that shows a picture laid out anew for every size; its targets are read by pointer and keyboard.
class ScenePlot : public PaintedPlot {
    Q_OBJECT
public:
    using LayOut = std::function<ScenePicture(const QSizeF&, const Theme&)>;

    explicit ScenePlot(QWidget* parent = nullptr);

    using QWidget::show;
    void show(LayOut layOut);
    /// The picture at its present size.
    ScenePicture picture() const { return laidOut(canvasSize()); }

signals:
    /// The user chose a target.
    void chosen(int target);

protected:
    void paint(QPainter& painter, const QSizeF& size) override;
    QString readoutAt(const QPointF& at) const override;
    void activateAt(const QPointF& at) override;
    int markCount() const override;
    QPointF markPosition(int mark) const override;

private:
    ScenePicture laidOut(const QSizeF& size) const;
    /// The target at a point: of several the one whose middle is nearest; -1 where there is none.
    int targetAt(const QPointF& at) const;

    LayOut m_layOut;
};

} // namespace mlsys::ui
