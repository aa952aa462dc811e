#include "explore/solver_entry.h"
#include "fixtures.h"
#include "registry/request.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace mlsys;

namespace {

constexpr double kTolerance = 1e-9; ///< relative, on every number

bool close(double a, double b) {
    return a == b || std::abs(a - b) <= kTolerance * std::max(std::abs(a), std::abs(b));
}

QString differs(const QString& where, const QJsonValue& expected, const AnswerValue& got);

QString differs(const QString& where, const QJsonValue& expected, const AnswerValue::Object& got) {
    const QJsonObject fields = expected.toObject();
    if (!expected.isObject()) return where + " is an object";
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto found = std::ranges::find(got, field.key().toStdString(), &NamedValue::name);
        const QString place = where + "/" + field.key();
        const QString why = found == got.end() ? place + " is missing" : differs(place, field.value(), found->value);
        if (!why.isEmpty()) return why;
    }
    return {};
}

QString differs(const QString& where, const QJsonValue& expected, const AnswerValue::List& got) {
    const QJsonArray items = expected.toArray();
    if (items.size() != static_cast<qsizetype>(got.size())) return where + " has another length";
    for (qsizetype i = 0; i < items.size(); ++i)
        if (const QString why = differs(where + "/" + QString::number(i), items[i], got[i]); !why.isEmpty()) return why;
    return {};
}

QString differs(const QString& where, const QJsonValue& expected, double got) {
    const bool same = expected.isNull() ? std::isinf(got) : expected.isDouble() && close(expected.toDouble(), got);
    return same ? QString() : where + " is " + QString::number(got, 'g', 17);
}

QString differs(const QString& where, const QJsonValue& expected, long long got) {
    return differs(where, expected, static_cast<double>(got));
}

QString differs(const QString& where, const QJsonValue& expected, bool got) {
    return expected.isBool() && expected.toBool() == got ? QString() : where + " is the other";
}

QString differs(const QString& where, const QJsonValue& expected, const std::string& got) {
    return expected.isString() && expected.toString().toStdString() == got
               ? QString()
               : where + " is " + QString::fromStdString(got);
}

QString differs(const QString& where, const QJsonValue& expected, std::monostate) {
    return expected.isNull() ? QString() : where + " is absent";
}

QString differs(const QString& where, const QJsonValue& expected, const AnswerValue& got) {
    return std::visit([&](const auto& value) { return differs(where, expected, value); }, got.data);
}

Expected<Answer> solve(const QJsonObject& request) {
    const Request parsed = Request::parse(QJsonDocument(request).toJson(QJsonDocument::Compact).toStdString());
    if (!parsed.faults().empty()) return tl::unexpected(parsed.faults().front());
    const SolverEntry* solver = findSolver(parsed.solver());
    if (!solver) return tl::unexpected(Error{"no solver", "solver", std::string(parsed.solver())});
    const auto arguments = parsed.arguments(solver->inputs, sharedRegistry());
    if (!arguments) return tl::unexpected(arguments.error().front());
    return solver->run(*arguments, *sharedRegistry().preset(parsed.preset()));
}

} // namespace

/// Answers of the published package, release 0.1.1, which the tutorial preset agrees with.
class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void everyPublishedAnswerComesOut_data() {
        QTest::addColumn<QJsonObject>("published");
        QFile file(MLSYS_GOLDEN);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject published = QJsonDocument::fromJson(file.readLine()).object();
            QTest::newRow(published["id"].toString().toUtf8().constData()) << published;
        }
    }
    void everyPublishedAnswerComesOut() {
        QFETCH(QJsonObject, published);
        const QJsonObject expected = published["expect"].toObject();
        const auto answer = solve(published["request"].toObject());
        if (expected.contains("error")) {
            QVERIFY(!answer);
            QVERIFY(answer.error().code != "no solver");
            return;
        }
        if (!answer) QFAIL(answer.error().what.c_str());
        const QString why = differs({}, expected, answer->fields);
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }

    void everySolverIsAmongThem() {
        std::set<std::string> named;
        QFile file(MLSYS_GOLDEN);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd())
            named.insert(QJsonDocument::fromJson(file.readLine())["request"]["solver"].toString().toStdString());
        for (const SolverEntry& solver : solverTable())
            QVERIFY2(named.contains(std::string(solver.info.name)), solver.info.name.data());
        QCOMPARE(named.size(), solverTable().size());
    }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "test_golden.moc"
