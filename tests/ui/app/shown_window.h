#pragma once

#include "app/main_window.h"
#include "fixtures.h"
#include "store/opened_scenario.h"

#include <QTest>

/// How long a worker may take on a busy machine, or under a sanitizer.
inline constexpr int kWorkerMs = 60000;

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
