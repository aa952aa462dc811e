#include "store/exercise_session.h"

#include "registry/file_text.h"
#include "store/document.h"
#include "store/fault_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mlsys::ui {

namespace {

constexpr int kRest = 400; // milliseconds

std::string now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

} // namespace

ExerciseSession::ExerciseSession(ScenarioStore& store, const QString& folder, QObject* parent)
    : QObject(parent), m_store(store), m_folder(folder), m_shelf(loadExercises(exerciseFolder(), store.registry())) {
    QDir().mkpath(folder);
    m_problems = faultText(m_shelf.faults);
    for (const Exercise& exercise : m_shelf.exercises) readProgress(exercise);
    m_scenarioTimer.setSingleShot(true);
    m_scenarioTimer.setInterval(kRest);
    connect(&m_scenarioTimer, &QTimer::timeout, this, &ExerciseSession::keep);
    connect(&store, &ScenarioStore::changed, this, [this] {
        if (m_exercise) m_scenarioTimer.start();
    });
}

QString ExerciseSession::load(const QString& folder) {
    const std::string open = m_exercise ? m_exercise->id : std::string();
    m_exercise = nullptr;
    // Loaded again, a folder replaces what it brought before.
    std::erase_if(m_shelf.exercises, [&](const Exercise& known) {
        return QFileInfo(QString::fromStdString(known.file)).dir() == QDir(folder);
    });
    ExerciseShelf more = loadExercises(folder.toStdString(), registry(), m_shelf.exercises);
    for (Exercise& exercise : more.exercises) {
        readProgress(exercise);
        m_shelf.exercises.push_back(std::move(exercise));
    }
    std::ranges::sort(m_shelf.exercises, {}, &Exercise::number);
    m_exercise = open.empty() ? nullptr : m_shelf.find(open);
    emit changed();
    return faultText(more.faults);
}

QString ExerciseSession::fileOf(const std::string& exercise) const {
    return m_folder + '/' + QString::fromStdString(exercise) + QStringLiteral(".json");
}

void ExerciseSession::readProgress(const Exercise& exercise) {
    QFile file(fileOf(exercise.id));
    if (!file.exists()) return;
    const std::string name = file.fileName().toStdString();
    const auto text = fileText(name, name);
    const auto read = text ? parseRun(*text, name) : Checked<ReadRun>(tl::unexpected(std::vector{text.error()}));
    if (read) {
        m_runs[exercise.id] = read->run;
        return;
    }
    // Set aside, not overwritten: somebody may want to mend it.
    file.rename(file.fileName() + QStringLiteral(".damaged"));
    m_problems += (m_problems.isEmpty() ? QString() : QStringLiteral("\n")) + faultText(read.error());
}

ExerciseRun ExerciseSession::runOf(const Exercise& exercise) const {
    if (m_exercise == &exercise) return m_run;
    const auto found = m_runs.find(exercise.id);
    return found == m_runs.end() ? ExerciseRun{.exercise = exercise.id} : found->second;
}

bool ExerciseSession::open(const QString& name) {
    const Exercise* wanted = m_shelf.find(name.toStdString());
    if (!wanted) return false;
    if (!m_exercise) m_explored = m_store.scenario().assumptions;
    leave();
    m_run = runOf(*wanted);
    m_exercise = wanted;
    if (m_run.started.empty()) m_run.started = now();
    m_asked = int(m_run.predictions.size());
    // A locked question whose answer was not seen is asked on.
    if (m_asked > 0 && !m_run.predictions.back().revealed) --m_asked;
    showScenario();
    keep();
    emit opened();
    emit changed();
    return true;
}

void ExerciseSession::close() {
    if (!m_exercise) return;
    leave();
    Scenario scenario = m_store.scenario();
    scenario.assumptions = *m_explored;
    m_store.replace(scenario, tr("Leave the exercise"));
}

void ExerciseSession::leave() {
    if (!m_exercise) return;
    keep();
    m_exercise = nullptr;
    m_hinted = m_unveiled = false;
    m_draft.reset();
    emit opened();
    emit changed();
}

void ExerciseSession::restart() {
    if (!m_exercise) return;
    m_run = {.exercise = m_exercise->id, .student = m_run.student, .started = now()};
    m_asked = 0;
    m_hinted = false;
    m_draft.reset();
    showScenario();
    keep();
    emit opened();
    emit changed();
}

void ExerciseSession::showScenario() {
    auto scenario = scenarioFor(m_run.settings.empty() ? m_exercise->settings : m_run.settings, context());
    // Settings of a registry that has changed since may be refused; those of the exercise were checked.
    if (!scenario) scenario = scenarioFor(m_exercise->settings, context());
    if (scenario) m_store.replace(*scenario, tr("Exercise %1").arg(m_exercise->number));
}

const Question* ExerciseSession::question() const {
    if (!m_exercise || m_asked >= int(m_exercise->questions.size())) return nullptr;
    return &m_exercise->questions[std::size_t(m_asked)];
}

Prediction* ExerciseSession::prediction() {
    return m_asked < int(m_run.predictions.size()) ? &m_run.predictions[std::size_t(m_asked)] : nullptr;
}

void ExerciseSession::setDraft(std::optional<double> draft) {
    if (std::exchange(m_draft, draft) != draft) emit drafted();
}

void ExerciseSession::lock(const Measured& said) {
    if (!question() || prediction()) return;
    m_run.predictions.push_back({.question = question()->id, .said = said, .time = now(), .hinted = m_hinted});
    keep();
    emit changed();
}

void ExerciseSession::skip() {
    if (!question() || prediction()) return;
    m_run.predictions.push_back({.question = question()->id, .time = now(), .hinted = m_hinted});
    reveal();
}

void ExerciseSession::reveal() {
    Prediction* locked = prediction();
    if (!locked || locked->revealed) return;
    if (const auto truth = answerOf(*question(), context())) locked->truth = *truth;
    locked->revealed = true;
    keep();
    emit changed();
}

void ExerciseSession::next() {
    if (!prediction() || !prediction()->revealed) return;
    ++m_asked;
    m_hinted = false;
    m_draft.reset();
    emit changed();
}

void ExerciseSession::takeHint() {
    m_hinted = true;
    emit changed();
}

void ExerciseSession::setLog(const QString& log) {
    m_run.log = log.toStdString();
    keep();
}

void ExerciseSession::setStudent(const QString& name) {
    m_run.student = name.toStdString();
    keep();
}

void ExerciseSession::setHands(const std::string& question, const std::string& choice, int count) {
    m_run.hands[question][choice] = count;
    keep();
    emit changed();
}

void ExerciseSession::setTold(const std::string& question, const std::vector<double>& numbers) {
    m_run.setTold(question, numbers);
    keep();
    emit changed();
}

void ExerciseSession::setHandsWanted(bool wanted) {
    m_handsWanted = wanted;
    emit changed();
}

void ExerciseSession::setUnveiled(bool unveiled) {
    m_unveiled = unveiled;
    emit changed();
}

QStringList ExerciseSession::veiledPanels() const {
    QStringList panels;
    if (!m_exercise || m_unveiled) return panels;
    // Questions to come count too: who sees the panel now knows their answers when they are asked.
    for (const Question& question : m_exercise->questions)
        if (!m_run.prediction(question.id))
            for (const std::string& panel : question.veils) panels << QString::fromStdString(panel);
    return panels;
}

MeasureContext ExerciseSession::context(const std::string& preset) const {
    return {.registry = registry(), .preset = preset, .settings = m_exercise ? m_exercise->settings : Settings()};
}

std::map<std::string, std::string> ExerciseSession::computed(const std::string& preset) const {
    return m_exercise ? computedTexts(*m_exercise, context(preset)) : std::map<std::string, std::string>();
}

void ExerciseSession::keep() {
    if (!m_exercise) return;
    m_scenarioTimer.stop();
    m_run.settings = settingsOf(m_store.scenario());
    m_runs[m_exercise->id] = m_run;
    const QString failure = writeWhole(QByteArray::fromStdString(runText(m_run)), fileOf(m_exercise->id));
    if (!failure.isEmpty()) emit problem(failure);
}

} // namespace mlsys::ui
