#include "explore/solver_entry.h"
#include "registry/request.h"

#include "fixtures.h"

#include <QTest>

using namespace mlsys;

namespace {

const std::vector<FieldInfo>& fieldsOf(std::string_view solver) {
    return findSolver(solver)->inputs;
}

Checked<Arguments> read(const Request& request) {
    return request.arguments(fieldsOf(request.solver()), sharedRegistry());
}

Checked<Arguments> read(const QByteArray& text) {
    const Request request = Request::parse({text.data(), static_cast<std::size_t>(text.size())});
    if (!request.faults().empty()) return tl::unexpected(request.faults());
    return read(request);
}

/// The argument for the field of that name.
const std::optional<Argument>& at(const Arguments& arguments, std::string_view solver, std::string_view name) {
    const auto& fields = fieldsOf(solver);
    return arguments[static_cast<std::size_t>(std::ranges::find(fields, name, &FieldInfo::name) - fields.begin())];
}

/// A request of a roofline profile with one more member.
QByteArray roofline(const char* member) {
    return QByteArray(R"({"solver": "single_node", "model": "GPT2", "hardware": "H100", )") + member + "}";
}
/// The same on hardware whose memory is described by `memory`.
QByteArray onHardware(const char* memory) {
    return QByteArray(R"({"solver": "single_node", "model": "GPT2", "hardware": {"compute": {"peak_flop_per_s": 1e12},
        "memory": )") +
           memory + "}}";
}

} // namespace

class TestRequest : public QObject {
    Q_OBJECT

private slots:
    void idsBecomeEntries();

    void inlineObjectsBecomeEntities();

    void fleetsAreMadeOfIdsAndInlineParts();

    void gridsAreListed();

    void theIdIsGivenBackAsItIs_data();
    void theIdIsGivenBackAsItIs();

    void aRequestWithoutIdOrPresetHasTheDefaults() {
        const Request request = Request::parse("{}");
        QCOMPARE(request.id(), "null");
        QCOMPARE(request.preset(), kDefaultPreset);
        QCOMPARE(request.solver(), "");
    }

    void badInputIsRefusedAtItsField_data();
    void badInputIsRefusedAtItsField() {
        QFETCH(QByteArray, request);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const auto arguments = read(request);
        QVERIFY(!arguments);
        QVERIFY2(arguments.error().size() == 1, arguments.error().back().what.c_str());
        QCOMPARE(QString::fromStdString(arguments.error()[0].where), where);
        QVERIFY2(QString::fromStdString(arguments.error()[0].what).contains(what), arguments.error()[0].what.c_str());
    }

    void everyFaultIsReported();
};

void TestRequest::badInputIsRefusedAtItsField_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const QByteArray& request, const char* where, const char* what) {
        QTest::newRow(request.constData()) << request << where << what;
    };
    for (const char* value : {"0", "-1", "2.5", "1e308", "true", "\"7\"", "null", "[]", "{}"})
        row(roofline((R"("batch_size": )" + QByteArray(value)).constData()), "batch_size", "a whole number from 1 to");
    for (const char* value : {"0", "1.1", "-0.5", "1e308", "false", "\"0.5\"", "null"})
        row(roofline((R"("efficiency": )" + QByteArray(value)).constData()), "efficiency", "a number from 1e-09 to 1");
    for (const char* value : {"0", "1", "\"true\"", "null"})
        row(roofline((R"("is_training": )" + QByteArray(value)).constData()), "is_training", "true or false");
    for (const char* value : {"\"fp4\"", "\"FP16\"", "16", "null"})
        row(roofline((R"("precision": )" + QByteArray(value)).constData()), "precision", "one of fp32, tf32");
    row(roofline(R"("batchsize": 1)"), "batchsize", "did you mean batch_size?");
    row(roofline(R"("colour": 1)"), "colour", "inputs are model, hardware, batch_size");
    row(roofline(R"("model": "GPT3")"), "model", "twice");
    row(roofline(R"("preset": 1)"), "preset", "the number 1");
    row(R"({"solver": "single_node", "model": "GPT2"})", "hardware", "missing");
    row(R"({"solver": "single_node", "model": "gpt2", "hardware": "H100"})", "model", "did you mean GPT2?");
    row(R"({"solver": "single_node", "model": 2, "hardware": "H100"})", "model", "id of a registry entry");
    row(R"({"solver": "single_node", "model": {"kind": "transformer", "layers": 2}, "hardware": "H100"})",
        "model/parameters", "transformer needs it");
    row(onHardware(R"({"capacity_bytes": 1e9, "bandwidth_bytes_per_s": 0})"), "hardware/memory/bandwidth_bytes_per_s",
        "from 1 to 1e+21 B/s");
    row(onHardware(R"({"capacity_bytes": 1e9, "bandwidth_bytes_per_s": -3.35e12})"),
        "hardware/memory/bandwidth_bytes_per_s", "from 1 to 1e+21 B/s");
    row(onHardware(R"({"capacity_bytes": 1e9, "bandwidth_bytes_per_s": 1, "bandwidth_gbps": 1})"),
        "hardware/memory/bandwidth_gbps", "fields are");
    row(onHardware("7"), "hardware/memory", "give an object");
    row(R"({"solver": "reliability", "job_duration_s": 3600, "fleet": {"node": "DGX_A100", "count": 0,
        "fabric": "Ethernet_10G"}})",
        "fleet/count", "whole number from 1");
    row(R"({"solver": "placement_search", "fleet": "Research_256", "duration_days": 1, "regions": ["Polnad", "Poland"]})",
        "regions/0", "did you mean Poland?");
    row(R"({"solver": "placement_search", "fleet": "Research_256", "duration_days": 1, "regions": []})", "regions",
        "list of grid");
    row(R"({"solver": "single_node", "model": )", "", "not JSON");
    row("7", "", "give an object");
}

void TestRequest::idsBecomeEntries() {
    const auto arguments = read(roofline(R"("batch_size": 7, "precision": "int8", "is_training": true)"));
    QVERIFY(arguments);
    const auto of = [&](const char* name) { return *at(*arguments, "single_node", name); };
    QVERIFY(std::get<Ref<Model>>(of("model")) == *sharedRegistry().find<Model>("GPT2"));
    QVERIFY(std::get<Ref<Hardware>>(of("hardware")) == *sharedRegistry().find<Hardware>("H100"));
    QCOMPARE(std::get<double>(of("batch_size")), 7.);
    QCOMPARE(std::get<std::string>(of("precision")), "int8");
    QCOMPARE(std::get<bool>(of("is_training")), true);
    QVERIFY(!at(*arguments, "single_node", "efficiency"));
}

void TestRequest::inlineObjectsBecomeEntities() {
    const auto arguments = read(onHardware(R"({"capacity_bytes": 1e9, "bandwidth_bytes_per_s": 2e9})"));
    QVERIFY(arguments);
    const auto hardware = std::get<Ref<Hardware>>(*at(*arguments, "single_node", "hardware"));
    QCOMPARE(hardware->peak.base(), 1e12);
    QCOMPARE(hardware->bandwidth.base(), 2e9);
    QVERIFY(!hardware->tdp);
}

void TestRequest::fleetsAreMadeOfIdsAndInlineParts() {
    const auto arguments = read(R"({"solver": "reliability", "job_duration_s": 3600, "fleet": {"node": "DGX_A100",
        "count": 3, "fabric": {"bandwidth_bytes_per_s": 1e10}, "region": "Poland"}})");
    QVERIFY(arguments);
    const auto fleet = std::get<Ref<Fleet>>(*at(*arguments, "reliability", "fleet"));
    QCOMPARE(fleet->accelerators(), 24.);
    QCOMPARE(fleet->fabric->bandwidth.base(), 1e10);
    QCOMPARE((*fleet->region)->id, "Poland");
}

void TestRequest::gridsAreListed() {
    const auto arguments = read(R"({"solver": "placement_search", "fleet": "Research_256", "duration_days": 30,
        "regions": ["Quebec", {"carbon_intensity_g_per_kwh": 5, "pue": 1.1, "wue_l_per_kwh": 0}]})");
    QVERIFY(arguments);
    const auto grids = std::get<std::vector<Ref<Grid>>>(*at(*arguments, "placement_search", "regions"));
    QCOMPARE(grids.size(), std::size_t{2});
    QCOMPARE(grids[1]->pue, std::optional(1.1));
}

void TestRequest::theIdIsGivenBackAsItIs_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"null", "7", "-1.50", "12345678901234567", R"("a\"é")", R"([1,{"b":null}])"})
        QTest::newRow(id) << QByteArray(id);
}

void TestRequest::theIdIsGivenBackAsItIs() {
    QFETCH(QByteArray, id);
    QCOMPARE(Request::parse(roofline((R"("id": )" + id).constData()).toStdString()).id(), id.toStdString());
}

void TestRequest::everyFaultIsReported() {
    const auto arguments = read(R"({"solver": "single_node", "modle": "GPT2", "hardware": {"memory": {}},
        "batch_size": "3", "efficiency": 2})");
    QVERIFY(!arguments);
    QStringList places;
    for (const Error& e : arguments.error()) places += QString::fromStdString(e.where);
    places.sort();
    QCOMPARE(places,
             (QStringList{"batch_size", "efficiency", "hardware/compute", "hardware/memory/bandwidth_bytes_per_s",
                          "hardware/memory/capacity_bytes", "model", "modle"}));
}

QTEST_APPLESS_MAIN(TestRequest)
#include "test_request.moc"
