#include "app/told_numbers.h"

#include "app/exercise_text.h"
#include "controls/number_text.h"
#include "controls/problem_label.h"
#include "theme/style_sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys::ui {

ToldNumbers::ToldNumbers(ExerciseSession& session, const Question& question, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_question(question),
      m_numbers(new QLineEdit),
      m_problem(new ProblemLabel),
      m_summary(new QLabel) {
    const QString id = QString::fromStdString(question.id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_numbers->setObjectName(id + ".told");
    m_numbers->setAccessibleName(tr("Numbers told by the room: %1").arg(exerciseText(question.ask)));
    m_numbers->setPlaceholderText(tr("numbers told, such as 64 128 128 200"));
    m_summary->setObjectName(id + ".toldSummary");
    m_summary->setWordWrap(true);
    setLook(m_summary, "muted");
    column->addWidget(m_numbers);
    column->addWidget(m_problem);
    column->addWidget(m_summary);
    QStringList kept;
    for (const double x : session.run().told(question.id)) kept << QString::fromStdString(plainText(x));
    m_numbers->setText(kept.join(' '));
    connect(m_numbers, &QLineEdit::textEdited, this, &ToldNumbers::take);
}

void ToldNumbers::take(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral(",?[\\s;]+|,$"));
    std::vector<double> told;
    for (const QString& word : text.split(gaps, Qt::SkipEmptyParts)) {
        const ParseResult number = parseNumber(word);
        m_problem->setProblem(number.value ? QString() : number.error);
        if (!number.value) return;
        told.push_back(*number.value);
    }
    if (told.size() > std::size_t(kMostHands)) {
        m_problem->setProblem(tr("At most %1 numbers can be told.").arg(kMostHands));
        return;
    }
    m_session.setTold(m_question.id, told);
}

void ToldNumbers::refresh() {
    setVisible(m_session.areHandsWanted());
    const Prediction* prediction = m_session.run().prediction(m_question.id);
    const QString summary =
        toldText(m_question, m_session.run().told(m_question.id), prediction ? prediction->truth : std::nullopt);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

QString toldText(const Question& question, const std::vector<double>& told, const std::optional<Measured>& truth) {
    if (told.empty()) return {};
    const auto shown = [&](double x) { return exerciseText(saidText(question, x)); };
    const QString all = ToldNumbers::tr("%1 told, from %2 to %3, the middle one %4.")
                            .arg(told.size())
                            .arg(shown(told.front()), shown(told.back()), shown(told[told.size() / 2]));
    if (!truth) return all;
    const auto right = std::ranges::count_if(told, [&](double x) { return isRight(question, x, *truth); });
    return all + ' ' +
           ToldNumbers::tr("%1 of %2 are right; the model says %3.")
               .arg(right)
               .arg(told.size())
               .arg(exerciseText(saidText(question, *truth)));
}

} // namespace mlsys::ui
