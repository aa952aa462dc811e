#include "app/question_card.h"

#include "app/exercise_text.h"
#include "app/predicted_number.h"
#include "app/told_numbers.h"
#include "controls/number_text.h"
#include "controls/prediction_scale.h"
#include "controls/problem_label.h"
#include "theme/style_sheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace mlsys::ui {

namespace {

/// A choice that Enter takes, as it does in a field.
class ChoiceButton : public QRadioButton {
public:
    using QRadioButton::QRadioButton;
    std::function<void()> onEnter;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            onEnter();
        else
            QRadioButton::keyPressEvent(event);
    }
};

/// A button that Enter presses too.
class EnterButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

QLabel* wrapped(const QString& text, const char* look) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    if (look) setLook(label, look);
    return label;
}

} // namespace

QuestionCard::QuestionCard(ExerciseSession& session, const Question& question, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_question(question),
      m_input(new QWidget),
      m_problem(new ProblemLabel),
      m_hint(wrapped(exerciseText(question.hint), "muted")),
      m_result(wrapped({}, "strong")),
      m_explanation(wrapped({}, nullptr)) {
    const QString id = QString::fromStdString(question.id);
    setObjectName("question." + id);
    setLook(this, "inset");
    m_result->setObjectName(id + ".result");
    m_explanation->setObjectName(id + ".explanation");
    m_hint->setObjectName(id + ".hintText");
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrapped(exerciseText(question.ask), "strong"));
    column->addWidget(m_input);
    column->addWidget(m_problem);
    auto* steps = new QWidget;
    column->addWidget(m_hint);
    column->addWidget(m_result);
    column->addWidget(m_explanation);
    column->addWidget(steps);
    if (question.kind == Question::Kind::choice)
        addChoices(*m_input);
    else
        addNumber(*m_input);
    addSteps(*steps);
    connect(&session, &ExerciseSession::changed, this, &QuestionCard::refresh);
    refresh();
}

void QuestionCard::addNumber(QWidget& body) {
    auto* column = new QVBoxLayout(&body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    const QString id = QString::fromStdString(m_question.id), ask = exerciseText(m_question.ask);
    m_number = new QLineEdit;
    m_number->setObjectName(id + ".answer");
    m_number->setAccessibleName(tr("Your prediction: %1").arg(ask));
    m_number->setPlaceholderText(tr("your prediction"));
    m_number->setToolTip(m_number->placeholderText());
    row->addWidget(m_number, 1);
    row->addWidget(wrapped(exerciseText(m_question.unit), "muted"));
    column->addLayout(row);
    connect(m_number, &QLineEdit::returnPressed, this, &QuestionCard::lock);
    connect(m_number, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_session.setDraft(parseNumber(text, exerciseText(m_question.unit)).value);
    });
    connect(&m_session, &ExerciseSession::drafted, this, &QuestionCard::showDraft);
    if (m_question.axis) {
        m_scale = makePredictionScale(m_session, m_question);
        m_scale->setObjectName(id + ".scale");
        m_scale->setAccessibleName(tr("Your prediction on a scale: %1").arg(ask));
        column->addWidget(m_scale);
    }
    m_told = new ToldNumbers(m_session, m_question);
    column->addWidget(m_told);
}

void QuestionCard::addChoices(QWidget& body) {
    auto* grid = new QGridLayout(&body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    m_choices = new QButtonGroup(this);
    const QString id = QString::fromStdString(m_question.id);
    for (const Choice& choice : m_question.choices) {
        const int row = grid->rowCount();
        const QString name = QString::fromStdString(choice.id), text = exerciseText(choice.text);
        auto* button = new ChoiceButton(text);
        button->onEnter = [this, button] {
            button->setChecked(true);
            lock();
        };
        button->setObjectName(id + ".choice." + name);
        m_choices->addButton(button, row);
        grid->addWidget(button, row, 0);
        auto* hands = new QSpinBox;
        hands->setObjectName(id + ".hands." + name);
        hands->setAccessibleName(tr("Hands up for %1").arg(text));
        hands->setRange(0, kMostHands);
        const ExerciseRun& run = m_session.run();
        if (const auto kept = run.hands.find(m_question.id); kept != run.hands.end())
            if (const auto count = kept->second.find(choice.id); count != kept->second.end())
                hands->setValue(count->second);
        connect(hands, &QSpinBox::valueChanged, this,
                [this, which = choice.id](int count) { m_session.setHands(m_question.id, which, count); });
        m_hands.push_back(hands);
        grid->addWidget(hands, row, 1);
    }
}

QPushButton* QuestionCard::addButton(QWidget& row, const QString& name, const QString& text,
                                     std::function<void()> run) {
    auto* button = new EnterButton(text);
    button->setObjectName(QString::fromStdString(m_question.id) + '.' + name);
    row.layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(run));
    return button;
}

void QuestionCard::addSteps(QWidget& body) {
    auto* row = new QHBoxLayout(&body);
    row->setContentsMargins(0, 0, 0, 0);
    m_lock = addButton(body, "lock", tr("Lock"), [this] { lock(); });
    m_hintButton = addButton(body, "hint", tr("Hint"), [this] { m_session.takeHint(); });
    m_skip = addButton(body, "skip", tr("Skip"), [this] {
        m_session.skip();
        focusNext();
    });
    m_reveal = addButton(body, "reveal", tr("Reveal"), [this] {
        m_session.reveal();
        focusNext();
    });
    m_next = addButton(body, "next", tr("Go on"), [this] {
        m_session.next();
        emit advanced();
    });
    for (QPushButton* primary : {m_lock, m_reveal, m_next}) setLook(primary, "primary");
    m_lock->setToolTip(tr("Lock the prediction (Enter); the panels show their numbers then"));
    m_skip->setToolTip(tr("See the answer without a prediction"));
    row->addStretch();
}

std::optional<Measured> QuestionCard::entered() {
    if (m_choices) {
        const int row = m_choices->checkedId();
        if (row > 0) return m_question.choices[std::size_t(row - 1)].id;
        m_problem->setProblem(tr("Choose one of the answers."));
        return std::nullopt;
    }
    const ParseResult parsed = parseNumber(m_number->text(), exerciseText(m_question.unit));
    if (parsed.value) return *parsed.value;
    m_problem->setProblem(m_number->text().trimmed().isEmpty() ? tr("Give a number first; a rough one will do.")
                                                               : parsed.error);
    return std::nullopt;
}

void QuestionCard::lock() {
    const auto said = entered();
    if (!said) return;
    m_problem->setProblem({});
    m_session.lock(*said);
    focusNext();
}

void QuestionCard::focusNext() {
    const Prediction* prediction = m_session.run().prediction(m_question.id);
    QWidget* next = m_number;
    if (!prediction && m_choices)
        next = m_choices->checkedButton() ? m_choices->checkedButton() : m_choices->buttons().front();
    if (prediction) next = prediction->revealed ? m_next : m_reveal;
    next->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::refresh() {
    const Prediction* prediction = m_session.run().prediction(m_question.id);
    const Question* asked = m_session.question();
    const bool current = asked && asked->id == m_question.id, open = !prediction;
    m_input->setEnabled(open || m_session.areHandsWanted());
    showNumber(open);
    showHands(open);
    m_lock->setVisible(open);
    m_skip->setVisible(open);
    m_hintButton->setVisible(open && !m_question.hint.empty() && !m_session.isHinted());
    m_hint->setVisible(open && current && m_session.isHinted());
    m_reveal->setVisible(current && prediction && !prediction->revealed);
    m_next->setVisible(current && prediction && prediction->revealed);
    m_result->setVisible(prediction != nullptr);
    m_explanation->setVisible(prediction && prediction->revealed);
    if (!prediction) return;
    m_result->setText(comparisonText(m_question, *prediction));
    if (!prediction->revealed) return;
    if (prediction->said && prediction->truth)
        setLook(m_result, isRight(m_question, *prediction->said, *prediction->truth) ? "good" : "limit");
    m_explanation->setText(exerciseText(filled(m_question.explanation, m_session.computed())));
}

void QuestionCard::showNumber(bool open) {
    if (!m_number) return;
    m_number->setReadOnly(!open);
    const Prediction* prediction = m_session.run().prediction(m_question.id);
    if (const auto said = prediction ? numberIn(prediction->said) : std::nullopt)
        m_number->setText(QString::fromStdString(plainText(*said)));
    m_told->refresh();
    if (!m_scale) return;
    m_scale->setEnabled(open);
    showOnScale(*m_scale, m_session, m_question);
}

void QuestionCard::showDraft() {
    const Question* asked = m_session.question();
    if (!asked || asked->id != m_question.id || m_session.run().prediction(m_question.id)) return;
    if (m_scale) m_scale->setSaid(m_session.draft());
    const auto typed = parseNumber(m_number->text(), exerciseText(m_question.unit)).value;
    if (m_session.draft() && typed != m_session.draft())
        m_number->setText(QString::fromStdString(plainText(*m_session.draft())));
}

void QuestionCard::showHands(bool open) {
    if (!m_choices) return;
    const Prediction* prediction = m_session.run().prediction(m_question.id);
    for (std::size_t i = 0; i < m_hands.size(); ++i) {
        const Choice& choice = m_question.choices[i];
        m_hands[i]->setVisible(m_session.areHandsWanted());
        auto* button = m_choices->button(int(i) + 1);
        button->setEnabled(open);
        if (prediction && prediction->said == Measured(choice.id)) button->setChecked(true);
        const bool truth = prediction && prediction->truth == Measured(choice.id);
        button->setText(truth ? tr("%1\n✓ says the model").arg(exerciseText(choice.text)) : exerciseText(choice.text));
    }
}

} // namespace mlsys::ui
