#include "app/exercise_text.h"

#include "app/told_numbers.h"
#include "registry/own_hardware.h"

#include <QCoreApplication>
#include <QLocale>

namespace mlsys::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exercise)
};

constexpr const char* kRefined = "refined";

QString valueIn(const std::map<std::string, std::string>& computed, const std::string& id) {
    const auto found = computed.find(id);
    return found == computed.end() ? QString() : exerciseText(found->second);
}

QString paragraph(const QString& name, const QString& text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

QString questionHtml(const ExerciseSession& session, const Question& question,
                     const std::map<std::string, std::string>& computed) {
    QString html = QStringLiteral("<h3>%1</h3>").arg(exerciseText(question.ask).toHtmlEscaped());
    const Prediction* prediction = session.run().prediction(question.id);
    if (!prediction) return html + QStringLiteral("<p>%1</p>").arg(Words::tr("Not answered."));
    html += QStringLiteral("<p>%1 <small>(%2%3)</small></p>")
                .arg(comparisonText(question, *prediction).toHtmlEscaped(),
                     QString::fromStdString(prediction->time).toHtmlEscaped(),
                     prediction->hinted ? Words::tr(", with the hint") : QString());
    if (question.kind == Question::Kind::number)
        html += paragraph(Words::tr("Show of hands"),
                          toldText(question, session.run().told(question.id), prediction->truth));
    const auto hands = session.run().hands.find(question.id);
    if (question.kind == Question::Kind::choice && hands != session.run().hands.end()) {
        QStringList counts;
        for (const auto& [choice, count] : hands->second)
            if (const Choice* named = question.choice(choice))
                counts << Words::tr("%1: %2").arg(exerciseText(named->text)).arg(count);
        html += paragraph(Words::tr("Show of hands"), counts.join(QStringLiteral(", ")));
    }
    if (prediction->revealed)
        html += QStringLiteral("<p>%1</p>").arg(exerciseText(filled(question.explanation, computed)).toHtmlEscaped());
    return html;
}

QString reason(const std::string& why) {
    return why.empty() ? QString() : QStringLiteral("<p>%1</p>").arg(exerciseText(why).toHtmlEscaped());
}

} // namespace

QString exerciseText(const std::string& text) {
    return QCoreApplication::translate("Exercises", text.c_str());
}

QString comparisonText(const Question& question, const Prediction& prediction) {
    if (!prediction.truth) return Words::tr("Locked: %1.").arg(exerciseText(saidText(question, *prediction.said)));
    const QString truth = exerciseText(saidText(question, *prediction.truth));
    if (!prediction.said) return Words::tr("The model says %1.").arg(truth);
    return Words::tr("You said %1, the model says %2.").arg(exerciseText(saidText(question, *prediction.said)), truth);
}

QString figuresHtml(const ExerciseSession& session) {
    const auto tutorial = session.computed();
    const bool hasRefined = session.registry().preset(kRefined).has_value();
    const auto refined = hasRefined ? session.computed(kRefined) : std::map<std::string, std::string>();
    QString html;
    for (const Figure& figure : session.exercise()->figures) {
        const auto line = [](const QString& name, const QString& value) {
            return value.isEmpty() ? QString()
                                   : QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                                         .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
        };
        const QString taught = valueIn(tutorial, figure.value), truer = valueIn(refined, figure.value);
        html += QStringLiteral("<p><b>%1</b></p><table>").arg(exerciseText(figure.name).toHtmlEscaped());
        html += line(Words::tr("Tutorial text"), exerciseText(figure.text));
        html += line(figure.differs ? Words::tr("≠ Tutorial preset") : Words::tr("Tutorial preset"), taught);
        html += line(truer == taught ? Words::tr("Refined preset") : Words::tr("≠ Refined preset"), truer);
        html += QStringLiteral("</table>");
        if (figure.differs) html += reason(filled(figure.why, tutorial));
        if (truer != taught) html += reason(filled(figure.refinedWhy, refined));
    }
    return html;
}

QString reportHtml(const ExerciseSession& session, const QStringList& pictures) {
    const Exercise& exercise = *session.exercise();
    const ExerciseRun& run = session.run();
    const QString title = Words::tr("Exercise %1: %2").arg(exercise.number).arg(exerciseText(exercise.title));
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>"
                                  "<h1>%1</h1><p>%2</p>")
                       .arg(title.toHtmlEscaped(), exerciseText(exercise.goal).toHtmlEscaped());
    html += paragraph(Words::tr("Student"), QString::fromStdString(run.student));
    html += paragraph(Words::tr("Begun"), QString::fromStdString(run.started));
    const auto computed = session.computed();
    for (const Question& question : exercise.questions) html += questionHtml(session, question, computed);
    if (session.isFinished())
        html += QStringLiteral("<h2>%1</h2>").arg(Words::tr("Text and presets")) + figuresHtml(session);
    html += paragraph(Words::tr("Decision log"), QString::fromStdString(run.log));
    for (const QString& picture : pictures)
        html += QStringLiteral("<p><img src=\"%1\" width=\"640\"></p>").arg(picture.toHtmlEscaped());
    html += QStringLiteral("<h2>%1</h2><table>").arg(Words::tr("Scenario when the report was written"));
    for (const auto& [name, value] : run.settings)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(QString::fromStdString(name).toHtmlEscaped(),
                         QString::fromStdString(hardwareId(settingText(value))).toHtmlEscaped());
    return html + QStringLiteral("</table></body></html>\n");
}

} // namespace mlsys::ui
