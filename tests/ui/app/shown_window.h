#pragma once

#include "app/main_window.h"
#include "fixtures.h"
#include "store/opened_scenario.h"

#include <QAbstractAnimation>
#include <QTest>
#include <QTimer>

#include <algorithm>

/// How long a worker may take on a busy machine, or under a sanitizer.
inline constexpr int kWorkerMs = 60000;

/// Whether the window will do something soon, such as tell what a constant changes, or something in it still moves.
inline bool isAboutToAct(const QWidget& window) {
    constexpr int kSoon = 1000; // ms
    const auto isDue = [](const QTimer* timer) {
        return timer->isActive() && timer->isSingleShot() && timer->interval() < kSoon;
    };
    const auto runs = [](const QAbstractAnimation* motion) { return motion->state() == QAbstractAnimation::Running; };
    return std::ranges::any_of(window.findChildren<QTimer*>(), isDue) ||
           std::ranges::any_of(window.findChildren<QAbstractAnimation*>(), runs);
}

/// Opens a window, by default on what a user finds at the start, in the place of another.
inline void openWindow(std::unique_ptr<mlsys::ui::ScenarioStore>& store, std::unique_ptr<mlsys::ui::MainWindow>& window,
                       const mlsys::Scenario& scenario = mlsys::ui::startScenario(sharedRegistry())) {
    window.reset();
    store = std::make_unique<mlsys::ui::ScenarioStore>(sharedRegistry(), scenario);
    window = std::make_unique<mlsys::ui::MainWindow>(*store);
    window->resize(1920, 1080);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}
