#include "app/assumptions_page.h"
#include "app/main_window.h"
#include "app/side_column.h"
#include "theme/style_sheet.h"

namespace mlsys::ui {

namespace {

/// Frames the panels whose numbers a constant moves.
void highlight(MainWindow& window, const QStringList& panels) {
    for (Panel* panel : window.grid().panels()) {
        const char* look = panels.contains(panel->id()) ? "affected" : "card";
        // A new look costs a style sheet's time.
        if (panel->property("look").toString() != QLatin1String(look)) setLook(panel, look);
    }
}

} // namespace

void installAssumptions(MainWindow& window) {
    auto* page = new AssumptionsPage(window.store());
    window.side().addPage("assumptions", MainWindow::tr("Assumptions"), page);
    QObject::connect(page, &AssumptionsPage::affects, &window,
                     [&window](const QStringList& panels) { highlight(window, panels); });
    window.commands().add({"view.assumptions",
                           MainWindow::tr("&Assumptions of the laws"),
                           Menu::View,
                           {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                           [&window] { window.side().toggle("assumptions"); }});
}

} // namespace mlsys::ui
