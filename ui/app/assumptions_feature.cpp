#include "app/assumptions_page.h"
#include "app/main_window.h"
#include "app/side_column.h"

namespace mlsys::ui {

void installAssumptions(MainWindow& window) {
    window.side().addPage("assumptions", MainWindow::tr("Assumptions"), new AssumptionsPage(window.store()));
    window.commands().add({"view.assumptions",
                           MainWindow::tr("&Assumptions of the laws"),
                           Menu::View,
                           {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                           [&window] { window.side().toggle("assumptions"); }});
}

} // namespace mlsys::ui
