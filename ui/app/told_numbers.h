#pragma once

#include "store/exercise_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mlsys::ui {

class ProblemLabel;

/// A show of hands for a number: the numbers that the room tells, and what they come to beside the truth.
class ToldNumbers : public QWidget {
    Q_OBJECT
public:
    ToldNumbers(ExerciseSession& session, const Question& question, QWidget* parent = nullptr);

    /// Shows itself while a show of hands is wanted, with what was told.
    void refresh();

private:
    void take(const QString& text);

    ExerciseSession& m_session;
    const Question m_question;
    QLineEdit* m_numbers;
    ProblemLabel* m_problem;
    QLabel* m_summary;
};

/// "5 told, from 32 to 200, the middle one 128.", and once the truth is known, how many of them are right.
QString toldText(const Question& question, const std::vector<double>& told, const std::optional<Measured>& truth);

} // namespace mlsys::ui
