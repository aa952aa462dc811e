#include "explore/answer_numbers.h"
#include "explore/explain.h"
#include "explore/formula_reader.h"
#include "random_cases.h"
#include "units/evaluate.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace mlsys;

namespace {

/// Two evaluations add in another order, and differences of large numbers lose digits.
constexpr double kRounding = 1e-9;

bool close(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b)) ||
           std::abs(a - b) <= kRounding * std::max(std::abs(a), std::abs(b));
}

/// The value in another system of base units. Parameters and tokens are counted as pure numbers here and there, and the
/// refined laws know the bytes of a value and the work of a product as plain numbers; no unit of physics is one.
double inOtherUnits(double value, Dim d, const Assumptions& laws) {
    const std::pair<int, double> physics[] = {{d.second, 7}, {d.kilogram, 11}, {d.metre, 13}, {d.usd, 17}, {d.co2, 19}};
    for (const auto& [exponent, factor] : physics) value *= std::pow(factor, exponent);
    return laws.fittedLaws > 0 ? value : value * std::pow(3, d.flop) * std::pow(5, d.byte);
}

} // namespace

/// Every solver over random arguments: the answer against the formulas that explain it, which are read as text by a
/// reader that shares no code with the solvers.
class TestExplainedNumbers : public QObject {
    Q_OBJECT

    template <class Law> static void forEachCase(int cases, const Law& law) {
        int answered = 0;
        for (const SolverEntry& solver : solverTable()) {
            RandomCases random(std::hash<std::string_view>()(solver.info.name));
            for (int i = 0; i < cases; ++i) {
                const Arguments arguments = random.arguments(solver);
                const Assumptions& laws = random.laws();
                const std::string place =
                    std::string(solver.info.name) + ", " + laws.preset + ", case " + std::to_string(i);
                if (!solver.run(arguments, laws)) continue;
                ++answered;
                law(solver, arguments, laws, place);
                if (QTest::currentTestFailed()) return;
            }
        }
        QVERIFY(answered > cases * static_cast<int>(solverTable().size()) / 3);
    }

private slots:
    void theAnswerIsWhatItsFormulasGive() {
        forEachCase(80, [](const SolverEntry& solver, const Arguments& arguments, const Assumptions& laws,
                           const std::string& place) {
            std::map<std::string, double> numbers, known;
            numbersOf(solver.run(arguments, laws)->fields, "", numbers);
            const Explanation e = *explain(solver, arguments, laws);
            QCOMPARE(e.outputs.size(), numbers.size());
            for (const ExplainedFact& fact : e.facts) known[fact.symbol] = fact.value;
            for (const ExplainedStep& step : e.definitions) {
                QVERIFY2(close(FormulaReader(known).evaluate(step.formula), step.value),
                         (place + ": " + step.symbol + " = " + step.formula).c_str());
                known.emplace(step.symbol, step.value);
            }
            for (const ExplainedOutput& output : e.outputs) {
                const std::string where = place + ": " + output.name + " = " + output.step.formula;
                QVERIFY2(close(FormulaReader(known).evaluate(output.step.formula), output.step.value), where.c_str());
                QVERIFY2(close(output.step.value / output.unitFactor, numbers.at(output.name)), where.c_str());
                QVERIFY2(!std::isnan(output.step.value), where.c_str());
            }
        });
    }

    /// A law that adds metres to seconds, or hides a unit in a number, changes when the units do.
    void everyFormulaHoldsInOtherUnits() {
        forEachCase(80, [](const SolverEntry& solver, const Arguments& arguments, const Assumptions& laws,
                           const std::string& place) {
            const auto given = [&](const Expression& e) { return inOtherUnits(e.value, e.dim, laws); };
            const TracedAnswer traced = *solver.trace(arguments, laws);
            for (const TracedOutput& output : traced.outputs) {
                const double here = inOtherUnits(output.value.value(), output.dim, laws);
                const double there = evaluate(*output.value.expression(), given);
                // A number may be rounded to the other side; a unit that is missing shows as a factor of three or more.
                QVERIFY2(there == here || std::abs(there - here) <= 0.01 * std::abs(here),
                         (place + ": " + output.name).c_str());
            }
        });
    }
};

QTEST_APPLESS_MAIN(TestExplainedNumbers)
#include "test_explained_numbers.moc"
