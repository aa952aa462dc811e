#include "app/exercise_page.h"

#include "app/exercise_text.h"
#include "app/question_card.h"
#include "language/language.h"
#include "plot/plot_text.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace mlsys::ui {

namespace {

QLabel* wrapped(const QString& text, const char* look = nullptr) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look) setLook(label, look);
    return label;
}

int answered(const ExerciseRun& run) {
    return int(std::ranges::count(run.predictions, true, &Prediction::revealed));
}

QString progressText(const Exercise& exercise, const ExerciseRun& run) {
    const int done = answered(run), all = int(exercise.questions.size());
    if (done == all) return ExercisePage::tr("done ✓");
    const QString text = ExercisePage::tr("%1 of %2 answered").arg(done).arg(all);
    return int(run.predictions.size()) > done ? ExercisePage::tr("%1, one more locked").arg(text) : text;
}

QString steps(const Exercise& exercise) {
    QString html;
    for (const std::string& step : exercise.steps)
        html += QStringLiteral("<li>%1</li>").arg(exerciseText(step).toHtmlEscaped());
    // Lists are set in by 40 pixels, whatever the size of their numbers is.
    const int margin = Theme::current().px(22) - 40;
    return QStringLiteral("<ol style=\"margin-left:%1px\">%2</ol>").arg(margin).arg(html);
}

QString controlNames(const Exercise& exercise) {
    QStringList names;
    for (const std::string& id : exercise.controls)
        if (const auto parameter = findParameter(id)) names << translated((*parameter)->label);
    return names.join(QStringLiteral(", "));
}

/// Brings a widget into view once the layout has settled.
void bringIntoView(QWidget* widget) {
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* above = widget; above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(widget);
    });
}

} // namespace

ExercisePage::ExercisePage(ExerciseSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget), m_list(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(makeList());
    connect(&session, &ExerciseSession::opened, this, &ExercisePage::build);
    connect(&session, &ExerciseSession::changed, this, [this] {
        fillList();
        showQuestions();
    });
    build();
}

QWidget* ExercisePage::makeList() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(wrapped(tr("Predict first, then look: each exercise asks before it shows."), "muted"));
    column->addWidget(m_list, 1);
    m_list->setObjectName("exercises");
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        m_session.open(item->data(Qt::UserRole).toString());
        focusNext();
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    return page;
}

void ExercisePage::fillList() {
    if (m_list->count() != int(m_session.exercises().size())) {
        m_list->clear();
        for (std::size_t i = 0; i < m_session.exercises().size(); ++i) new QListWidgetItem(m_list);
        m_list->setCurrentRow(0);
    }
    for (int i = 0; i < m_list->count(); ++i) {
        const Exercise& exercise = m_session.exercises()[std::size_t(i)];
        const QString progress = progressText(exercise, m_session.runOf(exercise));
        m_list->item(i)->setText(
            QStringLiteral("%1  %2\n%3 · %4")
                .arg(exercise.number)
                .arg(exerciseText(exercise.title), tr("%1 minutes").arg(exercise.minutes), progress));
        m_list->item(i)->setData(Qt::UserRole, QString::fromStdString(exercise.id));
    }
}

void ExercisePage::build() {
    m_cards.clear();
    m_closing = nullptr;
    m_progress = nullptr;
    m_questions = nullptr;
    if (m_open) m_open->deleteLater();
    m_open = nullptr;
    fillList();
    if (!m_session.exercise()) {
        m_pages->setCurrentIndex(0);
        return;
    }
    m_open = new QWidget;
    auto* column = new QVBoxLayout(m_open);
    addHead(*column);
    m_questions = new QVBoxLayout;
    column->addLayout(m_questions);
    column->addStretch();
    m_pages->addWidget(m_open);
    m_pages->setCurrentWidget(m_open);
    showQuestions();
}

void ExercisePage::addHead(QVBoxLayout& column) {
    const Exercise& exercise = *m_session.exercise();
    auto* row = new QHBoxLayout;
    auto* back = new QPushButton(tr("All exercises"));
    back->setObjectName("exercise.back");
    auto* again = new QPushButton(tr("Start again"));
    again->setObjectName("exercise.restart");
    connect(back, &QPushButton::clicked, &m_session, [this] {
        m_session.close();
        m_list->setFocus();
    });
    connect(again, &QPushButton::clicked, &m_session, &ExerciseSession::restart);
    row->addWidget(back);
    row->addWidget(again);
    row->addStretch();
    column.addLayout(row);
    column.addWidget(wrapped(tr("%1. %2").arg(exercise.number).arg(exerciseText(exercise.title)), "heading"));
    column.addWidget(wrapped(exerciseText(exercise.goal)));
    m_progress = wrapped({}, "muted");
    m_progress->setObjectName("exercise.progress");
    column.addWidget(m_progress);
    column.addWidget(wrapped(steps(exercise)));
    column.addWidget(wrapped(tr("Controls that matter: %1").arg(controlNames(exercise)), "muted"));
}

void ExercisePage::showQuestions() {
    if (!m_questions || !m_session.exercise()) return;
    const Exercise& exercise = *m_session.exercise();
    m_progress->setText(tr("%1 minutes · %2 of %3 answered")
                            .arg(exercise.minutes)
                            .arg(answered(m_session.run()))
                            .arg(exercise.questions.size()));
    const int last = std::min(m_session.asked(), int(exercise.questions.size()) - 1);
    while (m_cards.size() <= last) {
        auto* card = new QuestionCard(m_session, exercise.questions[std::size_t(m_cards.size())]);
        connect(card, &QuestionCard::advanced, this, &ExercisePage::focusNext);
        m_cards << card;
        m_questions->addWidget(card);
    }
    if (m_session.isFinished() && !m_closing) {
        m_closing = new QWidget;
        auto* column = new QVBoxLayout(m_closing);
        column->setContentsMargins(0, 0, 0, 0);
        addClosing(*column);
        m_questions->addWidget(m_closing);
    }
}

void ExercisePage::addClosing(QVBoxLayout& column) {
    const Exercise& exercise = *m_session.exercise();
    column.addWidget(wrapped(tr("Text and presets"), "heading"));
    auto* figures = wrapped(figuresHtml(m_session));
    figures->setObjectName("exercise.figures");
    column.addWidget(figures);
    column.addWidget(wrapped(tr("To discuss"), "heading"));
    column.addWidget(wrapped(exerciseText(exercise.discussion)));
    auto* log = new QPlainTextEdit(QString::fromStdString(m_session.run().log));
    log->setObjectName("exercise.log");
    log->setAccessibleName(tr("Decision log"));
    log->setPlaceholderText(tr("Decision log: what did you choose, and why?"));
    log->setTabChangesFocus(true);
    log->setFixedHeight(5 * log->fontMetrics().lineSpacing());
    connect(log, &QPlainTextEdit::textChanged, &m_session, [this, log] { m_session.setLog(log->toPlainText()); });
    column.addWidget(log);
    auto* name = new QLineEdit(QString::fromStdString(m_session.run().student));
    name->setObjectName("exercise.student");
    name->setPlaceholderText(tr("Your name, if you like"));
    name->setAccessibleName(tr("Your name, for the report"));
    connect(name, &QLineEdit::textChanged, &m_session, &ExerciseSession::setStudent);
    column.addWidget(name);
    auto* report = new QPushButton(tr("Save report"));
    report->setObjectName("exercise.report");
    setLook(report, "primary");
    connect(report, &QPushButton::clicked, this, &ExercisePage::reportWanted);
    column.addWidget(report);
    column.addWidget(wrapped(tr("Try next"), "heading"));
    column.addWidget(wrapped(exerciseText(exercise.next)));
}

void ExercisePage::focusNext() {
    if (!m_session.exercise()) {
        m_list->setFocus();
        return;
    }
    QWidget* next = m_cards.isEmpty() ? nullptr : m_cards.back();
    if (m_session.isFinished())
        next = m_closing->findChild<QPlainTextEdit*>();
    else if (next)
        m_cards.back()->focusNext();
    if (!next) return;
    if (m_session.isFinished()) next->setFocus();
    bringIntoView(next);
}

} // namespace mlsys::ui
