#pragma once

#include "store/exercise_session.h"

namespace mlsys::ui {

/// A text of an exercise file in the user's language.
QString exerciseText(const std::string& text);
/// "You said 64, the model says 130." and whether that is right.
QString comparisonText(const Question& question, const Prediction& prediction);
/// The three figures of the open exercise as HTML, each disagreement with its reason.
QString figuresHtml(const ExerciseSession& session);
/// The run of the open exercise as a page of HTML; `pictures` are addresses of its key figures.
QString reportHtml(const ExerciseSession& session, const QStringList& pictures);

} // namespace mlsys::ui
