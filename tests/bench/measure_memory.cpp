#include "measures.h"

#include "controls/parameter_control.h"
#include "controls/stepped_slider.h"
#include "panels/page_list.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <malloc.h>

using namespace mlsys::ui;

namespace {

constexpr int kMovesOfADrag = 20;

/// Bytes that the program has allocated and not freed.
double usedBytes() {
    return double(mallinfo2().uordblks) + double(mallinfo2().hblkhd);
}

QList<SteppedSlider*> visibleSliders(const MainWindow& window) {
    QList<SteppedSlider*> sliders;
    for (const auto* control : window.findChildren<ParameterControl*>())
        if (control->slider()->isVisible()) sliders << control->slider();
    return sliders;
}

void dragAtRandom(SteppedSlider& slider, QRandomGenerator& random) {
    beginDrag(slider, random.generateDouble());
    for (int move = 0; move < kMovesOfADrag; ++move) {
        drag(slider, random.generateDouble());
        QCoreApplication::processEvents();
    }
    endDrag(slider, random.generateDouble());
}

/// Least-squares slope of values at 0, 1, 2 …
double slopeOf(const std::vector<double>& values) {
    const double n = double(values.size()), middle = (n - 1) / 2;
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += (double(i) - middle) * values[i];
        squares += (double(i) - middle) * (double(i) - middle);
    }
    return squares > 0 ? sum / squares : 0;
}

} // namespace

QJsonArray measureMemory(const Bench& bench) {
    QRandomGenerator random(1);
    std::vector<double> used; // after each round over presets and pages
    const auto& pages = pageKinds();
    const int drags = std::max(1, bench.moves / kMovesOfADrag), perRound = 10 * int(pages.size());
    for (int i = 0; i < drags; ++i) {
        if (i % 10 == 0) bench.window.grid().setPage(pages[(i / 10) % pages.size()].id);
        if (i % perRound == 0) usePreset(bench.window, (i / perRound) % 2 ? "refined" : "tutorial");
        const auto sliders = visibleSliders(bench.window);
        dragAtRandom(*sliders[random.bounded(int(sliders.size()))], random);
        if (i % perRound == perRound - 1) used.push_back(usedBytes() / 1024);
    }
    // Caches and the history fill at first.
    const std::vector<double> late(used.begin() + std::ptrdiff_t(used.size() / 2), used.end());
    if (late.size() < 2) return {};
    const double perThousand = slopeOf(late) * 1000 / (perRound * kMovesOfADrag);
    return {
        measured(QStringLiteral("memory in use after %1 random moves").arg(drags * kMovesOfADrag), late.back(), "KiB"),
        measured("memory growth per 1,000 random moves, second half", perThousand, "KiB")};
}
