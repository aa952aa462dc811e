#include "explore/solver_entry.h"
#include "fixtures.h"
#include "registry/request.h"
#include "scenario/argument_check.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace mlsys;

namespace {

/// A request of each solver that is answered, from the golden cases.
QHash<QString, QJsonObject> goodRequests() {
    QHash<QString, QJsonObject> good;
    QFile file(MLSYS_GOLDEN);
    if (!file.open(QFile::ReadOnly)) qFatal("no golden cases");
    while (!file.atEnd()) {
        const QJsonObject request = QJsonDocument::fromJson(file.readLine())["request"].toObject();
        // The request that names the most inputs says the most about them.
        QJsonObject& best = good[request["solver"].toString()];
        if (request.size() > best.size()) best = request;
    }
    // The package has no such search.
    good["split_search"] = {{"solver", "split_search"}, {"model", "Llama3_70B"}, {"fleet", "Research_256"},
                            {"batch_size", 512},        {"max_tp", 8},           {"max_pp", 16}};
    return good;
}

Expected<Answer> answerOf(const SolverEntry& solver, const QByteArray& text) {
    const Request request = Request::parse(std::string_view(text.constData(), std::size_t(text.size())));
    if (!request.faults().empty()) return tl::unexpected(request.faults().front());
    const auto arguments = request.arguments(solver.inputs, sharedRegistry());
    if (!arguments) return tl::unexpected(arguments.error().front());
    return solver.run(*arguments, *sharedRegistry().preset("tutorial"));
}

bool hasNan(const AnswerValue& value) {
    if (const auto* x = std::get_if<double>(&value.data)) return std::isnan(*x);
    if (const auto* list = std::get_if<AnswerValue::List>(&value.data)) return std::ranges::any_of(*list, hasNan);
    if (const auto* object = std::get_if<AnswerValue::Object>(&value.data))
        return std::ranges::any_of(*object, [](const NamedValue& field) { return hasNan(field.value); });
    return false;
}

bool isNumber(const FieldInfo& field) {
    return field.kind == Kind::Number || field.kind == Kind::Integer;
}

/// Whether JSON of this form can stand for the field at all.
bool isOfItsType(const FieldInfo& field, const QByteArray& json) {
    const char first = json.front();
    if (isNumber(field)) return first == '-' || (first >= '0' && first <= '9');
    if (field.kind == Kind::Flag) return first == 't' || first == 'f';
    if (field.kind == Kind::Grids) return first == '[';
    return first == '"' || (first == '{' && field.kind != Kind::Choice);
}

} // namespace

/// Every input of every solver against values that no user should get an answer, or a wrong one, for.
class TestEveryField : public QObject {
    Q_OBJECT

    QHash<QString, QJsonObject> m_good = goodRequests();

    QByteArray with(const SolverEntry& solver, const FieldInfo& field, const QByteArray& json) {
        QJsonObject request = m_good[QString::fromUtf8(solver.info.name.data())];
        const QString name = QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
        request.remove(name);
        const QByteArray others = QJsonDocument(request).toJson(QJsonDocument::Compact).chopped(1);
        return others + ",\"" + name.toUtf8() + "\":" + json + "}";
    }

private slots:
    void everySolverHasAGoodRequest() {
        for (const SolverEntry& solver : solverTable()) {
            const QJsonObject request = m_good[QString::fromUtf8(solver.info.name.data())];
            QVERIFY2(answerOf(solver, QJsonDocument(request).toJson(QJsonDocument::Compact)),
                     std::string(solver.info.name).c_str());
        }
    }

    void aValueIsAnsweredOrRefusedByTheNameOfItsField_data() {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"0",        "-1",   "-0.0",  "0.5",           "1e-308", "1e308",    "-1e308",
                                 "1e15",     "true", "false", "null",          "\"\"",   "\"NaN\"",  "\"H100x\"",
                                 "\"fp17\"", "[]",   "[1]",   "[\"Nowhere\"]", "{}",     "{\"x\":1}"})
            QTest::addRow("%s", json) << QByteArray(json);
    }
    void aValueIsAnsweredOrRefusedByTheNameOfItsField() {
        QFETCH(QByteArray, json);
        int refused = 0;
        for (const SolverEntry& solver : solverTable())
            for (const FieldInfo& field : solver.inputs) {
                const std::string place = std::string(solver.info.name) + '.' + std::string(field.name);
                const auto answer = answerOf(solver, with(solver, field, json));
                if (answer) {
                    QVERIFY2(isOfItsType(field, json), place.c_str());
                    for (const NamedValue& value : answer->fields)
                        QVERIFY2(!hasNan(value.value), (place + " makes a NaN of " + value.name).c_str());
                    continue;
                }
                ++refused;
                const Error& fault = answer.error();
                QVERIFY2(!fault.what.empty() && !fault.code.empty(), place.c_str());
                if (fault.code != error::kInvalidArgument && fault.code != error::kUnknownId) continue;
                QVERIFY2(fault.where.find(field.name) != std::string::npos || isOfItsType(field, json),
                         (place + ": " + fault.where + ": " + fault.what).c_str());
                if (isNumber(field) && fault.where == field.name)
                    QVERIFY2(fault.what.find(legalValues(field)) != std::string::npos,
                             (place + ": " + fault.what).c_str());
            }
        QVERIFY(refused > 0);
    }

    void numbersThatJsonDoesNotKnowAreRefusedAsText_data() {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"NaN", "Infinity", "-Infinity", "1e999", "+1", "0x10", ".5", "1."})
            QTest::addRow("%s", json) << QByteArray(json);
    }
    void numbersThatJsonDoesNotKnowAreRefusedAsText() {
        QFETCH(QByteArray, json);
        for (const SolverEntry& solver : solverTable())
            for (const FieldInfo& field : solver.inputs)
                QVERIFY2(!answerOf(solver, with(solver, field, json)), std::string(field.name).c_str());
    }

    void theEndsOfEveryRangeAreLegalAndWhatLiesBeyondIsNot() {
        for (const SolverEntry& solver : solverTable())
            for (const FieldInfo& field : solver.inputs) {
                if (!isNumber(field) || field.range == Range{}) continue;
                const auto isRefusedHere = [&](double x) {
                    const auto answer = answerOf(solver, with(solver, field, QByteArray::number(x, 'g', 17)));
                    return !answer && answer.error().where == field.name &&
                           answer.error().what.find(legalValues(field)) != std::string::npos;
                };
                const std::string place = std::string(solver.info.name) + '.' + std::string(field.name);
                QVERIFY2(!isRefusedHere(field.range.lowest), place.c_str());
                QVERIFY2(!isRefusedHere(field.range.highest), place.c_str());
                const double step = field.kind == Kind::Integer ? 1 : std::abs(field.range.highest) * 1e-3;
                QVERIFY2(isRefusedHere(field.range.highest + step), place.c_str());
                QVERIFY2(isRefusedHere(field.range.lowest - std::max(1., step)), place.c_str());
            }
    }

    void everyRequiredInputIsMissedByName() {
        for (const SolverEntry& solver : solverTable())
            for (const FieldInfo& field : solver.inputs) {
                if (field.need == Need::optional) continue;
                QJsonObject request = m_good[QString::fromUtf8(solver.info.name.data())];
                request.remove(QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
                const auto answer = answerOf(solver, QJsonDocument(request).toJson(QJsonDocument::Compact));
                QVERIFY2(!answer && answer.error().where == field.name, std::string(field.name).c_str());
            }
    }
};

QTEST_APPLESS_MAIN(TestEveryField)
#include "test_every_field.moc"
