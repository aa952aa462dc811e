#include "answer_numbers.h"
#include "explore/explain.h"
#include "explore/formula_text.h"
#include "fixtures.h"
#include "formula_reader.h"
#include "registry/request.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace mlsys;

namespace {

bool close(double a, double b, double tolerance) {
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

struct Question {
    const SolverEntry* solver;
    Arguments arguments;
};

std::optional<Question> read(const QByteArray& request) {
    const Request parsed = Request::parse(request.toStdString());
    const SolverEntry* solver = findSolver(parsed.solver());
    auto arguments = parsed.arguments(solver->inputs, sharedRegistry());
    if (!arguments) return std::nullopt;
    return Question{solver, std::move(*arguments)};
}

Explanation explained(const QByteArray& request) {
    const auto question = read(request);
    auto explanation = explain(*question->solver, question->arguments, Assumptions{});
    if (!explanation) qFatal("%s", explanation.error().what.c_str());
    return std::move(*explanation);
}

Traced named(const char* symbol, double value) {
    return given<Traced>(symbol, value);
}

const QByteArray kLlama = R"({"solver": "single_node", "model": "Llama3_8B", "hardware": "H100"})";

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

    static void publishedRequests() {
        QTest::addColumn<QByteArray>("request");
        QFile file(MLSYS_GOLDEN);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject published = QJsonDocument::fromJson(file.readLine()).object();
            if (!published["expect"].toObject().contains("error"))
                QTest::newRow(published["id"].toString().toUtf8().constData())
                    << QJsonDocument(published["request"].toObject()).toJson(QJsonDocument::Compact);
        }
    }

private slots:
    void everyFormulaGivesItsValue_data() { publishedRequests(); }
    void everyFormulaGivesItsValue() {
        QFETCH(QByteArray, request);
        const Explanation e = explained(request);
        std::map<std::string, double> known; // a formula may use only what was written before it
        for (const ExplainedFact& fact : e.facts) known[fact.symbol] = fact.value;
        for (const ExplainedStep& step : e.definitions) {
            QVERIFY2(close(FormulaReader().evaluate(step.exact), step.value, 1e-12), step.exact.c_str());
            QVERIFY2(close(FormulaReader(known).evaluate(step.formula), step.value, 1e-9), step.formula.c_str());
            QVERIFY2(known.emplace(step.symbol, step.value).second, step.symbol.c_str());
        }
        for (const ExplainedOutput& output : e.outputs) {
            QVERIFY2(close(FormulaReader().evaluate(output.step.exact), output.step.value, 1e-12),
                     output.step.exact.c_str());
            QVERIFY2(close(FormulaReader(known).evaluate(output.step.formula), output.step.value, 1e-9),
                     output.step.formula.c_str());
        }
    }

    void everyNumberOfTheAnswerIsExplained_data() { publishedRequests(); }
    void everyNumberOfTheAnswerIsExplained() {
        QFETCH(QByteArray, request);
        const auto question = read(request);
        const auto answer = question->solver->run(question->arguments, Assumptions{});
        std::map<std::string, double> numbers;
        numbersOf(answer->fields, "", numbers);
        const Explanation e = explained(request);
        QCOMPARE(e.outputs.size(), numbers.size());
        for (const auto& [name, value] : numbers) {
            const ExplainedOutput* output = e.output(name);
            QVERIFY2(output, name.c_str());
            QVERIFY2(close(output->step.value / output->unitFactor, value, 1e-12), name.c_str());
        }
        QVERIFY(e.warnings == answer->warnings);
    }

    void anOutputListsExactlyWhatItDependsOn() {
        const Explanation e = explained(kLlama);
        const ExplainedOutput& memory = *e.output("latency_memory_s");
        std::set<std::string> symbols;
        for (const std::size_t i : memory.definitions) symbols.insert(e.definitions[i].symbol);
        QVERIFY(symbols == (std::set<std::string>{"W", "traffic", "β"}));
        symbols.clear();
        for (const std::size_t i : memory.facts) symbols.insert(e.facts[i].symbol);
        QVERIFY(symbols == (std::set<std::string>{"P", "b", "k_act", "B", "BW"}));
    }

    void valuesOfTheRegistryAndAssumptionsNameTheirSource() {
        const Explanation e = explained(kLlama);
        for (const ExplainedFact& fact : e.facts) {
            const bool chosen = fact.symbol == "B" || fact.symbol == "η";
            QVERIFY2(fact.origin.source.empty() == chosen, fact.symbol.c_str());
        }
        const auto peak = std::ranges::find(e.facts, "F", &ExplainedFact::symbol);
        QVERIFY(!peak->origin.date.empty());
        QCOMPARE(peak->text, std::string("989 Tflop/s"));
    }

    void aTimeReadsLikeTheLaw() {
        const ExplainedStep step = explained(kLlama).output("latency_s")->step;
        QCOMPARE(step.symbol, std::string("T"));
        QCOMPARE(step.formula, std::string("max(t_compute, t_memory) + t_overhead"));
        QCOMPARE(step.substituted, std::string("max(32.48 µs, 5.273 ms) + 330 µs"));
        QCOMPARE(step.text, std::string("5.603 ms"));
    }

    void aSymbolForTwoThingsIsNumbered() {
        const Explanation e = explained(
            R"({"solver": "serving", "model": "Llama3_8B", "hardware": "H100", "seq_len": 128, "draft_model": "GPT2"})");
        std::set<std::string> symbols;
        for (const ExplainedFact& fact : e.facts) QVERIFY2(symbols.insert(fact.symbol).second, fact.symbol.c_str());
        QVERIFY(symbols.contains("P") && symbols.contains("P₂"));
    }

    void anInfluenceIsWhatSolvingAgainGives_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<std::string>("output");
        QTest::addColumn<std::string>("symbol");
        const QByteArray node = R"({"solver": "single_node", "model": "Llama3_8B", "hardware": "H100", )";
        QTest::newRow("batch") << node + R"("batch_size": 1000})" << node + R"("batch_size": 1100})"
                               << std::string("latency_s") << std::string("B");
        QTest::newRow("efficiency where compute binds")
            << node + R"("batch_size": 1000, "efficiency": 0.02})"
            << node + R"("batch_size": 1000, "efficiency": 0.022})" << std::string("latency_s") << std::string("η");
        const QByteArray queue =
            R"({"solver": "tail_latency", "service_latency_s": 0.02, "num_replicas": 4, "arrival_rate_per_s": )";
        QTest::newRow("arrivals, through Erlang's formula")
            << queue + "150}" << queue + "165}" << std::string("p99_latency_s") << std::string("λ");
        const QByteArray job = R"({"solver": "reliability", "fleet": "Research_256", "job_duration_s": )";
        QTest::newRow("duration of a job")
            << job + "1000000}" << job + "1100000}" << std::string("expected_failures") << std::string("T");
    }
    void anInfluenceIsWhatSolvingAgainGives() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(std::string, output);
        QFETCH(std::string, symbol);
        const Explanation a = explained(before), b = explained(after);
        const ExplainedOutput& told = *a.output(output);
        const double change = b.output(output)->step.value / told.step.value - 1;
        const auto influence =
            std::ranges::find_if(told.influences, [&](const Influence& i) { return a.facts[i.fact].symbol == symbol; });
        QVERIFY(influence != told.influences.end());
        QVERIFY2(close(influence->change, change, 1e-9), qPrintable(QString::number(influence->change)));
        QVERIFY(std::abs(change) > 1e-3);
        QVERIFY(std::ranges::is_sorted(told.influences, std::ranges::greater(),
                                       [](const Influence& i) { return std::abs(i.change); }));
    }

    void aFactThatMovesNothingIsNoInfluence() {
        const Explanation e = explained(kLlama);
        for (const Influence& i : e.output("latency_s")->influences) QVERIFY(e.facts[i.fact].symbol != "F");
    }

    void aRefusedRequestIsNotExplained() {
        const auto question =
            read(R"({"solver": "distributed", "model": "Llama3_8B", "fleet": "Research_256", "tp_size": 512})");
        const auto refused = explain(*question->solver, question->arguments, Assumptions{});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, error::kInfeasibleParallelism);
    }

    void formulasUseTheFewestParentheses_data() {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("written");
        const Traced a = named("a", 2), b = named("b", 3), c = named("c", 5);
        const auto row = [](const char* expected, const Traced& x) {
            const auto symbol = [](const Expression& leaf) { return leaf.symbol; };
            QTest::newRow(expected) << QString(expected)
                                    << QString::fromStdString(
                                           formulaText(*x.expression(), FormulaStyle::symbols, symbol));
        };
        row("a + b·c", a + b * c);
        row("(a + b)·c", (a + b) * c);
        row("a − (b + c)", a - (b + c));
        row("a − b + c", a - b + c);
        row("a·b/c", a * (b / c));
        row("a/(b·c)", a / (b * c));
        row("a/b/c", a / b / c);
        row("a/(b/c)", a / (b / c));
        row("−(a + b)", Traced(0) - (a + b));
        row("c − a·b", c - a * b);
        row("√(a·b)", sqrt(a * b));
        row("√a", sqrt(a));
        row("a^(1/3)", pow(a, Traced(1) / Traced(3)));
        row("(a·b)^c", pow(a * b, c));
        row("⌊a/b⌋·⌈c⌉", floor(a / b) * ceil(c));
        row("max(a, b, c)", max(a, max(b, c)));
        row("max(a, min(b, c))", max(a, min(b, c)));
        row("a", a * Traced(1) + Traced(0));
    }
    void formulasUseTheFewestParentheses() {
        QFETCH(QString, expected);
        QTEST(expected, "written");
    }

    void valuesReadInTheirBestUnit() {
        QCOMPARE(valueText(3.35e12, dim::bandwidth), std::string("3.35 TB/s"));
        QCOMPARE(valueText(131072, dim::none), std::string("131,072"));
        QCOMPARE(valueText(0.5, dim::none), std::string("0.5"));
        QCOMPARE(valueText(1.6e-6, dim::none), std::string("1.6e-06"));
        QCOMPARE(valueText(Rate<>(1.2, unit::perDay).base(), dim::rate), std::string("1.2 /d"));
        QCOMPARE(valueText(0.05 / (365 * 86400.), dim::rate), std::string("0.05 /a"));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "test_explain.moc"
