#pragma once

#include "store/exercise_session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace mlsys::ui {

class QuestionCard;

/// The exercises: first the list with progress, then the one that is open with goal, steps, questions, and after the
/// last answer the figures, the discussion and the report.
class ExercisePage : public QWidget {
    Q_OBJECT
public:
    explicit ExercisePage(ExerciseSession& session, QWidget* parent = nullptr);

    /// Gives the keyboard to the next thing to do.
    void focusNext();

signals:
    void reportWanted();

private:
    QWidget* makeList();
    void fillList();
    void build();
    void addHead(QVBoxLayout& column);
    void addClosing(QVBoxLayout& column);
    /// Cards of all questions up to the one on screen, and the closing after the last.
    void showQuestions();

    ExerciseSession& m_session;
    QStackedWidget* m_pages;
    QListWidget* m_list;
    QWidget* m_open = nullptr; ///< page of the open exercise
    QWidget* m_closing = nullptr;
    QLabel* m_progress = nullptr;
    QList<QuestionCard*> m_cards;
    QVBoxLayout* m_questions = nullptr;
};

} // namespace mlsys::ui
