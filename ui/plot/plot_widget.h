#pragma once

#include "plot/scene.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <memory>

class QCustomPlot;

namespace mlsys::ui {

class Canvas;

/// The marks of a plot as numbers, for people who read tables and for spreadsheets.
struct DataTable {
    QStringList columns; ///< with units
    QList<QStringList> rows;
};

/// Base of all plots: one QCustomPlot in the look of the theme, with hover and keyboard read-outs.
class PlotWidget : public QWidget {
    Q_OBJECT
public:
    explicit PlotWidget(QWidget* parent = nullptr);
    ~PlotWidget() override;

    /// Leaves out the ground under the plot.
    void setTransparent(bool transparent);
    /// Leaves out the line that explains marks and fills.
    void setLegendShown(bool shown);
    /// The canvas, for tests and exports.
    QCustomPlot& canvas() const;
    /// What the pointer or the keyboard cursor reads at the moment, empty where nothing is.
    QString readout() const { return m_readout; }

    /// Number of marks that the keyboard cursor visits.
    virtual int markCount() const { return 0; }

signals:
    /// The read-out under the pointer or the keyboard cursor changed; empty when it left.
    void readoutChanged(const QString& text);

protected:
    /// Colours, pens and fonts of everything on the canvas, after a theme change; ends without a replot.
    virtual void restyle(const Theme& theme) = 0;
    /// What is under a point of the canvas, as lines of text; empty where nothing is.
    virtual QString readoutAt(const QPointF& at) const = 0;
    /// A click or Return at a point of the canvas.
    virtual void activateAt(const QPointF&) {}
    /// The same with Shift, Ctrl or the right button, where a plot has a second thing to choose.
    virtual void activateOtherAt(const QPointF& at) { activateAt(at); }
    /// Place of a mark on the canvas.
    virtual QPointF markPosition(int) const { return {}; }
    /// Mark on which the keyboard cursor first lands.
    virtual int firstMark() const { return 0; }
    /// Mark that the arrow key `key` leads to from `mark`; by default along the row of marks.
    virtual int neighbour(int mark, int key) const;
    /// Mark under the keyboard cursor, to be drawn with a focus line; -1 while the keyboard is not used.
    int cursor() const { return m_cursor; }

    bool isLegendShown() const { return m_legendShown; }

    /// Puts the theme's colours on axes, grid and ground of the canvas.
    void styleAxes(const Theme& theme);
    /// Fills the ground of the canvas, unless the plot is transparent.
    void styleGround(const Theme& theme);
    /// Paints all anew with the next pass to the screen, or when next shown.
    void replot();
    /// The same, but only where scenes look different than at the last call, unless size or axes changed: a slider
    /// moves little on a large canvas, and every pixel costs time.
    void replotChanges();
    /// All that is on the canvas beside its axes, as it is laid out now; to be overridden by who calls replotChanges().
    virtual QList<Scene> scenes() const { return {}; }

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showReadout(const QPointF& at);
    void clearReadout();
    bool keyPressed(const QKeyEvent& event);
    void moveCursor(int mark);
    void activate(const QPointF& at, bool other);
    void applyTheme();

    struct Shown;

    Canvas* m_canvas;
    /// What the last call of replotChanges() compared; null where the next is to paint all.
    std::unique_ptr<Shown> m_shown;
    QString m_readout;
    int m_cursor = -1;
    bool m_transparent = false;
    bool m_legendShown = true;
};

/// A value axis label such as "10 k" for 10000.
QString axisNumber(double value);

} // namespace mlsys::ui
