#include "mlsys_process.h"

#include <QJsonDocument>
#include <QTest>

namespace {

/// A request for a roofline profile with one more member.
QByteArray with(const char* member) {
    return QByteArray(R"({"id": "x", "solver": "single_node", "model": "GPT2", "hardware": "H100", )") + member + "}";
}
/// A request on hardware with this bandwidth.
QByteArray onBandwidth(const char* value) {
    return QByteArray(
               R"({"solver": "single_node", "model": "GPT2", "hardware": {"compute": {"peak_flop_per_s": 1e15}, )") +
           R"("memory": {"capacity_bytes": 8e10, "bandwidth_bytes_per_s": )" + value + "}}}";
}

} // namespace

/// Whatever comes in, one line goes out that is JSON, names code, field and message, and holds no number.
class TestBadRequests : public QObject {
    Q_OBJECT

private slots:
    void badInputIsAnsweredWithOneError_data();
    void badInputIsAnsweredWithOneError();
    void oneBadLineLeavesTheOthersAlone();
};

void TestBadRequests::badInputIsAnsweredWithOneError_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QByteArray& line, const char* code, const char* field) {
        QTest::newRow(name) << line << code << field;
    };
    for (const char* number : {"0", "-1", "1.5", "1e308", "\"1\"", "true", "null", "[1]", "{}"})
        row(("batch " + QByteArray(number)).constData(), with((R"("batch_size": )" + QByteArray(number)).constData()),
            "invalid_argument", "batch_size");
    for (const char* number : {"0", "-3.35e12", "1e308", "1e-308", "\"fast\"", "false", "null"})
        row(("bandwidth " + QByteArray(number)).constData(), onBandwidth(number), "invalid_argument",
            "hardware/memory/bandwidth_bytes_per_s");
    for (const char* number : {"NaN", "Infinity", "-Infinity", "nan", "1e999", "-1e999", "+1", "01", ".5", "0x10"})
        row(("number " + QByteArray(number)).constData(), with((R"("efficiency": )" + QByteArray(number)).constData()),
            "invalid_argument", "");
    row("unknown field", with(R"("seq_length": 1)"), "invalid_argument", "seq_length");
    row("field twice", with(R"("model": "GPT3")"), "invalid_argument", "model");
    row("unknown model", R"({"solver": "single_node", "model": "GPT5", "hardware": "H100"})", "unknown_id", "model");
    row("unknown preset", with(R"("preset": "refind")"), "unknown_id", "preset");
    row("unknown solver", R"({"solver": "roofline"})", "unknown_id", "solver");
    row("no solver", R"({"model": "GPT2"})", "invalid_argument", "solver");
    row("no model", R"({"solver": "single_node", "hardware": "H100"})", "invalid_argument", "model");
    row("misspelt region",
        R"({"solver": "placement_search", "fleet": "Research_256", "duration_days": 1, )"
        R"("regions": ["Polnad", "Poland"]})",
        "unknown_id", "regions/0");
    row("no work", R"({"solver": "single_node", "model": "DLRM", "hardware": "H100"})", "not_supported", "model");
    row("too many groups",
        R"({"solver": "distributed", "model": "GPT2", "fleet": "Research_256", "batch_size": 8, "tp_size": 512})",
        "infeasible_parallelism", "tp_size");
    row("cut off", with("").chopped(10), "invalid_argument", "");
    row("two objects", with(R"("batch_size": 1)") + "{}", "invalid_argument", "");
    row("list", "[1, 2]", "invalid_argument", "");
    row("word", "solve", "invalid_argument", "");
    row("binary", QByteArray("\x7f\x45LF\x02\x01\x00\xff\xfe", 9), "invalid_argument", "");
    row("not UTF-8", "{\"id\": \"\xc3\x28\"}", "invalid_argument", "");
    row("deep lists", QByteArray(100000, '['), "invalid_argument", "");
    row("deep objects", QByteArray("{\"a\":").repeated(20000), "invalid_argument", "");
    row("10 MB", "{\"id\": \"" + QByteArray(10 << 20, 'x') + "\"}", "invalid_argument", "");
    row("long text", with((R"("precision": ")" + QByteArray(100000, 'x') + "\"").constData()), "invalid_argument",
        "precision");
}

void TestBadRequests::badInputIsAnsweredWithOneError() {
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const Run run = runMlsys({"solve"}, line + "\n");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    const auto answers = run.answers();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0].keys(), (QStringList{"error", "id"}));
    QCOMPARE(answers[0]["error"].toObject().keys(), (QStringList{"code", "field", "message"}));
    QCOMPARE(answers[0]["error"]["code"].toString(), code);
    QCOMPARE(answers[0]["error"]["field"].toString(), field);
    const QString message = answers[0]["error"]["message"].toString();
    QVERIFY(!message.isEmpty() && message.size() < 2000);
}

void TestBadRequests::oneBadLineLeavesTheOthersAlone() {
    const QByteArray good = with(R"("batch_size": 1)") + "\n";
    const auto answers = runMlsys({"solve"}, good + QByteArray(3 << 20, '[') + "\n" + good).answers();
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers[0].contains("answer"));
    QVERIFY(answers[1].contains("error"));
    QCOMPARE(answers[2], answers[0]);
}

QTEST_GUILESS_MAIN(TestBadRequests)
#include "test_bad_requests.moc"
