#pragma once

#include "figure/figure_subject.h"

#include <QImage>

namespace mlsys::ui {

/// The figure as pixels.
QImage figureImage(const FigureSubject& subject, const FigureOptions& options);

/// The figure as a file: its bytes, or why there is none.
tl::expected<QByteArray, QString> figureBytes(const FigureSubject& subject, const FigureOptions& options);

/// A PNG file of an image that carries the session, the sentence of the panel and the caption.
QByteArray pngBytes(const QImage& image, const FigureSubject& subject);

/// Table, sentence and title of a panel with a scenario.
struct FigureData {
    QString title, sentence;
    DataTable table; ///< empty where the panel has nothing to show
};
FigureData figureData(const FigureSubject& subject);
/// The table as CSV (RFC 4180), tab-separated text or JSON; all in UTF-8.
QByteArray dataBytes(const FigureSubject& subject, FigureFormat format);

} // namespace mlsys::ui
