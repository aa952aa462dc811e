#include "exercise/exercise_shelf.h"
#include "explore/snapshot.h"
#include "fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mlsys;

namespace {

const ExerciseShelf& shelf() {
    static const ExerciseShelf loaded = loadExercises(exerciseFolder(), sharedRegistry());
    return loaded;
}

MeasureContext contextOf(const Exercise& exercise) {
    return {.registry = sharedRegistry(), .settings = exercise.settings};
}

Measured answer(const char* exercise, const char* question) {
    const Exercise* found = shelf().find(exercise);
    return *answerOf(*found->question(question), contextOf(*found));
}

double value(const char* exercise, const char* measure) {
    const Exercise* found = shelf().find(exercise);
    const auto named = std::ranges::find(found->measures, measure, &NamedMeasure::id);
    return std::get<double>(*take(named->measure, contextOf(*found)));
}

/// Equal to the digits that the published figure has.
bool near(double computed, double published, double step) {
    return std::abs(computed - published) <= step / 2 * (1 + 1e-9);
}

} // namespace

/// The accepted answers, computed now, against the figures of the published package.
class TestExercises : public QObject {
    Q_OBJECT

private slots:
    void eightExercisesLoadWithoutAFault() {
        for (const Error& e : shelf().faults) qWarning("%s: %s", e.where.c_str(), e.what.c_str());
        QVERIFY(shelf().faults.empty());
        QCOMPARE(shelf().exercises.size(), std::size_t(8));
        for (int i = 0; i < 8; ++i) QCOMPARE(shelf().exercises[std::size_t(i)].number, i + 1);
    }

    void numbersEqualThePublishedFigures_data() {
        QTest::addColumn<QString>("exercise");
        QTest::addColumn<QString>("question");
        QTest::addColumn<double>("published");
        QTest::addColumn<double>("step");
        const auto row = [](const char* exercise, const char* question, double published, double step) {
            QTest::addRow("%s %s", exercise, question) << exercise << question << published << step;
        };
        row("1", "crossover", 2, 0);
        row("1", "overhead", 95, 1);
        row("2", "largest_fp16", 130, 0);
        row("2", "largest_int8", 290, 0);
        row("3", "saved", 87.5, 0.1);
        row("3", "speedup", 3.4, 0.1);
        row("4", "mfu128", 0.388, 0.001);
        row("5", "energy", 83.8, 0.1);
        row("5", "saving", 95.6, 0.1);
        row("7", "latency", 521.3, 0.1);
        row("8", "carbon", 628, 1);
        row("8", "nodes", 2, 0);
    }
    void numbersEqualThePublishedFigures() {
        QFETCH(QString, exercise);
        QFETCH(QString, question);
        QFETCH(double, published);
        QFETCH(double, step);
        const double computed = std::get<double>(answer(qPrintable(exercise), qPrintable(question)));
        QVERIFY2(near(computed, published, step), qPrintable(QString::number(computed, 'g', 10)));
    }

    void choicesEqualThePublishedFindings_data() {
        QTest::addColumn<QString>("exercise");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("choice");
        const auto row = [](const char* exercise, const char* question, const char* choice) {
            QTest::addRow("%s %s", exercise, question) << exercise << question << choice;
        };
        row("1", "llm_crossover", "none");
        row("3", "native", "B200");
        row("4", "split", "4x1x16");
        row("5", "worst", "Poland");
        row("6", "fleet", "B200");
        row("7", "rescue", "esp");
        row("7", "mobilenet", "false");
        row("8", "fits", "int8");
    }
    void choicesEqualThePublishedFindings() {
        QFETCH(QString, exercise);
        QFETCH(QString, question);
        QFETCH(QString, choice);
        QCOMPARE(std::get<std::string>(answer(qPrintable(exercise), qPrintable(question))), choice.toStdString());
    }

    void measuresInTheTextsEqualThePublishedFigures_data() {
        QTest::addColumn<QString>("exercise");
        QTest::addColumn<QString>("measure");
        QTest::addColumn<double>("published");
        QTest::addColumn<double>("step");
        const auto row = [](const char* exercise, const char* measure, double published, double step) {
            QTest::addRow("%s %s", exercise, measure) << exercise << measure << published << step;
        };
        row("1", "compute1", 26.3, 0.1);
        row("1", "memory1", 27.6, 0.1);
        row("1", "rate1", 1843, 1);
        row("1", "rate512", 36646, 1);
        row("2", "kv128", 68.72, 0.01);
        row("2", "weights", 16.06, 0.01);
        row("2", "itl128", 25.6, 0.1);
        row("2", "ttft128", 19.3, 0.1);
        row("3", "fp16ms", 5.60, 0.01);
        row("3", "int8ms", 2.97, 0.01);
        row("3", "int4ms", 1.65, 0.01);
        row("3", "rule", 8.0, 0.1);
        row("4", "mfu64", 0.387, 0.001);
        row("4", "searched", 19, 0);
        row("5", "ustonnes", 36.0, 0.1);
        row("5", "qckg", 1586, 1);
        row("5", "water", 150.9, 0.1);
        row("6", "a100usd", 958429, 1);
        row("6", "h100usd", 762900, 1);
        row("6", "b200usd", 509881, 1);
        row("6", "b200itl", 4.47, 0.01);
        row("7", "fp16ms", 3125.5, 0.1);
        row("7", "perfect", 156.8, 0.1);
        row("7", "espms", 28.8, 0.1);
        row("7", "mj", 3.99, 0.01);
        row("8", "carbon30", 398, 1);
        row("8", "carbon70", 857, 1);
        row("8", "fp16gb", 141.9, 0.1);
        row("8", "int8ms", 22.0, 0.1);
        row("8", "int4ms", 11.4, 0.1);
    }
    void measuresInTheTextsEqualThePublishedFigures() {
        QFETCH(QString, exercise);
        QFETCH(QString, measure);
        QFETCH(double, published);
        QFETCH(double, step);
        const double computed = value(qPrintable(exercise), qPrintable(measure));
        QVERIFY2(near(computed, published, step), qPrintable(QString::number(computed, 'g', 10)));
    }

    void everyPlaceholderIsFilled() {
        for (const Exercise& exercise : shelf().exercises) {
            const auto computed = computedTexts(exercise, contextOf(exercise));
            for (const Question& question : exercise.questions) {
                const std::string text = filled(question.explanation, computed);
                QVERIFY2(text.find('{') == std::string::npos, text.c_str());
            }
            for (const Figure& figure : exercise.figures)
                QVERIFY2(computed.contains(figure.value), figure.name.c_str());
        }
    }

    /// Who looks at a disagreement must be told why it is there.
    void everyDisagreementHasItsReason() {
        for (const Exercise& exercise : shelf().exercises)
            for (const Figure& figure : exercise.figures) QCOMPARE(figure.differs, !figure.why.empty());
    }
    void everyDisagreementOfThePresetsHasItsReason() {
        for (const Exercise& exercise : shelf().exercises) {
            MeasureContext refined = contextOf(exercise);
            const auto taught = computedTexts(exercise, refined);
            refined.preset = "refined";
            const auto truer = computedTexts(exercise, refined);
            for (const Figure& figure : exercise.figures) {
                const bool differs = taught.at(figure.value) != truer.at(figure.value);
                QVERIFY2(differs == !figure.refinedWhy.empty(),
                         (exercise.id + ": " + figure.name + ", " + truer.at(figure.value)).c_str());
            }
        }
    }

    void everyAnswerLiesOnTheScaleOfItsQuestion() {
        for (const Exercise& exercise : shelf().exercises)
            for (const Question& question : exercise.questions) {
                if (question.kind != Question::Kind::number) continue;
                const double truth = std::get<double>(*answerOf(question, contextOf(exercise)));
                QVERIFY2(question.axis && truth >= question.axis->lowest && truth <= question.axis->highest,
                         question.id.c_str());
            }
    }

    void theCheapestPlanMeetsEveryConstraintAndUndercutsTheOwn() {
        Scenario s = *scenarioFor(shelf().find("8")->settings, {.registry = sharedRegistry()});
        for (const double spares : {0., 1., 2.}) {
            s.spareNodes = spares;
            const auto view = solveScenario(s, sharedRegistry())->plan;
            QVERIFY(view.cheapest.has_value());
            QVERIFY(view.cheapest->meetsAll());
            QVERIFY(!view.own.meetsAll());
            QVERIFY(view.cheapest->cost < view.own.cost);
        }
    }

    void spareNodesRaiseAvailability() {
        const Scenario s = *scenarioFor(shelf().find("8")->settings, {.registry = sharedRegistry()});
        const auto view = solveScenario(s, sharedRegistry())->plan;
        QVERIFY(view.availability[0] < view.availability[1]);
        QVERIFY(view.availability[1] < view.availability[2]);
        QVERIFY(view.availability[2] < 1);
    }

    void nothingOnTheFrontIsBeaten() {
        const Scenario s = *scenarioFor(shelf().find("6")->settings, {.registry = sharedRegistry()});
        const auto view = solveScenario(s, sharedRegistry())->pareto;
        using Standing = ParetoView::Standing;
        int front = 0;
        for (const auto& a : view.options) {
            if (a.standing != Standing::front) continue;
            ++front;
            QVERIFY(a.itl <= s.serving.itlLimit);
            for (const auto& b : view.options)
                if (b.affordable >= 1) QVERIFY(!(b.itl < a.itl && b.usdPerMillionTokens < a.usdPerMillionTokens));
        }
        QVERIFY(front > 1);
    }

    void theNeededEfficiencyJustMeetsTheDeadline() {
        Scenario s = *scenarioFor(shelf().find("7")->settings, {.registry = sharedRegistry()});
        s.deadline = {200, unit::ms};
        const auto view = solveScenario(s, sharedRegistry())->edge;
        QVERIFY(view.neededEfficiency.has_value());
        s.efficiency = *view.neededEfficiency;
        QVERIFY(std::abs(solveScenario(s, sharedRegistry())->edge.latency / s.deadline - 1) < 1e-9);
        s.deadline = {30, unit::ms};
        QVERIFY(!solveScenario(s, sharedRegistry())->edge.neededEfficiency.has_value());
    }
};

QTEST_APPLESS_MAIN(TestExercises)
#include "test_exercises.moc"
