#pragma once

#include <QTest>
#include <QWidget>

/// The canvas of a plot, which receives the mouse.
inline QWidget& canvasOf(QWidget& plot) {
    return *plot.findChild<QWidget*>();
}

/// Moves the pointer over a plot.
inline void hover(QWidget& plot, const QPointF& at) {
    QTest::mouseMove(&canvasOf(plot), at.toPoint());
}

/// Clicks on a plot.
inline void click(QWidget& plot, const QPointF& at, Qt::KeyboardModifiers with = {},
                  Qt::MouseButton button = Qt::LeftButton) {
    QTest::mouseClick(&canvasOf(plot), button, with, at.toPoint());
}
