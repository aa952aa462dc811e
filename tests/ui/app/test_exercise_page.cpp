#include "app/side_column.h"
#include "app/status_line.h"
#include "controls/prediction_scale.h"
#include "shown_window.h"
#include "store/exercise_session.h"
#include "theme/apply_theme.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

QString progressFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/exercises";
}

} // namespace

/// The exercises as a student does them, through the window.
class TestExercisePage : public QObject {
    Q_OBJECT

    QTemporaryDir m_home; ///< of a user who has nothing yet
    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    ExerciseSession& session() { return *m_window->findChild<ExerciseSession*>(); }
    template <class Widget> Widget* part(const Question& question, const QString& name) {
        return m_window->findChild<Widget*>(QString::fromStdString(question.id) + '.' + name);
    }
    /// A key, and what the window does between two keys: new widgets come on screen.
    void type(Qt::Key key) {
        QTest::keyClick(m_window->focusWidget(), key);
        QCoreApplication::processEvents();
    }
    Measured truthOf(const Question& question) { return *answerOf(question, session().context()); }
    Panel* veiledPanel(const Question& question) {
        return question.veils.empty() ? nullptr
                                      : m_window->grid().panel(QString::fromStdString(question.veils.front()));
    }
    void openByKeyboard(int place) {
        QTest::keyClick(m_window.get(), Qt::Key_E);
        QCoreApplication::processEvents();
        auto* list = m_window->findChild<QListWidget*>("exercises");
        QCOMPARE(m_window->focusWidget(), list);
        type(Qt::Key_Home);
        for (int i = 0; i < place; ++i) type(Qt::Key_Down);
        type(Qt::Key_Return);
    }
    void answerByKeyboard(const Question& question) {
        const Measured truth = truthOf(question);
        if (question.kind == Question::Kind::number) {
            QTest::keyClicks(m_window->focusWidget(), QString::fromStdString(plainText(truth)));
        } else {
            type(Qt::Key_Space);
            for (const Choice& choice : question.choices) {
                if (Measured(choice.id) == truth) break;
                type(Qt::Key_Down);
            }
        }
        type(Qt::Key_Return);
    }
    void answerByMouse(const Question& question) {
        const Measured truth = truthOf(question);
        if (auto* field = part<QLineEdit>(question, "answer")) {
            QTest::mouseClick(field, Qt::LeftButton);
            QTest::keyClicks(field, QString::fromStdString(plainText(truth)));
        } else {
            auto* choice =
                part<QRadioButton>(question, "choice." + QString::fromStdString(std::get<std::string>(truth)));
            QTest::mouseClick(choice, Qt::LeftButton, {}, {10, choice->height() / 2});
        }
        click(question, "lock");
    }
    void click(const Question& question, const QString& name) {
        auto* button = part<QPushButton>(question, name);
        QVERIFY2(button->isVisible(), qPrintable(button->objectName()));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Opens an exercise without the list.
    void open(const char* number) {
        QVERIFY(session().open(number));
        QCoreApplication::processEvents();
    }
    void checkRevealed(const Question& question) {
        const Prediction* done = session().run().prediction(question.id);
        QVERIFY(done && done->revealed);
        QVERIFY(isRight(question, *done->said, truthOf(question)));
        QCOMPARE(*done->truth, truthOf(question));
        const QString said = QString::fromStdString(saidText(question, truthOf(question)));
        QVERIFY2(part<QLabel>(question, "result")->text().contains("the model says " + said),
                 qPrintable(part<QLabel>(question, "result")->text()));
        QVERIFY(part<QLabel>(question, "explanation")->isVisible());
    }
    void checkFinished(const Exercise& exercise) {
        QVERIFY(session().isFinished());
        QVERIFY(session().veiledPanels().isEmpty());
        QCOMPARE(session().run().predictions.size(), exercise.questions.size());
        QVERIFY(m_window->findChild<QLabel*>("exercise.figures")->isVisible());
        const auto wanted = scenarioFor(exercise.settings, session().context());
        QVERIFY(m_store->scenario() == *wanted);
    }
    void everyExercise() {
        QTest::addColumn<int>("place");
        for (int i = 0; i < 8; ++i) QTest::addRow("exercise %d", i + 1) << i;
    }

private slots:
    void initTestCase() {
        qputenv("HOME", m_home.path().toLocal8Bit());
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"}) qunsetenv(place);
        applyTheme(*qApp, Theme(ThemeId::Light, 1, Motion::Reduced));
    }
    void init() {
        QDir(progressFolder()).removeRecursively();
        openWindow(m_store, m_window);
    }
    void everyExerciseIsDoneByKeyboardAlone_data() { everyExercise(); }
    void everyExerciseIsDoneByKeyboardAlone() {
        QFETCH(int, place);
        openByKeyboard(place);
        const Exercise exercise = *session().exercise();
        QCOMPARE(exercise.number, place + 1);
        for (const Question& question : exercise.questions) {
            answerByKeyboard(question);
            type(Qt::Key_Return);
            checkRevealed(question);
            type(Qt::Key_Return);
        }
        checkFinished(exercise);
    }

    void everyExerciseIsDoneByMouse_data() { everyExercise(); }
    void everyExerciseIsDoneByMouse() {
        QFETCH(int, place);
        m_window->commands().find("exercise.page")->trigger();
        QCoreApplication::processEvents();
        auto* list = m_window->findChild<QListWidget*>("exercises");
        list->scrollToItem(list->item(place));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(place)).center());
        QCoreApplication::processEvents();
        const Exercise exercise = *session().exercise();
        QCOMPARE(exercise.number, place + 1);
        for (const Question& question : exercise.questions) {
            answerByMouse(question);
            click(question, "reveal");
            checkRevealed(question);
            click(question, "next");
        }
        checkFinished(exercise);
    }

    void panelsAreVeiledUntilEveryPredictionAboutThemIsLocked() {
        for (const Exercise& exercise : session().exercises()) {
            open(qPrintable(QString::number(exercise.number)));
            Panel* panel = m_window->grid().panel(QString::fromStdString(exercise.panel));
            for (const Question& question : exercise.questions) {
                QVERIFY(panel->isVeiled());
                QVERIFY(!panel->plot().isVisible());
                QCOMPARE(panel->sentence(), QString("Locked until you predict."));
                QVERIFY(m_window->status().text().startsWith("Predict first"));
                QVERIFY(!m_window->commands().find("present.start")->isEnabled());
                session().lock(truthOf(question));
                session().reveal();
                session().next();
                QCoreApplication::processEvents();
            }
            QVERIFY(!panel->isVeiled());
            QVERIFY(panel->plot().isVisible());
            QVERIFY(!m_window->status().text().startsWith("Predict first"));
            QVERIFY(m_window->commands().find("present.start")->isEnabled());
        }
    }

    void noOtherPageTellsWhatIsVeiled() {
        const auto reached = [&] {
            QStringList pages;
            for (const char* page : {"why", "compare"}) {
                m_window->side().open("exercise");
                m_window->side().open(page);
                if (m_window->side().page() == page) pages << page;
            }
            return pages;
        };
        open("2");
        QCOMPARE(reached(), QStringList());
        m_window->commands().find("exercise.unveil")->trigger();
        QCOMPARE(reached(), (QStringList{"why", "compare"}));
    }

    void theLecturerLiftsTheVeilAndSkips() {
        open("2");
        const Question question = *session().question();
        m_window->commands().find("exercise.unveil")->trigger();
        QVERIFY(!veiledPanel(question)->isVeiled());
        click(question, "skip");
        QVERIFY(part<QLabel>(question, "result")->text().startsWith("The model says 130"));
        QVERIFY(!session().run().prediction(question.id)->said);
    }

    void theHintIsShownOnRequestAndRemembered() {
        open("2");
        const Question question = *session().question();
        QVERIFY(!part<QLabel>(question, "hintText")->isVisible());
        click(question, "hint");
        QVERIFY(part<QLabel>(question, "hintText")->isVisible());
        answerByMouse(question);
        QVERIFY(session().run().prediction(question.id)->hinted);
    }

    void whatIsNoNumberIsRefusedWithItsRemedy() {
        open("2");
        const Question question = *session().question();
        QTest::keyClicks(part<QLineEdit>(question, "answer"), "many");
        click(question, "lock");
        QVERIFY(!session().run().prediction(question.id));
        part<QLineEdit>(question, "answer")->clear();
        click(question, "lock");
        QVERIFY(!session().run().prediction(question.id));
    }

    void handsAreCountedBesideTheTruth() {
        open("6");
        const Question question = *session().question();
        m_window->commands().find("exercise.hands")->trigger();
        auto* hands = part<QSpinBox>(question, "hands.B200");
        QVERIFY(hands->isVisible());
        hands->setValue(17);
        session().skip();
        QVERIFY(part<QRadioButton>(question, "choice.B200")->text().contains("says the model"));
        QCOMPARE(session().run().hands.at(question.id).at("B200"), 17);
    }

    void everyNumberIsMarkedOnItsVeiledPanel() {
        int marked = 0;
        for (const Exercise& exercise : session().exercises()) {
            open(qPrintable(QString::number(exercise.number)));
            for (const Question& question : exercise.questions) {
                auto* scale = part<PredictionScale>(question, "plotScale");
                QCOMPARE(scale != nullptr, question.axis.has_value());
                if (scale) {
                    ++marked;
                    QVERIFY2(scale->isVisible() && veiledPanel(question)->isAncestorOf(scale), question.id.c_str());
                    QVERIFY(!QAccessible::queryAccessibleInterface(scale)->text(QAccessible::Name).isEmpty());
                }
                session().skip();
                session().next();
                QCoreApplication::processEvents();
                QVERIFY(!part<PredictionScale>(question, "plotScale"));
            }
        }
        QVERIFY(marked > 0);
    }

    void aMarkerDraggedOnThePlotIsTheNumberInTheField() {
        open("2");
        const Question question = *session().question();
        auto* scale = part<PredictionScale>(question, "plotScale");
        auto* field = part<QLineEdit>(question, "answer");
        const int y = int(scale->handleCenter().y());
        QTest::mousePress(scale, Qt::LeftButton, {}, {scale->width() / 4, y});
        const double first = *scale->said();
        QTest::mouseMove(scale, {scale->width() / 2, y});
        QTest::mouseRelease(scale, Qt::LeftButton, {}, {scale->width() / 2, y});
        QVERIFY(*scale->said() > first);
        QCOMPARE(field->text().toDouble(), *scale->said());
        QCOMPARE(part<PredictionScale>(question, "scale")->said(), scale->said());
        const double marked = *scale->said();
        click(question, "lock");
        QVERIFY(session().run().prediction(question.id)->said == Measured(marked));
    }

    void aMarkerIsMovedByKeysAndByTyping() {
        open("2");
        const Question question = *session().question();
        auto* scale = part<PredictionScale>(question, "plotScale");
        auto* field = part<QLineEdit>(question, "answer");
        QVERIFY(!scale->said());
        QTest::keyClick(scale, Qt::Key_End);
        QCOMPARE(field->text(), QString("1024"));
        QTest::keyClick(scale, Qt::Key_Left);
        QCOMPARE(field->text(), QString("512"));
        field->clear();
        QTest::keyClicks(field, "64");
        QCOMPARE(*scale->said(), 64.);
        auto* spoken = QAccessible::queryAccessibleInterface(scale);
        QCOMPARE(spoken->text(QAccessible::Value), QString("64 requests"));
        spoken->valueInterface()->setCurrentValue(100.);
        QCOMPARE(field->text(), QString("100"));
    }

    void numbersToldByTheRoomStandBesideTheTruth() {
        open("2");
        const Question question = *session().question();
        auto* told = part<QLineEdit>(question, "told");
        QVERIFY(!told->isVisible());
        m_window->commands().find("exercise.hands")->trigger();
        QVERIFY(told->isVisible());
        QTest::keyClicks(told, "64 128, 128 500");
        auto* summary = part<QLabel>(question, "toldSummary");
        QVERIFY2(summary->text().contains("4 told") && !summary->text().contains("130"), qPrintable(summary->text()));
        session().skip();
        QVERIFY2(summary->text().contains("2 of 4 are right") && summary->text().contains("130"),
                 qPrintable(summary->text()));
        QCOMPARE(session().run().hands.at(question.id).at("128"), 2);
        QTest::keyClicks(told, " many");
        QCOMPARE(session().run().told(question.id).size(), std::size_t(4));
    }

    /// Nothing is told to the session before the program is gone.
    void leavingReturnsToTheLawsExploredWithBefore() {
        m_store->set("preset", std::string("refined"));
        open("1");
        open("2");
        QCOMPARE(m_store->scenario().assumptions.preset, std::string("tutorial"));
        m_store->set("batch", 7.);
        auto* back = m_window->findChild<QPushButton*>("exercise.back");
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(m_store->scenario().assumptions, *sharedRegistry().preset("refined"));
        QCOMPARE(m_store->scenario().batch, 7.);
        QVERIFY(!session().exercise());
    }

    void progressIsOnDiskAtEveryStep() {
        open("2");
        const Question question = *session().question();
        answerByMouse(question);
        m_store->set("batch", 64.);
        const auto again = [&] { return std::make_unique<ExerciseSession>(*m_store, progressFolder()); };
        QCOMPARE(again()->runOf(*session().exercise()).predictions, session().run().predictions);
        click(question, "reveal");
        QTRY_COMPARE(again()->runOf(*session().exercise()), session().run());
        openWindow(m_store, m_window);
        open("2");
        QCOMPARE(session().asked(), 1);
        QCOMPARE(m_store->scenario().batch, 64.);
    }

    void damagedProgressIsSetAsideAndTold() {
        QFile file(progressFolder() + "/serving_capacity.json");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        ExerciseSession fresh(*m_store, progressFolder());
        QVERIFY(fresh.problems().contains("serving_capacity.json"));
        QVERIFY(QFile::exists(file.fileName() + ".damaged"));
        QVERIFY(fresh.runOf(fresh.exercises()[1]).predictions.empty());
    }

    void oneClickWritesTheReportThreeWays() {
        open("2");
        for (int i = 0; i < 2; ++i) {
            session().lock(truthOf(*session().question()));
            session().reveal();
            session().next();
        }
        QCoreApplication::processEvents();
        m_window->findChild<QLineEdit*>("exercise.student")->setText("Ada Lovelace");
        m_window->findChild<QPlainTextEdit*>("exercise.log")->setPlainText("int8, because it doubles the batch");
        const QString base = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                             "/MLSys Explorer/exercise-2-ada-lovelace";
        QTest::mouseClick(m_window->findChild<QPushButton*>("exercise.report"), Qt::LeftButton);
        const auto content = [&](const char* suffix) {
            QFile file(base + suffix);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto read = parseRun(content(".json").toStdString(), "report");
        QVERIFY(read && read->sealFits);
        QCOMPARE(read->run, session().run());
        QVERIFY(content(".html").contains("You said 130 requests, the model says 130 requests."));
        QVERIFY(content(".html").contains("int8, because it doubles the batch"));
        QVERIFY(content(".html").contains("data:image/png;base64,"));
        QVERIFY(content(".pdf").startsWith("%PDF"));
    }
};

QTEST_MAIN(TestExercisePage)
#include "test_exercise_page.moc"
