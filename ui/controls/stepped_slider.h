#pragma once

#include "controls/number_text.h"
#include "controls/stop_scale.h"

#include <QStringList>
#include <QWidget>

namespace mlsys::ui {

struct TickLayout;

/// A slider over explicit stops that holds a value, which need not be a stop. Arrows go to the neighbouring stop,
/// Shift+arrow by the finest legal step, Page keys by three stops, Home and End to the ends; dragging snaps to stops,
/// with Shift to the finest step; Escape takes a drag back. The wheel acts only with focus.
class SteppedSlider : public QWidget {
    Q_OBJECT
public:
    explicit SteppedSlider(QWidget* parent = nullptr);
    ~SteppedSlider() override;

    /// The stops and the finest step.
    void setScale(StopScale scale);
    const StopScale& scale() const { return m_scale; }
    /// The unit read out with the value, for example "requests".
    void setUnit(const QString& unit) { m_unit = unit; }
    const QString& unit() const { return m_unit; }
    /// How the labels under the track are written; formatTick() by default.
    void setTickFormat(Formatter format);

    /// Shows a value exactly, without a signal; a non-finite one is ignored.
    void setValue(double value);
    double value() const { return m_value; }
    /// The value with its unit, as read out: "64 requests".
    virtual QString valueText() const;

    /// Moves by whole stops as the arrow keys do, as one edit.
    void stepBy(int stops);
    /// Goes to the legal value nearest to this one as the user would, as one edit.
    void chooseValue(double value);

    /// The centre of the handle, in widget coordinates.
    QPointF handleCenter() const;
    /// The labels shown under the track, from low to high.
    QStringList shownTicks() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user moved the value; sent with every change, also while dragging.
    void valueChanged(double value);
    /// The first change of a drag, key press, click or wheel turn is about to come.
    void editStarted();
    /// It ended; all changes since editStarted() are one step of undo.
    void editFinished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// Space above the track, for what else stands on the scale.
    virtual qreal headroom() const { return 0; }
    /// The value that a drag to a place from 0 to 1 gives.
    virtual double valueAt(double position, bool fine) const;
    /// Middle of a place from 0 to 1, in widget coordinates.
    qreal xAt(double position) const;
    QRectF trackRect() const;
    TickLayout tickLayout() const;
    void paintTicks(QPainter& painter) const;

private:
    struct Drag {
        double startValue;
        qreal pressX;
        qreal grabOffset;
        bool moved;
    };

    enum class Edit { None, Open, Announced };

    void editTo(double value);
    void beginEdit();
    void endEdit();
    void move(double value);
    void dragTo(qreal x, bool fine);
    void cancelDrag();
    double keyTarget(int key, bool fine) const;
    bool mirrored() const { return layoutDirection() == Qt::RightToLeft; }
    double positionAt(qreal x) const;
    void paintTrack(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;

    StopScale m_scale;
    Formatter m_tickFormat = formatTick;
    QString m_unit;
    double m_value = 0;
    std::optional<Drag> m_drag;
    Edit m_edit = Edit::None;
    int m_wheelRest = 0;
};

} // namespace mlsys::ui
