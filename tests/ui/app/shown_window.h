#pragma once

#include "app/main_window.h"
#include "fixtures.h"

#include <QTest>

/// Opens a window on the default scenario, as a user finds it, in the place of another.
inline void openWindow(std::unique_ptr<mlsys::ui::ScenarioStore>& store,
                       std::unique_ptr<mlsys::ui::MainWindow>& window) {
    window.reset();
    store = std::make_unique<mlsys::ui::ScenarioStore>(sharedRegistry(), mlsys::defaultScenario(sharedRegistry()));
    window = std::make_unique<mlsys::ui::MainWindow>(*store);
    window->resize(1920, 1080);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}
