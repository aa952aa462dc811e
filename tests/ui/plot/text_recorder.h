#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <memory>

/// A text as it was painted.
struct PaintedText {
    QString text;
    QRectF box;
};

/// Texts that `paint` puts on a picture of that size, with their boxes.
QList<PaintedText> paintedTexts(const QSizeF& size, const std::function<void(QPainter&)>& paint);
/// Two texts that cover one another, or one that leaves the picture, in words; empty where all is well.
QString clash(const QList<PaintedText>& texts, const QSizeF& size);
/// Whether a text is among them.
bool contains(const QList<PaintedText>& texts, const QString& part);
