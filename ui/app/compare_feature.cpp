#include "app/compare_page.h"
#include "app/header_bar.h"
#include "app/main_window.h"
#include "app/side_column.h"
#include "app/status_line.h"

#include <QAction>

namespace mlsys::ui {

namespace {

/// The first letter that no pin has yet.
QString freeName(const QList<Pin>& pins) {
    for (char letter = 'A';; ++letter) {
        const QString name{QChar(letter)};
        if (std::ranges::find(pins, name, &Pin::name) == pins.end()) return name;
    }
}

void pinScenario(MainWindow& window) {
    ScenarioStore& store = window.store();
    if (store.pin(freeName(store.pins())))
        window.side().open("compare");
    else
        window.status().showProblem(
            MainWindow::tr("Four scenarios are pinned, which is the most; unpin one of them first."));
}

void showPins(MainWindow& window) {
    QList<Baseline> baselines;
    for (const Pin& pin : window.store().pins()) baselines << Baseline{pin.name, pin.snapshot};
    for (Panel* panel : window.grid().panels()) panel->setBaselines(baselines);
}

} // namespace

void installCompare(MainWindow& window) {
    ScenarioStore& store = window.store();
    window.side().addPage("compare", MainWindow::tr("Compare"), new ComparePage(store));
    QObject::connect(&store, &ScenarioStore::pinsChanged, &window, [&window] { showPins(window); });
    Commands& commands = window.commands();
    commands.addSeparator(Menu::Edit);
    QAction* pin =
        commands.add({"edit.pin", MainWindow::tr("&Pin this scenario"), Menu::Edit, {QKeySequence("P")}, [&window] {
                          pinScenario(window);
                      }});
    commands.add(
        {"edit.swapPin", MainWindow::tr("&Swap with the first pin"), Menu::Edit, {QKeySequence("X")}, [&store] {
             if (!store.pins().isEmpty()) store.swapWithPin(0);
         }});
    commands.add({"edit.clearPins", MainWindow::tr("&Clear all pins"), Menu::Edit, {QKeySequence("Shift+P")}, [&store] {
                      store.setPins({});
                  }});
    commands.add({"edit.compare", MainWindow::tr("Co&mpare with a pin"), Menu::Edit, {QKeySequence("C")}, [&window] {
                      window.side().toggle("compare");
                  }});
    window.header().addButton(pin, MainWindow::tr("Pin"));
}

} // namespace mlsys::ui
