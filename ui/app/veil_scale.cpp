#include "app/veil_scale.h"

#include "app/exercise_text.h"
#include "app/predicted_number.h"
#include "controls/prediction_scale.h"

#include <QPointer>

namespace mlsys::ui {

namespace {

/// The scale of one question after another, and the panel that carries it.
class VeilScale : public QObject {
public:
    VeilScale(MainWindow& window, ExerciseSession& session) : QObject(&window), m_window(window), m_session(session) {
        connect(&session, &ExerciseSession::changed, this, &VeilScale::follow);
        connect(&session, &ExerciseSession::drafted, this, &VeilScale::follow);
    }

private:
    void follow() {
        const Question* question = m_session.question();
        Panel* panel = panelFor(question);
        if (!panel || !m_scale || m_question != question->id) drop();
        if (!panel) return;
        if (!m_scale) make(*question);
        m_scale->setEnabled(!m_session.run().prediction(question->id));
        showOnScale(*m_scale, m_session, *question);
        m_panel = panel;
        panel->setOnVeil(m_scale);
    }
    Panel* panelFor(const Question* question) const {
        if (!question || !question->axis || question->veils.empty()) return nullptr;
        Panel* panel = m_window.grid().panel(QString::fromStdString(question->veils.front()));
        return panel && panel->isVeiled() ? panel : nullptr;
    }
    void make(const Question& question) {
        m_question = question.id;
        m_scale = makePredictionScale(m_session, question);
        m_scale->setTall(true);
        m_scale->setObjectName(QString::fromStdString(question.id) + ".plotScale");
        m_scale->setAccessibleName(MainWindow::tr("Your prediction on the plot: %1").arg(exerciseText(question.ask)));
    }
    void drop() {
        if (m_panel) m_panel->setOnVeil(nullptr);
        delete m_scale;
        m_panel = nullptr;
    }

    MainWindow& m_window;
    ExerciseSession& m_session;
    std::string m_question; ///< id
    QPointer<Panel> m_panel;
    QPointer<PredictionScale> m_scale;
};

} // namespace

void keepVeilScale(MainWindow& window, ExerciseSession& session) {
    new VeilScale(window, session); // the window owns it
}

} // namespace mlsys::ui
