#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPolygonF>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

/// A text as it was painted.
struct PaintedText {
    QString text;
    QRectF box;
    QPolygonF ink;                   ///< where its letters are, which may be at a slant
    const QWidget* widget = nullptr; ///< that painted it, where one did
};

/// Texts that `paint` puts on a picture of that size, with their boxes.
QList<PaintedText> paintedTexts(const QSizeF& size, const std::function<void(QPainter&)>& paint);
/// The same for what paints on a device of its own accord, such as whole widgets.
QList<PaintedText> paintedTexts(const QSizeF& size, const std::function<void(QPaintDevice&)>& paint);
/// Two texts that cover one another, or one that leaves the picture, in words; empty where all is well.
QString clash(const QList<PaintedText>& texts, const QSizeF& size);
/// Whether a text is among them.
bool contains(const QList<PaintedText>& texts, const QString& part);
