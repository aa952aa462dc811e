#include "app/predicted_number.h"

#include "app/exercise_text.h"
#include "controls/prediction_scale.h"

namespace mlsys::ui {

std::optional<double> numberIn(const std::optional<Measured>& measured) {
    const auto* x = measured ? std::get_if<double>(&*measured) : nullptr;
    return x ? std::optional(*x) : std::nullopt;
}

PredictionScale* makePredictionScale(ExerciseSession& session, const Question& question) {
    auto* scale = new PredictionScale;
    scale->setAxis(question.axis->lowest, question.axis->highest, question.axis->logarithmic);
    scale->setUnit(exerciseText(question.unit));
    QObject::connect(scale, &PredictionScale::valueChanged, &session, [&session](double x) { session.setDraft(x); });
    return scale;
}

void showOnScale(PredictionScale& scale, const ExerciseSession& session, const Question& question) {
    const Prediction* prediction = session.run().prediction(question.id);
    scale.setSaid(prediction ? numberIn(prediction->said) : session.draft());
    scale.setTruth(prediction ? numberIn(prediction->truth) : std::nullopt);
    scale.setTold(session.areHandsWanted() ? session.run().told(question.id) : std::vector<double>());
}

} // namespace mlsys::ui
