#include "explore/solver_entry.h"
#include "fixtures.h"

#include <QTest>

#include <set>

using namespace mlsys;

namespace {

/// Outputs that a law makes infinite: waiting for overloaded servers, demand on a path that does not exist.
const std::set<std::string> kMayBeInfinite{"p50_latency_s", "p99_latency_s", "avg_wait_time_days", "avg_queue_length",
                                           "utilization"};

/// Where the legal range of a number is tried; `usual` is the default, or the smallest legal value.
enum class At { usual, lowest, highest };

const SolverEntry& fetchedSolver() {
    QFETCH(QByteArray, solver);
    return *findSolver(solver.toStdString());
}

void everySolver() {
    QTest::addColumn<QByteArray>("solver");
    for (const SolverEntry& s : solverTable()) QTest::newRow(s.info.name.data()) << QByteArray(s.info.name.data());
}

std::optional<Argument> numberAt(const FieldInfo& field, At at) {
    if (at == At::highest) return field.range.highest;
    if (at == At::lowest || field.need == Need::required) return field.range.lowest;
    return std::nullopt;
}

Argument entityFor(const FieldInfo& field) {
    const Registry& registry = sharedRegistry();
    switch (field.kind) {
    case Kind::Model: return *registry.find<Model>("Llama3_8B");
    case Kind::Hardware: return *registry.find<Hardware>("H100");
    case Kind::Fleet: return *registry.find<Fleet>("Research_256");
    case Kind::Fabric: return *registry.find<Fabric>("InfiniBand_NDR");
    case Kind::Grid: return *registry.find<Grid>("Poland");
    default: return registry.all<Grid>();
    }
}

/// Arguments with every field as usual; a budget may be given only once.
Arguments usualArguments(const SolverEntry& solver) {
    Arguments arguments;
    for (const FieldInfo& field : solver.inputs) {
        if (field.kind == Kind::Number || field.kind == Kind::Integer)
            arguments.push_back(field.name == "compute_budget_flop" ? Argument(1e24) : numberAt(field, At::usual));
        else if (field.kind == Kind::Flag || field.kind == Kind::Choice)
            arguments.push_back(std::nullopt);
        else
            arguments.push_back(field.need == Need::required ? std::optional(entityFor(field)) : std::nullopt);
    }
    return arguments;
}

bool isNumber(const FieldInfo& field) {
    return (field.kind == Kind::Number || field.kind == Kind::Integer) && field.name != "compute_budget_h100_days";
}

QString unsound(const std::string& name, const AnswerValue& value) {
    if (const auto* x = std::get_if<double>(&value.data)) {
        if (std::isnan(*x)) return QString::fromStdString(name + " is not a number");
        if (std::isinf(*x) && !kMayBeInfinite.contains(name)) return QString::fromStdString(name + " is infinite");
    }
    if (const auto* fields = std::get_if<AnswerValue::Object>(&value.data))
        for (const NamedValue& field : *fields)
            if (const QString why = unsound(field.name, field.value); !why.isEmpty()) return why;
    if (const auto* list = std::get_if<AnswerValue::List>(&value.data))
        for (const AnswerValue& item : *list)
            if (const QString why = unsound(name, item); !why.isEmpty()) return why;
    return {};
}

/// What is wrong with the answer, or nothing; a refusal is an answer too.
QString fault(const SolverEntry& solver, const Arguments& arguments) {
    const auto answer = solver.run(arguments, Assumptions{});
    if (answer.has_value() != solver.trace(arguments, Assumptions{}).has_value())
        return "explanation and answer differ";
    return answer ? unsound("", {answer->fields}) : QString();
}

} // namespace

class TestSolverTable : public QObject {
    Q_OBJECT

private slots:
    void everyLegalNumberGetsASoundAnswer_data() { everySolver(); }
    void everyLegalNumberGetsASoundAnswer() {
        const SolverEntry& solver = fetchedSolver();
        for (std::size_t i = 0; i < solver.inputs.size(); ++i) {
            if (!isNumber(solver.inputs[i])) continue;
            for (const At at : {At::lowest, At::highest}) {
                Arguments arguments = usualArguments(solver);
                arguments[i] = numberAt(solver.inputs[i], at);
                const QString why = fault(solver, arguments);
                QVERIFY2(why.isEmpty(), qPrintable(why + " at " + solver.inputs[i].name.data()));
            }
        }
    }

    void everyCornerOfTwoNumbersGetsASoundAnswer_data() { everySolver(); }
    void everyCornerOfTwoNumbersGetsASoundAnswer() {
        const SolverEntry& solver = fetchedSolver();
        for (std::size_t i = 0; i < solver.inputs.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                for (const auto& [a, b] : {std::pair{At::lowest, At::lowest},
                                           {At::lowest, At::highest},
                                           {At::highest, At::lowest},
                                           {At::highest, At::highest}}) {
                    if (!isNumber(solver.inputs[i]) || !isNumber(solver.inputs[j])) continue;
                    Arguments arguments = usualArguments(solver);
                    arguments[i] = numberAt(solver.inputs[i], a);
                    arguments[j] = numberAt(solver.inputs[j], b);
                    const QString why = fault(solver, arguments);
                    QVERIFY2(why.isEmpty(), qPrintable(why + " at " + solver.inputs[i].name.data() + ", " +
                                                       solver.inputs[j].name.data()));
                }
    }

    void allExtremesTogetherGetASoundAnswer_data() { everySolver(); }
    void allExtremesTogetherGetASoundAnswer() {
        const SolverEntry& solver = fetchedSolver();
        for (const At at : {At::lowest, At::highest}) {
            Arguments arguments = usualArguments(solver);
            for (std::size_t i = 0; i < arguments.size(); ++i)
                if (isNumber(solver.inputs[i])) arguments[i] = numberAt(solver.inputs[i], at);
            const QString why = fault(solver, arguments);
            QVERIFY2(why.isEmpty(), qPrintable(why));
        }
    }

    void everyDefaultIsLegal_data() { everySolver(); }
    void everyDefaultIsLegal() {
        for (const FieldInfo& field : fetchedSolver().inputs)
            if (field.fallback) QVERIFY2(checkArgument(field, *field.fallback).has_value(), field.name.data());
    }

    void everyFieldIsDescribed_data() { everySolver(); }
    void everyFieldIsDescribed() {
        std::set<std::string_view> names;
        for (const FieldInfo& field : fetchedSolver().inputs) {
            QVERIFY2(!field.meaning.empty(), field.name.data());
            QVERIFY2(names.insert(field.name).second, field.name.data());
        }
        names.clear();
        for (const OutputInfo& output : fetchedSolver().outputs) {
            QVERIFY2(!output.meaning.empty(), output.name.data());
            QVERIFY2(names.insert(output.name).second, output.name.data());
        }
    }

    void everyModelAndAcceleratorGetsASoundAnswer_data() { everySolver(); }
    void everyModelAndAcceleratorGetsASoundAnswer() {
        const SolverEntry& solver = fetchedSolver();
        const auto at = [&](Kind kind) { return std::ranges::find(solver.inputs, kind, &FieldInfo::kind); };
        for (const auto& model : sharedRegistry().all<Model>())
            for (const auto& hardware : sharedRegistry().all<Hardware>()) {
                Arguments arguments = usualArguments(solver);
                if (const auto i = at(Kind::Model); i != solver.inputs.end())
                    arguments[static_cast<std::size_t>(i - solver.inputs.begin())] = model;
                if (const auto i = at(Kind::Hardware); i != solver.inputs.end())
                    arguments[static_cast<std::size_t>(i - solver.inputs.begin())] = hardware;
                const QString why = fault(solver, arguments);
                QVERIFY2(why.isEmpty(), qPrintable(why + " for " + model->id.c_str() + " on " + hardware->id.c_str()));
            }
    }
};

QTEST_APPLESS_MAIN(TestSolverTable)
#include "test_solver_table.moc"
