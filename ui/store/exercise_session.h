#pragma once

#include "exercise/exercise_run.h"
#include "exercise/exercise_shelf.h"
#include "store/scenario_store.h"

#include <QStringList>
#include <QTimer>

namespace mlsys::ui {

/// The exercises, the one that is being done, and every answer given; each step is written to the progress folder at
/// once, so that nothing is lost when the program is killed.
class ExerciseSession : public QObject {
    Q_OBJECT
public:
    /// Progress lives in `folder`, one file per exercise.
    ExerciseSession(ScenarioStore& store, const QString& folder, QObject* parent = nullptr);

    const std::vector<Exercise>& exercises() const { return m_shelf.exercises; }
    /// Adds the exercises of a folder; says what was wrong with its files, one fault per line.
    QString load(const QString& folder);
    /// What went wrong with exercises and progress at the start, one fault per line.
    QString problems() const { return m_problems; }

    /// Starts or resumes an exercise by number or id; false where there is none.
    bool open(const QString& name);
    /// Leaves the exercise and goes back to the laws explored with before it; its progress stays.
    void close();
    /// Forgets all answers of the open exercise and sets its scenario anew.
    void restart();

    /// The exercise being done, or null.
    const Exercise* exercise() const { return m_exercise; }
    const ExerciseRun& run() const { return m_run; }
    /// The run of any exercise, empty where it was not begun.
    ExerciseRun runOf(const Exercise& exercise) const;
    /// Place of the question on screen; the number of questions when all are done.
    int asked() const { return m_asked; }
    /// The question on screen, or null.
    const Question* question() const;
    bool isFinished() const { return m_exercise && !question(); }

    /// What is marked or typed for the question on screen but not locked, where it is a number.
    std::optional<double> draft() const { return m_draft; }
    void setDraft(std::optional<double> draft);

    /// Locks a prediction for the question on screen, which lifts its veil.
    void lock(const Measured& said);
    /// Goes on without a prediction.
    void skip();
    /// Computes the answer to a locked question.
    void reveal();
    /// Asks the next question.
    void next();
    void takeHint();
    bool isHinted() const { return m_hinted; }

    void setLog(const QString& log);
    void setStudent(const QString& name);
    /// Sets how many hands were up for a choice.
    void setHands(const std::string& question, const std::string& choice, int count);
    /// Sets the numbers that a room told.
    void setTold(const std::string& question, const std::vector<double>& numbers);
    void setHandsWanted(bool wanted);
    bool areHandsWanted() const { return m_handsWanted; }
    /// Shows all panels although predictions are missing, for who explains.
    void setUnveiled(bool unveiled);
    bool isUnveiled() const { return m_unveiled; }
    /// Ids of the panels that must give nothing away now.
    QStringList veiledPanels() const;

    /// What the exercise computes under a preset, for its texts.
    std::map<std::string, std::string> computed(const std::string& preset = std::string(kDefaultPreset)) const;
    MeasureContext context(const std::string& preset = std::string(kDefaultPreset)) const;
    const Registry& registry() const { return m_store.registry(); }

signals:
    /// Another exercise is open, or none.
    void opened();
    /// An answer, a question or the veil changed.
    void changed();
    /// Another number is marked or typed.
    void drafted();
    /// Progress could not be written.
    void problem(const QString& what);

private:
    QString fileOf(const std::string& exercise) const;
    void readProgress(const Exercise& exercise);
    void showScenario();
    void leave();
    void keep();
    Prediction* prediction();

    ScenarioStore& m_store;
    QString m_folder;
    ExerciseShelf m_shelf;
    QString m_problems;
    std::map<std::string, ExerciseRun> m_runs; ///< by id, as written
    const Exercise* m_exercise = nullptr;
    std::optional<Assumptions> m_explored; ///< before the exercise
    ExerciseRun m_run;
    std::optional<double> m_draft;
    int m_asked = 0;
    bool m_hinted = false, m_unveiled = false, m_handsWanted = false;
    QTimer m_scenarioTimer; ///< a moving slider is written when it rests
};

} // namespace mlsys::ui
