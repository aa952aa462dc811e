#include "measures.h"

#include "controls/parameter_control.h"
#include "controls/stepped_slider.h"
#include "panels/page_list.h"

#include <QCoreApplication>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

/// Up and down over the stops of a slider, so that every move changes the value.
double shareAt(int move, int stops) {
    const int phase = move % (2 * stops - 2);
    return double(phase < stops ? phase : 2 * stops - 2 - phase) / (stops - 1);
}

/// From a move of the mouse on the batch slider to everything painted and flushed.
Series dragBatch(const Bench& bench, const QString& name, int moves) {
    Series series{name};
    ParameterControl& control = *bench.window.findChild<ParameterControl*>("batch");
    SteppedSlider& slider = *control.slider();
    const int stops = int(control.spec().stops.size());
    beginDrag(slider, 0);
    for (int move = 1; move <= moves; ++move)
        series.time([&] {
            drag(slider, shareAt(move, stops));
            QCoreApplication::processEvents();
        });
    endDrag(slider, shareAt(moves, stops));
    return series;
}

Scenario withBatch(const ScenarioStore& store, int move) {
    return *withParameter(store.scenario(), "batch", double(1 + move % 500), store.registry());
}

/// One panel alone in the full window: drawing a new snapshot and painting it.
Series renderPanel(const Bench& bench, Panel& panel, const QString& preset) {
    Series series{QStringLiteral("panel %1, %2").arg(panel.id(), preset)};
    const ScenarioStore& store = bench.window.store();
    SnapshotPtr snapshot = withDesigns(*completed(store.snapshot(), store.registry()), store.registry());
    bench.window.grid().setFullPanel(&panel);
    QCoreApplication::processEvents();
    for (int move = 1; move <= bench.moves / 10; ++move) {
        snapshot = solveScenario(withBatch(store, move), store.registry(), snapshot);
        series.time([&] {
            panel.render(snapshot);
            QCoreApplication::processEvents();
        });
    }
    bench.window.grid().setFullPanel(nullptr);
    return series;
}

Series solveOnly(const Bench& bench, const QString& preset) {
    Series series{QStringLiteral("solving the snapshot, %1").arg(preset)};
    const ScenarioStore& store = bench.window.store();
    SnapshotPtr snapshot = store.snapshot();
    for (int move = 1; move <= bench.moves / 10; ++move)
        series.time([&] { snapshot = solveScenario(withBatch(store, move), store.registry(), snapshot); });
    return series;
}

} // namespace

QJsonArray measureFrames(const Bench& bench) {
    QJsonArray rows;
    for (const char* preset : {"tutorial", "refined"}) {
        usePreset(bench.window, preset);
        for (const PageKind& page : pageKinds()) {
            if (!bench.page.isEmpty() && bench.page != page.id) continue;
            bench.window.grid().setPage(page.id);
            dragBatch(bench, {}, 20);
            rows << dragBatch(bench, QStringLiteral("frame page %1, %2").arg(page.id, preset), bench.moves).json();
        }
        if (!bench.page.isEmpty()) continue;
        rows << solveOnly(bench, preset).json();
        for (Panel* panel : bench.window.grid().panels()) rows << renderPanel(bench, *panel, preset).json();
    }
    return rows;
}
