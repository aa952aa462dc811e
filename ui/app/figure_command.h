#pragma once

#include "figure/figure_subject.h"

namespace mlsys::ui {

/// The command that writes the same figure: every setting and option that is not the default.
QString figureCommand(const FigureSubject& subject, const FigureOptions& options, const Scenario& usual);

} // namespace mlsys::ui
