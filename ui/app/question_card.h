#pragma once

#include "store/exercise_session.h"

#include <QFrame>

#include <functional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace mlsys::ui {

class PredictionScale;
class ProblemLabel;
class ToldNumbers;

/// One question: ask, predict, lock, reveal. All of it by keyboard: Enter locks, reveals and goes on.
class QuestionCard : public QFrame {
    Q_OBJECT
public:
    QuestionCard(ExerciseSession& session, const Question& question, QWidget* parent = nullptr);

    /// Gives the keyboard to what is to be done next.
    void focusNext();

signals:
    /// Something to do next came on screen.
    void advanced();

private:
    void addNumber(QWidget& body);
    void addChoices(QWidget& body);
    void addSteps(QWidget& body);
    void refresh();
    void showHands(bool open);
    void showNumber(bool open);
    /// Shows what the marker of the panel, or that of the card, says.
    void showDraft();
    void lock();
    /// What was entered, or nothing where that is no answer; the problem is told.
    std::optional<Measured> entered();
    QPushButton* addButton(QWidget& row, const QString& name, const QString& text, std::function<void()> run);

    ExerciseSession& m_session;
    const Question m_question;
    QLineEdit* m_number = nullptr;
    PredictionScale* m_scale = nullptr; ///< where the question has one
    ToldNumbers* m_told = nullptr;
    QButtonGroup* m_choices = nullptr;
    std::vector<QSpinBox*> m_hands; ///< one per choice
    QWidget* m_input;
    ProblemLabel* m_problem;
    QLabel* m_hint;
    QLabel* m_result;
    QLabel* m_explanation;
    QPushButton *m_lock = nullptr, *m_skip = nullptr, *m_hintButton = nullptr, *m_reveal = nullptr, *m_next = nullptr;
};

} // namespace mlsys::ui
