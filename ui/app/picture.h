#pragma once

#include "panels/panel.h"

#include <QImage>

namespace mlsys::ui {

/// The panel with this snapshot as a picture of exactly `pixels`, laid out as on a slide 540 logical pixels high, so
/// that lines break alike at every size; smaller pictures are laid out as a card of that size.
QImage panelPicture(Panel& panel, const SnapshotPtr& snapshot, const QSize& pixels);

/// Writes a PNG, whole or not at all; the text says what went wrong, empty where nothing did.
QString savePicture(const QImage& picture, const QString& path);
/// Writes a text file, whole or not at all; the same way of telling.
QString saveText(const QString& text, const QString& path);

} // namespace mlsys::ui
