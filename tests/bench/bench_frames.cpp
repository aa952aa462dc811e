#include "app/main_window.h"
#include "controls/parameter_control.h"
#include "controls/stepped_slider.h"
#include "fixtures.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

struct Times {
    QString name;
    std::vector<double> ms;

    double quantile(double q) const {
        std::vector<double> sorted = ms;
        std::ranges::sort(sorted);
        return sorted[static_cast<std::size_t>(q * double(sorted.size() - 1))];
    }
    QJsonObject json() const {
        return {{"name", name}, {"p50_ms", quantile(0.5)}, {"p99_ms", quantile(0.99)}, {"max_ms", quantile(1)}};
    }
};

double msSince(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

void mouse(QWidget& target, QEvent::Type type, const QPointF& at) {
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, target.mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

/// From a move of the mouse on the batch slider to everything painted and flushed.
Times dragBatch(MainWindow& window, int moves) {
    Times times{QStringLiteral("slider move to painted, all panels"), {}};
    ParameterControl& control = *window.findChild<ParameterControl*>("batch");
    SteppedSlider& slider = *control.slider();
    // Up and down over the stops, so that every move changes the value.
    const int stops = int(control.spec().stops.size());
    const auto at = [&](int move) {
        const int phase = move % (2 * stops - 2);
        const int stop = phase < stops ? phase : 2 * stops - 2 - phase;
        const double margin = 0.04 * slider.width();
        return QPointF(margin + (slider.width() - 2 * margin) * stop / (stops - 1), slider.height() * 0.3);
    };
    mouse(slider, QEvent::MouseButtonPress, at(0));
    for (int move = 1; move <= moves; ++move) {
        QElapsedTimer timer;
        timer.start();
        mouse(slider, QEvent::MouseMove, at(move));
        QCoreApplication::processEvents();
        times.ms.push_back(msSince(timer));
    }
    mouse(slider, QEvent::MouseButtonRelease, at(moves));
    return times;
}

/// One panel alone: drawing a new snapshot and painting it.
Times renderPanel(ScenarioStore& store, Panel& panel, int moves) {
    Times times{panel.title(), {}};
    for (int move = 1; move <= moves; ++move) {
        const Scenario next = *withParameter(store.scenario(), "batch", double(1 + move % 500), store.registry());
        const SnapshotPtr snapshot = solveScenario(next, store.registry());
        QElapsedTimer timer;
        timer.start();
        panel.render(snapshot);
        panel.repaint();
        times.ms.push_back(msSince(timer));
    }
    return times;
}

Times solveOnly(const ScenarioStore& store, int moves) {
    Times times{QStringLiteral("solving the snapshot"), {}};
    for (int move = 1; move <= moves; ++move) {
        QElapsedTimer timer;
        timer.start();
        const auto snapshot = solveScenario(
            *withParameter(store.scenario(), "batch", double(1 + move % 500), store.registry()), store.registry());
        times.ms.push_back(msSince(timer));
    }
    return times;
}

} // namespace

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"size", "Window size.", "WxH", "1920x1080"},
                       {"moves", "Slider moves.", "count", "500"},
                       {"out", "File for the figures, as JSON.", "file"}});
    parser.addHelpOption();
    parser.process(app);
    applyTheme(app, Theme(ThemeId::Light));
    ScenarioStore store(sharedRegistry(), defaultScenario(sharedRegistry()));
    MainWindow window(store);
    const QStringList size = parser.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QCoreApplication::processEvents();
    const double start = msSince(sinceStart);

    const int moves = std::max(10, parser.value("moves").toInt());
    dragBatch(window, 20);
    std::vector<Times> all{dragBatch(window, moves), solveOnly(store, moves)};
    for (Panel* panel : window.grid().panels()) all.push_back(renderPanel(store, *panel, moves));

    QTextStream out(stdout);
    out << "window " << parser.value("size") << ", platform " << QGuiApplication::platformName()
        << ", first painted frame after " << QString::number(start, 'f', 1) << " ms\n";
    QJsonArray rows;
    for (const Times& t : all) {
        rows << t.json();
        out << QString("%1  p50 %2 ms  p99 %3 ms  max %4 ms\n")
                   .arg(t.name, -36)
                   .arg(t.quantile(0.5), 7, 'f', 2)
                   .arg(t.quantile(0.99), 7, 'f', 2)
                   .arg(t.quantile(1), 7, 'f', 2);
    }
    if (!parser.isSet("out")) return 0;
    QFile file(parser.value("out"));
    const QJsonObject report{{"size", parser.value("size")},
                             {"platform", QGuiApplication::platformName()},
                             {"first_frame_ms", start},
                             {"rows", rows}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0 ? 0 : 4;
}
