#pragma once

#include "app/figure_file.h"

class QMimeData;

namespace mlsys::ui {

/// A figure for the clipboard: pixels that carry the session, a drawing, and the caption as text.
QMimeData* figureMime(const FigureSubject& subject, const FigureOptions& options);
/// The numbers of a panel for the clipboard, as spreadsheets and editors want them.
QMimeData* dataMime(const FigureSubject& subject);

/// Drags a figure out of a window until it is dropped: the pixels, and a file for programs that take files alone.
void dragFigure(QWidget& source, const FigureSubject& subject, const FigureOptions& options);

} // namespace mlsys::ui
