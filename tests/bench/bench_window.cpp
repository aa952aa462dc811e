#include "fixtures.h"
#include "measures.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.addOptions({{"measure", "frames, exports, memory or start.", "what", "frames"},
                       {"size", "Window size.", "WxH", "1920x1080"},
                       {"moves", "Slider moves.", "count", "1000"},
                       {"page", "Measure frames of this page alone.", "id"},
                       {"begun", "Milliseconds since 1970 at which the program was started.", "ms"},
                       {"out", "File for the figures, as JSON.", "file"}});
    parser.addHelpOption();
}

void printRow(QTextStream& out, const QJsonObject& row) {
    const auto number = [&](const char* key) { return QString::number(row[key].toDouble(), 'f', 2).rightJustified(9); };
    out << row["name"].toString().leftJustified(52);
    if (row.contains("value"))
        out << number("value") << ' ' << row["unit"].toString() << '\n';
    else
        out << "p50" << number("p50") << "  p99" << number("p99") << "  max" << number("max") << "  processor p50"
            << number("cpu_p50") << "  p99" << number("cpu_p99") << " ms\n";
}

bool write(const QString& path, const QJsonObject& report) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0;
}

/// From the start of the process to the first frame on the screen.
QJsonArray startRow(double begun) {
    return {measured("start to first frame", double(QDateTime::currentMSecsSinceEpoch()) - begun, "ms")};
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    prepareTheme(app, Theme(ThemeId::Light));
    ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
    MainWindow window(store);
    applyTheme(app, Theme(ThemeId::Light));
    const QStringList size = parser.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QCoreApplication::processEvents();
    const QString what = parser.value("measure");
    const Bench bench{window, std::max(100, parser.value("moves").toInt()), parser.value("page")};
    const QJsonArray rows = what == "start"     ? startRow(parser.value("begun").toDouble())
                            : what == "exports" ? measureExports(bench)
                            : what == "memory"  ? measureMemory(bench)
                                                : measureFrames(bench);
    QTextStream out(stdout);
    for (const auto& row : rows) printRow(out, row.toObject());
    const QJsonObject report{
        {"size", parser.value("size")}, {"platform", QGuiApplication::platformName()}, {"rows", rows}};
    return parser.isSet("out") && !write(parser.value("out"), report) ? 4 : 0;
}
