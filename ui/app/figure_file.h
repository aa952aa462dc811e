#pragma once

#include "figure/figure.h"
#include "store/document.h"

namespace mlsys::ui {

/// A panel or page of the session on screen as the subject of a figure.
FigureSubject subjectOf(const Document& document, const ScenarioStore& store, const QString& id, bool isPage = false);

/// Writes a figure, whole or not at all, in the format of the path's suffix where it has one; says what went wrong, or
/// nothing.
QString writeFigure(const FigureSubject& subject, FigureOptions options, const QString& path);

/// Keeps the session of a figure that leaves the program for its printed id.
void shelve(const FigureSubject& subject);

/// The figure options that the user last chose, and keeping them for the next time.
FigureOptions rememberedFigure();
void rememberFigure(const FigureOptions& options);

} // namespace mlsys::ui
